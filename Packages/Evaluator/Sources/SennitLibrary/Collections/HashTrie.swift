// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Compressed hash array mapped prefix trees (Steindorfer and Vinju, "Optimizing Hash-Array Mapped Tries for Fast and
/// Lean Immutable JVM Collections", 2015): what persistent hash maps and sets are made of.
///
/// A node stands for a group of keys whose hashes begin with the same groups of five bits, lowest ones first, and
/// tells them apart by the next five:
///
///     trieNode       word 0: two bit maps, of 32 bits each; then the entries, in the order of their bits in the first
///                    map; then the children, in that of theirs in the second. A key alone in its group is an entry,
///                    and a group of several keys is a child: no bit is in both maps. The second map's highest four
///                    bits are in the header's detail, so that word 0 is a fixnum.
///     trieCollision  word 0: the hash that all its keys have; then the entries. Below the last group of bits only. Its
///                    header's detail is the stride.
///
/// An entry is a key and a value in maps, a key in sets: `stride` words.
///
/// Invariants: a child holds at least two entries, itself or below it. So the entries and the hashes alone determine
/// a trie's shape, but for the order within collisions, and equal maps have tries of one shape. Nodes never change: an
/// update copies those from the root to where it is, at most 12 and a collision.
struct HashTrie {
    let machine: Machine
    let equality: KeyEquality
    let stride: Int

    @inline(__always)
    init(_ machine: Machine, _ equality: KeyEquality, stride: Int) {
        self.machine = machine
        self.equality = equality
        self.stride = stride
    }

    static let bitsPerLevel = 5
    static let levelMask = 1 &<< bitsPerLevel &- 1

    /// Where a key's entry begins in its node; nil if the trie has no such key.
    @inline(__always)
    func find(_ key: Word, hash: Int, in root: Word) -> (node: Word, index: Int)? {
        var node = root
        var rest = hash
        guard node.isObject else { return nil }
        while node.header.type == ObjectType.trieNode.rawValue {
            let maps = TrieMaps(node)
            let bit = UInt32(1) &<< UInt32(truncatingIfNeeded: rest & HashTrie.levelMask)
            if maps.children & bit != 0 {
                node = node[payload: 1 &+ maps.entryCount &* stride &+ maps.childIndex(bit)]
                rest &>>= HashTrie.bitsPerLevel
                continue
            }
            guard maps.entries & bit != 0 else { return nil }
            let index = 1 &+ maps.entryIndex(bit) &* stride
            return equality.areSame(machine, node[payload: index], key) ? (node, index) : nil
        }
        return findCollision(key, hash, node)
    }

    @inline(never)
    private func findCollision(_ key: Word, _ hash: Int, _ node: Word) -> (node: Word, index: Int)? {
        guard node[payload: 0] == Word(fixnum: hash), let index = entry(of: key, inCollision: node) else { return nil }
        return (node, index)
    }

    func entry(of key: Word, inCollision node: Word) -> Int? {
        var index = 1
        while index < node.header.size {
            if equality.areSame(machine, node[payload: index], key) { return index }
            index &+= stride
        }
        return nil
    }
}

/// The bit maps of a trie's node.
struct TrieMaps {
    var entries: UInt32
    var children: UInt32

    @inline(__always)
    init(entries: UInt32, children: UInt32) {
        self.entries = entries
        self.children = children
    }

    @inline(__always)
    init(_ node: Word) {
        let bits = UInt64(bitPattern: Int64(node[payload: 0].fixnum))
        entries = UInt32(truncatingIfNeeded: bits)
        children = UInt32(truncatingIfNeeded: bits &>> 32) | UInt32(node.header.detail) &<< 28
    }

    @inline(__always) var entryCount: Int { entries.nonzeroBitCount }
    @inline(__always) var childCount: Int { children.nonzeroBitCount }
    @inline(__always) func entryIndex(_ bit: UInt32) -> Int { (entries & (bit &- 1)).nonzeroBitCount }
    @inline(__always) func childIndex(_ bit: UInt32) -> Int { (children & (bit &- 1)).nonzeroBitCount }

    @inline(__always) var detail: UInt16 { UInt16(truncatingIfNeeded: children &>> 28) }
    @inline(__always) var word: Word {
        Word(fixnum: Int(truncatingIfNeeded: UInt64(entries) | UInt64(children & 0x0FFF_FFFF) &<< 32))
    }

    /// A node with these maps, whose entries and children are yet to be filled in.
    @inline(__always)
    func makeNode(_ machine: Machine, stride: Int) -> Word {
        let node = machine.allocator.object(
            .trieNode, detail: detail, size: 1 &+ entryCount &* stride &+ childCount)
        node[payload: 0] = word
        return node
    }
}
