// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// A body: definitions and expressions in any order, of which the last is an expression
    /// (R7RS 5.3.2 has all definitions first). With definitions it becomes a `Letrec`.
    ///
    /// Bodies nest, so that what they go through is cut in small functions: a debug build gives each
    /// temporary of a function its own place in the frame.
    func body(_ forms: ArraySlice<Syntax>, _ keyword: CoreSyntax, _ form: Syntax) throws(ExpanderError) -> CoreForm {
        locals.enter()
        defer { locals.leave() }
        let scanned = try scanBody(forms, keyword, form)
        let definitions = scanned.lastIndex { !$0.isExpression }.map { $0 + 1 } ?? 0
        let bindings = try bindings(scanned[..<definitions])
        let body = begin(try expressions(scanned[definitions...]), form)
        if bindings.isEmpty { return body }
        return letrec(bindings, body, form)
    }

    func letrec(_ bindings: [Binding], _ body: CoreForm, _ form: Syntax) -> CoreForm {
        .letrec(Letrec(bindings: bindings, body: body, position: form.position))
    }

    private func scanBody(
        _ forms: ArraySlice<Syntax>, _ keyword: CoreSyntax, _ form: Syntax
    ) throws(ExpanderError) -> [ScannedForm] {
        if forms.isEmpty { throw malformed(keyword, form, "the body is empty") }
        bodyKeywords.removeAll(keepingCapacity: true)
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
        return scanned
    }

    private func expressions(_ scanned: ArraySlice<ScannedForm>) throws(ExpanderError) -> [CoreForm] {
        var result: [CoreForm] = []
        result.reserveCapacity(scanned.count)
        for case .expression(let form) in scanned { result.append(try expand(form)) }
        return result
    }

    private func bindings(_ scanned: ArraySlice<ScannedForm>) throws(ExpanderError) -> [Binding] {
        var bindings: [Binding] = []
        bindings.reserveCapacity(scanned.count)
        for item in scanned {
            switch item {
            case .finished: break
            case .expression(let form): bindings.append(try effect(form))
            case .value(let target, let value, let form):
                append(target, try expand(value, name: target.name, form), form, to: &bindings)
            case .record(let record, let form): append(record, form, to: &bindings)
            case .values(let targets, let rest, let producer, let form):
                try appendValues(targets, rest: rest, producer, form, to: &bindings)
            case .pattern(let targets, let pattern, let value, let form):
                let producer = try matchDefinition(pattern, value, form)
                collectValues(producer, targets, rest: nil, form, to: &bindings)
            }
        }
        return bindings
    }

    /// An expression between definitions, as a binding that nobody can name. `Begin` discards the
    /// expression's values, whatever their number.
    private func effect(_ form: Syntax) throws(ExpanderError) -> Binding {
        let value = Begin(forms: [try expand(form), unspecified(form)], position: form.position)
        return Binding(variable: newVariable("_"), value: .begin(value), position: form.position)
    }

    private func append(_ record: RecordDefinition, _ form: Syntax, to bindings: inout [Binding]) {
        for (target, value) in emit(record, form) { append(target, value, form, to: &bindings) }
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
        collectValues(try expand(producer), targets, rest: rest, form, to: &bindings)
    }

    private func collectValues(
        _ producer: CoreForm, _ targets: [Target], rest: Target?, _ form: Syntax, to bindings: inout [Binding]
    ) {
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
            let vector = reference(values, form)
            let number = CoreForm.constant(Constant(value: .number(.integer(index)), position: form.position))
            append(target, standard("vector-ref", [vector, number], form), form, to: &bindings)
        }
    }

    /// Second pass over the right-hand side of a definition of `name`.
    func expand(_ value: DefinedValue, name: Symbol, _ form: Syntax) throws(ExpanderError) -> CoreForm {
        switch value {
        case .expression(let expression): return named(try expand(expression), name)
        case .procedure(let formals, let body): return try procedure(formals, body, name: name, form)
        case .typedProcedure(let function): return try procedure(function, name: name, form)
        }
    }

    private func procedure(
        _ formals: Syntax, _ body: ArraySlice<Syntax>, name: Symbol, _ form: Syntax
    ) throws(ExpanderError) -> CoreForm {
        try enter(form)
        defer { leave() }
        return .lambda(try lambda(.define, form, formals: formals, body: body, name: name))
    }

    private func procedure(_ function: TypedFunction, name: Symbol, _ form: Syntax) throws(ExpanderError) -> CoreForm {
        try enter(form)
        defer { leave() }
        return .lambda(try expand(function, name: name, form))
    }
}
