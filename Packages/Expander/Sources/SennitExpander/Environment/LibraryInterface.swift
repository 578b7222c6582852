// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// What importing a library makes visible. A dictionary is shared, not copied, by those who import it whole.
public struct LibraryInterface {
    public var name: ModuleName
    public var exports: [Symbol: ExportedBinding]
    /// Keeps alive the environment that the exported macros' templates refer to.
    var owner: TopLevelEnvironment?

    public init(name: ModuleName, exports: [Symbol: ExportedBinding]) {
        self.name = name
        self.exports = exports
    }
}

/// What an exported name stands for.
public enum ExportedBinding {
    /// A variable, by the module that defines it and its name there.
    case variable(module: ModuleName, name: Symbol)
    case syntax(CoreSyntax)
    case macro(Macro)

    var denotation: Denotation {
        switch self {
        case .variable(let module, let name): .global(module: module, name: name)
        case .syntax(let keyword): .core(keyword)
        case .macro(let macro): .macro(macro)
        }
    }
}

/// Where an expander gets what it does not have itself: libraries and included files.
public protocol LibraryProvider: AnyObject {
    /// The exports of a library, or nil when there is none of this name.
    ///
    /// A provider that finds the library's source expands it with the same `Expander` and returns
    /// `Expander.interface(of:)`. Asked once for each import; may be asked by `cond-expand` too.
    func interface(of name: ModuleName) throws(ExpanderError) -> LibraryInterface?

    /// The bytes of a file named by `include`, and the name to report its positions under.
    func load(include path: String, relativeTo file: String?) throws(ExpanderError) -> (name: String, bytes: [UInt8])

    /// The identifiers that `cond-expand` takes for true.
    var features: [Symbol] { get }
}
