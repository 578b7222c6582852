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

    /// Nested `LetValues`. For `let-values` all producers are expanded before any name is bound;
    /// as variables are numbered, that is all it takes to keep them out of scope.
    func expandLetValues(
        _ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]
    ) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3, let list = items[1].list else { throw malformed(keyword, form) }
        var clauses: [(formals: Formals, producer: Syntax, form: Syntax)] = []
        var seen: Set<Identifier> = []
        for item in list {
            guard let parts = item.list, parts.count == 2 else {
                throw malformed(keyword, item, "a binding is (formals producer)")
            }
            let formals = try formals(parts[0], keyword)
            if keyword == .letValues {
                for (name, form) in formals.names + (formals.rest.map { [$0] } ?? [])
                where !seen.insert(name).inserted {
                    throw duplicate(name.symbol, "let-values: variable", at: form)
                }
            }
            clauses.append((formals, parts[1], item))
        }
        var producers: [CoreForm] = []
        if keyword == .letValues {
            for clause in clauses { producers.append(try expand(clause.producer)) }
        }
        locals.enter()
        defer { locals.leave() }
        var nested: [LetValues] = []
        for (index, clause) in clauses.enumerated() {
            let producer = keyword == .letValues ? producers[index] : try expand(clause.producer)
            let (parameters, rest) = bind(clause.formals)
            nested.append(
                LetValues(
                    parameters: parameters, rest: rest, producer: producer, body: producer,
                    position: clause.form.position))
        }
        var result = try body(items.dropFirst(2), keyword, form)
        while var layer = nested.popLast() {
            layer.body = result
            result = .letValues(layer)
        }
        return result
    }
}
