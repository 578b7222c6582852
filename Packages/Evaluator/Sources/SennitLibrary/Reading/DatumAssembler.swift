// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// Makes values of the tokens of one datum, on a stack of its own.
///
/// `values` holds the elements read so far of all constructs that are open, end to end; a frame knows
/// where its own begin. The words stay valid since nothing is collected while a primitive runs.
struct DatumAssembler {
    private enum Kind {
        case list
        /// Behind the dot of a list: the tail is still to come, or is there.
        case tail, ending
        case vector, bytevector
        /// `'x` and the like: what is read next becomes the second element of a list.
        case quotation(Symbol)
        /// What is read next is dropped.
        case comment
        case label(Int)
    }

    private struct Frame {
        var kind: Kind
        let start: Int
    }

    enum Outcome {
        case more
        case datum(Word)
        case end
    }

    private var frames: [Frame] = []
    private var values: [Word] = []
    /// What the labels stand for; nil while the datum is not complete.
    private var labels: [Int: Word?] = [:]
    private var tokenCount = 0

    /// Prepares for another datum.
    mutating func begin() {
        tokenCount = 0
        if !frames.isEmpty { frames.removeAll(keepingCapacity: frames.count < 1 << 16) }
        if !values.isEmpty { values.removeAll(keepingCapacity: values.count < 1 << 16) }
        if !labels.isEmpty { labels = [:] }
    }

    /// Takes one token.
    mutating func take(_ token: Token, _ machine: Machine) throws(Raise) -> Outcome {
        switch token.kind {
        case .number(.integer(let value)) where Word.fitsFixnum(value): return try add(machine, Word(fixnum: value))
        case .number(let literal): return try add(machine, try Numbers.word(from: literal, machine))
        case .symbol(let symbol): return try add(machine, Word(symbol))
        case .open: return open(.list)
        case .close: return try close(machine)
        case .string(let text): return try add(machine, machine.allocator.string(text))
        case .boolean(let value): return try add(machine, Word(value))
        case .character(let scalar): return try add(machine, Word(scalar))
        case .openVector: return open(.vector)
        case .openBytevector: return open(.bytevector)
        case .quote: return open(.quotation("quote"))
        case .quasiquote: return open(.quotation("quasiquote"))
        case .unquote: return open(.quotation("unquote"))
        case .unquoteSplicing: return open(.quotation("unquote-splicing"))
        case .datumComment: return open(.comment)
        case .labelDefinition(let number):
            guard labels[number] == nil else { throw problem(machine, "the label #\(number)= is defined twice") }
            labels[number] = .some(nil)
            return open(.label(number))
        case .labelReference(let number):
            guard let known = labels[number] else { throw problem(machine, "the label #\(number)# is not defined") }
            guard let word = known else {
                throw problem(
                    machine, "the label #\(number)# refers to a datum that it is part of; there are no circular data")
            }
            return try add(machine, word)
        case .dot: return try dot(machine)
        case .endOfFile: return try add(machine, .endOfFile)
        case .unspecified: return try add(machine, .unspecified)
        case .endOfInput:
            if frames.isEmpty { return .end }
            throw problem(machine, "the input ends inside of a datum")
        }
    }

    private mutating func open(_ kind: Kind) -> Outcome {
        frames.append(Frame(kind: kind, start: values.count))
        return .more
    }

    /// Adds a complete value to the innermost construct that is open.
    @inline(__always)
    private mutating func add(_ machine: Machine, _ word: Word) throws(Raise) -> Outcome {
        guard let frame = frames.last else { return .datum(word) }
        if case .list = frame.kind {
            values.append(word)
            tokenCount &+= 1
            if tokenCount & 0xFFFF == 0 { try checkRoom(machine) }
            return .more
        }
        return try addSlowly(machine, word)
    }

    @inline(never)
    private mutating func addSlowly(_ machine: Machine, _ added: Word) throws(Raise) -> Outcome {
        var word = added
        while let frame = frames.last {
            switch frame.kind {
            case .list, .vector:
                values.append(word)
                return .more
            case .bytevector:
                guard word.isFixnum, (0..<256).contains(word.fixnum) else {
                    throw problem(machine, "\(machine.describe(word)) is not a byte")
                }
                values.append(word)
                return .more
            case .tail:
                values.append(word)
                frames[frames.count - 1].kind = .ending
                return .more
            case .ending:
                throw problem(machine, "more than one datum follows the dot of a list")
            case .comment:
                frames.removeLast()
                return .more
            case .quotation(let symbol):
                frames.removeLast()
                word = machine.allocator.list([Word(symbol), word])
            case .label(let number):
                frames.removeLast()
                labels[number] = .some(word)
            }
        }
        return .datum(word)
    }

    private mutating func dot(_ machine: Machine) throws(Raise) -> Outcome {
        guard let frame = frames.last, case .list = frame.kind, values.count > frame.start else {
            throw problem(machine, "a dot where no tail of a list can be")
        }
        frames[frames.count - 1].kind = .tail
        return .more
    }

    private mutating func close(_ machine: Machine) throws(Raise) -> Outcome {
        guard let frame = frames.popLast() else { throw problem(machine, "a ) closes nothing") }
        let word: Word
        switch frame.kind {
        case .list:
            word = list(machine, values.count, from: frame.start, tail: .null)
        case .ending:
            word = list(machine, values.count - 1, from: frame.start, tail: values[values.count - 1])
        case .vector:
            try machine.requireRoom(words: values.count - frame.start, "read")
            word = machine.allocator.vector(values[frame.start...])
        case .bytevector:
            word = machine.bytevector(values[frame.start...].map { UInt8(truncatingIfNeeded: $0.fixnum) })
        case .tail, .quotation, .comment, .label:
            throw problem(machine, "a ) stands where a datum must follow")
        }
        values.removeLast(values.count - frame.start)
        return try add(machine, word)
    }

    private func list(_ machine: Machine, _ end: Int, from start: Int, tail: Word) -> Word {
        var result = tail
        var index = end
        while index > start {
            index &-= 1
            result = machine.allocator.cons(values[index], result)
        }
        return result
    }

    /// A datum can be larger than all memory.
    private func checkRoom(_ machine: Machine) throws(Raise) {
        guard machine.heap.hasRoom(bytes: tokenCount * 64) else { throw machine.tooLarge("read") }
    }

    private func problem(_ machine: Machine, _ message: String) -> Raise { machine.error(.read, "read: \(message)") }
}
