// SPDX-License-Identifier: MIT
import SennitReader

/// One evaluator's memory: nursery, old generation, roots, and the collector over them.
///
/// Words may be held in Swift variables only between two safepoints. What must live longer is
/// reachable from a root: the fibers' stacks and registers (visited through `rootScanner`), global
/// cells, and the slots handed out by `Roots`. Young objects point to anything, old objects only to
/// old ones, but for the runtime's mutable cells, whose one barrier is `store(_:in:at:)`.
@usableFromInline package struct Heap {
    @usableFromInline package let state: UnsafeMutablePointer<HeapState>

    /// Reserves the address range of the nursery; nil when the system refuses even a small one.
    package init?(options: HeapOptions = HeapOptions()) {
        guard let nursery = Nursery(span: options.nurserySpan) else { return nil }
        state = .allocate(capacity: 1)
        state.initialize(to: HeapState(options: options, nursery: nursery))
    }

    /// Frees everything. No word of this heap may be used afterwards.
    package func destroy() {
        for index in state.pointee.foreign.indices { state.pointee.foreign[index] = nil }
        state.pointee.old.releaseAll()
        state.pointee.nursery.release()
        for allocator in state.pointee.allocators {
            allocator.state.deinitialize(count: 1)
            allocator.state.deallocate()
        }
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// A new allocation context for a worker.
    package func makeAllocator() -> Allocator {
        let allocator = Allocator(state: .allocate(capacity: 1))
        allocator.state.initialize(
            to: AllocatorState(next: 8, limit: 8, collectionWanted: false, takenBytes: 0, heap: self))
        state.pointee.allocators.append(allocator)
        return allocator
    }

    /// Gives `allocator` a chunk with room for `words` words, and returns that room.
    func refill(_ allocator: Allocator, words: Int, spare: Int) -> UnsafeMutablePointer<Word> {
        let bytes = words &<< 3
        if bytes > Nursery.largeLimit { return allocateLargeYoung(allocator, words: words + spare) }
        let options = state.pointee.options
        let isFirst = state.pointee.nursery.used == 0
        if !isFirst { allocator.state.pointee.collectionWanted = true }
        let size = isFirst ? options.nurserySize : 256 << 10
        guard let chunk = state.pointee.nursery.takeChunk(bytes: size) else {
            fatalError("sennit: a primitive allocated more than \(state.pointee.nursery.span) bytes at once")
        }
        let unused = Int(allocator.state.pointee.limit &- allocator.state.pointee.next)
        allocator.state.pointee.takenBytes += size - unused
        allocator.state.pointee.next = UInt(bitPattern: chunk)
        allocator.state.pointee.limit = UInt(bitPattern: chunk) + UInt(size)
        return allocator.allocate(words: words, spare: spare)
    }

    /// Large objects are born where they stay. Until the next minor collection they count as
    /// roots, since they may point to young objects.
    private func allocateLargeYoung(_ allocator: Allocator, words: Int) -> UnsafeMutablePointer<Word> {
        let p = state.pointee.old.allocateLarge(bytes: words &<< 3)
        state.pointee.youngLarge.append(Word(object: p))
        state.pointee.youngLargeBytes += words &<< 3
        if state.pointee.youngLargeBytes > 16 << 20 { allocator.state.pointee.collectionWanted = true }
        allocator.state.pointee.takenBytes += words &<< 3
        return p
    }

    /// Whether `bytes` more would stay within the heap's limit.
    package func hasRoom(bytes: Int) -> Bool {
        let inUse = state.pointee.old.liveBytes + state.pointee.old.allocatedBytes
        return bytes >= 0 && bytes <= state.pointee.options.limit - min(inUse, state.pointee.options.limit)
    }

    package var isStressed: Bool { state.pointee.options.stress }
    package var limit: Int { state.pointee.options.limit }

    @inlinable @inline(__always)
    package func isYoung(_ word: Word) -> Bool {
        word.isPointer && UInt(word.bits) &- state.pointee.nurseryBase < state.pointee.nurserySpan
    }

    // MARK: - Objects that are old from the start

    /// An object with `size` payload words in the old generation. The caller fills it with
    /// immediates and old objects only.
    package func oldObject(_ type: ObjectType, detail: UInt16 = 0, size: Int) -> Word {
        let p = state.pointee.old.allocate(words: size + 1)
        p[0] = Word(bits: Header(type, detail: detail, size: size).bits)
        return Word(object: p)
    }

    package func oldPair(_ car: Word, _ cdr: Word) -> Word {
        let p = state.pointee.old.allocatePair()
        p[0] = car
        p[1] = cdr
        return Word(pair: p)
    }

    // MARK: - Mutable cells

    /// The one write barrier: the only way to change a word of an object that a program may
    /// already know. Objects of types `cell` and `promise` only.
    package func store(_ value: Word, in object: Word, at index: Int) {
        object[payload: index] = value
        if isYoung(value) && !isYoung(object) { state.pointee.remembered.append(object) }
    }

    // MARK: - Swift objects

    /// An object that keeps `value` until it is collected.
    ///
    /// `pointer` is memory that `value` owns, for users that cannot afford to look `value` up and
    /// count references to it. It is reachable while the word is.
    package func foreign(
        _ value: AnyObject, kind: ForeignKind = .other, pointer: UnsafeMutableRawPointer? = nil, allocator: Allocator
    ) -> Word {
        let index: Int
        if let free = state.pointee.freeForeign.popLast() {
            index = free
            state.pointee.foreign[free] = value
        } else {
            index = state.pointee.foreign.count
            state.pointee.foreign.append(value)
        }
        let word = allocator.object(.foreign, detail: kind.rawValue, size: 2)
        word[payload: 0] = Word(fixnum: index)
        word[payload: 1] = Word(bits: UInt64(UInt(bitPattern: pointer)))
        state.pointee.youngForeign.append(word)
        return word
    }

    /// The Swift object that a word of type `foreign` stands for.
    package func foreignValue(_ word: Word) -> AnyObject? {
        let index = word[payload: 0].fixnum
        return state.pointee.foreign.indices.contains(index) ? state.pointee.foreign[index] : nil
    }
}
