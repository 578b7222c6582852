// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Vectors made of others by changing or adding an element at the end. Small ones are copied; large ones are tries, so
/// that this takes time proportional to the logarithm of their size. The first change of a large vector that is no
/// trie makes one of it, which takes as long as copying it.
struct VectorTrie {
    private typealias Field = VectorTrieField

    let machine: Machine

    /// Up to so many elements, a vector is copied.
    static var smallCount: Int { 64 }

    init(_ machine: Machine) { self.machine = machine }

    /// A vector like one, but for one element.
    func setting(_ vector: Word, _ index: Int, _ value: Word) -> Word {
        if vector.is(.vector), vector.header.size <= Self.smallCount { return copying(vector, index, value) }
        let trie = trie(vector)
        let tail = trie[payload: Field.tail]
        let count = trie[payload: Field.count].fixnum
        let tailStart = count - tail.header.size
        let shift = trie[payload: Field.shift].fixnum
        let root = trie[payload: Field.root]
        if index >= tailStart { return make(count, shift, root, copying(tail, index - tailStart, value)) }
        return make(count, shift, setting(inNode: root, shift, index, value), tail)
    }

    /// A vector with one element more.
    func appending(_ vector: Word, _ value: Word) -> Word {
        if vector.is(.vector), vector.header.size < Self.smallCount { return extending(vector, value) }
        let trie = trie(vector)
        let tail = trie[payload: Field.tail]
        let count = trie[payload: Field.count].fixnum
        let shift = trie[payload: Field.shift].fixnum
        let root = trie[payload: Field.root]
        if tail.header.size < Field.width { return make(count + 1, shift, root, extending(tail, value)) }
        let (newRoot, newShift) = adding(leaf: tail, root, shift, leaves: (count - Field.width) / Field.width)
        return make(count + 1, newShift, newRoot, node([value]))
    }

    /// A vector without the last element. There is one.
    func removingLast(_ vector: Word) -> Word {
        let count = vector.vectorCount - 1
        if vector.is(.vector), count < Self.smallCount || count == 0 { return flat(vector, 0..<count) }
        if count <= Field.width { return flat(vector, 0..<count) }
        let trie = trie(vector)
        let tail = trie[payload: Field.tail]
        let shift = trie[payload: Field.shift].fixnum
        let root = trie[payload: Field.root]
        if tail.header.size > 1 { return make(count, shift, root, flat(tail, 0..<tail.header.size - 1)) }
        // The last leaf becomes the tail, and a root with one child gives way to it.
        let leaf = trie.leaf(at: count - 1).leaf
        var newRoot = removingLastLeaf(root, shift)
        var newShift = shift
        while newShift > 0, newRoot.header.size == 1 {
            newRoot = newRoot[payload: 0]
            newShift -= Field.bits
        }
        return make(count, newShift, newRoot, leaf)
    }

    /// A part of a vector, in the form that is no trie.
    func flat(_ vector: Word, _ range: Range<Int>) -> Word {
        let copy = machine.allocator.object(.vector, size: range.count)
        vector.copyElements(range, to: copy.address + 1)
        return copy
    }

    // MARK: - Nodes

    private func make(_ count: Int, _ shift: Int, _ root: Word, _ tail: Word) -> Word {
        let trie = machine.allocator.object(.vectorTrie, size: Field.size)
        trie[payload: Field.count] = Word(fixnum: count)
        trie[payload: Field.shift] = Word(fixnum: shift)
        trie[payload: Field.root] = root
        trie[payload: Field.tail] = tail
        return trie
    }

    private func node(_ elements: [Word]) -> Word { machine.allocator.vector(elements) }

    /// A copy of a vector that is no trie.
    @inline(__always)
    private func copying(_ vector: Word, _ index: Int, _ value: Word) -> Word {
        let words = vector.header.size &+ 1
        let copy = machine.allocator.allocate(words: words)
        copy.update(from: vector.address, count: words)
        copy[index &+ 1] = value
        return Word(object: copy)
    }

    /// A copy of a vector that is no trie, with one element more.
    @inline(__always)
    private func extending(_ vector: Word, _ value: Word) -> Word {
        let count = vector.header.size
        let copy = machine.allocator.object(.vector, size: count &+ 1)
        (copy.address + 1).update(from: vector.address + 1, count: count)
        copy[payload: count] = value
        return copy
    }

    private func setting(inNode node: Word, _ shift: Int, _ index: Int, _ value: Word) -> Word {
        let place = index >> shift & (Field.width - 1)
        if shift == 0 { return copying(node, place, value) }
        return copying(node, place, setting(inNode: node[payload: place], shift - Field.bits, index, value))
    }

    /// The root of a trie of one leaf more, and its shift.
    ///
    /// - Parameter leaves: how many there are before.
    private func adding(leaf: Word, _ root: Word, _ shift: Int, leaves: Int) -> (root: Word, shift: Int) {
        if root.isNull { return (leaf, 0) }
        if leaves == 1 << shift { return (node([root, path(to: leaf, shift)]), shift + Field.bits) }
        return (adding(leaf: leaf, toNode: root, shift, leaves), shift)
    }

    private func adding(leaf: Word, toNode node: Word, _ shift: Int, _ leaves: Int) -> Word {
        let below = shift - Field.bits
        let place = leaves >> below & (Field.width - 1)
        if place == node.header.size { return extending(node, path(to: leaf, below)) }
        return copying(node, place, adding(leaf: leaf, toNode: node[payload: place], below, leaves))
    }

    /// Nodes with one child each, `shift` above the leaf.
    private func path(to leaf: Word, _ shift: Int) -> Word {
        var result = leaf
        for _ in 0..<shift / Field.bits { result = node([result]) }
        return result
    }

    /// What is left of a node; the empty list if nothing is.
    private func removingLastLeaf(_ node: Word, _ shift: Int) -> Word {
        if shift == 0 { return .null }
        let last = node.header.size - 1
        let child = removingLastLeaf(node[payload: last], shift - Field.bits)
        if !child.isNull { return copying(node, last, child) }
        return last == 0 ? .null : flat(node, 0..<last)
    }

    /// The vector as a trie.
    private func trie(_ vector: Word) -> Word {
        if vector.is(.vectorTrie) { return vector }
        let count = vector.header.size
        let tailStart = max(count - 1, 0) / Field.width * Field.width
        var level: [Word] = []
        level.reserveCapacity(tailStart / Field.width)
        for start in stride(from: 0, to: tailStart, by: Field.width) {
            level.append(flat(vector, start..<start + Field.width))
        }
        var shift = 0
        while level.count > 1 {
            level = stride(from: 0, to: level.count, by: Field.width).map { start in
                node(Array(level[start..<min(start + Field.width, level.count)]))
            }
            shift += Field.bits
        }
        return make(count, shift, level.first ?? .null, flat(vector, tailStart..<count))
    }
}
