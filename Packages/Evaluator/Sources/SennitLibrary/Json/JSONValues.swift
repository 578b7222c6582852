// SPDX-License-Identifier: MIT
import SennitHeap

/// A stack of words in memory of its own, which goes with it: an array's checks are a tenth of what reading takes.
struct JSONValues: ~Copyable {
    private var words: UnsafeMutablePointer<Word>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 1 << 8) {
        self.capacity = capacity
        words = .allocate(capacity: capacity)
    }

    deinit { words.deallocate() }

    @inline(__always)
    mutating func append(_ word: Word) {
        if _slowPath(count == capacity) { grow() }
        words[count] = word
        count &+= 1
    }

    /// The words from `start` on; valid until something is appended.
    @inline(__always)
    func suffix(from start: Int) -> UnsafeBufferPointer<Word> { slice(start, count) }

    @inline(__always)
    func slice(_ start: Int, _ end: Int) -> UnsafeBufferPointer<Word> {
        precondition(start >= 0 && start <= end && end <= count)
        return UnsafeBufferPointer(start: words + start, count: end &- start)
    }

    @inline(__always)
    mutating func removeAll(from start: Int) { count = start }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Word>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: words, count: count)
        words.deallocate()
        words = larger
        capacity *= 2
    }
}
