// SPDX-License-Identifier: MIT
import CMemory
import Synchronization

/// One marking of the old generation, from a snapshot of the roots. See design/decisions/0011.
///
/// Everything reachable when it begins gets marked, while the program runs: objects do not change but
/// for cells, whose words `Allocator.store` logs before they are overwritten. What is made meanwhile
/// is old enough to be marked at birth, or young; neither is looked into.
///
/// `@unchecked Sendable`: owned by the marker thread while that is busy with it, else by the
/// collector, who starts the thread and asks whether it is idle; `cleared` and `isCancelled` are atomic.
final class MarkCycle: @unchecked Sendable {
    private let heap: Heap
    /// Objects found but not yet looked into.
    private var pending = WordStack()
    private var blocks: OldSpace.Blocks
    private let cleared = Atomic(false)
    /// The words of type `foreign` among the old objects; after `settle`, the live ones.
    private(set) var foreign: [Word]
    private var empty: [OldBlock] = []
    private var unmappedBytes = 0
    private(set) var markedBytes = 0
    /// What the old generation had allocated when the snapshot was taken.
    private let allocatedBefore: Int
    private(set) var nanoseconds: UInt64 = 0
    private let isCancelled = Atomic(false)

    init(heap: Heap, blocks: OldSpace.Blocks, foreign: [Word], allocatedBefore: Int) {
        self.heap = heap
        self.blocks = blocks
        self.foreign = foreign
        self.allocatedBefore = allocatedBefore
    }

    deinit { pending.release() }

    /// A word that was reachable when the snapshot was taken.
    @inline(__always)
    func add(_ word: Word) {
        if word.isPointer { pending.push(word) }
    }

    /// Whether mark bits are this marking's.
    var hasCleared: Bool { cleared.load(ordering: .acquiring) }

    var isDrained: Bool { pending.count == 0 }

    /// From any thread: the work will not be finished.
    func cancel() { isCancelled.store(true, ordering: .relaxed) }

    // On the marker thread

    /// Marks all that can be reached from the words added.
    func mark() {
        let start = monotonicNanoseconds()
        if !hasCleared {
            blocks.clearMarks()
            cleared.store(true, ordering: .releasing)
        }
        var stack = WordStack()
        while let word = pending.pop() { markReachable(word, &stack) }
        var countdown = 1 << 12
        while let object = stack.pop() {
            scan(object, &stack)
            countdown &-= 1
            if countdown == 0 {
                if isCancelled.load(ordering: .relaxed) { break }
                countdown = 1 << 12
            }
        }
        stack.release()
        nanoseconds &+= monotonicNanoseconds() &- start
    }

    @inline(__always)
    private func scan(_ word: Word, _ stack: inout WordStack) {
        heap.forEachWord(of: word) { words, count in
            for i in 0..<count { markReachable(Word(bits: sennit_load(words + i)), &stack) }
        }
    }

    @inline(__always)
    private func markReachable(_ word: Word, _ stack: inout WordStack) {
        guard word.isPointer, !heap.isYoung(word) else { return }
        let p = word.address
        guard OldBlock(containing: p).mark(p) else { return }
        if word.isPair {
            markedBytes &+= 16
            stack.push(word)
        } else {
            let header = Header(bits: p[0].bits)
            markedBytes &+= (header.size &+ 1) &<< 3
            if header.type > ObjectType.foreign.rawValue { stack.push(word) }
        }
    }

    /// Once all is marked: lets go of Swift objects, and sorts out empty blocks.
    func settle() {
        let start = monotonicNanoseconds()
        var dead: [Word] = []
        foreign.removeAll { word in
            let isDead = !OldBlock(containing: word.address).isMarked(word.address)
            if isDead { dead.append(word) }
            return isDead
        }
        heap.releaseForeign(dead)
        (empty, unmappedBytes) = blocks.removeDead()
        nanoseconds &+= monotonicNanoseconds() &- start
    }

    // With the world stopped

    /// Hands the blocks back.
    func install(in old: inout OldSpace) {
        old.endMarking(blocks, empty: empty, unmappedBytes: unmappedBytes)
        old.liveBytes = markedBytes
        old.allocatedBytes -= allocatedBefore
    }

    /// Unmaps what a marking that was given up still holds.
    func releaseAll() {
        for block in blocks.classes.joined() { SystemMemory.unmap(block.base, OldBlock.size) }
        for block in empty { SystemMemory.unmap(block.base, OldBlock.size) }
        for block in blocks.large + blocks.spare { _ = block.unmapLarge() }
    }
}
