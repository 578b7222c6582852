// SPDX-License-Identifier: MIT
import SennitReader

/// Parameters are left out: procedures that are passed on must take what they are given.
enum UnusedVariable: Rule {
    static let name = "unused-variable"
    static let summary = "variables of let and inner definitions that nothing refers to; not _names"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        for local in unit.survey.locals {
            let name = local.variable.name
            guard let offset = unit.offset(of: local.position), !name.name.hasPrefix("_"),
                let datum = unit.datum(at: offset), let elements = datum.elements, elements.count > 1
            else { continue }
            let isLoop = elements[0].symbol == "let" && elements[1].symbol == name
            // A loop is entered by a reference that nobody wrote.
            let isUsed = local.references.contains { !isLoop || $0 != local.position }
            if isUsed { continue }
            if isLoop {
                report(elements[1].offset, "nothing calls \(name)")
            } else if elements[0].symbol == name, elements.count == 2 {
                report(elements[0].offset, "nothing uses \(name)")
            } else if elements[0].symbol == "define" {
                let defined = elements[1].leadingElements?.first ?? elements[1]
                if defined.symbol == name { report(defined.offset, "nothing uses \(name)") }
            }
        }
    }
}
