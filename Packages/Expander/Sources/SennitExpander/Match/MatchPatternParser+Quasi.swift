// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

extension MatchPatternParser {
    /// The pattern of a quasiquoted datum at a nesting level; nil when nothing in it is unquoted or repeated,
    /// so that it is part of a larger constant.
    mutating func quasi(_ form: Syntax, level: Int) throws(ExpanderError) -> Int? {
        try expander.charge(1, at: form.position)
        switch form.value {
        case .identifier:
            if level == 0, Self.repeats(form) != nil {
                throw malformed(
                    form, "\(form.brief()) must follow a pattern", hint: "write ,'\(form.brief()) for the symbol")
            }
            return nil
        case .constant: return nil
        case .list(let items): return items.isEmpty ? nil : try quasiList(form, items, level: level)
        case .improperList(let items, let tail):
            return try quasiElements(items[...], tail: tail, tailLevel: level, level: level)
        case .vector(let items):
            guard let sequence = try quasiSequence(items[...], level: level) else { return nil }
            return vector(sequence)
        }
    }

    private func isWord(_ form: Syntax, _ word: Symbol) -> Bool { form.identifier?.symbol == word }

    private mutating func quasiList(_ form: Syntax, _ items: [Syntax], level: Int) throws(ExpanderError) -> Int? {
        if isWord(items[0], "unquote") {
            if level == 0 {
                guard items.count == 2 else { throw malformed(form, "expected (unquote pattern)") }
                return try pattern(items[1])
            }
            return try quasiElements(items[...], tail: nil, tailLevel: level, level: level - 1)
        }
        if isWord(items[0], "unquote-splicing") {
            if level == 0 { throw malformed(form, "unquote-splicing must be the last element of a list") }
            return try quasiElements(items[...], tail: nil, tailLevel: level, level: level - 1)
        }
        if isWord(items[0], "quasiquote") {
            return try quasiElements(items[...], tail: nil, tailLevel: level, level: level + 1)
        }
        // `(a . ,b)` reads as `(a unquote b)`.
        if items.count >= 3, isWord(items[items.count - 2], "unquote") {
            let tail = Syntax(list: Array(items.suffix(2)), position: items[items.count - 2].position)
            return try quasiElements(items.dropLast(2), tail: tail, tailLevel: level, level: level)
        }
        // `(a ,@b)` is the same as `(a . ,b)`.
        if level == 0, let parts = items[items.count - 1].list, parts.count == 2, isWord(parts[0], "unquote-splicing") {
            let position = items[items.count - 1].position
            let word = Syntax(leaf: .identifier(Identifier("unquote")), position: position)
            let tail = Syntax(list: [word, parts[1]], position: position)
            return try quasiElements(items.dropLast(), tail: tail, tailLevel: level, level: level)
        }
        return try quasiElements(items[...], tail: nil, tailLevel: level, level: level)
    }

    private mutating func quasiElements(
        _ items: ArraySlice<Syntax>, tail: Syntax?, tailLevel: Int, level: Int
    ) throws(ExpanderError) -> Int? {
        let sequence = try quasiSequence(items, level: level)
        var end: Int?
        if let tail { end = try quasi(tail, level: tailLevel) }
        if sequence == nil, end == nil { return nil }
        var elements = Sequence()
        if let sequence {
            elements = sequence
        } else {
            for item in items { elements.before.append(try filled(Element(form: item))) }
        }
        if let end { return chain(elements, end: end) }
        guard let tail else { return chain(elements, constantEnd: .list([])) }
        return chain(elements, constantEnd: try expander.constant(tail))
    }

    /// Constants at the end of a list are one constant with what follows them.
    private func chain(_ sequence: Sequence, constantEnd: ConstantValue) -> Int {
        var sequence = sequence
        var run: [ConstantValue] = []
        if sequence.repeated == nil {
            while let last = sequence.before.last?.constant {
                run.append(last)
                sequence.before.removeLast()
            }
        }
        run.reverse()
        let end: ConstantValue
        if case .list(let rest) = constantEnd {
            end = .list(run + rest)
        } else {
            end = run.isEmpty ? constantEnd : .improperList(run, tail: constantEnd)
        }
        return chain(sequence, end: compiler.patterns.constant(end))
    }

    private func filled(_ element: Element) throws(ExpanderError) -> Element {
        if element.pattern != nil { return element }
        let value = try expander.constant(element.form)
        return Element(form: element.form, pattern: compiler.patterns.constant(value), constant: value)
    }

    /// The elements; nil when all of them are constants.
    private mutating func quasiSequence(
        _ items: ArraySlice<Syntax>, level: Int
    ) throws(ExpanderError) -> Sequence? {
        var elements = Sequence()
        if level == 0 {
            elements = try sequence(items) { (parser, form) throws(ExpanderError) in
                try parser.quasiElement(form, level: level)
            }
        } else {
            // An ellipsis repeats only what is to be matched at this level.
            for item in items { elements.before.append(try quasiElement(item, level: level)) }
        }
        if elements.repeated == nil, !elements.before.contains(where: { $0.pattern != nil }) { return nil }
        for index in elements.before.indices { elements.before[index] = try filled(elements.before[index]) }
        for index in elements.after.indices { elements.after[index] = try filled(elements.after[index]) }
        return elements
    }

    private mutating func quasiElement(_ form: Syntax, level: Int) throws(ExpanderError) -> Element {
        if level == 0, let parts = form.list, let head = parts.first, isWord(head, "unquote-splicing") {
            throw malformed(
                form, "unquote-splicing must be the last element of a list",
                hint: "write ,pattern ... for what is repeated")
        }
        return Element(form: form, pattern: try quasi(form, level: level))
    }
}
