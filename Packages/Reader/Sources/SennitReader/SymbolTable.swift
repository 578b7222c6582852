// SPDX-License-Identifier: MIT
import Synchronization

/// The table behind `Symbol`. Guarded by one lock: interning happens while reading source and in
/// `string->symbol`, neither of which is hot enough to need sharding.
///
/// Names are kept twice: as strings to hand out, and end to end in `arena`, because the reader
/// looks them up by the bytes under its cursor and must not build a `String` to do so. `slots` is
/// an open-addressed hash table (linear probing, at most half full) of id + 1, 0 for empty.
struct SymbolTable {
    static let shared = Mutex(SymbolTable())

    private(set) var names: [String] = []
    private var arena: [UInt8] = []
    /// Where each name starts in `arena`; the next entry is where it ends.
    private var starts: [Int] = [0]
    private var hashes: [UInt32] = []
    private var slots = [UInt32](repeating: 0, count: 1 << 12)
    private var generated = 0
    /// Symbols that `slots` does not lead to.
    private var uninterned: Set<Int> = []

    mutating func intern(_ bytes: [UInt8], _ range: Range<Int>, hash: SymbolHash) -> Symbol {
        let folded = hash.folded
        let mask = slots.count - 1
        var slot = Int(folded) & mask
        while slots[slot] != 0 {
            let id = slots[slot] - 1
            if hashes[Int(id)] == folded, isName(Int(id), bytes, range) { return Symbol(id: id) }
            slot = (slot + 1) & mask
        }
        return insert(bytes, range, folded: folded, slot: slot)
    }

    private func isName(_ id: Int, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        let start = starts[id]
        guard starts[id + 1] - start == range.count else { return false }
        for offset in 0..<range.count where arena[start + offset] != bytes[range.lowerBound + offset] {
            return false
        }
        return true
    }

    @inline(never)
    private mutating func insert(
        _ bytes: [UInt8], _ range: Range<Int>, folded: UInt32, slot: Int
    ) -> Symbol {
        let id = UInt32(names.count)
        names.append(String(decoding: bytes[range], as: UTF8.self))
        arena.append(contentsOf: bytes[range])
        starts.append(arena.count)
        hashes.append(folded)
        slots[slot] = id + 1
        if names.count > slots.count / 2 { grow() }
        return Symbol(id: id)
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        slots = [UInt32](repeating: 0, count: mask + 1)
        for (id, hash) in hashes.enumerated() where uninterned.isEmpty || !uninterned.contains(id) {
            var slot = Int(hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(id) + 1
        }
    }

    func isInterned(_ id: Int) -> Bool { !uninterned.contains(id) }

    mutating func add(uninterned name: String) -> Symbol {
        let id = names.count
        uninterned.insert(id)
        names.append(name)
        starts.append(arena.count)
        hashes.append(0)
        return Symbol(id: UInt32(id))
    }

    mutating func generate(prefix: String) -> Symbol {
        while true {
            generated += 1
            let bytes = Array("\(prefix)\(generated)".utf8)
            let known = names.count
            let range = 0..<bytes.count
            let symbol = intern(bytes, range, hash: SymbolHash(bytes, range))
            if Int(symbol.id) == known { return symbol }
        }
    }
}

/// The hash of a symbol's name, computable byte by byte while a token is scanned.
///
/// FNV-1a from a random start, so that nobody can prepare a file of colliding names.
struct SymbolHash {
    private static let seed = UInt64.random(in: .min ... .max)
    private var state = SymbolHash.seed

    init() {}

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        for index in range { combine(bytes[index]) }
    }

    @inline(__always)
    mutating func combine(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    var folded: UInt32 {
        let mixed = (state ^ (state >> 33)) &* 0xff51_afd7_ed55_8ccd
        return UInt32(truncatingIfNeeded: mixed >> 32)
    }
}
