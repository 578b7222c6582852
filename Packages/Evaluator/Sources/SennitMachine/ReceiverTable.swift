// SPDX-License-Identifier: MIT
import SennitHeap

/// Which calls of a code object may return any number of values, since their result is not used or goes to what
/// takes them: a bytevector that belongs to the code, of the calls' indexes, ascending, in 32 bits each. Every
/// other call returns exactly one.
package struct ReceiverTable {
    /// The bytevector, or #f when there are none.
    let word: Word

    package static var none: ReceiverTable { ReceiverTable(word: .false) }

    init(word: Word) { self.word = word }

    /// A table in the old generation.
    package init(heap: Heap, calls: [Int32]) {
        guard !calls.isEmpty else {
            word = .false
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * calls.count)
        for call in calls {
            let bits = UInt32(bitPattern: call)
            for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift))) }
        }
        word = heap.oldBytevector(bytes)
    }

    private func call(_ index: Int) -> Int {
        let bytes = word.bytevectorBytes
        var bits: UInt32 = 0
        for offset in (0..<4).reversed() { bits = bits << 8 | UInt32(bytes[4 * index + offset]) }
        return Int(bits)
    }

    /// Whether the call at instruction `index` may return any number of values. O(log n).
    package func contains(_ index: Int) -> Bool {
        var low = 0
        var high = word.is(.bytevector) ? word.bytevectorBytes.count / 4 : 0
        while low < high {
            let middle = (low + high) / 2
            let found = call(middle)
            if found == index { return true }
            if found < index { low = middle + 1 } else { high = middle }
        }
        return false
    }
}
