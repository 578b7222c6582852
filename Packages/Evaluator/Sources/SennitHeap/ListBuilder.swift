// SPDX-License-Identifier: MIT

/// Builds a list from its first element on.
///
/// The cdr of the last pair is written when the next one comes. That pair was made since the last
/// safepoint and nobody else knows it, so no immutable object is seen to change and no barrier is due.
/// A builder must not outlive a safepoint.
package struct ListBuilder {
    @usableFromInline let allocator: Allocator
    @usableFromInline var first: Word = .null
    @usableFromInline var last: Word = .null
    package private(set) var count = 0

    package init(_ allocator: Allocator) { self.allocator = allocator }

    package mutating func append(_ word: Word) {
        let pair = allocator.cons(word, .null)
        if last.isPair { last.address[1] = pair } else { first = pair }
        last = pair
        count &+= 1
    }

    /// The list so far, ending in `tail`. Nothing may be appended afterwards.
    package mutating func finish(tail: Word = .null) -> Word {
        guard last.isPair else { return tail }
        last.address[1] = tail
        return first
    }
}
