// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension HashTrie {
    /// A trie that also has an entry for the key, or has this value in the one that there is. The key that was there
    /// stays.
    ///
    /// - Parameters:
    ///   - root: a node, or #f for a trie without entries.
    ///   - value: what follows the key; sets have none.
    /// - Returns: the new root, which is the old one if nothing is different, and whether there is an entry more.
    @inline(__always)
    func insert(_ key: Word, _ value: Word, hash: Int, in root: Word) -> (root: Word, isNew: Bool) {
        guard root.isObject else { return (single(key, value, hash & HashTrie.levelMask), true) }
        var isNew = false
        let node = insert(key, value, hash, 0, root, &isNew)
        return (node, isNew)
    }

    private func single(_ key: Word, _ value: Word, _ position: Int) -> Word {
        let node = TrieMaps(entries: 1 &<< UInt32(position), children: 0).makeNode(machine, stride: stride)
        put(key, value, node, 1)
        return node
    }

    @inline(__always)
    private func put(_ key: Word, _ value: Word, _ node: Word, _ index: Int) {
        node[payload: index] = key
        if stride == 2 { node[payload: index &+ 1] = value }
    }

    private func insert(
        _ key: Word, _ value: Word, _ hash: Int, _ shift: Int, _ node: Word, _ isNew: inout Bool
    ) -> Word {
        guard node.header.type == ObjectType.trieNode.rawValue else {
            return insertCollision(key, value, hash, node, &isNew)
        }
        let maps = TrieMaps(node)
        let bit = UInt32(1) &<< UInt32(truncatingIfNeeded: hash &>> shift & HashTrie.levelMask)
        if maps.children & bit != 0 {
            let index = 1 &+ maps.entryCount &* stride &+ maps.childIndex(bit)
            let child = node[payload: index]
            let changed = insert(key, value, hash, shift &+ HashTrie.bitsPerLevel, child, &isNew)
            return changed == child ? node : replacing(node, index, changed)
        }
        let index = 1 &+ maps.entryIndex(bit) &* stride
        guard maps.entries & bit != 0 else {
            isNew = true
            return inserting(key, value, node, maps, bit, index)
        }
        if equality.areSame(machine, node[payload: index], key) {
            if stride == 1 || node[payload: index &+ 1] == value { return node }
            return replacing(node, index &+ 1, value)
        }
        isNew = true
        let other = node[payload: index]
        let child = pair(
            other, stride == 2 ? node[payload: index &+ 1] : other, KeyHash.hash(other), key, value, hash,
            shift &+ HashTrie.bitsPerLevel)
        return moving(node, maps, bit, index, into: child)
    }

    @inline(__always)
    private func replacing(_ node: Word, _ index: Int, _ value: Word) -> Word {
        let header = node.header
        let copy = machine.allocator.allocate(words: header.size &+ 1)
        copy.update(from: node.address, count: header.size &+ 1)
        copy[index &+ 1] = value
        return Word(object: copy)
    }

    /// A copy of a node with one more entry.
    private func inserting(
        _ key: Word, _ value: Word, _ node: Word, _ maps: TrieMaps, _ bit: UInt32, _ index: Int
    ) -> Word {
        let copy = TrieMaps(entries: maps.entries | bit, children: maps.children).makeNode(machine, stride: stride)
        copyWords(node, 1, copy, 1, index &- 1)
        put(key, value, copy, index)
        copyWords(node, index, copy, index &+ stride, node.header.size &- index)
        return copy
    }

    /// A copy of a node in which a child stands for an entry.
    private func moving(_ node: Word, _ maps: TrieMaps, _ bit: UInt32, _ index: Int, into child: Word) -> Word {
        let changed = TrieMaps(entries: maps.entries ^ bit, children: maps.children | bit)
        let copy = changed.makeNode(machine, stride: stride)
        let childPlace = 1 &+ changed.entryCount &* stride &+ changed.childIndex(bit)
        copyWords(node, 1, copy, 1, index &- 1)
        copyWords(node, index &+ stride, copy, index, childPlace &- index)
        copy[payload: childPlace] = child
        copyWords(node, childPlace &+ stride, copy, childPlace &+ 1, node.header.size &- childPlace &- stride)
        return copy
    }

    /// A node for two keys whose hashes agree before `shift`.
    private func pair(
        _ a: Word, _ aValue: Word, _ aHash: Int, _ b: Word, _ bValue: Word, _ bHash: Int, _ shift: Int
    ) -> Word {
        if shift >= KeyHash.bits {
            let node = machine.allocator.object(
                .trieCollision, detail: UInt16(truncatingIfNeeded: stride), size: 1 &+ 2 &* stride)
            node[payload: 0] = Word(fixnum: aHash)
            put(a, aValue, node, 1)
            put(b, bValue, node, 1 &+ stride)
            return node
        }
        let (x, y) = (aHash &>> shift & HashTrie.levelMask, bHash &>> shift & HashTrie.levelMask)
        if x == y {
            let child = pair(a, aValue, aHash, b, bValue, bHash, shift &+ HashTrie.bitsPerLevel)
            let node = TrieMaps(entries: 0, children: 1 &<< UInt32(x)).makeNode(machine, stride: stride)
            node[payload: 1] = child
            return node
        }
        let maps = TrieMaps(entries: 1 &<< UInt32(x) | 1 &<< UInt32(y), children: 0)
        let node = maps.makeNode(machine, stride: stride)
        put(a, aValue, node, x < y ? 1 : 1 &+ stride)
        put(b, bValue, node, x < y ? 1 &+ stride : 1)
        return node
    }

    @inline(never)
    private func insertCollision(
        _ key: Word, _ value: Word, _ hash: Int, _ node: Word, _ isNew: inout Bool
    ) -> Word {
        if let index = entry(of: key, inCollision: node) {
            if stride == 1 || node[payload: index &+ 1] == value { return node }
            return replacing(node, index &+ 1, value)
        }
        isNew = true
        let size = node.header.size
        let copy = machine.allocator.object(
            .trieCollision, detail: UInt16(truncatingIfNeeded: stride), size: size &+ stride)
        copyWords(node, 0, copy, 0, size)
        put(key, value, copy, size)
        return copy
    }

    @inline(__always)
    func copyWords(_ source: Word, _ from: Int, _ target: Word, _ to: Int, _ count: Int) {
        var index = 0
        while index < count {
            target[payload: to &+ index] = source[payload: from &+ index]
            index &+= 1
        }
    }
}
