// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Where the reader makes its objects: in the nursery at first, in the old generation once a datum
/// turns out to be large.
///
/// Nothing is collected while a primitive runs, so the nursery would have to hold all of a large
/// datum, and the collector to move all of it right afterwards. Old objects may not point to young
/// ones: before the first old object is made, what there is already moves. Nobody else knows it yet.
struct DatumMemory {
    private(set) var isOld = false

    @inline(__always)
    func pair(_ car: Word, _ cdr: Word, _ machine: Machine) -> Word {
        isOld ? machine.heap.oldPair(car, cdr) : machine.allocator.cons(car, cdr)
    }

    /// A string of bytes known to be UTF-8.
    @inline(__always)
    func string(_ bytes: UnsafeBufferPointer<UInt8>, _ machine: Machine) -> Word {
        isOld ? machine.heap.oldString(utf8: bytes) : machine.allocator.string(utf8: bytes)
    }

    /// A vector that the caller fills.
    func vector(count: Int, _ machine: Machine) -> Word {
        isOld ? machine.heap.oldObject(.vector, size: count) : machine.allocator.object(.vector, size: count)
    }

    /// An object that was made in the nursery just now, or that object's copy.
    @inline(__always)
    func settled(_ word: Word, _ machine: Machine) -> Word {
        isOld && word.isObject ? machine.heap.oldCopy(ofTree: word) : word
    }

    mutating func becomeOld() { isOld = true }
}

extension Heap {
    /// A copy in the old generation of what is young of a tree that only the caller knows.
    package func oldCopy(ofTree root: Word) -> Word {
        guard isYoung(root) else { return root }
        let result = shallowOldCopy(root)
        var pending = [result]
        while let word = pending.popLast() {
            let fields: Range<Int>
            if word.isPair {
                fields = 0..<2
            } else {
                // A header comes before the fields.
                let isLeaf = ObjectType(rawValue: word.header.type)?.holdsNoWords ?? true
                fields = isLeaf ? 0..<0 : 1..<word.header.size + 1
            }
            for index in fields where isYoung(word.address[index]) {
                let copy = shallowOldCopy(word.address[index])
                word.address[index] = copy
                pending.append(copy)
            }
        }
        return result
    }

    private func shallowOldCopy(_ word: Word) -> Word {
        if word.isPair { return oldPair(word.car, word.cdr) }
        let header = word.header
        let copy = oldObject(ObjectType(rawValue: header.type) ?? .vector, detail: header.detail, size: header.size)
        for index in 0..<header.size { copy[payload: index] = word[payload: index] }
        return copy
    }
}
