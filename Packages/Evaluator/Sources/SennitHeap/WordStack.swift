// SPDX-License-Identifier: MIT

/// A stack of words in memory of its own: an array's checks are a third of what tracing takes.
///
/// Owner: the collection that uses it, which must call `release`.
struct WordStack {
    private var words: UnsafeMutablePointer<Word>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 1 << 10) {
        self.capacity = capacity
        words = .allocate(capacity: capacity)
    }

    func release() { words.deallocate() }

    @inline(__always)
    mutating func push(_ word: Word) {
        if _slowPath(count == capacity) { grow() }
        words[count] = word
        count &+= 1
    }

    @inline(__always)
    mutating func pop() -> Word? {
        if count == 0 { return nil }
        count &-= 1
        return words[count]
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Word>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: words, count: count)
        words.deallocate()
        words = larger
        capacity *= 2
    }
}
