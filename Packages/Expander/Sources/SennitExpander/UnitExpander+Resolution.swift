// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// What an identifier means at the current point of expansion.
    func resolve(_ identifier: Identifier) -> Denotation {
        resolve(identifier, module: module, depth: locals.depth)
    }

    /// What an identifier means in the scopes of `module` down to number `depth`: the binding of
    /// exactly this symbol and these marks, or else what it means, without its newest mark, where
    /// the macro that gave the mark was defined.
    func resolve(_ identifier: Identifier, module: ModuleScope, depth: Int32) -> Denotation {
        var identifier = identifier
        var module = module
        var depth = depth
        while true {
            // Depth is 0 for every module but the one that this unit expands.
            if depth > 0, let meaning = locals.lookup(identifier, depth: depth) {
                switch meaning {
                case .variable(let variable): return .local(variable)
                case .macro(let macro): return .macro(macro)
                case .core(let keyword): return .core(keyword)
                }
            }
            if let denotation = module.lookup(identifier) {
                if identifier.mark == nil { noteUse(identifier.symbol, module) }
                return denotation
            }
            guard let mark = identifier.mark else {
                return qualified(identifier.symbol) ?? .free(module: module.name, name: identifier.symbol)
            }
            identifier = Identifier(identifier.symbol, mark: mark.parent)
            module = mark.module
            depth = mark.depth
        }
    }

    /// Whether an identifier is this auxiliary keyword, or nothing binds it and it has the keyword's name.
    func isKeyword(_ identifier: Identifier, _ keyword: CoreSyntax, module: ModuleScope, depth: Int32) -> Bool {
        switch resolve(identifier, module: module, depth: depth) {
        case .core(let found): found == keyword
        case .free(_, let name): name == keyword.symbol
        default: false
        }
    }

    func isKeyword(_ form: Syntax, _ keyword: CoreSyntax) -> Bool {
        guard let identifier = form.identifier else { return false }
        return isKeyword(identifier, keyword, module: module, depth: locals.depth)
    }

    /// The names that can be seen here, for suggestions.
    func suggestions(for name: Symbol) -> [Symbol] {
        var names = Set(module.state.definitions.keys)
        for interface in module.state.imports { names.formUnion(interface.exports.keys) }
        return Spelling.nearest(to: name, among: names)
    }
}
