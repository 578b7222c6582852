// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

enum ShadowedImport: Rule {
    static let name = "shadowed-import"
    static let summary = "definitions of names that the program imports too"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        for scope in ImportDeclarations(unit.data).scopes {
            let definitions = unit.survey.definitions.filter { definition in
                let isProgram = !unit.survey.modules.contains { $0.name == definition.module }
                return scope.library.map { $0 == definition.module } ?? isProgram
            }
            if definitions.isEmpty { continue }
            for set in scope.sets {
                // That library is all others in one: nobody knows all of its names.
                if ModuleName(set) == ModuleName(["sennit", "base"]) { continue }
                guard let names = unit.names(importedBy: set) else { continue }
                for definition in definitions where names.contains(definition.name) {
                    guard let offset = unit.offset(of: definition.position) else { continue }
                    report(offset, "\(definition.name) is imported too, from \(DatumPrinter.write(library(of: set)))")
                }
            }
        }
    }

    private static func library(of set: Datum) -> Datum {
        var set = set
        while let elements = set.elements, elements.count > 1, elements[1].elements != nil { set = elements[1] }
        return set
    }
}
