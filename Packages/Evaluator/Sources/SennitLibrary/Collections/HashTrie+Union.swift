// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension HashTrie {
    /// A node with the entries of two, which stand at the same place. Where both have a key, the entry of `a` stays.
    ///
    /// - Parameter common: becomes greater by the number of keys that both have.
    /// - Returns: `a` itself if `b` has no other keys.
    func union(_ a: Word, _ b: Word, _ shift: Int, _ common: inout Int) -> Word {
        if a == b {
            common &+= TrieNode(a, stride: stride).count(upTo: .max)
            return a
        }
        guard shift < KeyHash.bits else { return collisionUnion(a, b, &common) }
        let (mapsA, mapsB) = (TrieMaps(a), TrieMaps(b))
        let same = sameEntries(a, mapsA, b, mapsB)
        common &+= same.nonzeroBitCount
        let children = mapsA.children | mapsB.children | mapsA.entries & mapsB.entries & ~same
        let entries = (mapsA.entries | mapsB.entries) & ~children
        let result = TrieMaps(entries: entries, children: children)
        let node = result.makeNode(machine, stride: stride)
        var isA = entries == mapsA.entries && children == mapsA.children
        var place = 1
        for bit in Bits(entries) {
            let source = mapsA.entries & bit != 0 ? (a, mapsA) : (b, mapsB)
            copyWords(source.0, 1 &+ source.1.entryIndex(bit) &* stride, node, place, stride)
            place &+= stride
        }
        for bit in Bits(children) {
            let fromA = below(a, mapsA, bit, shift)
            let fromB = below(b, mapsB, bit, shift)
            let child: Word
            if fromA.isObject && fromB.isObject {
                child = union(fromA, fromB, shift &+ HashTrie.bitsPerLevel, &common)
            } else {
                child = fromA.isObject ? fromA : fromB
            }
            if child != fromA { isA = false }
            node[payload: place] = child
            place &+= 1
        }
        return isA ? a : node
    }

    /// The bits under which two nodes have entries with the same key.
    private func sameEntries(_ a: Word, _ mapsA: TrieMaps, _ b: Word, _ mapsB: TrieMaps) -> UInt32 {
        var same: UInt32 = 0
        for bit in Bits(mapsA.entries & mapsB.entries) {
            let keyA = a[payload: 1 &+ mapsA.entryIndex(bit) &* stride]
            let keyB = b[payload: 1 &+ mapsB.entryIndex(bit) &* stride]
            if equality.areSame(machine, keyA, keyB) { same |= bit }
        }
        return same
    }

    /// The child of a node that stands, or could stand, for a group: of an entry, a node that has that alone; #f if
    /// there is neither.
    func below(_ node: Word, _ maps: TrieMaps, _ bit: UInt32, _ shift: Int) -> Word {
        if maps.children & bit != 0 { return node[payload: 1 &+ maps.entryCount &* stride &+ maps.childIndex(bit)] }
        guard maps.entries & bit != 0 else { return .false }
        let index = 1 &+ maps.entryIndex(bit) &* stride
        let hash = KeyHash.hash(node[payload: index])
        let next = shift &+ HashTrie.bitsPerLevel
        let alone: Word
        if next < KeyHash.bits {
            alone = TrieMaps(entries: 1 &<< UInt32(hash &>> next & HashTrie.levelMask), children: 0)
                .makeNode(machine, stride: stride)
        } else {
            alone = machine.allocator.object(
                .trieCollision, detail: UInt16(truncatingIfNeeded: stride), size: 1 &+ stride)
            alone[payload: 0] = Word(fixnum: hash)
        }
        copyWords(node, index, alone, 1, stride)
        return alone
    }

    private func collisionUnion(_ a: Word, _ b: Word, _ common: inout Int) -> Word {
        var new: [Int] = []
        for index in Swift.stride(from: 1, to: b.header.size, by: stride) {
            if entry(of: b[payload: index], inCollision: a) == nil { new.append(index) } else { common &+= 1 }
        }
        if new.isEmpty { return a }
        let size = a.header.size
        let node = machine.allocator.object(
            .trieCollision, detail: UInt16(truncatingIfNeeded: stride), size: size &+ new.count &* stride)
        copyWords(a, 0, node, 0, size)
        for (number, index) in new.enumerated() { copyWords(b, index, node, size &+ number &* stride, stride) }
        return node
    }
}

