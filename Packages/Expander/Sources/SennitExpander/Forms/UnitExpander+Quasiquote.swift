// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// Calls are made with at most this many arguments; longer lists are appended from pieces.
    private static var longestCall: Int { 64 }

    func expandQuasiquote(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count == 2 else { throw malformed(.quasiquote, form) }
        if let computed = try quasi(items[1], level: 0) { return computed }
        return try quoted(items[1])
    }

    private func quoted(_ form: Syntax) throws(ExpanderError) -> CoreForm {
        .constant(Constant(value: try constant(form), position: form.position))
    }

    /// The expansion of a template at a nesting level, or nil when nothing in it is to be evaluated:
    /// then it becomes part of a larger constant.
    private func quasi(_ form: Syntax, level: Int) throws(ExpanderError) -> CoreForm? {
        try charge(1, at: form.position)
        switch form.value {
        case .identifier, .constant: return nil
        case .list(let items):
            if items.isEmpty { return nil }
            try enter(form)
            defer { leave() }
            return try quasiList(form, items, level: level)
        case .improperList(let items, let tail):
            try enter(form)
            defer { leave() }
            return try quasiElements(items[...], tail: tail, tailLevel: level, form, level: level)
        case .vector(let items):
            try enter(form)
            defer { leave() }
            let list = Syntax(list: items, position: form.position, length: form.length)
            let elements = try quasiElements(items[...], tail: nil, tailLevel: level, list, level: level)
            return elements.map { standard("list->vector", [$0], form) }
        }
    }

    private func quasiList(_ form: Syntax, _ items: [Syntax], level: Int) throws(ExpanderError) -> CoreForm? {
        if isKeyword(items[0], .unquote) {
            if level == 0 {
                guard items.count == 2 else { throw malformed(.unquote, form) }
                return try expand(items[1])
            }
            return try quasiElements(items[...], tail: nil, tailLevel: level, form, level: level - 1)
        }
        if isKeyword(items[0], .unquoteSplicing) {
            if level == 0 {
                throw malformed(.unquoteSplicing, form, "it must be an element of a quasiquoted list or vector")
            }
            return try quasiElements(items[...], tail: nil, tailLevel: level, form, level: level - 1)
        }
        if isKeyword(items[0], .quasiquote) {
            return try quasiElements(items[...], tail: nil, tailLevel: level, form, level: level + 1)
        }
        if level == 0, items.count >= 3, isKeyword(items[items.count - 2], .unquoteSplicing) {
            throw malformed(.unquoteSplicing, form, "it cannot follow a dot")
        }
        // `(a . ,b)` reads as `(a unquote b)`: the keyword there changes the level of what follows.
        let beforeLast = items[max(items.count - 2, 0)]
        if items.count >= 3, [.unquote, .quasiquote].contains(where: { isKeyword(beforeLast, $0) }) {
            let position = items[items.count - 2].position
            let tail = Syntax(list: Array(items.suffix(2)), position: position)
            return try quasiElements(items.dropLast(2), tail: tail, tailLevel: level, form, level: level)
        }
        return try quasiElements(items[...], tail: nil, tailLevel: level, form, level: level)
    }

    private enum Piece {
        case element(CoreForm)
        case splice(CoreForm)
    }

    private func quasiElements(
        _ items: ArraySlice<Syntax>, tail: Syntax?, tailLevel: Int, _ form: Syntax, level: Int
    ) throws(ExpanderError) -> CoreForm? {
        var pieces: [Piece] = []
        // Elements at the end that are constant become the tail; those before a computed one do not.
        var constantsFrom = items.startIndex
        for (index, item) in zip(items.indices, items) {
            let piece = try quasiElement(item, level: level)
            guard let piece else { continue }
            for constant in items[constantsFrom..<index] { pieces.append(.element(try quoted(constant))) }
            pieces.append(piece)
            constantsFrom = index + 1
        }
        let tailForm: CoreForm?
        if let tail { tailForm = try quasi(tail, level: tailLevel) } else { tailForm = nil }
        if pieces.isEmpty, tailForm == nil { return nil }
        if let tailForm {
            for constant in items[constantsFrom...] { pieces.append(.element(try quoted(constant))) }
            return assemble(pieces, tail: tailForm, form)
        }
        let end = tail ?? Syntax(list: [], position: form.position)
        let constantTail = Syntax(items: Array(items[constantsFrom...]), tail: end, position: form.position)
        return assemble(pieces, tail: constantTail.isEmptyList ? nil : try quoted(constantTail), form)
    }

    private func quasiElement(_ item: Syntax, level: Int) throws(ExpanderError) -> Piece? {
        if level == 0, let parts = item.list, parts.count >= 1, isKeyword(parts[0], .unquoteSplicing) {
            guard parts.count == 2 else { throw malformed(.unquoteSplicing, item) }
            return .splice(try expand(parts[1]))
        }
        return try quasi(item, level: level).map { .element($0) }
    }

    /// The list of the pieces in front of `tail`, with `cons`, `list` and `append`.
    private func assemble(_ pieces: [Piece], tail: CoreForm?, _ form: Syntax) -> CoreForm {
        if pieces.count == 1, case .element(let element) = pieces[0], let tail {
            return standard("cons", [element, tail], form)
        }
        var segments: [CoreForm] = []
        var run: [CoreForm] = []
        func closeRun() {
            if !run.isEmpty { segments.append(standard("list", run, form)) }
            run = []
        }
        for piece in pieces {
            switch piece {
            case .element(let element):
                run.append(element)
                if run.count == Self.longestCall { closeRun() }
            case .splice(let list):
                closeRun()
                segments.append(list)
            }
        }
        closeRun()
        if let tail { segments.append(tail) }
        while segments.count > Self.longestCall {
            let last = Array(segments.suffix(Self.longestCall))
            segments.removeLast(last.count)
            segments.append(standard("append", last, form))
        }
        return segments.count == 1 ? segments[0] : standard("append", segments, form)
    }
}
