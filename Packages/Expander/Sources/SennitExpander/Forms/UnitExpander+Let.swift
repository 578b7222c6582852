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
        var values: [CoreForm] = []
        values.reserveCapacity(bindings.count)
        for binding in bindings { values.append(named(try expand(binding.value), binding.name.symbol)) }
        locals.enter()
        defer { locals.leave() }
        var bound: [Binding] = []
        bound.reserveCapacity(bindings.count)
        for (binding, value) in zip(bindings, values) {
            bound.append(Binding(variable: bind(binding.name), value: value, position: binding.form.position))
        }
        let body = try body(items.dropFirst(2), .let, form)
        if bound.isEmpty { return body }
        return .let(Let(bindings: bound, body: body, position: form.position))
    }

    private func expandNamedLet(
        _ name: Identifier, _ form: Syntax, _ items: [Syntax]
    ) throws(ExpanderError) -> CoreForm {
        guard items.count >= 4 else { throw malformed(.let, form, items.count == 3 ? "the body is empty" : nil) }
        let bindings = try bindings(items[2], .let)
        try checkDistinct(bindings, .let)
        var arguments: [CoreForm] = []
        for binding in bindings { arguments.append(named(try expand(binding.value), binding.name.symbol)) }
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
        let operation = CoreForm.localReference(LocalReference(variable: name, position: form.position))
        return .letrec(
            Letrec(
                bindings: [Binding(variable: name, value: .lambda(lambda), position: form.position)],
                body: .call(Call(operation: operation, arguments: arguments, position: form.position)),
                position: form.position))
    }

    /// Nested `Let`s. One scope serves all bindings, as each shadows those before it.
    func expandLetStar(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3 else { throw malformed(.letStar, form, items.count == 2 ? "the body is empty" : nil) }
        locals.enter()
        defer { locals.leave() }
        var bound: [Binding] = []
        for binding in try bindings(items[1], .letStar) {
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

    func expandDo(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3, let specs = items[1].list, let exit = items[2].list, let test = exit.first else {
            throw malformed(.do, form)
        }
        var bindings: [BindingForm] = []
        var steps: [Syntax?] = []
        for spec in specs {
            guard let parts = spec.list, (2...3).contains(parts.count), let name = parts[0].identifier else {
                throw malformed(.do, spec, "a variable is (name init step) or (name init)")
            }
            bindings.append(BindingForm(name: name, value: parts[1], form: spec))
            steps.append(parts.count == 3 ? parts[2] : nil)
        }
        try checkDistinct(bindings, .do)
        var arguments: [CoreForm] = []
        for binding in bindings { arguments.append(try expand(binding.value)) }
        let name = newVariable("loop")
        locals.enter()
        defer { locals.leave() }
        let parameters = bindings.map { Parameter(variable: bind($0.name), position: $0.form.position) }
        let condition = try expand(test)
        let result = exit.count == 1 ? unspecified(form) : begin(try expand(exit.dropFirst()), items[2])
        var commands = try expand(items.dropFirst(3))
        var next: [CoreForm] = []
        for (parameter, step) in zip(parameters, steps) {
            if let step {
                next.append(try expand(step))
            } else {
                next.append(.localReference(LocalReference(variable: parameter.variable, position: form.position)))
            }
        }
        let again = CoreForm.localReference(LocalReference(variable: name, position: form.position))
        commands.append(.call(Call(operation: again, arguments: next, position: form.position)))
        let turn = Conditional(
            test: condition, consequent: result, alternative: begin(commands, form), position: form.position)
        let lambda = Lambda(
            name: name.name, parameters: parameters, body: .conditional(turn), position: form.position)
        return loop(name, lambda, arguments, form)
    }
}
