// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// One `(name value)` of a binding list.
    struct BindingForm {
        let name: Identifier
        let value: Syntax
        let form: Syntax
    }

    func bindings(_ list: Syntax, _ keyword: CoreSyntax) throws(ExpanderError) -> [BindingForm] {
        guard let items = list.list else { throw malformed(keyword, list, "the bindings must be a list") }
        var result: [BindingForm] = []
        result.reserveCapacity(items.count)
        for item in items {
            guard let parts = item.list, parts.count == 2, let name = parts[0].identifier else {
                throw malformed(keyword, item, "a binding is (name value), not \(item.brief(limit: 30))")
            }
            result.append(BindingForm(name: name, value: parts[1], form: item))
        }
        return result
    }

    func checkDistinct(_ bindings: [BindingForm], _ keyword: CoreSyntax) throws(ExpanderError) {
        var seen: Set<Identifier> = []
        for binding in bindings where !seen.insert(binding.name).inserted {
            throw duplicate(binding.name.symbol, "\(keyword.name): variable", at: binding.form)
        }
    }

    func expandLet(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        if items.count >= 2, let name = items[1].identifier { return try expandNamedLet(name, form, items) }
        guard items.count >= 3 else { throw malformed(.let, form, items.count == 2 ? "the body is empty" : nil) }
        let bindings = try bindings(items[1], .let)
        try checkDistinct(bindings, .let)
        let values = try self.values(of: bindings)
        locals.enter()
        defer { locals.leave() }
        let bound = bind(bindings, to: values)
        let body = try body(items.dropFirst(2), .let, form)
        if bound.isEmpty { return body }
        return .let(Let(bindings: bound, body: body, position: form.position))
    }

    private func values(of bindings: [BindingForm]) throws(ExpanderError) -> [CoreForm] {
        var values: [CoreForm] = []
        values.reserveCapacity(bindings.count)
        for binding in bindings { values.append(named(try expand(binding.value), binding.name.symbol)) }
        return values
    }

    private func bind(_ bindings: [BindingForm], to values: [CoreForm]) -> [Binding] {
        var bound: [Binding] = []
        bound.reserveCapacity(bindings.count)
        for (binding, value) in zip(bindings, values) {
            bound.append(Binding(variable: bind(binding.name), value: value, position: binding.form.position))
        }
        return bound
    }

    private func expandNamedLet(
        _ name: Identifier, _ form: Syntax, _ items: [Syntax]
    ) throws(ExpanderError) -> CoreForm {
        guard items.count >= 4 else { throw malformed(.let, form, items.count == 3 ? "the body is empty" : nil) }
        let bindings = try bindings(items[2], .let)
        try checkDistinct(bindings, .let)
        let arguments = try values(of: bindings)
        locals.enter()
        defer { locals.leave() }
        let loop = bind(name)
        locals.enter()
        defer { locals.leave() }
        let parameters = bindings.map { Parameter(variable: bind($0.name), position: $0.form.position) }
        let body = try body(items.dropFirst(3), .let, form)
        let lambda = Lambda(name: name.symbol, parameters: parameters, body: body, position: form.position)
        return self.loop(loop, lambda, arguments, form)
    }

    /// A procedure that can call itself by `name`, called once.
    func loop(_ name: Variable, _ lambda: Lambda, _ arguments: [CoreForm], _ form: Syntax) -> CoreForm {
        let operation = reference(name, form)
        return .letrec(
            Letrec(
                bindings: [Binding(variable: name, value: .lambda(lambda), position: form.position)],
                body: .call(Call(operation: operation, arguments: arguments, position: form.position)),
                position: form.position))
    }

    /// Nested `Let`s. One scope serves all bindings, as each shadows those before it.
    func expandLetStar(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3 else { throw malformed(.letStar, form, items.count == 2 ? "the body is empty" : nil) }
        let bindings = try bindings(items[1], .letStar)
        try enterChain(bindings.count, form)
        defer { leaveChain(bindings.count) }
        locals.enter()
        defer { locals.leave() }
        var bound: [Binding] = []
        for binding in bindings {
            let value = named(try expand(binding.value), binding.name.symbol)
            bound.append(Binding(variable: bind(binding.name), value: value, position: binding.form.position))
        }
        var result = try body(items.dropFirst(2), .letStar, form)
        while let binding = bound.popLast() {
            result = .let(Let(bindings: [binding], body: result, position: form.position))
        }
        return result
    }

    /// Both become `Letrec`, which evaluates in order: `letrec` leaves the order open.
    func expandLetrec(_ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3 else { throw malformed(keyword, form, items.count == 2 ? "the body is empty" : nil) }
        let bindings = try bindings(items[1], keyword)
        try checkDistinct(bindings, keyword)
        locals.enter()
        defer { locals.leave() }
        let variables = bindings.map { bind($0.name) }
        var bound: [Binding] = []
        for (binding, variable) in zip(bindings, variables) {
            let value = named(try expand(binding.value), variable.name)
            bound.append(Binding(variable: variable, value: value, position: binding.form.position))
        }
        let body = try body(items.dropFirst(2), keyword, form)
        if bound.isEmpty { return body }
        return .letrec(Letrec(bindings: bound, body: body, position: form.position))
    }
}
