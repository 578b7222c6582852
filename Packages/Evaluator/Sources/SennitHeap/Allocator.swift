// SPDX-License-Identifier: MIT

/// Where one worker allocates: a chunk of the nursery, bumped upward.
///
/// Owner: the worker; nobody else reads or writes it while the worker runs. `next` and `limit` are
/// multiples of 8, and `[next, limit)` is free. When a chunk runs out another is taken, and
/// `collectionWanted` asks the machine to stop at its next safepoint; allocation itself never
/// collects, so Swift code between two safepoints may hold words in variables.
@usableFromInline package struct AllocatorState {
    @usableFromInline package var next: UInt
    @usableFromInline package var limit: UInt
    package var collectionWanted: Bool
    /// Bytes of chunks taken over the allocator's life, less what is left of the current one.
    var takenBytes: Int
    let heap: Heap
}

/// A worker's handle on its `AllocatorState`.
@frozen @usableFromInline package struct Allocator {
    @usableFromInline package let state: UnsafeMutablePointer<AllocatorState>

    @inlinable @inline(__always)
    package init(state: UnsafeMutablePointer<AllocatorState>) { self.state = state }

    /// Room for `words` words, to be filled before the next safepoint.
    @inlinable @inline(__always)
    package func allocate(words: Int) -> UnsafeMutablePointer<Word> { allocate(words: words, spare: 0) }

    /// The same, with so many words behind it that may be written too, and mean nothing.
    @inlinable @inline(__always)
    package func allocate(words: Int, spare: Int) -> UnsafeMutablePointer<Word> {
        let start = state.pointee.next
        let bytes = UInt(bitPattern: words) &<< 3
        if _fastPath(bytes &+ UInt(bitPattern: spare) &<< 3 <= state.pointee.limit &- start) {
            state.pointee.next = start &+ bytes
            return UnsafeMutablePointer(bitPattern: start).unsafelyUnwrapped
        }
        return allocateSlowly(words: words, spare: spare)
    }

    @inlinable @inline(__always)
    package func cons(_ car: Word, _ cdr: Word) -> Word {
        let p = allocate(words: 2)
        p[0] = car
        p[1] = cdr
        return Word(pair: p)
    }

    /// An object with `size` payload words that the caller fills.
    @inlinable @inline(__always)
    package func object(_ type: ObjectType, detail: UInt16 = 0, size: Int) -> Word {
        let p = allocate(words: size &+ 1)
        p[0] = Word(bits: Header(type, detail: detail, size: size).bits)
        return Word(object: p)
    }

    @inlinable @inline(__always)
    package func double(_ value: Double) -> Word {
        let w = Word(unboxed: value)
        if _fastPath(w.isImmediateDouble) { return w }
        return boxedDouble(value)
    }

    @inline(never) @usableFromInline
    package func boxedDouble(_ value: Double) -> Word {
        let w = object(.double, size: 1)
        w[payload: 0] = Word(bits: value.bitPattern)
        return w
    }

    @inline(never) @usableFromInline
    package func allocateSlowly(words: Int, spare: Int) -> UnsafeMutablePointer<Word> {
        state.pointee.heap.refill(self, words: words, spare: spare)
    }
}
