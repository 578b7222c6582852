// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// The parts of a `do`, checked.
    private struct Loop {
        var bindings: [BindingForm] = []
        /// For each binding its step, if it has one.
        var steps: [Syntax?] = []
        let exit: [Syntax]
        let commands: ArraySlice<Syntax>
    }

    /// A procedure that tests, runs the commands and calls itself with the steps.
    func expandDo(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        let parts = try loop(form, items)
        let arguments = try expand(parts.bindings.map(\.value))
        let name = newVariable("loop")
        locals.enter()
        defer { locals.leave() }
        let parameters = parts.bindings.map { Parameter(variable: bind($0.name), position: $0.form.position) }
        let body = try turn(parts, name, parameters, form)
        let lambda = Lambda(name: name.name, parameters: parameters, body: body, position: form.position)
        return loop(name, lambda, arguments, form)
    }

    private func loop(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> Loop {
        guard items.count >= 3, let specs = items[1].list, let exit = items[2].list, !exit.isEmpty else {
            throw malformed(.do, form)
        }
        var loop = Loop(exit: exit, commands: items.dropFirst(3))
        for spec in specs {
            guard let parts = spec.list, (2...3).contains(parts.count), let name = parts[0].identifier else {
                throw malformed(.do, spec, "a variable is (name init step) or (name init)")
            }
            loop.bindings.append(BindingForm(name: name, value: parts[1], form: spec))
            loop.steps.append(parts.count == 3 ? parts[2] : nil)
        }
        try checkDistinct(loop.bindings, .do)
        return loop
    }

    private func turn(
        _ parts: Loop, _ name: Variable, _ parameters: [Parameter], _ form: Syntax
    ) throws(ExpanderError) -> CoreForm {
        let test = try expand(parts.exit[0])
        let result = parts.exit.count == 1 ? unspecified(form) : begin(try expand(parts.exit.dropFirst()), form)
        let commands = try expand(parts.commands)
        var next: [CoreForm] = []
        for (parameter, step) in zip(parameters, parts.steps) {
            next.append(try step.map(expand) ?? reference(parameter.variable, form))
        }
        let again = CoreForm.call(Call(operation: reference(name, form), arguments: next, position: form.position))
        return .conditional(
            Conditional(
                test: test, consequent: result, alternative: begin(commands + [again], form),
                position: form.position))
    }
}
