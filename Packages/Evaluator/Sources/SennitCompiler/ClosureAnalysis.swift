// SPDX-License-Identifier: MIT

/// Finds out which variables each procedure's closure carries, and which procedures carry none, so
/// that one closure, made when the code is loaded, serves all.
struct ClosureAnalysis {
    private var procedures: [Procedure] = []
    private var bound: [(LocalVariable, Procedure)] = []

    static func run(_ main: Procedure) {
        var analysis = ClosureAnalysis()
        analysis.visit(main)
        analysis.findClosed()
        for procedure in analysis.procedures {
            procedure.captures = procedure.external.filter { !$0.isClosed && $0 !== procedure.selfVariable }
        }
    }

    private mutating func visit(_ procedure: Procedure) {
        procedures.append(procedure)
        for parameter in procedure.parameters { parameter.owner = procedure }
        procedure.rest?.owner = procedure
        visit(procedure.body, in: procedure)
    }

    private mutating func visit(_ node: Node, in procedure: Procedure) {
        switch node {
        case .local(let variable): note(variable, in: procedure)
        case .lambda(let inner):
            inner.parent = procedure
            visit(inner)
        case .caseLambda(_, let clauses, _):
            for clause in clauses {
                clause.parent = procedure
                visit(clause)
            }
        case .let(let variable, let value, let body):
            variable.owner = procedure
            visit(value, in: procedure)
            visit(body, in: procedure)
        case .box(let variable, let body), .withContinuation(let variable, let body, _):
            variable.owner = procedure
            visit(body, in: procedure)
        case .fillBox(let variable, let value):
            visit(value, in: procedure)
            note(variable, in: procedure)
        case .letValues(let variables, let rest, let producer, let body, _):
            for variable in variables { variable.owner = procedure }
            rest?.owner = procedure
            visit(producer, in: procedure)
            visit(body, in: procedure)
        case .fix(let bindings, let body):
            for (variable, _) in bindings { variable.owner = procedure }
            for (variable, inner) in bindings {
                if variable.isLabel {
                    for parameter in inner.parameters { parameter.owner = procedure }
                    visit(inner.body, in: procedure)
                } else {
                    inner.parent = procedure
                    variable.isClosed = true
                    bound.append((variable, inner))
                    visit(inner)
                }
            }
            visit(body, in: procedure)
        default:
            var parts: [Node] = []
            node.forEachPart { parts.append($0) }
            for part in parts { visit(part, in: procedure) }
        }
    }

    private func note(_ variable: LocalVariable, in procedure: Procedure) {
        if variable.isLabel { return }
        var current: Procedure? = procedure
        while let inner = current, inner !== variable.owner {
            if inner.externalSet.insert(variable).inserted { inner.external.append(variable) }
            current = inner.parent
        }
    }

    private func findClosed() {
        var changed = true
        while changed {
            changed = false
            for (variable, procedure) in bound where variable.isClosed {
                if procedure.external.contains(where: { !$0.isClosed && $0 !== variable }) {
                    variable.isClosed = false
                    changed = true
                }
            }
        }
    }
}
