// SPDX-License-Identifier: MIT
import SennitReader

/// The symbols a text has used so far, found by their bytes.
///
/// `Symbol.init` makes a string and takes the lock of the process-wide table; most symbols of a text
/// are repetitions, which this open-addressed table finds without either.
struct SymbolCache {
    private struct Entry {
        var start: Int
        var count: Int
        var hash: UInt64
        var symbol: Symbol
    }

    /// A power of two of slots, at most half of them used.
    private var slots: [Entry?] = Array(repeating: nil, count: 256)
    private var used = 0

    func symbol(_ range: Range<Int>, in bytes: [UInt8]) -> Symbol? {
        let hash = Self.hash(range, in: bytes)
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while let entry = slots[slot] {
            if entry.hash == hash, entry.count == range.count, Self.equal(entry.start, range, in: bytes) {
                return entry.symbol
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    mutating func insert(_ symbol: Symbol, _ range: Range<Int>, in bytes: [UInt8]) {
        let entry = Entry(
            start: range.lowerBound, count: range.count, hash: Self.hash(range, in: bytes), symbol: symbol)
        place(entry)
        used += 1
        if used * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: nil, count: old.count * 2)
        for case let entry? in old { place(entry) }
    }

    private mutating func place(_ entry: Entry) {
        var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
        while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
    }

    /// FNV-1a, its high half folded in because slots are chosen by the low bits.
    private static func hash(_ range: Range<Int>, in bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return hash ^ (hash >> 32)
    }

    private static func equal(_ start: Int, _ range: Range<Int>, in bytes: [UInt8]) -> Bool {
        for offset in 0..<range.count where bytes[start + offset] != bytes[range.lowerBound + offset] {
            return false
        }
        return true
    }
}
