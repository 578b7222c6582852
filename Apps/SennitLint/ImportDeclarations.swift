// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// The import declarations of a file: `(import set ...)`, of programs and in libraries.
struct ImportDeclarations {
    /// Of one program or library.
    struct Scope {
        /// Nil for the program.
        var library: ModuleName?
        var sets: [Datum] = []
    }

    private(set) var scopes = [Scope(library: nil)]

    init(_ data: [Datum]) {
        for datum in data {
            guard let elements = datum.elements else { continue }
            if datum.head == "import" {
                scopes[0].sets += elements.dropFirst()
            } else if datum.head == "define-library", elements.count > 1 {
                var scope = Scope(library: ModuleName(elements[1]))
                for declaration in elements.dropFirst(2) where declaration.head == "import" {
                    scope.sets += (declaration.elements ?? []).dropFirst()
                }
                scopes.append(scope)
            }
        }
    }
}

extension ModuleName {
    /// What a datum names; nil if it is no library's name.
    init?(_ datum: Datum) {
        guard let elements = datum.elements, !elements.isEmpty else { return nil }
        var parts: [Symbol] = []
        for element in elements {
            switch element.value {
            case .symbol(let symbol): parts.append(symbol)
            case .number(let number): parts.append(Symbol(number.description))
            default: return nil
            }
        }
        self.init(parts)
    }
}

extension LintUnit {
    /// The names that an import set brings; nil if that is not known.
    func names(importedBy set: Datum) -> Set<Symbol>? {
        // The sets around a library's name, outermost first.
        var layers: [(keyword: Symbol, rest: ArraySlice<Datum>)] = []
        var inner = set
        while let elements = inner.elements, elements.count > 1, let head = inner.head, elements[1].elements != nil,
            ["only", "except", "prefix", "rename"].contains(head)
        {
            layers.append((head, elements.dropFirst(2)))
            inner = elements[1]
        }
        guard let library = ModuleName(inner), var names = exports(of: library) else { return nil }
        for (keyword, rest) in layers.reversed() {
            switch keyword {
            case "only": names = Set(rest.compactMap(\.symbol))
            case "except": names.subtract(rest.compactMap(\.symbol))
            case "prefix":
                guard let prefix = rest.first?.symbol else { return nil }
                names = Set(names.map { Symbol(prefix.name + $0.name) })
            default:
                let pairs = rest.compactMap { $0.elements?.compactMap(\.symbol) }.filter { $0.count == 2 }
                names.subtract(pairs.map { $0[0] })
                names.formUnion(pairs.map { $0[1] })
            }
        }
        return names
    }
}
