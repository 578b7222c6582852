// SPDX-License-Identifier: MIT

/// A set of the registers of one frame: a bit for each.
struct RegisterSet: Equatable {
    private var words: [UInt64]

    /// The empty set, of registers below `count`.
    init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

    func contains(_ register: Int) -> Bool {
        let word = register >> 6
        return words.indices.contains(word) && words[word] >> UInt64(register & 63) & 1 != 0
    }

    /// `register` is below the count that the set was made for.
    mutating func insert(_ register: Int) {
        words[register >> 6] |= 1 << UInt64(register & 63)
    }

    /// Removes `first` and all registers above it.
    mutating func remove(from first: Int) {
        let word = first >> 6
        guard words.indices.contains(word) else { return }
        words[word] &= 1 << UInt64(first & 63) &- 1
        for higher in words.indices[(word + 1)...] { words[higher] = 0 }
    }

    /// Keeps what is in both sets, which were made for the same count; whether that is less than before.
    mutating func formIntersection(_ other: RegisterSet) -> Bool {
        var hasChanged = false
        for index in words.indices where words[index] & ~other.words[index] != 0 {
            words[index] &= other.words[index]
            hasChanged = true
        }
        return hasChanged
    }
}
