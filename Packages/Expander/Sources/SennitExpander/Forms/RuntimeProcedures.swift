// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// The modules of the procedures that expansions call without the program naming them.
enum RuntimeModule {
    static let base = ModuleName(["scheme", "base"])
    static let lazy = ModuleName(["scheme", "lazy"])
    static let channel = ModuleName(["sennit", "channel"])
    /// Provided by the evaluator and not meant to be imported.
    static let `internal` = ModuleName(["sennit", "internal"])
}

extension UnitExpander {
    /// A call of a procedure of (scheme base).
    func standard(_ name: Symbol, _ arguments: [CoreForm], _ form: Syntax) -> CoreForm {
        call(RuntimeModule.base, name, arguments, form)
    }

    func reference(_ variable: Variable, _ form: Syntax) -> CoreForm {
        .localReference(LocalReference(variable: variable, position: form.position))
    }

    func call(_ module: ModuleName, _ name: Symbol, _ arguments: [CoreForm], _ form: Syntax) -> CoreForm {
        let operation = GlobalReference(module: module, name: name, position: form.position)
        return .call(Call(operation: .globalReference(operation), arguments: arguments, position: form.position))
    }
}
