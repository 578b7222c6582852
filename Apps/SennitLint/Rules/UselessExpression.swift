// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

enum UselessExpression: Rule {
    static let name = "useless-expression"
    static let summary = "constants, variables and procedures in a body whose value nobody gets"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        for begin in unit.survey.begins where unit.offset(of: begin.position) != nil {
            for (index, form) in begin.forms.dropLast().enumerated() {
                guard let offset = unit.offset(of: form.position), !unit.isMacroArgument(at: offset),
                    let datum = unit.datum(at: offset),
                    let what = description(of: form, datum)
                else { continue }
                // A procedure may begin with what it is for.
                if index == 0, case .string = datum.value { continue }
                report(offset, "nobody gets the value of this \(what)")
            }
        }
    }

    /// Nil for what has an effect, or is not what is written there.
    private static func description(of form: CoreForm, _ datum: Datum) -> String? {
        switch form {
        case .constant: datum.isLiteral ? "constant" : nil
        case .localReference(let reference): datum.symbol == reference.variable.name ? "variable" : nil
        case .globalReference: datum.symbol == nil ? nil : "variable"
        case .lambda, .caseLambda: datum.head == "lambda" || datum.head == "case-lambda" ? "procedure" : nil
        default: nil
        }
    }
}
