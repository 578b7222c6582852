// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

enum LiteralIdentity: Rule {
    static let name = "literal-identity"
    static let summary = "eq?, memq and assq of a number or string, eqv?, memv and assv of a string"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        for known in unit.survey.calls {
            guard case .globalReference(let callee) = known.call.operation, callee.module.parts.first == "scheme",
                let better = better[callee.name]
            else { continue }
            let isEquivalence = callee.name == "eq?" || callee.name == "eqv?"
            for argument in known.call.arguments.prefix(isEquivalence ? 2 : 1) {
                guard case .constant(let constant) = argument, let offset = unit.offset(of: argument.position) else {
                    continue
                }
                switch constant.value {
                case .number where better.number != nil:
                    report(offset, "\(callee.name) need not find equal numbers the same; \(better.number ?? "") does")
                case .string:
                    report(offset, "\(callee.name) need not find equal strings the same; \(better.string) does")
                default: break
                }
            }
        }
    }

    private static let better: [Symbol: (number: String?, string: String)] = [
        "eq?": ("eqv?", "equal?"), "memq": ("memv", "member"), "assq": ("assv", "assoc"), "eqv?": (nil, "equal?"),
        "memv": (nil, "member"), "assv": (nil, "assoc"),
    ]
}
