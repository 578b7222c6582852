// SPDX-License-Identifier: MIT
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
        let promotedBefore = state.pointee.old.allocatedBytes
        let collector = Collector(heap: self, isMinor: true)
        state.pointee.rootScanner(collector, true)
        for i in state.pointee.roots.words.indices {
            state.pointee.roots.words[i] = evacuate(state.pointee.roots.words[i])
        }
        for object in state.pointee.remembered {
            forEachWord(of: object) { words, count in collector.visit(words, count: count) }
        }
        state.pointee.remembered.removeAll(keepingCapacity: true)
        for object in state.pointee.youngLarge {
            forEachWord(of: object) { words, count in collector.visit(words, count: count) }
        }
        state.pointee.youngLarge.removeAll(keepingCapacity: true)
        state.pointee.youngLargeBytes = 0

        while let object = state.pointee.pending.popLast() {
            forEachWord(of: object) { words, count in
                for i in 0..<count { words[i] = evacuate(words[i]) }
            }
        }
        settleYoungForeign()
        state.pointee.statistics.minorCollections += 1
        state.pointee.statistics.promotedBytes += max(0, state.pointee.old.allocatedBytes - promotedBefore)
        resetNursery()
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
            let to = state.pointee.old.allocatePair()
            to[0] = from[0]
            to[1] = from[1]
            let moved = Word(pair: to)
            from[0] = Word(bits: 6)
            from[1] = moved
            state.pointee.pending.append(moved)
            return moved
        }
        let header = Header(bits: from[0].bits)
        if header.isForwarded { return from[0] }
        let words = header.size &+ 1
        let to = state.pointee.old.allocate(words: words)
        to.update(from: from, count: words)
        let moved = Word(object: to)
        from[0] = moved
        if header.type > ObjectType.foreign.rawValue { state.pointee.pending.append(moved) }
        return moved
    }

    private func settleYoungForeign() {
        for word in state.pointee.youngForeign {
            if isYoung(word) {
                let header = word.header
                if header.isForwarded {
                    state.pointee.oldForeign.append(word.address[0])
                } else {
                    releaseForeign(word)
                }
            } else {
                state.pointee.oldForeign.append(word)
            }
        }
        state.pointee.youngForeign.removeAll(keepingCapacity: true)
    }

    func releaseForeign(_ word: Word) {
        let index = word[payload: 0].fixnum
        state.pointee.foreign[index] = nil
        state.pointee.freeForeign.append(index)
    }

    private func resetNursery() {
        if state.pointee.options.stress {
            // Whoever kept a word that he should not have reads a value that is no value.
            let words = state.pointee.nursery.used / 8
            state.pointee.nursery.base.assumingMemoryBound(to: UInt64.self).update(
                repeating: 0xDEAD_DEAD_DEAD_DEAE, count: words)
        }
        state.pointee.nursery.reset(keep: 4 * state.pointee.options.nurserySize)
        for allocator in state.pointee.allocators {
            let unused = Int(allocator.state.pointee.limit &- allocator.state.pointee.next)
            allocator.state.pointee.takenBytes -= unused
            allocator.state.pointee.next = 8
            allocator.state.pointee.limit = 8
            allocator.state.pointee.collectionWanted = false
        }
    }

    /// Bytes allocated since the heap was made.
    package var allocatedBytes: Int {
        var total = 0
        for allocator in state.pointee.allocators {
            total +=
                allocator.state.pointee.takenBytes
                - Int(allocator.state.pointee.limit &- allocator.state.pointee.next)
        }
        return total
    }

    /// Bytes of old objects, counting dead ones found since the last major collection as live.
    package var oldBytes: Int { state.pointee.old.liveBytes + state.pointee.old.allocatedBytes }

    func monotonicNanoseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
    }
}
