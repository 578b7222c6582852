// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// A symbol with the marks of the macro expansions that put it into the program.
///
/// An identifier from source text has no mark, costs no allocation and resolves with a single
/// lookup. Two identifiers are the same binding occurrence (`bound-identifier=?`) exactly when they
/// are equal as values.
struct Identifier: Hashable {
    let symbol: Symbol
    let mark: Mark?

    init(_ symbol: Symbol, mark: Mark? = nil) {
        self.symbol = symbol
        self.mark = mark
    }

    static func == (left: Identifier, right: Identifier) -> Bool {
        left.symbol == right.symbol && left.mark === right.mark
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(symbol.id)
        if let mark { hasher.combine(ObjectIdentifier(mark)) }
    }
}

/// The newest of an identifier's marks, linked to the older ones.
///
/// Each macro use makes one mark for each distinct mark that its template's identifiers already
/// carry (nearly always one: none), so "the same list of marks" is "the same object". A mark
/// remembers where its macro was defined: an identifier that nothing binds with this mark means
/// there what it meant without it.
final class Mark {
    /// The marks that the template's identifier had in the macro definition.
    let parent: Mark?
    /// The module of the macro's definition.
    let module: ModuleScope
    /// The depth of local scopes around the macro's definition; 0 at top level.
    let depth: Int32
    /// The number of marks. Bounded, as resolving and freeing them takes as many steps.
    let count: Int32

    init(parent: Mark?, module: ModuleScope, depth: Int32) {
        count = (parent?.count ?? 0) + 1
        self.parent = parent
        self.module = module
        self.depth = depth
    }
}
