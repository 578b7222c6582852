// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// `(call-with-parameters (list parameter value ...) thunk)`
    func expandParameterize(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3, let bindings = items[1].list else { throw malformed(.parameterize, form) }
        var arguments: [CoreForm] = []
        for binding in bindings {
            guard let parts = binding.list, parts.count == 2 else {
                throw malformed(.parameterize, binding, "a binding is (parameter value)")
            }
            arguments.append(try expand(parts[0]))
            arguments.append(try expand(parts[1]))
        }
        let body = try body(items.dropFirst(2), .parameterize, form)
        if arguments.isEmpty { return body }
        return call(
            RuntimeModule.internal, "call-with-parameters", [standard("list", arguments, form), thunk(body, form)],
            form)
    }

    /// `(call-with-guard body-thunk (lambda (condition reraise) clauses ...))`
    func expandGuard(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3, let specification = items[1].list, let name = specification.first?.identifier else {
            throw malformed(.guard, form)
        }
        let body = try body(items.dropFirst(2), .guard, form)
        locals.enter()
        defer { locals.leave() }
        let condition = Parameter(variable: bind(name), position: specification[0].position)
        let reraise = Parameter(variable: newVariable("reraise"), position: form.position)
        let clauses = specification.dropFirst()
        var otherwise: CoreForm?
        if !hasElse(clauses) {
            let operation = LocalReference(variable: reraise.variable, position: form.position)
            otherwise = .call(Call(operation: .localReference(operation), arguments: [], position: form.position))
        }
        let handler = Lambda(
            parameters: [condition, reraise], body: try cond(clauses, .guard, items[1], otherwise: otherwise),
            position: form.position)
        return call(RuntimeModule.internal, "call-with-guard", [thunk(body, form), .lambda(handler)], form)
    }

    func expandDelay(_ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count == 2 else { throw malformed(keyword, form) }
        return delayed(try expand(items[1]), isPromise: keyword == .delayForce, form)
    }

    func expandConsStream(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count == 3 else { throw malformed(.consStream, form) }
        let first = try expand(items[1])
        return standard("cons", [first, delayed(try expand(items[2]), isPromise: false, form)], form)
    }

    /// `(delay e)` is `(delay-force (make-promise e))`, R7RS 4.2.5.
    private func delayed(_ value: CoreForm, isPromise: Bool, _ form: Syntax) -> CoreForm {
        let promise = isPromise ? value : call(RuntimeModule.internal, "make-done-promise", [value], form)
        return call(RuntimeModule.internal, "make-lazy-promise", [thunk(promise, form)], form)
    }
}
