// SPDX-License-Identifier: MIT
import Synchronization

/// An interned identifier: two symbols are the same exactly when their names are, but for symbols that were made
/// with `init(uninterned:)`.
///
/// A symbol is a small integer that indexes the one process-wide, append-only
/// name table (the only global state of Sennit). Symbols are never collected,
/// so an id can be embedded in a machine word and compared without a lookup.
/// Names are compared byte by byte as UTF-8, not by canonical equivalence as `String` does:
/// `string=?` tells a composed from a decomposed letter, so `symbol=?` must too.
public struct Symbol: Hashable, Sendable {
    /// The index into the name table; stable for the life of the process.
    public let id: UInt32

    /// Wraps an id that came from `Symbol.id` earlier in this process.
    @inlinable
    public init(id: UInt32) { self.id = id }

    /// Interns `name`.
    public init(_ name: String) {
        let bytes = Array(name.utf8)
        self.init(validUTF8: bytes, in: 0..<bytes.count)
    }

    /// Interns the name whose UTF-8 form is `utf8`; ill-formed sequences become U+FFFD.
    ///
    /// Costs no allocation when the name is ASCII and known already.
    public init(utf8: ArraySlice<UInt8>) {
        guard utf8.allSatisfy({ $0 < 0x80 }) else {
            self.init(String(decoding: utf8, as: UTF8.self))
            return
        }
        self.init(validUTF8: Array(utf8), in: 0..<utf8.count)
    }

    /// Interns a part of `bytes` that is known to be well-formed UTF-8.
    init(validUTF8 bytes: [UInt8], in range: Range<Int>) {
        self.init(validUTF8: bytes, in: range, hash: SymbolHash(bytes, range))
    }

    /// The same, for a scanner that has hashed the name on its way.
    init(validUTF8 bytes: [UInt8], in range: Range<Int>, hash: SymbolHash) {
        self = SymbolTable.shared.withLock { $0.intern(bytes, range, hash: hash) }
    }

    /// A new symbol of that name, which no reading or interning of the name gives again.
    public init(uninterned name: String) {
        Self.hasUninterned.store(true, ordering: .relaxed)
        self = SymbolTable.shared.withLock { $0.add(uninterned: name) }
    }

    private static let hasUninterned = Atomic<Bool>(false)

    /// Whether another symbol of that name is the same. O(1), without a lock as long as none was made that is not.
    public var isInterned: Bool {
        !Self.hasUninterned.load(ordering: .relaxed) || SymbolTable.shared.withLock { $0.isInterned(Int(id)) }
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
