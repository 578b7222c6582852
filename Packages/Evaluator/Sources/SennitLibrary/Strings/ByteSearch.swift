// SPDX-License-Identifier: MIT

/// Finds bytes in bytes, in time proportional to both (Knuth, Morris and Pratt 1977).
struct ByteSearch {
    private let pattern: [UInt8]
    /// For each length of a part of the pattern that matched: the length of its longest proper prefix
    /// that is also its suffix.
    private let fallbacks: [Int]

    init(for pattern: [UInt8]) {
        self.pattern = pattern
        var fallbacks = Array(repeating: 0, count: pattern.count + 1)
        var matched = 0
        for index in pattern.indices.dropFirst() {
            while matched > 0 && pattern[matched] != pattern[index] { matched = fallbacks[matched] }
            if pattern[matched] == pattern[index] { matched += 1 }
            fallbacks[index + 1] = matched
        }
        self.fallbacks = fallbacks
    }

    /// Where the pattern first occurs at `start` or later.
    func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        if pattern.isEmpty { return start }
        var matched = 0
        for index in start..<max(start, text.count) {
            while matched > 0 && pattern[matched] != text[index] { matched = fallbacks[matched] }
            if pattern[matched] == text[index] { matched += 1 }
            if matched == pattern.count { return index + 1 - matched }
        }
        return nil
    }
}
