// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// An entry of a map that is yet to be made.
struct TrieEntry {
    let key: Word
    let value: Word
    let hash: Int
}

extension HashTrie {
    /// The root of a map's trie of these entries, each node of which is made once.
    ///
    /// - Parameter entries: one or more; others are behind them for a while.
    /// - Returns: nil if two keys have one hash, and so may be one key; then insert them one by one.
    func build(_ entries: inout [TrieEntry]) -> Word? { build(&entries, entries.startIndex..<entries.endIndex, 0) }

    private func build(_ entries: inout [TrieEntry], _ group: Range<Int>, _ shift: Int) -> Word? {
        var seen: UInt32 = 0
        var shared: UInt32 = 0
        for index in group {
            let bit = bit(entries[index].hash, shift)
            shared |= seen & bit
            seen |= bit
        }
        let maps = TrieMaps(entries: seen & ~shared, children: shared)
        let node = maps.makeNode(machine, stride: 2)
        for index in group {
            let bit = bit(entries[index].hash, shift)
            if shared & bit != 0 { continue }
            let place = 1 &+ maps.entryIndex(bit) &* 2
            node[payload: place] = entries[index].key
            node[payload: place &+ 1] = entries[index].value
        }
        var rest = shared
        var place = 1 &+ maps.entryCount &* 2
        while rest != 0 {
            let childBit = rest & (0 &- rest)
            rest ^= childBit
            let start = entries.count
            for index in group where bit(entries[index].hash, shift) == childBit { entries.append(entries[index]) }
            let below = shift &+ HashTrie.bitsPerLevel
            guard below < KeyHash.bits, !hasTwins(entries, start),
                let child = build(&entries, start..<entries.count, below)
            else { return nil }
            entries.removeLast(entries.count &- start)
            node[payload: place] = child
            place &+= 1
        }
        return node
    }

    @inline(__always)
    private func bit(_ hash: Int, _ shift: Int) -> UInt32 {
        UInt32(1) &<< UInt32(truncatingIfNeeded: hash &>> shift & HashTrie.levelMask)
    }

    /// Whether two of a few entries have one hash. Of many, the nodes below will tell.
    private func hasTwins(_ entries: [TrieEntry], _ start: Int) -> Bool {
        if entries.count - start > 8 { return false }
        for index in start..<entries.count {
            for other in start..<index where entries[index].hash == entries[other].hash { return true }
        }
        return false
    }
}
