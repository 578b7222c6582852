// SPDX-License-Identifier: MIT
import SennitCoreForms

/// A program may run without ever getting there; so the expander leaves it to the machine.
enum UnboundVariable: Rule {
    static let name = "unbound-variable"
    static let summary = "names that the program or library neither defines nor imports"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        let defined = Set(unit.survey.definitions.map { Survey.GlobalName(module: $0.module, name: $0.name) })
        let own = Set(unit.survey.modules.map(\.name) + [ModuleName(["program"])])
        for reference in unit.survey.globals where own.contains(reference.module) {
            let global = Survey.GlobalName(module: reference.module, name: reference.name)
            if let offset = unit.offset(of: reference.position), !defined.contains(global) {
                report(offset, "nothing defines \(reference.name)")
            }
        }
    }
}
