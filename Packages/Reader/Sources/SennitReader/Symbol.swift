// SPDX-License-Identifier: MIT
import Synchronization

/// An interned identifier: two symbols are the same exactly when their names are.
///
/// A symbol is a small integer that indexes the one process-wide, append-only
/// name table (the only global state of Sennit). Symbols are never collected,
/// so an id can be embedded in a machine word and compared without a lookup.
public struct Symbol: Hashable, Sendable {
    /// The index into the name table; stable for the life of the process.
    public let id: UInt32

    /// Wraps an id that came from `Symbol.id` earlier in this process.
    @inlinable
    public init(id: UInt32) { self.id = id }

    /// Interns `name`.
    public init(_ name: String) {
        self = SymbolTable.shared.withLock { $0.intern(name) }
    }

    /// The symbol's name as written between bars, without escapes.
    public var name: String {
        SymbolTable.shared.withLock { $0.names[Int(id)] }
    }

    /// A fresh symbol that no reader input can produce a second time; it prints as `prefix` followed
    /// by a number.
    public static func generate(prefix: String = "g") -> Symbol {
        SymbolTable.shared.withLock { $0.generate(prefix: prefix) }
    }
}

extension Symbol: ExpressibleByStringLiteral {
    public init(stringLiteral value: StaticString) { self.init(value.description) }
}

extension Symbol: CustomStringConvertible {
    public var description: String { name }
}

/// The table behind `Symbol`. Guarded by one lock: interning happens while reading source and in
/// `string->symbol`, neither of which is hot enough to need sharding.
struct SymbolTable {
    static let shared = Mutex(SymbolTable())

    var names: [String] = []
    var ids: [String: UInt32] = [:]
    private var generated = 0

    mutating func intern(_ name: String) -> Symbol {
        if let id = ids[name] { return Symbol(id: id) }
        let id = UInt32(names.count)
        names.append(name)
        ids[name] = id
        return Symbol(id: id)
    }

    mutating func generate(prefix: String) -> Symbol {
        repeat { generated += 1 } while ids["\(prefix)\(generated)"] != nil
        return intern("\(prefix)\(generated)")
    }
}
