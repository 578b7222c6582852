// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension HashTrie {
    /// A trie without an entry for the key: its root, #f if that was the only entry; nil if there was none.
    func remove(_ key: Word, hash: Int, in root: Word) -> Word? {
        guard root.isObject else { return nil }
        switch remove(key, hash, 0, root) {
        case .unchanged: return nil
        case .node(let node): return node
        case .entry(let source, let index):
            // The root may have one entry only.
            let node = TrieMaps(
                entries: 1 &<< UInt32(KeyHash.hash(source[payload: index]) & HashTrie.levelMask), children: 0
            )
            .makeNode(machine, stride: stride)
            copyWords(source, index, node, 1, stride)
            return node
        case .nothing: return .false
        }
    }

    /// What is left of a node.
    private enum Remainder {
        case unchanged
        case node(Word)
        /// One entry alone, which is in this node at this place: it belongs into the parent.
        case entry(Word, Int)
        /// Only a root can become empty.
        case nothing
    }

    private func remove(_ key: Word, _ hash: Int, _ shift: Int, _ node: Word) -> Remainder {
        guard node.header.type == ObjectType.trieNode.rawValue else { return removeCollision(key, node) }
        let maps = TrieMaps(node)
        let bit = UInt32(1) &<< UInt32(truncatingIfNeeded: hash &>> shift & HashTrie.levelMask)
        if maps.children & bit != 0 {
            let index = 1 &+ maps.entryCount &* stride &+ maps.childIndex(bit)
            switch remove(key, hash, shift &+ HashTrie.bitsPerLevel, node[payload: index]) {
            case .unchanged, .nothing: return .unchanged
            case .node(let child): return .node(replacingChild(node, index, child))
            case .entry(let source, let place):
                if maps.entries == 0 && maps.childCount == 1 { return .entry(source, place) }
                return .node(inlining(source, place, node, maps, bit, index))
            }
        }
        guard maps.entries & bit != 0 else { return .unchanged }
        let index = 1 &+ maps.entryIndex(bit) &* stride
        guard equality.areSame(machine, node[payload: index], key) else { return .unchanged }
        if maps.children == 0 {
            if maps.entryCount == 1 { return .nothing }
            if maps.entryCount == 2 { return .entry(node, index == 1 ? 1 &+ stride : 1) }
        }
        let copy = TrieMaps(entries: maps.entries ^ bit, children: maps.children).makeNode(machine, stride: stride)
        copyWords(node, 1, copy, 1, index &- 1)
        copyWords(node, index &+ stride, copy, index, node.header.size &- index &- stride)
        return .node(copy)
    }

    private func replacingChild(_ node: Word, _ index: Int, _ child: Word) -> Word {
        let size = node.header.size
        let copy = machine.allocator.object(.trieNode, detail: node.header.detail, size: size)
        copyWords(node, 0, copy, 0, size)
        copy[payload: index] = child
        return copy
    }

    /// A copy of a node in which an entry stands for a child.
    private func inlining(
        _ source: Word, _ place: Int, _ node: Word, _ maps: TrieMaps, _ bit: UInt32, _ childPlace: Int
    ) -> Word {
        let changed = TrieMaps(entries: maps.entries | bit, children: maps.children ^ bit)
        let copy = changed.makeNode(machine, stride: stride)
        let index = 1 &+ changed.entryIndex(bit) &* stride
        copyWords(node, 1, copy, 1, index &- 1)
        copyWords(source, place, copy, index, stride)
        copyWords(node, index, copy, index &+ stride, childPlace &- index)
        copyWords(
            node, childPlace &+ 1, copy, childPlace &+ stride, node.header.size &- childPlace &- 1)
        return copy
    }

    private func removeCollision(_ key: Word, _ node: Word) -> Remainder {
        guard let index = entry(of: key, inCollision: node) else { return .unchanged }
        let size = node.header.size
        if size == 1 &+ 2 &* stride { return .entry(node, index == 1 ? 1 &+ stride : 1) }
        let copy = machine.allocator.object(
            .trieCollision, detail: UInt16(truncatingIfNeeded: stride), size: size &- stride)
        copyWords(node, 0, copy, 0, index)
        copyWords(node, index &+ stride, copy, index, size &- index &- stride)
        return .node(copy)
    }
}
