// SPDX-License-Identifier: MIT

/// The symbols that one lexer has met lately, found without the lock of the symbol table.
///
/// A direct-mapped table: a name has one place, and the latest there wins. It holds names of up to
/// 16 bytes only, whose bytes are the key. No name contains a zero byte, so equal keys are equal names,
/// and the key of an empty place is that of no name.
struct SymbolCache: Sendable {
    /// The bytes of a name, the last one lowest.
    struct Key: Sendable {
        fileprivate(set) var high: UInt64 = 0
        fileprivate(set) var low: UInt64 = 0

        /// The longest name that a key can tell from all others.
        static let maximumLength = 16

        init() {}

        init(_ name: ArraySlice<UInt8>) { for byte in name { append(byte) } }

        @inline(__always)
        mutating func append(_ byte: UInt8) {
            high = high &<< 8 | low &>> 56
            low = low &<< 8 | UInt64(byte)
        }

        /// Mixes all bytes into the upper bits.
        @inline(__always)
        fileprivate var hash: Int {
            let mixed = (low ^ (high &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
            return Int(truncatingIfNeeded: mixed &>> 40)
        }
    }

    private struct Entry: Sendable {
        var key = Key()
        var symbol = Symbol(id: 0)
    }

    private static let firstCount = 64
    private static let lastCount = 4096

    /// A power of two of them, or none: most lexers read little.
    private var entries: [Entry] = []
    private var mask = 0
    private var misses = 0

    @inline(__always)
    func find(_ key: Key) -> Symbol? {
        let index = key.hash & mask
        guard index < entries.count, entries[index].key.low == key.low, entries[index].key.high == key.high
        else { return nil }
        return entries[index].symbol
    }

    /// Notes what `find` has not found.
    mutating func insert(_ symbol: Symbol, for key: Key) {
        misses += 1
        if misses > mask && entries.count < Self.lastCount { grow() }
        entries[key.hash & mask] = Entry(key: key, symbol: symbol)
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: max(Self.firstCount, 4 * old.count))
        mask = entries.count - 1
        misses = 0
        for entry in old where entry.key.low != 0 { entries[entry.key.hash & mask] = entry }
    }
}
