// SPDX-License-Identifier: MIT

/// Slots that keep words alive for Swift code outside the machine: the embedding API's handles.
///
/// Whoever reads or writes a slot's word is inside the heap (see `Heap.enter`), or the only one who
/// uses the heap. `@unchecked Sendable`: `words` and `free` are touched with `monitor` held.
package final class Roots: @unchecked Sendable {
    package struct Slot: Hashable, Sendable {
        let index: Int
    }

    private var words: [Word] = []
    private var free: [Int] = []
    private let monitor = Monitor()

    package func add(_ word: Word) -> Slot {
        monitor.withLock {
            if let index = free.popLast() {
                words[index] = word
                return Slot(index: index)
            }
            words.append(word)
            return Slot(index: words.count - 1)
        }
    }

    package func remove(_ slot: Slot) {
        monitor.withLock {
            words[slot.index] = .unspecified
            free.append(slot.index)
        }
    }

    /// For the collector. Handles may be dropped by threads that are outside the heap.
    func withWords(_ body: (UnsafeMutablePointer<Word>, Int) -> Void) {
        monitor.withLock {
            words.withUnsafeMutableBufferPointer { words in
                if let start = words.baseAddress { body(start, words.count) }
            }
        }
    }

    package subscript(slot: Slot) -> Word {
        get { monitor.withLock { words[slot.index] } }
        set { monitor.withLock { words[slot.index] = newValue } }
    }
}
