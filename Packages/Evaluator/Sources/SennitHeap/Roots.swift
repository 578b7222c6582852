// SPDX-License-Identifier: MIT

/// Slots that keep words alive for Swift code outside the machine: the embedding API's handles.
package struct Roots {
    package struct Slot: Hashable, Sendable {
        let index: Int
    }

    var words: [Word] = []
    private var free: [Int] = []

    package mutating func add(_ word: Word) -> Slot {
        if let index = free.popLast() {
            words[index] = word
            return Slot(index: index)
        }
        words.append(word)
        return Slot(index: words.count - 1)
    }

    package mutating func remove(_ slot: Slot) {
        words[slot.index] = .unspecified
        free.append(slot.index)
    }

    package subscript(slot: Slot) -> Word {
        get { words[slot.index] }
        set { words[slot.index] = newValue }
    }
}
