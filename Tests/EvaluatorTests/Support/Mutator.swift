// SPDX-License-Identifier: MIT
@testable import SennitHeap

/// A worker without a machine: an allocator, and words that a scanner of its own visits.
final class Mutator {
    let heap: Heap
    let allocator: Allocator
    var slots: [Word]
    private var token = 0

    /// Enters the heap.
    init(_ heap: Heap, slots count: Int) {
        self.heap = heap
        allocator = heap.makeAllocator()
        slots = Array(repeating: .null, count: count)
        heap.enter(allocator)
        token = heap.addRootScanner { [unowned self] collector, _ in
            slots.withUnsafeMutableBufferPointer { words in
                if let start = words.baseAddress { collector.visit(start, count: words.count) }
            }
        }
    }

    /// Leaves the heap for good.
    func finish() {
        heap.removeRootScanner(token)
        heap.leave(allocator)
        heap.removeAllocator(allocator)
    }

    func list(_ numbers: Range<Int>) -> Word {
        var builder = ListBuilder(allocator)
        for number in numbers { builder.append(Word(fixnum: number)) }
        return builder.finish()
    }

    /// The numbers of a list, nil if it is none.
    static func numbers(of list: Word) -> [Int]? {
        var numbers: [Int] = []
        var rest = list
        while rest.isPair {
            guard rest.car.isFixnum else { return nil }
            numbers.append(rest.car.fixnum)
            rest = rest.cdr
        }
        return rest.isNull ? numbers : nil
    }
}
