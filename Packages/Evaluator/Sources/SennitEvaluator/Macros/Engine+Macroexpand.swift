// SPDX-License-Identifier: MIT
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// What `rename`, `compare` and `macroexpand` ask for.
extension Engine {
    func makeMacroService() -> MacroService {
        // Called on this engine's thread only.
        nonisolated(unsafe) unowned let engine = self
        return MacroService(
            rename: { machine, environment, word in
                (environment.content as? MacroCallHandle)?.rename(word, machine)
            },
            compare: { machine, environment, left, right in
                guard let handle = environment.content as? MacroCallHandle,
                    let left = handle.identifier(left, machine), let right = handle.identifier(right, machine)
                else { return nil }
                return { handle.call.compare(left, right) }
            },
            expand: { extent, form, environment throws(EvaluationFailure) in
                try engine.expandMacros(extent, form, environment)
            })
    }

    private func expandMacros(
        _ extent: Int, _ form: Roots.Slot, _ environment: EnvironmentHandle?
    ) throws(EvaluationFailure) -> Roots.Slot {
        let extent: ExpansionExtent = extent == 0 ? .once : extent == 1 ? .outermost : .all
        return try expandingApart("macroexpand") { () throws(ExpanderError) in
            try expandMacros(extent, form, environment)
        }
    }

    private func expandMacros(
        _ extent: ExpansionExtent, _ form: Roots.Slot, _ environment: EnvironmentHandle?
    ) throws(ExpanderError) -> Roots.Slot {
        let roots = heap.state.pointee.roots
        let collect = { [machine] (factory: SyntaxFactory) throws(ExpanderError) -> SyntaxNode in
            do throws(MacroFailure) {
                return try SyntaxCollector(machine: machine, factory: factory).node(roots[form])
            } catch {
                throw Engine.expanderError(error)
            }
        }
        var factory: SyntaxFactory?
        let result: SyntaxNode
        let handle = environment?.content as? MacroCallHandle
        if let handle,
            let node = try handle.call.expandMacros(extent, collect)
        {
            factory = handle.call.factory
            result = node
        } else {
            let scope =
                handle?.call.environment ?? environment?.content as? TopLevelEnvironment ?? currentEnvironment
            result = try expander.expandMacros(extent, in: scope) { made throws(ExpanderError) in
                factory = made
                return try collect(made)
            }
        }
        guard let factory else { preconditionFailure("nothing has been expanded") }
        var writer = SyntaxWriter(self, factory) { [machine] name in
            handle?.word(name, machine) ?? Word(name.symbol)
        }
        do throws(MacroFailure) { return roots.add(try writer.word(result)) } catch {
            throw Engine.expanderError(error)
        }
    }

    private static func expanderError(_ failure: MacroFailure) -> ExpanderError {
        switch failure {
        case .expansion(let error): return error
        case .raised(let message, let hint): return ExpanderError(.host, message, hint: hint)
        case .limit(let message): return ExpanderError(.limit(.macros), message)
        case .unbound, .abandoned: return ExpanderError(.host, "expansion was stopped")
        }
    }
}