/// The bits that are set, lowest first, each in a word of its own.
private struct Bits: Sequence, IteratorProtocol {
    private var rest: UInt32

    init(_ bits: UInt32) { rest = bits }

    @inline(__always)
    mutating func next() -> UInt32? {
        guard rest != 0 else { return nil }
        let bit = rest & (0 &- rest)
        rest ^= bit
        return bit
    }
}

// MARK: - Steps of a union in Scheme, so that no primitive takes long

/// Arguments node, stride and shift.
func trieSplit(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    let node = try requireInnerNode(machine, arguments[0], 0)
    let trie = HashTrie(machine, .equal, stride: try requireStride(machine, arguments[1]))
    let shift = try requireShift(machine, arguments[2])
    let maps = TrieMaps(node)
    let groups = machine.allocator.object(.vector, size: 32)
    for index in 0..<32 { groups[payload: index] = trie.below(node, maps, 1 &<< UInt32(index), shift) }
    return groups
}

/// Arguments vector and stride.
func trieJoin(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    let groups = arguments[0]
    let stride = try requireStride(machine, arguments[1])
    guard groups.is(.vector), groups.header.size == 32 else {
        throw machine.wrongType("hashmap-union", 0, "vector of 32", groups)
    }
    var maps = TrieMaps(entries: 0, children: 0)
    for index in 0..<32 where groups[payload: index].isObject {
        let group = TrieNode(try requireInnerNode(machine, groups[payload: index], 0), stride: stride)
        let bit = UInt32(1) &<< UInt32(index)
        if group.entryCount == 1 && group.childCount == 0 { maps.entries |= bit } else { maps.children |= bit }
    }
    let trie = HashTrie(machine, .equal, stride: stride)
    let node = maps.makeNode(machine, stride: stride)
    var entryPlace = 1
    var childPlace = 1 + maps.entryCount * stride
    for index in 0..<32 {
        let bit = UInt32(1) &<< UInt32(index)
        if maps.entries & bit != 0 {
            trie.copyWords(groups[payload: index], 1, node, entryPlace, stride)
            entryPlace += stride
        } else if maps.children & bit != 0 {
            node[payload: childPlace] = groups[payload: index]
            childPlace += 1
        }
    }
    return node
}

/// Arguments node, node, collection and shift.
func trieUnion(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    let a = try requireInnerNode(machine, arguments[0], 0)
    let b = try requireInnerNode(machine, arguments[1], 1)
    guard arguments[2].is(.hashmap) || arguments[2].is(.set) else {
        throw machine.wrongType("hashmap-union", 2, "hashmap", arguments[2])
    }
    let shift = try requireShift(machine, arguments[3])
    var common = 0
    let node = Collection(arguments[2]).trie(machine).union(a, b, shift, &common)
    return machine.allocator.cons(node, Word(fixnum: common))
}

/// Arguments collection, root and size.
func mergedCollection(_ machine: Machine, _ arguments: Arguments, _ type: ObjectType) throws(Raise) -> Word {
    let collection = try Collection(machine, arguments[0], type, 0, "\(type)-union")
    let root = try requireInnerNode(machine, arguments[1], 1)
    let count = try machine.requireCount(arguments[2], 2, "\(type)-union")
    return root == collection.root ? arguments[0] : collection.with(machine, root: root, count: count)
}

private func requireInnerNode(_ machine: Machine, _ word: Word, _ argument: Int) throws(Raise) -> Word {
    guard word.is(.trieNode) else { throw machine.wrongType("hashmap-union", argument, "node of a trie", word) }
    return word
}

private func requireStride(_ machine: Machine, _ word: Word) throws(Raise) -> Int {
    max(1, try machine.requireIndex(word, below: 3, 1, "hashmap-union", of: "words"))
}

/// One above which there are only inner nodes.
private func requireShift(_ machine: Machine, _ word: Word) throws(Raise) -> Int {
    try machine.requireIndex(word, below: KeyHash.bits - HashTrie.bitsPerLevel, 2, "hashmap-union", of: "bits")
}
