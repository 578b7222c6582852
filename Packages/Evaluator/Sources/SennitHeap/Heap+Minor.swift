// SPDX-License-Identifier: MIT
import CMemory

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

// A minor collection moves what is still reachable out of the nursery into the old generation.
// Survivors are promoted at once: since objects only point to older ones, an object that survives is
// likely held by something that lives, and a second nursery would copy it twice.

extension Heap {
    func collectMinor() {
        let promotedBefore = spaces.pointee.old.allocatedBytes
        let collector = Collector(heap: self)
        for scanner in shared.pointee.rootScanners { scanner.scan(collector, true) }
        state.pointee.roots.withWords { collector.visit($0, count: $1) }
        for allocator in shared.pointee.allocators { visitLists(allocator, collector) }
        while let object = collection.pointee.pending.pop() {
            if object.isPair {
                evacuateList(from: object.address)
            } else {
                forEachWord(of: object) { words, count in
                    for i in 0..<count { words[i] = evacuate(words[i]) }
                }
            }
        }
        for allocator in shared.pointee.allocators { settleYoungForeign(allocator) }
        collection.pointee.statistics.minorCollections += 1
        let promoted = max(0, spaces.pointee.old.allocatedBytes - promotedBefore)
        collection.pointee.statistics.promotedBytes += promoted
        adaptNursery(promoted: promoted)
        resetNursery()
    }

    /// Where much survives because it was in use at the time, not because it lives long, more survives of two
    /// small nurseries than of a large one. So a nursery grows while a good part survives, but not what
    /// one collection moves: that is what a pause takes.
    private func adaptNursery(promoted: Int) {
        let options = state.pointee.options
        if options.stress { return }
        let size = spaces.pointee.chunkSize
        // Two workers have twice as much in use. A millisecond moves some 800 KiB.
        let isShared = shared.pointee.allocators.count > 2
        let bearable = isShared ? 5 << 18 : 3 << 18
        if promoted > bearable + 1 << 19 {
            spaces.pointee.chunkSize = max(options.nurserySize / (isShared ? 2 : 1), size / 2)
        } else if promoted < bearable && promoted > spaces.pointee.nursery.used / 16 {
            spaces.pointee.chunkSize = min(options.largestNursery, size * 2)
        }
    }

    /// Visits what an allocator has noted since the last collection, and forgets it.
    private func visitLists(_ allocator: Allocator, _ collector: Collector) {
        for object in allocator.state.pointee.remembered {
            OldBlock(containing: object.address).forget(object.address)
            // The marker may be reading it.
            forEachWord(of: object) { words, count in
                for i in 0..<count where isYoung(words[i]) { sennit_store(words + i, evacuate(words[i]).bits) }
            }
        }
        allocator.state.pointee.remembered.removeAll(keepingCapacity: true)
        for object in allocator.state.pointee.youngLarge {
            forEachWord(of: object) { words, count in collector.visit(words, count: count) }
        }
        allocator.state.pointee.youngLarge.removeAll(keepingCapacity: true)
        allocator.state.pointee.youngLargeBytes = 0
    }

    /// Looks into a pair that was moved, and moves and looks into those that follow it: the cdr last, which is where
    /// lists go on, without a detour through the stack.
    private func evacuateList(from first: UnsafeMutablePointer<Word>) {
        var pair = first
        while true {
            pair[0] = evacuate(pair[0])
            let rest = pair[1]
            guard isYoung(rest) else { return }
            let from = rest.address
            guard rest.isPair, from[0].tag != 6 else {
                pair[1] = move(rest)
                return
            }
            let to = movePair(from)
            pair[1] = Word(pair: to)
            pair = to
        }
    }

    @inline(__always)
    private func movePair(_ from: UnsafeMutablePointer<Word>) -> UnsafeMutablePointer<Word> {
        let to = spaces.pointee.old.allocatePair()
        to[0] = from[0]
        to[1] = from[1]
        from[0] = Word(bits: 6)
        from[1] = Word(pair: to)
        return to
    }

    /// The word for the same object outside the nursery.
    @inline(__always)
    func evacuate(_ word: Word) -> Word {
        guard isYoung(word) else { return word }
        return move(word)
    }

    private func move(_ word: Word) -> Word {
        let from = word.address
        if word.isPair {
            if from[0].tag == 6 { return from[1] }
            let moved = Word(pair: movePair(from))
            collection.pointee.pending.push(moved)
            return moved
        }
        let header = Header(bits: from[0].bits)
        if header.isForwarded { return from[0] }
        let words = header.size &+ 1
        let to = spaces.pointee.old.allocate(words: words)
        to.update(from: from, count: words)
        let moved = Word(object: to)
        from[0] = moved
        if header.type > ObjectType.foreign.rawValue { collection.pointee.pending.push(moved) }
        return moved
    }

    private func settleYoungForeign(_ allocator: Allocator) {
        var dead: [Word] = []
        for word in allocator.state.pointee.youngForeign {
            if isYoung(word) {
                let header = word.header
                if header.isForwarded {
                    collection.pointee.oldForeign.append(word.address[0])
                } else {
                    dead.append(word)
                }
            } else {
                collection.pointee.oldForeign.append(word)
            }
        }
        allocator.state.pointee.youngForeign.removeAll(keepingCapacity: true)
        releaseForeign(dead)
    }

    private func resetNursery() {
        if state.pointee.options.stress {
            // Whoever kept a word that he should not have reads a value that is no value.
            let words = spaces.pointee.nursery.used / 8
            spaces.pointee.nursery.base.assumingMemoryBound(to: UInt64.self).update(
                repeating: 0xDEAD_DEAD_DEAD_DEAE, count: words)
        }
        let chunks = max(4, 2 * shared.pointee.allocators.count)
        spaces.pointee.nursery.reset(keep: chunks * spaces.pointee.chunkSize)
        for allocator in shared.pointee.allocators { allocator.dropChunk() }
    }
}

func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
}
