// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import SennitScheduler

/// The beginnings of things with parts.
extension PrettyPrinter {
    /// Whether there is something in it that can be printed by itself.
    func hasParts(_ first: Word, _ placement: Placement) -> Bool {
        var word = first
        if !placement.flags.contains(.entry) {
            while word.isPair, Printer.quotationMark(word) != nil { word = word.cdr.car }
        }
        if word.isPair { return true }
        guard word.isObject else { return false }
        switch ObjectType(rawValue: word.header.type) {
        case .vector, .vectorTrie: return word.vectorCount > 0
        case .record: return word.header.size > 1
        case .condition: return true
        case .hashmap, .set: return Collection(word).count > 0
        case .bytevector: return word[payload: 0].fixnum > 0
        case .string: return word.stringByteCount > Self.longString && settings.textLimit == nil
        case .recordType: return word[payload: 1].is(.vector) && word[payload: 1].header.size > 0
        // What can change may lead back to where it is part of.
        case .promise: return !placement.flags.contains(.sealed) && Self.promiseState(word).car.isTrue
        case .fiber: return !placement.flags.contains(.sealed) && Self.outcome(Fiber(word)) != nil
        default: return false
        }
    }

    /// A pair: whether the promise has its value, and that, or its thunk.
    static func promiseState(_ promise: Word) -> Word { promise.loaded(payload: 0).loaded(payload: 0) }

    /// What a fiber that has ended came to.
    static func outcome(_ fiber: Fiber) -> Word? {
        let status = fiber.status
        return status == .finished || status == .failed ? fiber[.result] : nil
    }

    /// Prints what stands before the parts and leaves a frame for them.
    mutating func open(_ word: Word, _ placement: Placement, isFlat: Bool) {
        if word.is(.string) { return openString(word, placement) }
        if let limit = settings.depth, placement.depth >= limit { return appendTooDeep(word) }
        let start = column
        let inherited = placement.flags.intersection(.inherited)
        if !isFlat { makeRoom(word.isPair ? 1 : 2, indent: indent(column)) }
        if word.isPair { return openList(word, placement, isFlat: isFlat) }
        var frame = PrettyFrame(
            .list, isFlat ? .flat : .fill, inherited, word, indent: 0, trailing: placement.trailing,
            depth: placement.depth)
        switch ObjectType(rawValue: word.header.type) {
        case .vector, .vectorTrie:
            append("#(")
            frame.kind = .vector
        case .bytevector:
            append("#u8(")
            frame.kind = .bytevector
        case .hashmap, .set:
            openCollection(word, &frame)
            if !isFlat { frame.layout = .lines }
        default:
            frame.flags.formUnion([.angle, .separated])
            if !isFlat { frame.layout = .lines }
            openObject(word, &frame)
            frame.indent = indent(start + 2)
            return frames.append(frame)
        }
        frame.indent = indent(frame.flags.contains(.separated) ? start + 2 : column)
        frames.append(frame)
    }

    private mutating func openList(_ list: Word, _ placement: Placement, isFlat: Bool) {
        let start = column
        append("(")
        var frame = PrettyFrame(
            .list, isFlat ? .flat : .fill, placement.flags.intersection(.inherited), list, indent: indent(column),
            trailing: placement.trailing, depth: placement.depth)
        defer { frames.append(frame) }
        guard !isFlat, list.cdr.isPair else { return }
        let head = list.car.isSymbol && !placement.flags.contains(.entry) ? list.car.symbol : nil
        if let head, PrettyForms.isKeyword(head), list.cdr.cdr.isPair { frame.flags.insert(.code) }
        guard frame.flags.contains(.code) else { return }
        guard let head else { return }
        if let leading = PrettyForms.leading(head, isNamed: list.cdr.car.isSymbol) {
            frame.layout = .code
            frame.leading = leading + 1
            frame.indent = indent(start + 2)
        } else {
            frame.leading = 2
            frame.flags.insert(.aligns)
        }
    }

    private mutating func openCollection(_ word: Word, _ frame: inout PrettyFrame) {
        let isMap = word.is(.hashmap)
        frame.kind = .collection
        if Collection(word).equality == .equal {
            if isMap { append("#hash(") } else { append("#set(") }
        } else {
            if isMap { append("#<hashmap") } else { append("#<set") }
            frame.flags.formUnion([.angle, .separated])
        }
    }

    /// Everything whose parts come between its name and a `>`.
    private mutating func openObject(_ word: Word, _ frame: inout PrettyFrame) {
        switch ObjectType(rawValue: word.header.type) {
        case .record:
            frame.kind = .record
            append("#<")
            appendName(word[payload: 0][payload: 0])
        case .condition:
            append("#<condition ")
            appendName(word[payload: ConditionField.kind])
            append(":")
            frame.word = word[payload: ConditionField.irritants]
            let message = word[payload: ConditionField.message]
            if message.is(.string) {
                append(" ")
                appendName(message)
            } else {
                frame.word = machine.allocator.cons(message, frame.word)
            }
        case .recordType:
            append("#<record-type")
            appendSpaced(word[payload: 0])
            frame.word = machine.allocator.list([machine.allocator.list(Array(word[payload: 1].elements))])
        case .promise:
            append("#<promise of")
            frame.word = machine.allocator.list([Self.promiseState(word).cdr])
            frame.flags.insert(.sealed)
        default:
            let fiber = Fiber(word)
            appendFiber(fiber)
            append(":")
            frame.word = machine.allocator.list([Self.outcome(fiber) ?? .unspecified])
            frame.flags.insert(.sealed)
        }
    }

    private mutating func appendTooDeep(_ word: Word) {
        if word.isPair { return append("(...)") }
        switch ObjectType(rawValue: word.header.type) {
        case .vector, .vectorTrie: append("#(...)")
        case .bytevector: append("#u8(...)")
        case .hashmap: if Collection(word).equality == .equal { append("#hash(...)") } else { append("#<hashmap ...>") }
        case .set: if Collection(word).equality == .equal { append("#set(...)") } else { append("#<set ...>") }
        default:
            // Its name, and nothing of what follows.
            var frame = PrettyFrame(.list, .flat, [], word, indent: 0, trailing: 0, depth: 0)
            openObject(word, &frame)
            append(" ...>")
        }
    }

    // MARK: - Quotation marks

    /// Prints the mark for a list `(quote x)`, and so on, and returns the datum behind it.
    mutating func appendQuotationMarks(_ first: Word, _ placement: Placement) -> Word {
        var word = first
        if placement.flags.contains(.entry) { return word }
        while word.isPair, word.car.isSymbol, let mark = Printer.quotationMark(word), !isOverfull {
            append(mark)
            word = word.cdr.car
            if let attempt, column > attempt.limit { isOverfull = true }
        }
        return word
    }
}
