// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

enum UnreachableCode: Rule {
    static let name = "unreachable-code"
    static let summary = "expressions after a call of error, raise or exit"

    private static let leaving: Set<Symbol> = ["error", "raise", "exit", "emergency-exit"]

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        for begin in unit.survey.begins where unit.offset(of: begin.position) != nil {
            for (form, next) in zip(begin.forms, begin.forms.dropFirst()) {
                guard case .call(let call) = form, case .globalReference(let callee) = call.operation,
                    leaving.contains(callee.name), callee.module.parts.first == "scheme",
                    unit.offset(of: call.position) != nil, let offset = unit.offset(of: next.position),
                    !unit.isMacroArgument(at: offset)
                else { continue }
                report(offset, "this comes after a call of \(callee.name), which does not return")
                break
            }
        }
    }
}
