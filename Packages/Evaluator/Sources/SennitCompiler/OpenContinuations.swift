// SPDX-License-Identifier: MIT
import SennitMachine

/// Puts the body of the procedure in `(call/cc (lambda (k) ...))`, where that is in tail position, into
/// the place of the call: the continuation is that of the procedure around it, and neither a closure nor
/// a frame is needed.
struct OpenContinuations {
    let machine: Machine

    func run(_ procedure: Procedure) {
        if procedure.returnType == nil { procedure.body = tail(procedure.body) }
        visit(procedure.body)
    }

    /// Goes to all procedures that have frames of their own.
    private func visit(_ node: Node) {
        switch node {
        case .lambda(let procedure): run(procedure)
        case .caseLambda(_, let clauses, _): clauses.forEach(run)
        case .fix(let bindings, let body):
            for (variable, procedure) in bindings {
                if variable.isLabel { visit(procedure.body) } else { run(procedure) }
            }
            visit(body)
        default: node.forEachPart(visit)
        }
    }

    private func tail(_ node: Node) -> Node {
        switch node {
        case .call(.constant(let callee), let arguments, let position):
            guard arguments.count == 1, case .lambda(let inner) = arguments[0], inner.accepts(1), !inner.hasTypes,
                machine.callsWithContinuation(callee)
            else { return node }
            return .withContinuation(inner.parameters[0], tail(inner.body), position)
        case .conditional(let test, let yes, let no): return .conditional(test, tail(yes), tail(no))
        case .sequence(var nodes):
            nodes.append(tail(nodes.removeLast()))
            return .sequence(nodes)
        case .let(let variable, let value, let body): return .let(variable, value, tail(body))
        case .fix(let bindings, let body):
            for (variable, procedure) in bindings where variable.isLabel { procedure.body = tail(procedure.body) }
            return .fix(bindings, tail(body))
        case .box(let variable, let body): return .box(variable, tail(body))
        case .letValues(let variables, let rest, let producer, let body, let position):
            return .letValues(variables, rest: rest, producer, tail(body), position)
        default: return node
        }
    }
}
