// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// The top-level scope of one module: what it imports and what it defines.
///
/// `TopLevelEnvironment` is the public handle that owns one. The two are apart because macros point
/// at the scope they were defined in and the scope holds the macros: the handle breaks the circle.
final class ModuleScope {
    let name: ModuleName
    var state = State()
    /// Whether it is an error that imports bring different things by one name that is used: so in all but a session's
    /// own module, where later imports shadow earlier ones (R7RS 5.2).
    var isStrict = false
    /// See `TopLevelEnvironment.reinterpretArgument`.
    var reinterpretArgument: ((GlobalReference, Int, GlobalReference) -> GlobalReference?)?
    /// How many forms of the unit being expanded have been scanned.
    var formsBefore = 0
    private var redefinitions = KeywordRedefinitions()
    /// Names that have been found to mean one thing.
    private var clear: Set<Symbol> = []
    /// What to put back when a form being expanded turns out to be wrong. More than one while a
    /// provider expands source in the environment of the import that asks for it.
    private var journals: [Journal] = []

    struct State {
        var definitions: [Symbol: Meaning] = [:]
        /// Definitions whose names came out of a macro's template.
        var marked: [Identifier: Meaning] = [:]
        /// The numbers of fields of the variables that are record types; `match` checks its patterns.
        var records: [Symbol: Int] = [:]
        /// Later imports shadow earlier ones. Kept as references to the libraries' own tables.
        var imports: [LibraryInterface] = []
    }

    enum Meaning {
        /// A variable of this module; the name differs from the identifier's only for marked ones.
        case variable(Symbol)
        case macro(Macro)
        case core(CoreSyntax)
        /// What a library exports, by the name that it has there.
        case imported(module: ModuleName, name: Symbol)

        var isKeyword: Bool {
            switch self {
            case .variable, .imported: false
            case .macro, .core: true
            }
        }
    }

    private struct Journal {
        var definitions: [(Symbol, Meaning?)] = []
        var marked: [(Identifier, Meaning?)] = []
        var records: [Symbol: Int]
        var imports: [LibraryInterface]
    }

    init(name: ModuleName) { self.name = name }

    /// What `identifier`, with exactly its marks, means in this module.
    func lookup(_ identifier: Identifier) -> Denotation? {
        if identifier.mark != nil {
            return state.marked.isEmpty ? nil : state.marked[identifier].map(denotation)
        }
        if let meaning = state.definitions[identifier.symbol] { return denotation(meaning) }
        return imported(identifier.symbol)?.denotation
    }

    /// The libraries, if any, by which imports bring different things by this name. Each name is looked at once.
    func conflict(_ symbol: Symbol) -> (ModuleName, ModuleName)? {
        guard isStrict, state.imports.count > 1, !clear.contains(symbol) else { return nil }
        var first: (library: ModuleName, binding: ExportedBinding)?
        for interface in state.imports {
            guard let binding = interface[symbol] else { continue }
            guard let found = first else {
                first = (interface.name, binding)
                continue
            }
            if !found.binding.denotation.isSameBinding(as: binding.denotation) {
                return (found.library, interface.name)
            }
        }
        clear.insert(symbol)
        return nil
    }

    func add(_ interface: LibraryInterface) {
        state.imports.append(interface)
        clear = []
    }

    func imported(_ symbol: Symbol) -> ExportedBinding? {
        for interface in state.imports.reversed() {
            if let binding = interface[symbol] { return binding }
        }
        return nil
    }

    private func denotation(_ meaning: Meaning) -> Denotation {
        switch meaning {
        case .variable(let symbol): .global(module: name, name: symbol)
        case .macro(let macro): .macro(macro)
        case .core(let keyword): .core(keyword)
        case .imported(let module, let name): .global(module: module, name: name)
        }
    }

    func define(_ identifier: Identifier, as meaning: Meaning) {
        if identifier.mark == nil {
            let old = state.definitions.updateValue(meaning, forKey: identifier.symbol)
            if let old, old.isKeyword || meaning.isKeyword {
                redefinitions.add(identifier.symbol, from: old, to: meaning, at: formsBefore)
            }
            if !journals.isEmpty { journals[journals.count - 1].definitions.append((identifier.symbol, old)) }
        } else {
            let old = state.marked.updateValue(meaning, forKey: identifier)
            if !journals.isEmpty { journals[journals.count - 1].marked.append((identifier, old)) }
        }
    }

    /// Whether the module itself defines the identifier.
    func defines(_ identifier: Identifier) -> Bool {
        identifier.mark == nil ? state.definitions[identifier.symbol] != nil : state.marked[identifier] != nil
    }

    /// Defines a variable and gives the name it has at run time.
    ///
    /// A name out of a macro's template becomes `name%n`: hygiene asks that two uses of the macro
    /// do not define the same variable, nor one that the program wrote itself.
    func defineVariable(_ identifier: Identifier) -> Symbol {
        if identifier.mark == nil && identifier.symbol.isInterned {
            define(identifier, as: .variable(identifier.symbol))
            return identifier.symbol
        }
        if identifier.mark == nil, case .variable(let symbol) = state.definitions[identifier.symbol] { return symbol }
        if case .variable(let symbol) = state.marked[identifier] { return symbol }
        var symbol: Symbol
        var number = state.marked.count
        repeat {
            number += 1
            symbol = Symbol("\(identifier.symbol.interned.name)%\(number)")
        } while state.definitions[symbol] != nil
        define(identifier, as: .variable(symbol))
        return symbol
    }

    /// The definitions since the last call that gave a name another meaning, one of the two being a keyword.
    func takeRedefinitions() -> KeywordRedefinitions {
        defer { redefinitions = KeywordRedefinitions() }
        return redefinitions
    }

    /// Expands something else in this module meanwhile, whose redefinitions are its own.
    func apart<Result>(_ body: () throws(ExpanderError) -> Result) throws(ExpanderError) -> Result {
        let saved = (redefinitions, formsBefore)
        redefinitions = KeywordRedefinitions()
        defer { (redefinitions, formsBefore) = saved }
        return try body()
    }

    func begin() { journals.append(Journal(records: state.records, imports: state.imports)) }

    func commit() {
        guard let journal = journals.popLast(), !journals.isEmpty else { return }
        journals[journals.count - 1].definitions += journal.definitions
        journals[journals.count - 1].marked += journal.marked
    }

    func rollBack() {
        redefinitions = KeywordRedefinitions()
        guard let journal = journals.popLast() else { return }
        for (symbol, meaning) in journal.definitions.reversed() { state.definitions[symbol] = meaning }
        for (identifier, meaning) in journal.marked.reversed() { state.marked[identifier] = meaning }
        state.records = journal.records
        state.imports = journal.imports
    }
}

extension Symbol {
    /// What core forms, which are text, name a variable whose symbol no text gives: what the symbol was made of, without
    /// its number, which depends on how many there were before.
    var interned: Symbol {
        if isInterned { return self }
        let parts = name.split(separator: "%", omittingEmptySubsequences: false)
        return Symbol(parts.count > 1 ? parts.dropLast().joined(separator: "%") : name)
    }
}
