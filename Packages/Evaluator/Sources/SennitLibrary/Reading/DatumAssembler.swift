// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// Makes values of the lexemes of one datum, on a stack of its own.
///
/// A list is built from its front while its elements come in; those of vectors wait in `values`, end
/// to end for all that are open. The words stay valid since nothing is collected while a primitive
/// runs.
struct DatumAssembler {
    private enum Kind: UInt8 {
        /// No construct: what is read next is the datum.
        case outermost
        case list
        /// Behind the dot of a list: the tail is still to come, or is there.
        case tail, ending
        case vector, bytevector, hashmap, set
        /// `'x` and the like: what is read next becomes the second element of a list.
        case quotation
        /// What is read next is dropped.
        case comment
        case label
    }

    /// A construct that is open.
    private struct Frame {
        var kind: Kind
        /// Of a vector, where its elements begin in `values`; of a quotation, its symbol; of a label, its number.
        var detail: Int
        /// The first and the last pair of a list; `null` while it has none.
        var first = Word.null
        var last = Word.null
    }

    enum Outcome {
        case datum(Word)
        case end
        /// The lexer has come to the end of its buffer, and this is not the end of the input.
        case needsMore
        case unreadable(ReaderError)
    }

    /// The innermost construct, and the ones around it.
    private var frame = Frame(kind: .outermost, detail: 0)
    private var outer: [Frame] = []
    private var values: [Word] = []
    /// What the labels stand for; nil while the datum is not complete.
    private var labels: [Int: Word?] = [:]
    private var elementCount = 0
    private var memory = DatumMemory()
    /// So many elements make a datum large. A power of two.
    private static let largeCount = 1 << 15

    /// Prepares for another datum.
    mutating func begin() {
        frame = Frame(kind: .outermost, detail: 0)
        elementCount = 0
        memory = DatumMemory()
        if !outer.isEmpty { outer.removeAll(keepingCapacity: outer.count < 1 << 16) }
        if !values.isEmpty { values.removeAll(keepingCapacity: values.count < 1 << 16) }
        if !labels.isEmpty { labels = [:] }
    }

    /// Takes what `lexer` has until the datum is complete.
    mutating func read(from lexer: inout Lexer, _ machine: Machine) throws(Raise) -> Outcome {
        while true {
            let lexeme: Lexeme
            do throws(ReaderError) {
                lexeme = try lexer.scan()
            } catch {
                return error.isIncomplete && !lexer.isFinal ? .needsMore : .unreadable(error)
            }
            let word: Word
            switch lexeme {
            case .symbol(let symbol): word = Word(symbol)
            case .integer(let value): word = memory.settled(Integers.make(machine, value), machine)
            case .real(let value): word = memory.settled(machine.allocator.double(value), machine)
            case .number: word = memory.settled(try Numbers.word(from: lexer.number, machine), machine)
            case .string: word = try string(&lexer, machine)
            case .boolean(let value): word = Word(value)
            case .character(let scalar): word = Word(scalar)
            case .endOfFile: word = .endOfFile
            case .unspecified: word = .unspecified
            case .labelReference(let number): word = try labelled(number, machine)
            case .close: word = try close(machine)
            case .endOfInput:
                if frame.kind == .outermost { return .end }
                throw problem(machine, "the input ends inside of a datum")
            default:
                try open(lexeme, machine)
                continue
            }
            if _fastPath(frame.kind == .list) {
                try append(word, machine)
            } else if let datum = try add(word, machine) {
                return .datum(datum)
            }
        }
    }

    /// Takes a lexeme that opens a construct, or the dot of a list.
    @inline(__always)
    private mutating func open(_ lexeme: Lexeme, _ machine: Machine) throws(Raise) {
        switch lexeme {
        case .open: enter(.list)
        case .openVector: enter(.vector, values.count)
        case .openBytevector: enter(.bytevector, values.count)
        case .openCollection(let kind): enter(kind == .hashmap ? .hashmap : .set, values.count)
        case .quote: enter(.quotation, Int(Self.quote.id))
        case .quasiquote: enter(.quotation, Int(Self.quasiquote.id))
        case .unquote: enter(.quotation, Int(Self.unquote.id))
        case .unquoteSplicing: enter(.quotation, Int(Self.unquoteSplicing.id))
        case .datumComment: enter(.comment)
        case .labelDefinition(let number):
            guard labels[number] == nil else { throw problem(machine, "the label #\(number)= is defined twice") }
            labels[number] = .some(nil)
            enter(.label, number)
        default:
            guard frame.kind == .list, frame.last.isPair else {
                throw problem(machine, "a dot where no tail of a list can be")
            }
            frame.kind = .tail
        }
    }

    private static let quote = Symbol("quote")
    private static let quasiquote = Symbol("quasiquote")
    private static let unquote = Symbol("unquote")
    private static let unquoteSplicing = Symbol("unquote-splicing")

    @inline(__always)
    private mutating func enter(_ kind: Kind, _ detail: Int = 0) {
        outer.append(frame)
        frame = Frame(kind: kind, detail: detail)
    }

    @inline(__always)
    private mutating func leave() {
        // The outermost frame is never left.
        frame = outer.popLast() ?? Frame(kind: .outermost, detail: 0)
    }

