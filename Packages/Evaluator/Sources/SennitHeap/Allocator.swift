// SPDX-License-Identifier: MIT
import CMemory

/// Where one worker allocates: a chunk of the nursery, bumped upward.
///
/// Owner: the worker. Others touch it only while the worker is stopped or outside the heap, but for
/// the request to stop. `next` and `limit` are multiples of 8, and `[next, limit)` is free. When a
/// chunk runs out another is taken, and the worker asks itself to stop at the machine's next
/// safepoint; allocation itself never collects, so Swift code between two safepoints may hold words
/// in variables.
@usableFromInline package struct AllocatorState {
    @usableFromInline package var next: UInt = AllocatorState.noChunk
    /// Not 0 if the worker is to stop at its next safepoint; atomic.
    private var wanted: UInt64 = 0
    @usableFromInline package var limit: UInt = AllocatorState.noChunk
    /// Bytes of chunks taken over the allocator's life.
    @usableFromInline var takenBytes = 0
    /// Old mutable cells that were given a young value since the last minor collection.
    var remembered: [Word] = []
    /// Large objects since the last minor collection; they may point to young ones.
    var youngLarge: [Word] = []
    var youngLargeBytes = 0
    var youngForeign: [Word] = []
    /// What stores are to log, and what they have logged. Changed by the collector only.
    @usableFromInline var logging = Logging.nothing
    var overwritten: [Word] = []
    /// Whether the owner touches words; protected by the heap's `world`.
    var isInside = false
    /// Whether other workers may be inside the heap too; set before the second one enters.
    @usableFromInline package var isShared = false
    @usableFromInline let heap: Heap
    @usableFromInline let nurseryBase: UInt
    @usableFromInline let nurserySpan: UInt

    init(heap: Heap) {
        self.heap = heap
        nurseryBase = heap.state.pointee.nurseryBase
        nurserySpan = heap.state.pointee.nurserySpan
        assert(MemoryLayout<AllocatorState>.offset(of: \.wanted) == AllocatorState.wantedOffset)
    }

    @inlinable @inline(__always)
    func isYoung(_ word: Word) -> Bool { word.isPointer && UInt(word.bits) &- nurseryBase < nurserySpan }

    @inlinable static var wantedOffset: Int { 8 }

    /// `next` and `limit` before the first chunk since a collection.
    static let noChunk: UInt = 8
}

/// A worker's handle on its `AllocatorState`.
@frozen @usableFromInline package struct Allocator {
    @usableFromInline package let state: UnsafeMutablePointer<AllocatorState>

    @inlinable @inline(__always)
    package init(state: UnsafeMutablePointer<AllocatorState>) { self.state = state }

    /// Whether a collection is due or under way: the worker should go to a safepoint soon.
    @inlinable @inline(__always)
    package var isCollectionWanted: Bool { sennit_load_relaxed(wanted) != 0 }

    /// Asks for a collection at the worker's next safepoint.
    package func wantCollection() { sennit_store_relaxed(wanted, 1) }

    func unwantCollection() { sennit_store_relaxed(wanted, 0) }

    @inlinable @inline(__always)
    var wanted: UnsafeMutableRawPointer { UnsafeMutableRawPointer(state) + AllocatorState.wantedOffset }

    /// Bytes that the worker has allocated. To be called by it, or while it is stopped.
    @inlinable @inline(__always)
    package var allocatedBytes: Int {
        state.pointee.takenBytes - Int(state.pointee.limit &- state.pointee.next)
    }

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
