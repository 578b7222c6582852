// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    func expandReceive(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 4 else { throw malformed(.receive, form) }
        let formals = try formals(items[1], .receive)
        let producer = try expand(items[2])
        locals.enter()
        defer { locals.leave() }
        let (parameters, rest) = bind(formals)
        let body = try body(items.dropFirst(3), .receive, form)
        return .letValues(
            LetValues(parameters: parameters, rest: rest, producer: producer, body: body, position: form.position))
    }

    private struct ValuesClause {
        let formals: Formals
        let producer: Syntax
        let form: Syntax
    }

    /// Nested `LetValues`. For `let-values` all producers are expanded before any name is bound;
    /// as variables are numbered, that is all it takes to keep them out of scope.
    func expandLetValues(
        _ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]
    ) throws(ExpanderError) -> CoreForm {
        let clauses = try valuesClauses(keyword, form, items)
        try enterChain(clauses.count, form)
        defer { leaveChain(clauses.count) }
        var producers: [CoreForm] = []
        if keyword == .letValues { producers = try expand(clauses.map(\.producer)) }
        locals.enter()
        defer { locals.leave() }
        var layers: [LetValues] = []
        for (index, clause) in clauses.enumerated() {
            let producer = keyword == .letValues ? producers[index] : try expand(clause.producer)
            layers.append(layer(clause, producer))
        }
        return nest(layers, try body(items.dropFirst(2), keyword, form))
    }

    private func layer(_ clause: ValuesClause, _ producer: CoreForm) -> LetValues {
        let (parameters, rest) = bind(clause.formals)
        return LetValues(
            parameters: parameters, rest: rest, producer: producer, body: producer, position: clause.form.position)
    }

    private func nest(_ layers: [LetValues], _ body: CoreForm) -> CoreForm {
        var result = body
        for var layer in layers.reversed() {
            layer.body = result
            result = .letValues(layer)
        }
        return result
    }

    private func valuesClauses(
        _ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]
    ) throws(ExpanderError) -> [ValuesClause] {
        guard items.count >= 3, let list = items[1].list else { throw malformed(keyword, form) }
        var clauses: [ValuesClause] = []
        var seen: Set<Identifier> = []
        for item in list {
            guard let parts = item.list, parts.count == 2 else {
                throw malformed(keyword, item, "a binding is (formals producer)")
            }
            let formals = try formals(parts[0], keyword)
            if keyword == .letValues {
                for name in formals.all where !seen.insert(name.identifier).inserted {
                    throw duplicate(name.identifier.symbol, "let-values: variable", at: name.form)
                }
            }
            clauses.append(ValuesClause(formals: formals, producer: parts[1], form: item))
        }
        return clauses
    }
}
