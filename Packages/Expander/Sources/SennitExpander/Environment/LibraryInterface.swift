// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// What importing a library makes visible.
///
/// The exports come from a source, which is shared, not copied, by those who import the library whole:
/// either a list of them or what the host provides.
public struct LibraryInterface {
    public var name: ModuleName
    private var source: any ExportSource
    /// Keeps alive the environment that the exported macros' templates refer to.
    var owner: TopLevelEnvironment?

    public init(name: ModuleName, exports: [Symbol: ExportedBinding]) {
        self.init(name: name, source: ExportList(exports))
    }

    /// An interface whose exports are not listed before someone asks for all of them.
    public init(name: ModuleName, source: any ExportSource) {
        self.name = name
        self.source = source
    }

    /// All that the library defines, exported or not; nil of one that is not written in source.
    public var definitions: LibraryInterface? { owner?.interface }

    /// Whether this is all of that library's exports under their own names.
    func isWhole(_ other: LibraryInterface) -> Bool { name == other.name && source === other.source }

    /// What an exported name stands for; nil when the library does not export it.
    public subscript(name: Symbol) -> ExportedBinding? { source.binding(of: name) }

    /// All exports. Complexity: that of the source's `allBindings`; O(1) when they are listed, and
    /// changing them lists them.
    public var exports: [Symbol: ExportedBinding] {
        get { source.allBindings }
        _modify {
            var exports = source.allBindings
            // The list that is to be replaced must not keep the dictionary from being changed in place.
            source = ExportList.empty
            defer { source = ExportList(exports) }
            yield &exports
        }
    }
}

/// Answers for the exports of a library, so that one which has many need not list them each time a
/// program starts.
///
/// What it answers never changes. It is asked by the thread that uses the expander.
public protocol ExportSource: AnyObject {
    /// What an exported name stands for; nil when the library does not export it.
    func binding(of name: Symbol) -> ExportedBinding?

    /// All exports: for imports that change names, and to find what a misspelt name was meant to be.
    var allBindings: [Symbol: ExportedBinding] { get }
}

/// The exports of a library that is written in source.
private final class ExportList: ExportSource {
    let allBindings: [Symbol: ExportedBinding]

    init(_ bindings: [Symbol: ExportedBinding]) { allBindings = bindings }

    func binding(of name: Symbol) -> ExportedBinding? { allBindings[name] }

    static var empty: ExportList { ExportList([:]) }
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

    /// The library that a `defmodule` without imports imports.
    var defaultLibrary: ModuleName { get }

    /// Where a library that there is none of was looked for, as a hint; nil if it was not looked for anywhere.
    func whereabouts(of name: ModuleName) -> String?

    /// The bytes of a file named by `include`, and the name to report its positions under.
    func load(include path: String, relativeTo file: String?) throws(ExpanderError) -> (name: String, bytes: [UInt8])

    /// The identifiers that `cond-expand` takes for true.
    var features: [Symbol] { get }
}

extension LibraryProvider {
    public func whereabouts(of name: ModuleName) -> String? { nil }
    public var defaultLibrary: ModuleName { ModuleName([Symbol("scheme"), Symbol("base")]) }
}
