// SPDX-License-Identifier: MIT

// Vectors, which never change, have one of two forms that no program can tell apart but by time:
//
//     vector      the elements: what nearly all are
//     vectorTrie  number of elements; `shift`; root; tail: a tree of nodes that are vectors themselves (of a
//                 vectorTrie's own, never a program's), as the persistent vectors of Clojure. The tail has the last
//                 1 to 32 elements; the root has those before it, in leaves of 32, at a depth of shift / 5, and is
//                 the empty list if the tail has all. All but the last nodes of a level have 32 children.
//
// Only large vectors that are made of others by changing or adding an element are tries: see `VectorTrie` of the
// library.

@usableFromInline package enum VectorTrieField {
    @inlinable package static var count: Int { 0 }
    @inlinable package static var shift: Int { 1 }
    @inlinable package static var root: Int { 2 }
    @inlinable package static var tail: Int { 3 }
    @inlinable package static var size: Int { 4 }

    @inlinable package static var bits: Int { 5 }
    @inlinable package static var width: Int { 32 }
}

extension Word {
    /// Whether this is a vector, in whichever form.
    @inlinable @inline(__always)
    package var isVector: Bool { `is`(.vector) || `is`(.vectorTrie) }

    /// The number of elements of a word known to be a vector.
    @inlinable @inline(__always)
    package var vectorCount: Int {
        _fastPath(`is`(.vector)) ? header.size : self[payload: VectorTrieField.count].fixnum
    }

    /// Element `index` of a word known to be a vector with that many.
    @inlinable @inline(__always)
    package func vectorElement(_ index: Int) -> Word {
        _fastPath(`is`(.vector)) ? self[payload: index] : trieElement(index)
    }

    @usableFromInline @inline(never)
    package func trieElement(_ index: Int) -> Word {
        let (leaf, offset) = leaf(at: index)
        return leaf[payload: offset]
    }

    /// The vector that holds element `index` of a word known to be a vector, and the element's place in it.
    package func leaf(at index: Int) -> (leaf: Word, offset: Int) {
        if `is`(.vector) { return (self, index) }
        let tail = self[payload: VectorTrieField.tail]
        let tailStart = self[payload: VectorTrieField.count].fixnum &- tail.header.size
        if index >= tailStart { return (tail, index &- tailStart) }
        var node = self[payload: VectorTrieField.root]
        var shift = self[payload: VectorTrieField.shift].fixnum
        while shift > 0 {
            node = node[payload: index &>> shift & (VectorTrieField.width &- 1)]
            shift &-= VectorTrieField.bits
        }
        return (node, index & (VectorTrieField.width &- 1))
    }

    /// Copies a range of the elements of a word known to be a vector to where there is room for them.
    package func copyElements(_ range: Range<Int>, to target: UnsafeMutablePointer<Word>) {
        var target = target
        var index = range.lowerBound
        while index < range.upperBound {
            let (leaf, offset) = leaf(at: index)
            let count = min(leaf.header.size &- offset, range.upperBound &- index)
            target.update(from: leaf.address + 1 + offset, count: count)
            target += count
            index &+= count
        }
    }
}
