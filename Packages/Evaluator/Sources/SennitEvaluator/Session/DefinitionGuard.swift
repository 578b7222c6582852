// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitMachine
import SennitReader

/// Remembers what the names meant that a form defines, to put it back if the form fails: `(define list (car '()))` must
/// not leave a session without `list`.
final class DefinitionGuard {
    private let before: TopLevelEnvironment.Snapshot
    private var names: [Symbol] = []
    private var values: [Roots.Slot] = []

    /// To be made before the form is expanded.
    init(_ engine: Engine) { before = engine.environment.snapshot() }

    /// Looks at what the expanded form is going to define.
    func note(_ forms: [CoreForm], _ engine: Engine) {
        let roots = engine.heap.state.pointee.roots
        for form in forms {
            for name in form.definedNames(in: engine.environment.name) {
                names.append(name)
                let cell = engine.globals.cell(module: engine.environment.name, name: name)
                values.append(roots.add(cell[payload: GlobalCell.value]))
            }
        }
    }

    func undo(_ engine: Engine) {
        let roots = engine.heap.state.pointee.roots
        engine.environment.restore(names, from: before)
        // The first of several values of a name is the oldest.
        for (name, value) in zip(names, values).reversed() {
            let cell = engine.globals.cell(module: engine.environment.name, name: name)
            engine.machine.allocator.store(roots[value], in: cell, at: GlobalCell.value)
        }
        forget(engine)
    }

    func forget(_ engine: Engine) {
        for value in values { engine.heap.state.pointee.roots.remove(value) }
        values = []
    }
}

extension CoreForm {
    /// The variables of a module that a top-level form defines.
    func definedNames(in module: ModuleName) -> [Symbol] {
        switch self {
        case .define(let node): node.module == module ? [node.name] : []
        case .defineFunction(let node): node.module == module ? [node.name] : []
        case .defineValues(let node): node.module == module ? node.names + (node.rest.map { [$0] } ?? []) : []
        default: []
        }
    }
}
