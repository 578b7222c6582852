// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

extension UnitExpander {
    /// `(match value (pattern body ...) ...)`
    func expandMatch(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 2 else { throw malformed(.match, form) }
        let value = try expand(items[1])
        // A variable can be matched as it is; anything else is evaluated once.
        if case .localReference(let reference) = value {
            return try matched(.match, form, reference.variable, items.dropFirst(2))
        }
        let variable = newVariable("value")
        return bound(variable, to: value, in: try matched(.match, form, variable, items.dropFirst(2)), form)
    }

    /// `(match-lambda clause ...)`, a procedure of one argument, and `match-lambda*`, one that matches the list of
    /// its arguments.
    func expandMatchLambda(
        _ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]
    ) throws(ExpanderError) -> CoreForm {
        let variable = newVariable("value")
        let parameter = Parameter(variable: variable, position: form.position)
        let body = try matched(keyword, form, variable, items.dropFirst())
        return .lambda(
            Lambda(
                parameters: keyword == .matchLambda ? [parameter] : [],
                rest: keyword == .matchLambda ? nil : parameter, body: body, position: form.position))
    }

    /// The clauses of a match form for the value of a variable.
    private func matched(
        _ keyword: CoreSyntax, _ form: Syntax, _ value: Variable, _ clauses: ArraySlice<Syntax>
    ) throws(ExpanderError) -> CoreForm {
        if clauses.isEmpty { throw malformed(keyword, form, "there is no clause") }
        let compiler = MatchCompiler(expander: self, keyword: keyword, form: form)
        var parsed: [MatchClause] = []
        for (index, clause) in zip(clauses.indices, clauses) {
            parsed.append(try MatchClause(clause, compiler, isLast: index == clauses.endIndex - 1))
        }
        let writer = try MatchWriter(compiler, parsed, value: value)
        try enterChain(writer.nesting, form)
        defer { leaveChain(writer.nesting) }
        try writer.expandExpressions()
        for index in parsed.indices { try writer.expandClause(index) }
        return try writer.written()
    }

    /// `(match-let ((pattern value) ...) body ...)`, where all values are evaluated first, and `match-let*`.
    func expandMatchLet(
        _ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]
    ) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3 else { throw malformed(keyword, form, items.count == 2 ? "the body is empty" : nil) }
        guard let list = items[1].list else { throw malformed(keyword, items[1], "the bindings must be a list") }
        var bindings: [(pattern: Syntax, value: Syntax, form: Syntax)] = []
        for item in list {
            guard let parts = item.list, parts.count == 2 else {
                throw malformed(keyword, item, "a binding is (pattern value), not \(item.brief(limit: 30))")
            }
            bindings.append((parts[0], parts[1], item))
        }
        let chain = MatchChain(self, keyword, form)
        defer { chain.leave() }
        if keyword == .matchLet {
            let values = try expand(bindings.map(\.value))
            for (binding, value) in zip(bindings, values) { try chain.add(binding.pattern, value, binding.form) }
            chain.bindAll()
        } else {
            for binding in bindings {
                try chain.add(binding.pattern, try expand(binding.value), binding.form)
                chain.bindAll()
            }
        }
        return try chain.written(around: try body(items.dropFirst(2), keyword, form))
    }

    /// First pass over `(match-define pattern value)`.
    func scanMatchDefine(
        _ form: Syntax, _ items: [Syntax], _ scope: DefinitionScope
    ) throws(ExpanderError) -> ScannedForm {
        guard items.count == 3 else { throw malformed(.matchDefine, form) }
        let compiler = MatchCompiler(expander: self, keyword: .matchDefine, form: form)
        let clause = try MatchClause(items[1], compiler)
        var targets: [Target] = []
        for slot in clause.slots { targets.append(try define(compiler.slots[slot].form, .matchDefine, scope)) }
        return .pattern(targets, pattern: items[1], value: items[2], form: form)
    }

    /// Second pass: what returns the values of the variables of a pattern, in order.
    func matchDefinition(_ pattern: Syntax, _ value: Syntax, _ form: Syntax) throws(ExpanderError) -> CoreForm {
        let chain = MatchChain(self, .matchDefine, form)
        defer { chain.leave() }
        try chain.add(pattern, try expand(value), form)
        chain.bindAll()
        return try chain.written(around: standard("values", chain.variables.map { reference($0, form) }, form))
    }

    /// The number of fields of a record type whose definition has been seen.
    func recordFields(of denotation: Denotation) -> Int? {
        switch denotation {
        case .local(let variable): return localRecords[variable.id]
        case .global(let home, let name):
            if home == module.name { return module.state.records[name] }
            let interface = module.state.imports.first { $0.owner?.scope.name == home }
            return interface?.owner?.scope.state.records[name]
        case .free, .core, .macro: return nil
        }
    }
}
