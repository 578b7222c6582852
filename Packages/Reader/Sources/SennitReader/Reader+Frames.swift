// SPDX-License-Identifier: MIT

extension Reader {
    /// A construct that is open.
    struct Frame: Sendable {
        var kind: Kind
        /// How much of a dotted list has been read.
        var tail = Tail.none
        /// Where its elements begin in `values`.
        var start: Int
        /// The token that opened it.
        var span: SourceSpan

        enum Kind: Sendable {
            case list
            case vector
            case bytevector
            case collection(CollectionKind)
            /// The list after a dot: its elements go on the outer list, so `(a . (b . (c)))` costs no copies.
            case splice
            case quotation(Symbol)
            case comment
            case label(Int)
        }

        enum Tail: Sendable {
            case none
            /// A dot has been read.
            case expected
            /// The last value is the tail.
            case present
            /// The tail was a list, whose elements have joined the others.
            case joined
        }

        /// Whether it takes exactly one datum.
        var isPrefix: Bool {
            switch kind {
            case .list, .vector, .bytevector, .collection, .splice: false
            case .quotation, .comment, .label: true
            }
        }
    }

    /// Opens a construct.
    @discardableResult
    mutating func push(_ kind: Frame.Kind, _ span: SourceSpan) throws(ReaderError) -> Progress {
        guard frames.count < options.nestingLimit else {
            throw ReaderError(.nestingTooDeep(limit: options.nestingLimit), span: span)
        }
        let isPlace = frames.last.map { $0.tail == .none || $0.tail == .expected } ?? true
        frames.append(Frame(kind: kind, start: values.count, span: span))
        labels.deepest = max(labels.deepest, frames.count)
        // Opened all the same: recovery needs its end to be an end.
        if case .comment = kind { return .more }
        if !isPlace { throw ReaderError(.dot(.notLast), span: span) }
        return .more
    }

    mutating func open(_ span: SourceSpan) throws(ReaderError) -> Progress {
        if span.column == 1, suspect == nil, !frames.isEmpty { suspect = lexer.tokenStart }
        let isTail = frames.last?.tail == .expected
        return try push(isTail ? .splice : .list, span)
    }

    mutating func dot(_ span: SourceSpan) throws(ReaderError) -> Progress {
        guard let frame = frames.last else { throw ReaderError(.dot(.outsideList), span: span) }
        switch frame.kind {
        case .list, .splice: break
        default: throw ReaderError(.dot(.outsideList), span: span)
        }
        guard frame.tail == .none else { throw ReaderError(.dot(.repeated), span: span) }
        guard values.count > frame.start else { throw ReaderError(.dot(.beforeFirst), span: span) }
        frames[frames.count - 1].tail = .expected
        return .more
    }

    /// Adds a finished datum to the innermost construct, which may finish that, and so on.
    @inline(__always)
    mutating func complete(_ datum: Datum) throws(ReaderError) -> Progress {
        guard let frame = frames.last else { return .datum(datum) }
        switch frame.kind {
        case .list, .vector:
            if frame.tail != .none { return try completeTail(datum) }
            values.append(datum)
            return .more
        default:
            return try completeRarer(datum)
        }
    }

    @inline(never)
    private mutating func completeRarer(_ datum: Datum) throws(ReaderError) -> Progress {
        var datum = datum
        while let frame = frames.last {
            switch frame.kind {
            case .list, .vector, .splice:
                if frame.tail != .none { return try completeTail(datum) }
                values.append(datum)
                return .more
            case .collection(let kind):
                if kind == .hashmap, !datum.isPair { throw ReaderError(.notAnAssociation, span: datum.span) }
                values.append(datum)
                return .more
            case .bytevector:
                guard case .number(.integer(0...255)) = datum.value else {
                    throw ReaderError(.notAByte, span: datum.span)
                }
                values.append(datum)
                return .more
            case .comment:
                frames.removeLast()
                return .more
            case .quotation(let symbol):
                frames.removeLast()
                labels.nodeCount &+= 2
                var span = frame.span
                let head = Datum(.symbol(symbol), span: span)
                span.length = datum.span.offset &+ datum.span.length &- span.offset
                datum = Datum(.list([head, datum]), span: span)
            case .label(let number):
                frames.removeLast()
                labels.finish(number, datum, depth: frames.count)
            }
        }
        return .datum(datum)
    }

    /// Adds the datum after a dot.
    private mutating func completeTail(_ datum: Datum) throws(ReaderError) -> Progress {
        let last = frames.count - 1
        guard frames[last].tail == .expected else { throw ReaderError(.dot(.notLast), span: datum.span) }
        switch datum.value {
        case .list(let elements):
            // The list came by a quotation or a label; the usual one has been spliced.
            try labels.charge(elements.count, limit: options.labelExpansionLimit, number: 0, span: datum.span)
            values.append(contentsOf: elements)
            frames[last].tail = .joined
        case .improperList(let elements, let tail):
            try labels.charge(elements.count, limit: options.labelExpansionLimit, number: 0, span: datum.span)
            values.append(contentsOf: elements)
            values.append(tail)
            frames[last].tail = .present
        default:
            values.append(datum)
            frames[last].tail = .present
        }
        return .more
    }

    mutating func close(_ span: SourceSpan) throws(ReaderError) -> Progress {
        guard let frame = frames.last else { throw ReaderError(.unexpectedClose, span: span) }
        if frame.isPrefix { throw ReaderError(.missingDatum(after: frame.prefix), span: frame.span) }
        if frame.tail == .expected { throw ReaderError(.missingDatum(after: .dot), span: span) }
        frames.removeLast()
        labels.nodeCount &+= 1
        if case .splice = frame.kind {
            // The frame below is the list that the tail belongs to.
            frames[frames.count - 1].tail = frame.tail == .present ? .present : .joined
            return .more
        }
        var whole = frame.span
        whole.length = span.offset &+ span.length &- whole.offset
        return try complete(Datum(build(frame), span: whole))
    }

    /// Takes the elements of a construct off `values`.
    private mutating func build(_ frame: Frame) -> Datum.Value {
        let tail = frame.tail == .present ? values.popLast() : nil
        let elements = Array(values[frame.start...])
        values.removeSubrange(frame.start...)
        switch frame.kind {
        case .vector: return .vector(elements)
        case .collection(let kind): return .collection(kind, elements)
        case .bytevector:
            return .bytevector(
                elements.map { element in
                    if case .number(.integer(let byte)) = element.value { return UInt8(truncatingIfNeeded: byte) }
                    return 0
                })
        default:
            return tail.map { .improperList(elements, tail: $0) } ?? .list(elements)
        }
    }
}

extension Reader.Frame {
    /// What a prefix is called in an error.
    var prefix: ReaderError.Prefix {
        switch kind {
        case .comment: .datumComment
        case .label: .label
        case .quotation(let symbol):
            switch symbol {
            case "quasiquote": .quasiquote
            case "unquote": .unquote
            case "unquote-splicing": .unquoteSplicing
            default: .quote
            }
        case .list, .vector, .bytevector, .collection, .splice: .dot
        }
    }
}

extension Datum {
    /// Whether this is an association of a hash map: a list with a first element, proper or not.
    fileprivate var isPair: Bool {
        switch value {
        case .list(let elements): !elements.isEmpty
        case .improperList: true
        default: false
        }
    }
}
