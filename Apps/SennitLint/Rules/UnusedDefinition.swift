// SPDX-License-Identifier: MIT
import SennitReader

enum UnusedDefinition: Rule {
    static let name = "unused-definition"
    static let summary = "definitions of a library that it neither exports nor uses; not _names"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        let inMacros = namesInMacros(unit)
        for module in unit.survey.modules {
            let exported = Set(module.exports.map(\.name))
            for definition in unit.survey.definitions where definition.module == module.name {
                let name = definition.name
                guard !exported.contains(name), !name.name.hasPrefix("_"), !inMacros.contains(name),
                    let offset = unit.offset(of: definition.position), let datum = unit.datum(at: offset)
                else { continue }
                // A record type comes with more than everybody needs.
                guard datum.head == "define" || datum.head == "deffunc" else { continue }
                let global = Survey.GlobalName(module: definition.module, name: name)
                // Those that call themselves only are not used either.
                let users = unit.survey.users[global, default: []].subtracting([global])
                if users.isEmpty { report(offset, "the library neither exports nor uses \(name)") }
            }
        }
    }

    /// What templates may refer to: they do where they are used, which may be elsewhere.
    private static func namesInMacros(_ unit: LintUnit) -> Set<Symbol> {
        var names: Set<Symbol> = []
        LintUnit.visit(unit.data) { datum in
            guard let head = datum.head, macroKeywords.contains(head) else { return true }
            LintUnit.visit([datum]) { inner in
                if let symbol = inner.symbol { names.insert(symbol) }
                return true
            }
            return false
        }
        return names
    }

    private static let macroKeywords: Set<Symbol> = ["define-syntax", "let-syntax", "letrec-syntax"]
}
