// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitReader

/// A module that is known: defined by source that was read, whether or not its body has been run.
struct ModuleEntry {
    var module: Module
    /// Whether its body has been run, or is being run.
    var hasRun = false
    /// The file that defines it; nil if it was entered.
    var file: String?
    /// A hash of its source.
    var digest: UInt64 = 0
    /// When its body was run last, in seconds since 1970.
    var loadTime: Double?
    /// How often it has been loaded.
    var loads = 0
}

/// A version of a module that is being loaded and that nobody else sees yet.
struct PendingLoad {
    /// By which the program that loads it publishes it.
    let number: Int
    let entry: ModuleEntry
    let home: ModuleName
    /// What importers will see of it; nil if they see that already.
    let interface: LibraryInterface?
}

extension ModuleName {
    /// The module and the export that a qualified name means: `calc:add`, or `my.calc:add` for `(my calc)`; nil if
    /// it is a plain name.
    static func split(qualified name: Symbol) -> (module: ModuleName, name: Symbol)? {
        QualifiedName(name).map { ($0.module, $0.name) }
    }

    /// As in a qualified name.
    var qualifier: String { parts.map(\.name).joined(separator: ".") }
}
