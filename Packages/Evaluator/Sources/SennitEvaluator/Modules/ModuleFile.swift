// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// Files of modules as LFE writes them: a `defmodule` that has only its clauses, followed by the definitions.
enum ModuleFile {
    /// The forms of a file, each bare `defmodule` together with what follows up to the next module.
    static func definitions(in data: [Datum]) -> [Datum] {
        var result: [Datum] = []
        // The parts of a module whose body follows it.
        var open: [Datum]?
        func close() {
            if let items = open { result[result.count - 1].value = .list(items) }
            open = nil
        }
        for datum in data {
            if let head = head(of: datum), head == "defmodule" || head == "define-library" {
                close()
                result.append(datum)
                if head == "defmodule", !hasBody(datum), case .list(let items) = datum.value { open = items }
            } else if open != nil {
                open?.append(datum)
            } else {
                result.append(datum)
            }
        }
        close()
        return result
    }

    /// The module that a form defines, if it is one that does.
    static func names(definedBy datum: Datum) -> [ModuleName] {
        guard let head = head(of: datum), case .list(let items) = datum.value, items.count > 1 else { return [] }
        switch (head, items[1].value) {
        case ("defmodule", .symbol(let name)): return [ModuleName([name])]
        case ("define-library", .list(let parts)), ("defmodule", .list(let parts)):
            return [
                ModuleName(
                    parts.compactMap {
                        switch $0.value {
                        case .symbol(let symbol): symbol
                        case .number(.integer(let number)): Symbol(String(number))
                        default: nil
                        }
                    })
            ]
        default: return []
        }
    }

    private static func head(of datum: Datum) -> String? {
        guard case .list(let items) = datum.value, case .symbol(let head)? = items.first?.value else { return nil }
        return head.name
    }

    private static let clauses: Set<String> = ["export", "import", "doc"]

    private static func hasBody(_ datum: Datum) -> Bool {
        guard case .list(let items) = datum.value else { return true }
        return items.dropFirst(2).contains { item in head(of: item).map { !clauses.contains($0) } ?? true }
    }
}
