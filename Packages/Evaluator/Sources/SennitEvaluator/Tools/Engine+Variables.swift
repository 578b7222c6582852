// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// Replacing the values of variables, which only tools do: tracing.
extension Engine {
    /// The variable that a name means in the session, and its value.
    private func cell(of name: Symbol) throws(EvaluationFailure) -> Word {
        var target: (module: ModuleName, name: Symbol)?
        switch environment.binding(of: name) {
        case .variable(let module, let name): target = (module, name)
        case .macro, .syntax: throw EvaluationFailure("\(name) is syntax, which has no value")
        case nil: if QualifiedName(name) != nil { target = (.qualified, name) }
        }
        guard let target else { throw EvaluationFailure("\(name) is not defined") }
        if builtins.library(target.module) != nil {
            throw EvaluationFailure(
                "\(name) is a library's procedure, which compiled code calls directly; define one of your own, such as "
                    + "(define (my-\(name) . arguments) (apply \(name) arguments))")
        }
        return globals.cell(module: target.module, name: target.name)
    }

    func variableValue(_ name: Symbol) throws(EvaluationFailure) -> Word {
        let value = try cell(of: name)[payload: GlobalCell.value]
        if value == .unbound { throw EvaluationFailure("\(name) has no value") }
        return value
    }

    /// Puts a wrapper in the place of a variable's value, which is kept; a wrapper that is there goes.
    func wrapVariable(_ name: Symbol, with wrapper: Word) throws(EvaluationFailure) {
        let session = try currentSession()
        let cell = try cell(of: name)
        let roots = heap.state.pointee.roots
        if session.traced[name] == nil {
            session.traced[name] = (roots.add(cell[payload: GlobalCell.value]), roots.add(wrapper))
        }
        machine.allocator.store(wrapper, in: cell, at: GlobalCell.value)
    }

    /// Puts the value back, unless the variable was defined anew meanwhile. Whether there was a wrapper.
    func unwrapVariable(_ name: Symbol) throws(EvaluationFailure) -> Bool {
        let session = try currentSession()
        guard let (original, wrapper) = session.traced.removeValue(forKey: name) else { return false }
        let roots = heap.state.pointee.roots
        defer {
            roots.remove(original)
            roots.remove(wrapper)
        }
        let cell = try cell(of: name)
        if cell[payload: GlobalCell.value] == roots[wrapper] {
            machine.allocator.store(roots[original], in: cell, at: GlobalCell.value)
        }
        return true
    }
}