    /// Adds an element to the list that is the innermost construct.
    @inline(__always)
    private mutating func append(_ word: Word, _ machine: Machine) throws(Raise) {
        // No immutable object is seen to change: nobody knows the last pair yet.
        let pair = memory.pair(word, .null, machine)
        if frame.last.isPair { frame.last.address[1] = pair } else { frame.first = pair }
        frame.last = pair
        try count(machine)
    }

    /// Adds a value to the innermost construct, which may complete that and others.
    /// - Returns: the datum, once there is no construct left.
    @inline(never)
    private mutating func add(_ added: Word, _ machine: Machine) throws(Raise) -> Word? {
        var word = added
        while true {
            switch frame.kind {
            case .outermost: return word
            case .list:
                try append(word, machine)
                return nil
            case .tail:
                frame.last.address[1] = word
                frame.kind = .ending
                return nil
            case .ending: throw problem(machine, "more than one datum follows the dot of a list")
            case .vector, .set:
                values.append(word)
                try count(machine)
                return nil
            case .hashmap:
                guard word.isPair else {
                    throw problem(machine, "\(machine.describe(word)) is no pair, as the elements of #hash( are")
                }
                values.append(word)
                try count(machine)
                return nil
            case .bytevector:
                guard word.isFixnum, (0..<256).contains(word.fixnum) else {
                    throw problem(machine, "\(machine.describe(word)) is not a byte")
                }
                values.append(word)
                try count(machine)
                return nil
            case .comment:
                leave()
                return nil
            case .quotation:
                let symbol = Symbol(id: UInt32(truncatingIfNeeded: frame.detail))
                word = memory.pair(Word(symbol), memory.pair(word, .null, machine), machine)
                leave()
            case .label:
                labels[frame.detail] = .some(word)
                leave()
            }
        }
    }

    /// The construct that a `)` ends.
    @inline(__always)
    private mutating func close(_ machine: Machine) throws(Raise) -> Word {
        if frame.kind != .list && frame.kind != .ending { return try closeVector(machine) }
        let list = frame.first
        leave()
        return list
    }

    @inline(never)
    private mutating func closeVector(_ machine: Machine) throws(Raise) -> Word {
        let word: Word
        let start = frame.detail
        switch frame.kind {
        case .vector:
            try machine.requireRoom(words: values.count - start, "read")
            word = memory.vector(count: values.count - start, machine)
            for index in start..<values.count { word[payload: index - start] = values[index] }
        case .bytevector:
            let bytevector = machine.allocator.bytevector(count: values.count - start) { bytes in
                for index in bytes.indices { bytes[index] = UInt8(truncatingIfNeeded: values[start + index].fixnum) }
            }
            word = memory.settled(bytevector, machine)
        case .hashmap, .set:
            let kind: CollectionKind = frame.kind == .hashmap ? .hashmap : .set
            try machine.requireRoom(pairs: (values.count - start) * 4, "read")
            word = memory.settled(Collection.make(kind, values[start...], machine), machine)
        case .outermost: throw problem(machine, "a ) closes nothing")
        default: throw problem(machine, "a ) stands where a datum must follow")
        }
        values.removeLast(values.count - start)
        leave()
        return word
    }

    private func string(_ lexer: inout Lexer, _ machine: Machine) throws(Raise) -> Word {
        try machine.requireRoom(words: lexer.stringByteCount / 8 + 2, "read")
        var word = Word.null
        lexer.withString { text in
            word = text.withUnsafeBufferPointer { memory.string($0, machine) }
        }
        return word
    }

    private func labelled(_ number: Int, _ machine: Machine) throws(Raise) -> Word {
        guard let known = labels[number] else { throw problem(machine, "the label #\(number)# is not defined") }
        guard let word = known else {
            throw problem(
                machine, "the label #\(number)# refers to a datum that it is part of; there are no circular data")
        }
        return word
    }

    @inline(__always)
    private mutating func count(_ machine: Machine) throws(Raise) {
        elementCount &+= 1
        if elementCount & (Self.largeCount - 1) == 0 { try grow(machine) }
    }

    /// A datum can be larger than all memory. In the old generation, its objects are counted already.
    @inline(never)
    private mutating func grow(_ machine: Machine) throws(Raise) {
        guard machine.hasRoom(bytes: memory.isOld ? 16 << 20 : elementCount * 64) else {
            throw machine.tooLarge("read")
        }
        if memory.isOld || !labels.isEmpty { return }
        memory.becomeOld()
        settle(&frame, machine.heap)
        for index in outer.indices { settle(&outer[index], machine.heap) }
        for index in values.indices { values[index] = machine.heap.oldCopy(ofTree: values[index]) }
        // Of what happens to the rest, the nursery will not know.
        machine.allocator.wantCollection()
    }

    private func settle(_ frame: inout Frame, _ heap: Heap) {
        guard frame.first.isPair else { return }
        frame.first = heap.oldCopy(ofTree: frame.first)
        frame.last = frame.first
        while frame.last.cdr.isPair { frame.last = frame.last.cdr }
    }

    private func problem(_ machine: Machine, _ message: String) -> Raise { machine.error(.read, "read: \(message)") }
}
