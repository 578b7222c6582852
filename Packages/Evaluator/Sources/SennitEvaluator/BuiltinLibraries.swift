// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitLibrary
import SennitReader

/// The names of the libraries that come with the system, and what importing them makes visible.
final class BuiltinLibraries {
    /// By the number of the library.
    private lazy var names: [ModuleName] = {
        var names: [ModuleName] = []
        while let library = BuiltinLibrary(rawValue: UInt8(names.count)) {
            names.append(ModuleName(BuiltinLibraries.words(library.name)))
        }
        return names
    }()

    /// Not by `split`: a program's first list of substrings costs more time than all of this.
    private static func words(_ name: StaticString) -> [Symbol] {
        var words: [Symbol] = []
        var word: [UInt8] = []
        name.withUTF8Buffer { bytes in
            for byte in bytes {
                if byte == 0x20 {
                    words.append(Symbol(utf8: word[...]))
                    word = []
                } else {
                    word.append(byte)
                }
            }
        }
        words.append(Symbol(utf8: word[...]))
        return words
    }

    func library(_ name: ModuleName) -> BuiltinLibrary? {
        names.firstIndex(of: name).flatMap { BuiltinLibrary(rawValue: UInt8($0)) }
    }

    func name(_ library: BuiltinLibrary) -> ModuleName { names[Int(library.rawValue)] }

    /// The procedures of a library and the expander's keywords.
    func interface(_ name: ModuleName) -> LibraryInterface? {
        let library = library(name)
        let keywords = CoreSyntax.keywords(of: name)
        if library == nil && keywords.isEmpty { return nil }
        return LibraryInterface(name: name, source: BuiltinExports(library, keywords, self))
    }

    /// The interface of the library that a program without imports sees: of all but the internal one.
    var everything: LibraryInterface {
        LibraryInterface(name: .everything, source: BuiltinExports(.sennitBase, .all, self))
    }

    /// The interface of the commands of sessions.
    var commands: LibraryInterface {
        LibraryInterface(name: .repl, source: BuiltinExports(.sennitRepl, [], self))
    }

    /// The interface of what the libraries themselves may refer to beside `everything`.
    var `internal`: LibraryInterface {
        LibraryInterface(name: .internal, source: BuiltinExports(.sennitInternal, [], self))
    }
}

/// The exports of one built-in library, looked up in `LibraryIndex`; of (sennit base), those of all
/// libraries that a program can import.
private final class BuiltinExports: ExportSource {
    private let library: BuiltinLibrary?
    private let keywords: KeywordSet
    private let libraries: BuiltinLibraries

    init(_ library: BuiltinLibrary?, _ keywords: KeywordSet, _ libraries: BuiltinLibraries) {
        self.library = library
        self.keywords = keywords
        self.libraries = libraries
    }

    func binding(of name: Symbol) -> ExportedBinding? {
        if let keyword = keywords[name] { return .syntax(keyword) }
        guard let row = LibraryIndex.rows(named: name).first(where: { exports($0) }) else { return nil }
        return variable(name, row)
    }

    var allBindings: [Symbol: ExportedBinding] {
        var bindings: [Symbol: ExportedBinding] = [:]
        // The rows of one name are in the order of their libraries, and the first one is meant.
        for row in (0..<LibraryIndex.count).reversed() where exports(row) {
            let name = Symbol(LibraryIndex.name(row))
            bindings[name] = variable(name, row)
        }
        for keyword in CoreSyntax.allCases where keywords.contains(keyword) {
            bindings[keyword.symbol] = .syntax(keyword)
        }
        return bindings
    }

    private func exports(_ row: Int) -> Bool {
        let owner = LibraryIndex.library(row)
        return owner == library || library == .sennitBase && owner != .sennitInternal && owner != .sennitRepl
    }

    private func variable(_ name: Symbol, _ row: Int) -> ExportedBinding {
        .variable(module: libraries.name(LibraryIndex.library(row)), name: name)
    }
}

extension ModuleName {
    /// The library that a program without imports sees.
    static let everything = ModuleName([Symbol("sennit"), Symbol("base")])
    static let `internal` = ModuleName([Symbol("sennit"), Symbol("internal")])
    var isInternal: Bool { self == ModuleName.internal }
}
