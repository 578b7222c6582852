// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

extension UnitExpander {
    /// `(call-with-tasks (list thunk ...) (lambda (name ...) body ...))`
    func expandAsyncLet(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3, let bindings = items[1].list else { throw malformed(.asyncLet, form) }
        var thunks: [CoreForm] = []
        var names: [(identifier: Identifier, position: Position)] = []
        for binding in bindings {
            guard let parts = binding.list, parts.count == 2, let name = parts[0].identifier else {
                throw malformed(.asyncLet, binding, "a binding is (name expression)")
            }
            if names.contains(where: { $0.identifier == name }) {
                throw duplicate(name.symbol, "async-let: variable", at: parts[0])
            }
            thunks.append(thunk(try expand(parts[1]), binding))
            names.append((name, parts[0].position))
        }
        locals.enter()
        defer { locals.leave() }
        let parameters = names.map { Parameter(variable: bind($0.identifier), position: $0.position) }
        let receiver = Lambda(
            parameters: parameters, body: try body(items.dropFirst(2), .asyncLet, form), position: form.position)
        return call(
            RuntimeModule.internal, "call-with-tasks", [standard("list", thunks, form), .lambda(receiver)], form)
    }

    /// `(perform-operation (choice-operation (wrap-operation operation (lambda (name) body ...)) ...))`
    func expandSelect(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 2 else { throw malformed(.select, form) }
        var operations: [CoreForm] = []
        for (index, clause) in items.enumerated().dropFirst() {
            guard let parts = clause.list, let head = parts.first else { throw malformed(.select, clause) }
            if isKeyword(head, .else) {
                guard index == items.count - 1, parts.count >= 2 else {
                    throw malformed(.select, clause, "else comes last, and has a body")
                }
                let operation = call(RuntimeModule.internal, "otherwise-operation", [], clause)
                operations.append(try wrapped(operation, nil, parts.dropFirst(), clause))
            } else {
                guard parts.count >= 3, let formals = parts[1].list, formals.count <= 1,
                    formals.allSatisfy({ $0.identifier != nil })
                else { throw malformed(.select, clause, "a clause is (operation (name) body ...)") }
                operations.append(try wrapped(try expand(head), formals.first, parts.dropFirst(2), clause))
            }
        }
        let choice = call(RuntimeModule.channel, "choice-operation", operations, form)
        return call(RuntimeModule.channel, "perform-operation", [choice], form)
    }

    private func wrapped(
        _ operation: CoreForm, _ name: Syntax?, _ forms: ArraySlice<Syntax>, _ clause: Syntax
    ) throws(ExpanderError) -> CoreForm {
        locals.enter()
        defer { locals.leave() }
        let variable = name?.identifier.map { bind($0) } ?? newVariable("ignored")
        let receiver = Lambda(
            parameters: [Parameter(variable: variable, position: clause.position)],
            body: try body(forms, .select, clause), position: clause.position)
        return call(RuntimeModule.channel, "wrap-operation", [operation, .lambda(receiver)], clause)
    }
}
