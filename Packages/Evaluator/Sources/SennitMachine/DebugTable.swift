// SPDX-License-Identifier: MIT
import SennitHeap

/// Where the instructions of one code object came from, for error messages: a bytevector that belongs to
/// the code, of pairs of 32-bit numbers. The first of a pair is an instruction's index, ascending, the
/// second the source position from there on.
package struct DebugTable {
    /// The bytevector, or #f.
    let word: Word

    package static var none: DebugTable { DebugTable(word: .false) }

    init(word: Word) { self.word = word }

    /// A table in the old generation.
    package init(heap: Heap, starts: [Int32], positions: [Int32]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 * starts.count)
        for (start, position) in zip(starts, positions) {
            for number in [start, position] {
                let bits = UInt32(bitPattern: number)
                for shift in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(shift))) }
            }
        }
        word = heap.oldBytevector(bytes)
    }

    private var count: Int { word.is(.bytevector) ? word.bytevectorBytes.count / 8 : 0 }

    private func number(_ index: Int) -> Int32 {
        let bytes = word.bytevectorBytes
        var bits: UInt32 = 0
        for offset in (0..<4).reversed() { bits = bits << 8 | UInt32(bytes[4 * index + offset]) }
        return Int32(bitPattern: bits)
    }

    /// 0 when nothing is known.
    package func position(ofInstruction index: Int) -> Int32 {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(number(2 * middle)) <= index { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? 0 : number(2 * low - 1)
    }

    /// Whether any instruction came from a source.
    package var hasPositions: Bool { (0..<count).contains { number(2 * $0 + 1) != 0 } }
}
