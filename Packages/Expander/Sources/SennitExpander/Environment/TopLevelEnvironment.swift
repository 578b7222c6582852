// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// The names that a program, a library or a REPL session can see: a module in the making.
///
/// Forms are expanded in an environment and add to it. When a form turns out to be wrong, the
/// environment is as it was before.
public final class TopLevelEnvironment {
    let scope: ModuleScope
    private let ownsScope: Bool

    /// - Parameter isStrict: whether it is an error to use a name that imports bring with different meanings. A program
    ///   is strict from its first import, a library always.
    public init(name: ModuleName, imports: [LibraryInterface] = [], isStrict: Bool = false) {
        scope = ModuleScope(name: name)
        ownsScope = true
        scope.state.imports = imports
        scope.isStrict = isStrict
    }

    /// Another handle on the scope of one, for as long as that lasts.
    init(sharing scope: ModuleScope) {
        self.scope = scope
        ownsScope = false
    }

    deinit { if ownsScope { scope.state = ModuleScope.State() } }

    /// The module that definitions made here belong to.
    public var name: ModuleName { scope.name }

    /// Adds all of a library's exports; they shadow earlier imports, and definitions shadow them.
    public func add(_ interface: LibraryInterface) { scope.add(interface) }

    /// In a session: what an argument means instead that names a library's variable. Nil for what it says.
    public var reinterpretArgument:
        ((_ operation: GlobalReference, _ index: Int, _ argument: GlobalReference) -> GlobalReference?)?
    {
        get { scope.reinterpretArgument }
        set { scope.reinterpretArgument = newValue }
    }

    /// Makes a name known as a variable of this module, as a definition by the host does.
    public func define(_ name: Symbol) { scope.define(Identifier(name), as: .variable(name)) }

    /// Gives a name the meaning of what a library exports; it goes before what is imported.
    public func define(_ name: Symbol, as binding: ExportedBinding) {
        let meaning: ModuleScope.Meaning =
            switch binding {
            case .variable(let module, let variable): .imported(module: module, name: variable)
            case .syntax(let keyword): .core(keyword)
            case .macro(let macro): .macro(macro)
            }
        scope.define(Identifier(name), as: meaning)
    }

    /// Has everybody who imported all of a library import a newer version of it instead.
    public func replace(_ old: LibraryInterface, by new: LibraryInterface) {
        for index in scope.state.imports.indices where scope.state.imports[index].isWhole(old) {
            scope.state.imports[index] = new
        }
    }

    /// What a name means here; nil when nothing defines or imports it.
    public func binding(of name: Symbol) -> ExportedBinding? {
        switch scope.state.definitions[name] {
        case .variable(let symbol): .variable(module: scope.name, name: symbol)
        case .macro(let macro): .macro(macro)
        case .core(let keyword): .syntax(keyword)
        case .imported(let module, let variable): .variable(module: module, name: variable)
        case nil: scope.imported(name)
        }
    }

    /// Whether nothing is defined here.
    public var isWithoutDefinitions: Bool { scope.state.definitions.isEmpty && scope.state.marked.isEmpty }

    /// The names defined here, not those imported; in no particular order.
    public var definedNames: [Symbol] { Array(scope.state.definitions.keys) }

    /// All names that mean something here, each once; in no particular order. Complexity: O(names).
    public var visibleNames: [Symbol] {
        var names = Set(scope.state.definitions.keys)
        for interface in scope.state.imports { names.formUnion(interface.exports.keys) }
        return Array(names)
    }

    /// Everything defined here as a library's interface, for a session that exports its whole module.
    public var interface: LibraryInterface {
        var exports: [Symbol: ExportedBinding] = [:]
        for name in definedNames { exports[name] = binding(of: name) }
        var result = LibraryInterface(name: name, exports: exports)
        result.owner = self
        return result
    }
}

extension TopLevelEnvironment {
    /// The state of an environment at one time. Taking one costs O(1).
    public struct Snapshot {
        fileprivate let state: ModuleScope.State
    }

    /// Whether a name is defined here as a macro or another keyword.
    public func isKeyword(_ name: Symbol) -> Bool { scope.state.definitions[name]?.isKeyword ?? false }

    /// Whether a keyword that is defined here was none, or another one, at the time of the snapshot.
    public func means(otherThan snapshot: Snapshot, _ name: Symbol) -> Bool {
        guard case .macro(let macro)? = scope.state.definitions[name] else { return false }
        if case .macro(let old)? = snapshot.state.definitions[name] { return old !== macro }
        return true
    }

    public func snapshot() -> Snapshot { Snapshot(state: scope.state) }

    /// Gives names the meanings that they had.
    public func restore(_ names: [Symbol], from snapshot: Snapshot) {
        for name in names { scope.state.definitions[name] = snapshot.state.definitions[name] }
    }

    /// Forgets what happened since the snapshot, which must be of this environment.
    public func restore(_ snapshot: Snapshot) { scope.state = snapshot.state }
}
