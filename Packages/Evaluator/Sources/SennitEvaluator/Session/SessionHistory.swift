// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// The variables that remember what was entered and what came of it (design/decisions/0023).
///
/// `+`, `*` and `-` are procedures and stay it; their history is in `$+`, `$*` and `$-`, which the bare names mean where
/// no procedure can be meant: as a whole form, and as an argument where a library procedure takes data.
struct SessionHistory {
    /// How many values keep their names; the one before becomes unbound.
    private static let remembered = 1000
    private(set) var count = 0

    init(_ engine: Engine) {
        for name in Self.forms + Self.values + ["$-"] { engine.define(Symbol(name), .unspecified) }
        let environment = EnvironmentHandle(engine.environment, isFixed: false)
        engine.define(Symbol("$ENV"), engine.machine.heap.foreign(environment, allocator: engine.machine.allocator))
        let module = engine.environment.name
        engine.environment.reinterpretArgument = { operation, index, argument in
            guard let name = Self.variable(of: argument.name), argument.module == .base,
                Self.takesData(operation, at: index, engine.builtins)
            else { return nil }
            return GlobalReference(module: module, name: name, position: argument.position)
        }
    }

    private static let forms = ["$+", "++", "+++"]
    private static let values = ["$*", "**", "***"]

    private static func variable(of name: Symbol) -> Symbol? {
        switch name.name {
        case "+", "*", "-": Symbol("$" + name.name)
        default: nil
        }
    }

    /// For a form that is nothing but `+`, `*` or `-`: the variable.
    func reference(_ form: Datum) -> Datum? {
        guard case .symbol(let name) = form.value, let variable = Self.variable(of: name) else { return nil }
        return Datum(.symbol(variable), span: form.span)
    }

    /// The form is about to be evaluated.
    func begin(_ form: Datum, _ engine: Engine) {
        guard let word = engine.word(of: form) else { return }
        engine.define(Symbol("$-"), word)
    }

    /// The form has been evaluated, or has failed.
    func shiftForms(_ engine: Engine) {
        shift(Self.forms, (try? engine.lookUp(Symbol("$-"))) ?? .unspecified, engine)
    }

    /// A value has come of it. The name that it can be referred to by.
    mutating func add(_ value: Word, _ engine: Engine) -> Symbol {
        count += 1
        let name = Symbol("$\(count)")
        engine.define(name, value)
        shift(Self.values, value, engine)
        if count > Self.remembered { engine.define(Symbol("$\(count - Self.remembered)"), .unbound) }
        return name
    }

    func last(_ engine: Engine) -> Word { (try? engine.lookUp(Symbol("$*"))) ?? .unspecified }

    private func shift(_ names: [String], _ value: Word, _ engine: Engine) {
        for (older, newer) in zip(names, names.dropFirst()).reversed() {
            engine.define(Symbol(newer), ((try? engine.lookUp(Symbol(older))) ?? nil) ?? .unspecified)
        }
        engine.define(Symbol(names[0]), value)
    }

    // MARK: - What can only be data

    /// Whether an argument of a library procedure is data by what its declaration calls the parameter.
    private static func takesData(_ operation: GlobalReference, at index: Int, _ builtins: BuiltinLibraries) -> Bool {
        guard let library = builtins.library(operation.module),
            let row = LibraryIndex.row(of: operation.name, in: library)
        else { return false }
        guard let parameter = Documentation.parameter(ofRow: row, at: index) else { return false }
        if showsObjects.contains(library) { return parameter == "object" || dataNames.contains(parameter) }
        return dataNames.contains(parameter)
    }

    private static let showsObjects: Set<BuiltinLibrary> = [.schemeWrite, .sennitRepl]

    private static let dataNames: Set<String> = [
        "z", "x", "y", "n", "m", "k", "a", "b", "i", "j", "q", "number", "count", "index", "start", "end", "size",
        "list", "lists", "pair", "alist", "vector", "vectors", "string", "strings", "char", "byte", "bytevector",
        "symbol", "set", "hashmap", "port", "path", "seconds", "tail", "radix",
    ]
}
