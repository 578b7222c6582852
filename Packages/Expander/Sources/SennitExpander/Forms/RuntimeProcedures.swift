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

/// What expansions call of (sennit internal), which is provided by the evaluator and not meant to be imported.
public enum RuntimeProcedures {
    /// Their names. These procedures may be given any arguments: core forms can be written by hand.
    public static let internalNames: Set<Symbol> = [
        "call-with-parameters", "call-with-guard", "make-done-promise", "make-lazy-promise", "call-with-tasks",
        "otherwise-operation", "%match-failure", "%pair-count", "%record-field", "%record-type", "%record-of?",
        "%prefix?",
    ]
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
        assert(
            module != RuntimeModule.internal || RuntimeProcedures.internalNames.contains(name), "\(name) is not listed")
        let operation = GlobalReference(module: module, name: name, position: form.position)
        return .call(Call(operation: .globalReference(operation), arguments: arguments, position: form.position))
    }
}
