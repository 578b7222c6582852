// SPDX-License-Identifier: MIT

/// Puts procedures that are called from one place into that place, and drops what is never used.
struct Simplifier {
    func simplify(_ node: Node) -> Node {
        switch node {
        case .constant, .local, .global: return node
        case .conditional(let test, let yes, let no):
            return .conditional(simplify(test), simplify(yes), simplify(no))
        case .sequence(let nodes): return .sequence(nodes.map(simplify))
        case .lambda(let procedure):
            procedure.body = simplify(procedure.body)
            return node
        case .caseLambda(_, let clauses, _):
            for clause in clauses { clause.body = simplify(clause.body) }
            return node
        case .let(let variable, let value, let body):
            let body = simplify(body)
            if variable.references == 0 {
                return value.isPure ? body : sequence(simplify(value), body)
            }
            return .let(variable, simplify(value), body)
        case .fix(let bindings, let body): return simplifyFix(bindings, body)
        case .box(let variable, let body): return .box(variable, simplify(body))
        case .fillBox(let variable, let value): return .fillBox(variable, simplify(value))
        case .letValues(let variables, let rest, let producer, let body, let position):
            return .letValues(variables, rest: rest, simplify(producer), simplify(body), position)
        case .call(let callee, let arguments, let position):
            if case .local(let variable) = callee, variable.isInlined, let procedure = variable.procedure {
                return inline(procedure, arguments.map(simplify))
            }
            return .call(simplify(callee), arguments.map(simplify), position)
        case .withContinuation(let variable, let body, let position):
            return .withContinuation(variable, simplify(body), position)
        case .operation(let operation, let arguments, let position):
            return .operation(operation, arguments.map(simplify), position)
        case .primitive(let index, let arguments, let position):
            return .primitive(index: index, arguments.map(simplify), position)
        case .define(let cell, let value, let position): return .define(cell: cell, simplify(value), position)
        }
    }

    private func sequence(_ first: Node, _ second: Node) -> Node {
        if case .sequence(let nodes) = second { return .sequence([first] + nodes) }
        return .sequence([first, second])
    }

    private func simplifyFix(_ bindings: [(LocalVariable, Procedure)], _ body: Node) -> Node {
        // A single procedure with a single call, outside itself: the call becomes its body.
        if bindings.count == 1, let (variable, procedure) = bindings.first,
            variable.references == 1, variable.isKnownProcedure, !procedure.hasTypes,
            !procedure.body.refers(to: variable)
        {
            variable.isInlined = true
            return simplify(body)
        }
        let used = bindings.filter { $0.0.references > 0 }
        for (_, procedure) in used { procedure.body = simplify(procedure.body) }
        let body = simplify(body)
        return used.isEmpty ? body : .fix(used, body)
    }

    private func inline(_ procedure: Procedure, _ arguments: [Node]) -> Node {
        var result = simplify(procedure.body)
        for (parameter, argument) in zip(procedure.parameters, arguments).reversed() {
            if parameter.references == 0 {
                if !argument.isPure { result = sequence(argument, result) }
            } else {
                result = .let(parameter, argument, result)
            }
        }
        return result
    }
}

extension Node {
    /// Whether it can be left out, or moved, without anyone noticing.
    var isPure: Bool {
        switch self {
        case .constant, .lambda, .caseLambda: true
        case .local(let variable): !variable.isBoxed
        case .operation(let operation, let arguments, _): operation.isPure && arguments.allSatisfy(\.isPure)
        default: false
        }
    }

    func refers(to variable: LocalVariable) -> Bool {
        if case .local(let other) = self { return other === variable }
        if case .fillBox(let other, _) = self, other === variable { return true }
        var found = false
        forEachPart { if !found && $0.refers(to: variable) { found = true } }
        return found
    }
}
