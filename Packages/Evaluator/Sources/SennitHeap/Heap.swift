// SPDX-License-Identifier: MIT
import SennitReader

/// The memory that workers share: nursery, old generation, roots, and the collector over them.
///
/// Words may be held in Swift variables only between two safepoints. What must live longer is
/// reachable from a root: the fibers' stacks and registers (visited by root scanners), global cells,
/// and the slots handed out by `Roots`. Young objects point to anything, old objects only to old
/// ones, but for the runtime's mutable cells, whose one barrier is `Allocator.store`.
///
/// `@unchecked Sendable`: each field of `HeapState` says what protects it.
@usableFromInline package struct Heap: @unchecked Sendable {
    @usableFromInline package let state: UnsafeMutablePointer<HeapState>

    /// Reserves the address range of the nursery; nil when the system refuses even a small one.
    package init?(options: HeapOptions = HeapOptions()) {
        guard let nursery = Nursery(span: options.nurserySpan) else { return nil }
        state = .allocate(capacity: 1)
        state.initialize(to: HeapState(options: options, nursery: nursery))
        shared.pointee.allocators.append(makeDeparted())
    }

    /// Frees everything. No word of this heap may be used afterwards, and nobody is inside.
    package func destroy() {
        precondition(shared.pointee.runningCount == 0, "a heap is destroyed while somebody is inside")
        stopMarker()
        for index in spaces.pointee.foreign.indices { spaces.pointee.foreign[index] = nil }
        spaces.pointee.old.releaseAll()
        spaces.pointee.nursery.release()
        for allocator in shared.pointee.allocators {
            allocator.state.deinitialize(count: 1)
            allocator.state.deallocate()
        }
        state.pointee.destroy()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    var spaces: UnsafeMutablePointer<HeapState.Spaces> {
        @inline(__always) get { state.pointee.spaces }
    }
    var shared: UnsafeMutablePointer<HeapState.World> {
        @inline(__always) get { state.pointee.shared }
    }
    var collection: UnsafeMutablePointer<HeapState.Collection> {
        @inline(__always) get { state.pointee.collection }
    }

    /// Gives `allocator` a chunk with room for `words` words, and returns that room.
    func refill(_ allocator: Allocator, words: Int, spare: Int) -> UnsafeMutablePointer<Word> {
        let bytes = words &<< 3
        if bytes > Nursery.largeLimit { return allocateLargeYoung(allocator, words: words + spare) }
        let isFirst = allocator.state.pointee.limit == AllocatorState.noChunk
        if !isFirst { allocator.wantCollection() }
        let taken = state.pointee.lock.withLock {
            let usual = isFirst ? spaces.pointee.chunkSize : min(256 << 10, spaces.pointee.chunkSize)
            let size = max(usual, (bytes + spare &<< 3 + 4095) & ~4095)
            return spaces.pointee.nursery.takeChunk(bytes: size).map { (chunk: $0, size: size) }
        }
        guard let (chunk, size) = taken else {
            fatalError("sennit: a primitive allocated more than \(spaces.pointee.nursery.span) bytes at once")
        }
        allocator.dropChunk()
        allocator.state.pointee.takenBytes += size
        allocator.state.pointee.next = UInt(bitPattern: chunk)
        allocator.state.pointee.limit = UInt(bitPattern: chunk) + UInt(size)
        return allocator.allocate(words: words, spare: spare)
    }

    /// Large objects are born where they stay. Until the next minor collection they count as
    /// roots, since they may point to young objects.
    private func allocateLargeYoung(_ allocator: Allocator, words: Int) -> UnsafeMutablePointer<Word> {
        let p = state.pointee.lock.withLock { spaces.pointee.old.allocateLarge(bytes: words &<< 3) }
        allocator.state.pointee.youngLarge.append(Word(object: p))
        allocator.state.pointee.youngLargeBytes += words &<< 3
        if allocator.state.pointee.youngLargeBytes > 16 << 20 { allocator.wantCollection() }
        allocator.state.pointee.takenBytes += words &<< 3
        return p
    }

    /// Whether `bytes` more would stay within the heap's limit.
    package func hasRoom(bytes: Int) -> Bool {
        let inUse = state.pointee.lock.withLock { oldBytes }
        return bytes >= 0 && bytes <= state.pointee.options.limit - inUse
    }

    /// Bytes of old objects, counting dead ones found since the last major collection as live.
    /// Bytes that objects of the old generation take, garbage since the last marking included.
    package var oldGenerationBytes: Int { whileRunning { oldBytes } }
    var oldBytes: Int { spaces.pointee.old.liveBytes + spaces.pointee.old.allocatedBytes }

    /// The same, for a worker that is inside.
    package var bytesInUse: Int { state.pointee.lock.withLock { oldBytes } }

    /// What the collector has done so far.
    package var statistics: HeapStatistics { whileRunning { collection.pointee.statistics } }

    package var isStressed: Bool { state.pointee.options.stress }
    package var limit: Int { state.pointee.options.limit }

    @inlinable @inline(__always)
    package func isYoung(_ word: Word) -> Bool {
        word.isPointer && UInt(word.bits) &- state.pointee.nurseryBase < state.pointee.nurserySpan
    }

    // Objects that are old from the start

    /// An object with `size` payload words in the old generation. The caller fills it with
    /// immediates and old objects only.
    package func oldObject(_ type: ObjectType, detail: UInt16 = 0, size: Int) -> Word {
        let p = state.pointee.lock.withLock { spaces.pointee.old.allocate(words: size + 1) }
        p[0] = Word(bits: Header(type, detail: detail, size: size).bits)
        return Word(object: p)
    }

    package func oldPair(_ car: Word, _ cdr: Word) -> Word {
        let p = state.pointee.lock.withLock { spaces.pointee.old.allocatePair() }
        p[0] = car
        p[1] = cdr
        return Word(pair: p)
    }
}
