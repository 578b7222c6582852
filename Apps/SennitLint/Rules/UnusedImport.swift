// SPDX-License-Identifier: MIT
import SennitReader

/// Names are looked for as words of the file: a macro's template uses what it names, and quoted data may be evaluated.
enum UnusedImport: Rule {
    static let name = "unused-import"
    static let summary = "names of (only library name ...) that do not occur in the file"

    static func check(_ unit: LintUnit, _ report: (Int, String) -> Void) {
        var words: Set<Symbol> = []
        var includes = false
        LintUnit.visit(unit.data) { datum in
            if datum.head == "import" { return false }
            guard let symbol = datum.symbol else { return true }
            words.insert(symbol)
            if symbol == "include" || symbol == "include-ci" || symbol == "include-library-declarations" {
                includes = true
            }
            return true
        }
        // What is in other files is not looked at.
        if includes { return }
        for scope in ImportDeclarations(unit.data).scopes {
            for set in scope.sets where set.head == "only" {
                for element in (set.elements ?? []).dropFirst(2) {
                    if let name = element.symbol, !words.contains(name) {
                        report(element.offset, "nothing uses the import \(name)")
                    }
                }
            }
        }
    }
}
