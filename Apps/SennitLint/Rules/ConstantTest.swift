// SPDX-License-Identifier: MIT
import SennitReader

enum ConstantTest: Rule {
    static let name = "constant-test"
    static let summary = "tests of if, when, unless and cond that are constants; not a last (#t ...)"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        unit.forEachForm { _, keyword, elements in
            switch keyword {
            case "if", "when", "unless":
                if elements.count > 2, elements[1].isLiteral, !isUnspecified(elements) {
                    report(elements[1].offset, "this test is constant")
                }
            case "cond":
                for clause in elements.dropFirst() {
                    guard let test = clause.elements?.first, test.isLiteral else { continue }
                    // The older way to say else; what comes after it is another rule's business.
                    if case .boolean(true) = test.value { continue }
                    report(test.offset, "this test is constant")
                }
            default: break
            }
        }
    }

    /// `(if #f #f)` is how to get the unspecified value.
    private static func isUnspecified(_ elements: [Datum]) -> Bool {
        guard elements.count == 3, elements[0].symbol == "if", case .boolean(false) = elements[1].value,
            case .boolean(false) = elements[2].value
        else { return false }
        return true
    }
}
