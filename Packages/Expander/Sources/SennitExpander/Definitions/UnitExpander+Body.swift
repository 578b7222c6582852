// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// A body: definitions and expressions in any order, of which the last is an expression
    /// (R7RS 5.3.2 has all definitions first). With definitions it becomes a `Letrec`.
    func body(_ forms: ArraySlice<Syntax>, _ keyword: CoreSyntax, _ form: Syntax) throws(ExpanderError) -> CoreForm {
        if forms.isEmpty { throw malformed(keyword, form, "the body is empty") }
        locals.enter()
        defer { locals.leave() }
        var scanned: [ScannedForm] = []
        scanned.reserveCapacity(forms.count)
        var queue = FormQueue(forms)
        while let next = queue.next() {
            try scan(next, queue: &queue, scope: .body, into: &scanned)
        }
        guard let last = scanned.last, last.isExpression else {
            throw error(
                .syntax(keyword: keyword.symbol, expected: keyword.shape),
                "\(keyword.name): a body must end with an expression", at: forms.last ?? form)
        }
        return try emit(scanned, form)
    }

    private func emit(_ scanned: [ScannedForm], _ form: Syntax) throws(ExpanderError) -> CoreForm {
        let definitions = scanned.lastIndex { !$0.isExpression }.map { $0 + 1 } ?? 0
        var bindings: [Binding] = []
        bindings.reserveCapacity(definitions)
        for item in scanned[..<definitions] { try append(item, to: &bindings) }
        var expressions: [CoreForm] = []
        for item in scanned[definitions...] {
            if case .expression(let form) = item { expressions.append(try expand(form)) }
        }
        let body = begin(expressions, form)
        if bindings.isEmpty { return body }
        return .letrec(Letrec(bindings: bindings, body: body, position: form.position))
    }

    private func append(_ item: ScannedForm, to bindings: inout [Binding]) throws(ExpanderError) {
        switch item {
        case .finished: break
        case .expression(let form):
            // An expression between definitions is a binding that nobody can name. `Begin` discards
            // its values, whatever their number.
            let value = Begin(forms: [try expand(form), unspecified(form)], position: form.position)
            bindings.append(Binding(variable: newVariable("_"), value: .begin(value), position: form.position))
        case .value(let target, let value, let form):
            append(target, try expand(value, name: target.name, form), form, to: &bindings)
        case .record(let record, let form):
            for (target, value) in emit(record, form) { append(target, value, form, to: &bindings) }
        case .values(let targets, let rest, let producer, let form):
            try appendValues(targets, rest: rest, producer, form, to: &bindings)
        }
    }

    private func append(_ target: Target, _ value: CoreForm, _ form: Syntax, to bindings: inout [Binding]) {
        if case .local(let variable) = target {
            bindings.append(Binding(variable: variable, value: value, position: form.position))
        }
    }

    /// Collects the values in a vector bound to a variable of its own, and binds the names to its elements.
    private func appendValues(
        _ targets: [Target], rest: Target?, _ producer: Syntax, _ form: Syntax, to bindings: inout [Binding]
    ) throws(ExpanderError) {
        let producer = try expand(producer)
        let all = targets + (rest.map { [$0] } ?? [])
        let copies = all.map { newVariable($0.name) }
        let references = copies.map {
            CoreForm.localReference(LocalReference(variable: $0, position: form.position))
        }
        let parameters = copies.map { Parameter(variable: $0, position: form.position) }
        let collected = LetValues(
            parameters: Array(parameters.prefix(targets.count)), rest: rest == nil ? nil : parameters.last,
            producer: producer, body: standard("vector", references, form), position: form.position)
        let values = newVariable("values")
        bindings.append(Binding(variable: values, value: .letValues(collected), position: form.position))
        for (index, target) in all.enumerated() {
            let vector = CoreForm.localReference(LocalReference(variable: values, position: form.position))
            let number = CoreForm.constant(Constant(value: .number(.integer(index)), position: form.position))
            append(target, standard("vector-ref", [vector, number], form), form, to: &bindings)
        }
    }

    /// Second pass over the right-hand side of a definition of `name`.
    func expand(_ value: DefinedValue, name: Symbol, _ form: Syntax) throws(ExpanderError) -> CoreForm {
        switch value {
        case .expression(let expression): return named(try expand(expression), name)
        case .procedure(let formals, let body):
            try enter(form)
            defer { leave() }
            return .lambda(try lambda(.define, form, formals: formals, body: body, name: name))
        case .typedProcedure(let function):
            try enter(form)
            defer { leave() }
            return .lambda(try expand(function, name: name, form))
        }
    }
}
