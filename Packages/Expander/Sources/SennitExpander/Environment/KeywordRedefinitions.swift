// SPDX-License-Identifier: MIT
import SennitReader

/// Names at the top level of a unit that a later form gives another meaning, where the old or the new one is a macro.
///
/// All definitions are known before any value is expanded, so that a procedure's body sees the variables and macros
/// that come behind it. But a body that stands between two definitions of one macro means the first one: what is
/// already expanded at a REPL by then does not change either. So the second pass goes through the meanings
/// again, in the order of the forms.
struct KeywordRedefinitions {
    private struct Entry {
        let name: Symbol
        let old: ModuleScope.Meaning
        let new: ModuleScope.Meaning
        /// The number of forms before it.
        let place: Int
    }

    private var entries: [Entry] = []
    private var applied = 0
    private var hasBegun = false

    mutating func add(_ name: Symbol, from old: ModuleScope.Meaning, to new: ModuleScope.Meaning, at place: Int) {
        entries.append(Entry(name: name, old: old, new: new, place: place))
    }

    /// Gives the names the meanings that they have at the form of that number; called with ascending ones.
    mutating func apply(before index: Int, to module: ModuleScope) {
        if entries.isEmpty { return }
        if !hasBegun {
            hasBegun = true
            // The first definition of each name, as the last one to be put back.
            for entry in entries.reversed() { module.state.definitions[entry.name] = entry.old }
        }
        while applied < entries.count, entries[applied].place <= index {
            module.state.definitions[entries[applied].name] = entries[applied].new
            applied += 1
        }
    }
}
