// SPDX-License-Identifier: MIT

// A local procedure whose every call is in the same tail position, seen from where it is bound,
// needs no closure and no frame: its parameters are registers of the procedure around it, its body
// is code there, and calls of it are jumps. That makes loops out of named `let` and `do`, and join
// points out of `let`-bound continuations.
//
// Found by assuming it of all candidates and taking back the assumption where a call contradicts it,
// until nothing changes.

struct Contification {
    private var changed = false

    /// The labels that may be jumped to from a tail position, innermost scope first.
    private final class Scope {
        let labels: [LocalVariable]
        let outer: Scope?
        init(_ labels: [LocalVariable], outer: Scope?) {
            self.labels = labels
            self.outer = outer
        }

        func contains(_ variable: LocalVariable) -> Bool {
            var scope: Scope? = self
            while let current = scope {
                if current.labels.contains(where: { $0 === variable }) { return true }
                scope = current.outer
            }
            return false
        }
    }

    static func run(_ node: Node) {
        var pass = Contification()
        pass.nominate(node)
        repeat {
            pass.changed = false
            pass.check(node, nil)
        } while pass.changed
    }

    private func nominate(_ node: Node) {
        if case .fix(let bindings, _) = node {
            for (variable, procedure) in bindings
            where variable.isKnownProcedure && procedure.rest == nil && !procedure.hasTypes
                && procedure.parameters.count < 100
            {
                variable.isLabel = true
            }
        }
        node.forEachPart { nominate($0) }
    }

    private mutating func check(_ node: Node, _ scope: Scope?) {
        switch node {
        case .constant, .global: break
        case .local(let variable): reject(variable)
        case .conditional(let test, let yes, let no):
            check(test, nil)
            check(yes, scope)
            check(no, scope)
        case .sequence(let nodes):
            for node in nodes.dropLast() { check(node, nil) }
            if let last = nodes.last { check(last, scope) }
        case .let(_, let value, let body):
            check(value, nil)
            check(body, scope)
        case .box(_, let body), .withContinuation(_, let body, _): check(body, scope)
        case .letValues(_, _, let producer, let body, _):
            check(producer, nil)
            check(body, scope)
        case .fix(let bindings, let body):
            let inner = Scope(bindings.map(\.0).filter(\.isLabel), outer: scope)
            for (variable, procedure) in bindings { check(procedure.body, variable.isLabel ? inner : nil) }
            check(body, inner)
        case .call(.local(let variable), let arguments, _):
            if variable.isLabel && scope?.contains(variable) != true { reject(variable) }
            for argument in arguments { check(argument, nil) }
        default:
            var parts: [Node] = []
            node.forEachPart { parts.append($0) }
            for part in parts { check(part, nil) }
        }
    }

    private mutating func reject(_ variable: LocalVariable) {
        guard variable.isLabel else { return }
        variable.isLabel = false
        changed = true
    }
}
