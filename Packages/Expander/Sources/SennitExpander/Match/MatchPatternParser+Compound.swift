// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

extension MatchPatternParser {
    /// Runs of at least so many constants in a list are tested at once.
    private static var longestRun: Int { 32 }

    mutating func compound(_ word: Symbol, _ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> Int {
        let parts = items.dropFirst()
        func check(_ holds: Bool, _ shape: String) throws(ExpanderError) {
            if !holds { throw malformed(form, "expected \(shape)") }
        }
        switch word.name {
        case "quote":
            try check(parts.count == 1, "(quote datum)")
            return try constant(items[1])
        case "quasiquote":
            try check(parts.count == 1, "(quasiquote datum)")
            if let pattern = try quasi(items[1], level: 0) { return pattern }
            return try constant(items[1])
        case "cons":
            try check(parts.count == 2, "(cons pattern pattern)")
            let head = try pattern(items[1])
            return add(.pair(head, try pattern(items[2])))
        case "list": return try list(parts, tail: nil)
        case "cons*", "list*":
            try check(!parts.isEmpty, "(\(word) pattern ... pattern)")
            return try list(parts.dropLast(), tail: items[items.count - 1])
        case "vector": return try vector(parts)
        case "and":
            var patterns: [Int] = []
            for part in parts { patterns.append(try pattern(part)) }
            return patterns.count == 1 ? patterns[0] : add(.all(patterns))
        case "or": return try either(form, parts)
        case "not": return try not(form, parts)
        case "?":
            try check(!parts.isEmpty, "(? predicate pattern ...)")
            var patterns = [try predicate(items[1])]
            for part in parts.dropFirst() { patterns.append(try pattern(part)) }
            return patterns.count == 1 ? patterns[0] : add(.all(patterns))
        case "app":
            try check(parts.count == 2, "(app procedure pattern)")
            let procedure = expression(items[1])
            return add(.application(procedure, try pattern(items[2])))
        case "hashmap": return try hashmap(form, parts)
        case "$":
            try check(!parts.isEmpty, "($ record-type pattern ...)")
            return try record(items[1], form, parts.dropFirst())
        default: return try record(items[0], form, parts)
        }
    }

    // MARK: - Lists and vectors

    /// A list of patterns, one of which may be repeated; `tail` is the pattern of what follows the elements.
    private mutating func list(_ items: ArraySlice<Syntax>, tail: Syntax?) throws(ExpanderError) -> Int {
        let sequence = try sequence(items) { (parser, form) throws(ExpanderError) in
            Element(form: form, pattern: try parser.pattern(form))
        }
        let end: Int
        if let tail { end = try pattern(tail) } else { end = compiler.patterns.constant(.list([])) }
        return chain(sequence, end: end)
    }

    /// The pairs of a list pattern, from its end.
    func chain(_ sequence: Sequence, end: Int) -> Int {
        var result = chain(sequence.after, end: end)
        if let repeated = sequence.repeated {
            result = search(repeated, afterCount: sequence.after.count, rest: result)
        }
        return chain(sequence.before, end: result)
    }

    private func chain(_ elements: [Element], end: Int) -> Int {
        var result = end
        var run: [ConstantValue] = []
        var patterns: [Int] = []
        func closeRun() {
            if run.count >= Self.longestRun {
                result = add(.prefix(run.reversed(), rest: result))
            } else {
                for pattern in patterns { result = add(.pair(pattern, result)) }
            }
            run = []
            patterns = []
        }
        for element in elements.reversed() {
            guard let pattern = element.pattern else { continue }
            if let constant = element.constant {
                run.append(constant)
                patterns.append(pattern)
            } else {
                closeRun()
                result = add(.pair(pattern, result))
            }
        }
        closeRun()
        return result
    }

    private func search(_ repeated: Repeated, afterCount: Int, rest: Int) -> Int {
        let least = repeated.least + afterCount
        // What matches anything needs no search: the list is the value itself.
        if afterCount == 0, let simple = whole(repeated, rest: rest) {
            return least == 0 ? simple : add(.pairs(least, search: simple))
        }
        let repetition = MatchPattern.Repetition(
            element: repeated.pattern, variables: repeated.variables, isVector: false, afterCount: afterCount,
            rest: rest)
        let search = add(.search(repetition))
        return least == 0 ? search : add(.pairs(least, search: search))
    }

    /// `x ...` and `_ ...` at the end of a proper list.
    private func whole(_ repeated: Repeated, rest: Int) -> Int? {
        guard case .kind(.null) = compiler.patterns[rest] else { return nil }
        switch compiler.patterns[repeated.pattern] {
        case .any: return add(.list)
        case .variable: return add(.all([add(.list)] + repeated.variables))
        default: return nil
        }
    }

    mutating func vector(_ items: ArraySlice<Syntax>) throws(ExpanderError) -> Int {
        let sequence = try sequence(items) { (parser, form) throws(ExpanderError) in
            Element(form: form, pattern: try parser.pattern(form))
        }
        return vector(sequence)
    }

    func vector(_ sequence: Sequence) -> Int {
        guard let repeated = sequence.repeated else {
            return compiler.patterns.vector(of: sequence.before.compactMap(\.pattern))
        }
        var search: Int
        let isPlain: Bool
        switch compiler.patterns[repeated.pattern] {
        case .any: (search, isPlain) = (compiler.patterns.any, true)
        case .variable where sequence.before.isEmpty && sequence.after.isEmpty:
            let procedure = expression(standard: "vector->list")
            (search, isPlain) = (add(.application(procedure, repeated.variables[0])), true)
        default: (search, isPlain) = (0, false)
        }
        let repetition = MatchPattern.Repetition(
            element: repeated.pattern, variables: repeated.variables, isVector: true,
            before: sequence.before.compactMap(\.pattern), after: sequence.after.compactMap(\.pattern),
            minimum: sequence.before.count + sequence.after.count + repeated.least)
        if !isPlain { search = add(.search(repetition)) }
        if repetition.minimum > 0 { search = add(.around(repetition, search: search)) }
        return add(.vector(search))
    }

    // MARK: - Expressions

    private func predicate(_ form: Syntax) throws(ExpanderError) -> Int {
        if let identifier = form.identifier, case .global(let module, let name) = expander.resolve(identifier),
            module == RuntimeModule.base
        {
            if let kind = ValueKind(predicate: name) { return add(.kind(kind)) }
            if name == "list?" { return add(.list) }
        }
        return add(.predicate(expression(form)))
    }

    /// The number of an expression; the same for expressions that have the same value for sure.
    private func expression(_ form: Syntax) -> Int {
        if let identifier = form.identifier {
            switch expander.resolve(identifier) {
            case .local(let variable): return number(.local(variable), form)
            case .global(let module, let name), .free(let module, let name):
                if Mutators.advice(for: name) == nil { return number(.global(module, name), form) }
            case .core, .macro: break
            }
        }
        if case .constant(let value) = form.value { return number(.constant(value), form) }
        if let items = form.list, items.count == 2, expander.isKeyword(items[0], .quote),
            let value = try? expander.constant(items[1])
        {
            return number(.constant(value), form)
        }
        return number(.other(compiler.expressions.count), form)
    }

    private func expression(standard name: Symbol) -> Int { number(.standard(name), compiler.form) }

    private func number(_ key: MatchExpression.Key, _ form: Syntax) -> Int {
        if let known = compiler.expressionNumbers[key] { return known }
        compiler.expressions.append(MatchExpression(key: key, form: form))
        compiler.expressionNumbers[key] = compiler.expressions.count - 1
        return compiler.expressions.count - 1
    }

    private mutating func hashmap(_ form: Syntax, _ items: ArraySlice<Syntax>) throws(ExpanderError) -> Int {
        var entries: [(key: Int, value: Int)] = []
        for item in items {
            guard let parts = item.list, parts.count == 2 else {
                throw malformed(item, "an entry of a hashmap pattern is (key pattern), not \(item.brief(limit: 30))")
            }
            let key = expression(parts[0])
            compiler.keys.insert(key)
            entries.append((key, try pattern(parts[1])))
        }
        var rest = compiler.patterns.any
        for entry in entries.reversed() { rest = add(.entry(key: entry.key, value: entry.value, rest: rest)) }
        return add(.hashmap(rest))
    }

    private mutating func record(
        _ type: Syntax, _ form: Syntax, _ items: ArraySlice<Syntax>
    ) throws(ExpanderError) -> Int {
        guard let identifier = type.identifier else {
            throw malformed(type, "a record type is given by its name, not \(type.brief(limit: 30))")
        }
        let denotation = expander.resolve(identifier)
        switch denotation {
        case .core, .macro:
            throw malformed(
                type, "\(identifier.symbol) is neither a word of the pattern language nor a record type",
                hint:
                    "patterns are quote, quasiquote, cons, list, cons*, vector, and, or, not, ?, app, hashmap, $, and "
                    + "(record-type pattern ...)")
        default: break
        }
        let fields = expander.recordFields(of: denotation)
        if let fields, fields != items.count {
            throw malformed(
                form,
                "the record type \(identifier.symbol) has \(fields) field\(fields == 1 ? "" : "s"), the pattern "
                    + "\(items.count)")
        }
        var patterns: [Int] = []
        for item in items {
            if Self.repeats(item) != nil { throw malformed(item, "the fields of a record cannot be repeated") }
            patterns.append(try pattern(item))
        }
        let expression = expression(type)
        let number: Int
        if let known = compiler.types.firstIndex(where: { $0.expression == expression }) {
            number = known
        } else {
            var isChecked = fields == nil
            if case .global = denotation, expander.unit == .interaction { isChecked = true }
            compiler.types.append(MatchRecordType(expression: expression, fields: fields, isChecked: isChecked))
            number = compiler.types.count - 1
        }
        return add(.record(type: number, fields: patterns))
    }
}
