// SPDX-License-Identifier: MIT
import SennitReader

enum ConstantTest: Rule {
    static let name = "constant-test"
    static let summary = "tests of if, when, unless and cond that are constants; not a last (#t ...)"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        unit.forEachForm { _, keyword, elements in
            switch keyword {
            case "if", "when", "unless":
                if elements.count > 2, elements[1].isLiteral { report(elements[1].offset, "this test is constant") }
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
}
