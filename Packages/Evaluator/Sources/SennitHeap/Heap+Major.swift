// SPDX-License-Identifier: MIT

// A major collection marks what is reachable in the old generation, on the marker thread while the
// program runs; sweeping happens later, block by block, when space is needed. It goes on in steps at
// the end of minor collections, when there is nothing young:
//
//     idle      enough has been allocated: the roots are copied, the marker marks from them
//     marking   the marker is done, and nothing was logged that it has not marked: it settles
//     settling  the marker is done: the blocks it has been through are in use again
//
// With everybody stopped, each step takes time for the roots, the logs and the list of blocks. In
// stress mode, when forced, and when memory runs out, all steps are taken at once, in the same pause.

extension Heap {
    enum Phase {
        case idle, marking, settling
    }

    /// Takes the steps that are due.
    func stepMajor(force: Bool) {
        let isUrgent = force || isStressed
        if collection.pointee.phase != .idle { advanceCycle(waiting: isUrgent || isOutrun) }
        if collection.pointee.phase == .idle {
            if isUrgent && (force || isMajorDue) {
                markSynchronously()
            } else if isMajorDue {
                startMarking()
            }
        }
        if oldBytes > state.pointee.options.limit {
            advanceCycle(waiting: true)
            if oldBytes > state.pointee.options.limit { markSynchronously() }
        }
    }

    /// Large objects are looked for earlier where little is live: soon used again, their memory is in a cache.
    private var isMajorDue: Bool {
        spaces.pointee.old.allocatedBytes > collection.pointee.majorThreshold
            || spaces.pointee.old.allocatedLargeBytes
                > max(state.pointee.options.firstMajor / 4, spaces.pointee.old.liveBytes)
    }

    /// Whether the program allocates so fast that the marker would never catch up.
    private var isOutrun: Bool { spaces.pointee.old.allocatedBytes > 2 * collection.pointee.majorThreshold }

    /// Takes a snapshot: a cycle that knows all roots.
    private func makeCycle() -> MarkCycle {
        let cycle = MarkCycle(
            heap: self, blocks: spaces.pointee.old.beginMarking(), foreign: collection.pointee.oldForeign,
            allocatedBefore: spaces.pointee.old.allocatedBytes)
        collection.pointee.oldForeign = []
        let collector = Collector(heap: self, cycle: cycle)
        for scanner in shared.pointee.rootScanners { scanner.scan(collector, false) }
        state.pointee.roots.withWords { collector.visit($0, count: $1) }
        return cycle
    }

    private func startMarking() {
        if collection.pointee.marker == nil {
            collection.pointee.marker = MarkerThread(isThread: state.pointee.options.marksBesideProgram)
        }
        guard let marker = collection.pointee.marker else { return markSynchronously() }
        let cycle = makeCycle()
        collection.pointee.cycle = cycle
        collection.pointee.phase = .marking
        setLogging(.all)
        marker.start(observed(.marking) { cycle.mark() })
    }

    private func markSynchronously() {
        let cycle = makeCycle()
        cycle.mark()
        cycle.settle()
        install(cycle)
    }

    /// Goes on with the cycle under way if the marker is done with its part, or to the end.
    private func advanceCycle(waiting: Bool) {
        guard let marker = collection.pointee.marker, let cycle = collection.pointee.cycle else { return }
        repeat {
            if waiting { marker.waitUntilIdle() }
            if !marker.isIdle {
                if collection.pointee.phase == .marking && cycle.hasCleared { setLogging(.unmarked) }
                return
            }
            switch collection.pointee.phase {
            case .idle: return
            case .marking:
                addOverwritten(to: cycle)
                if cycle.isDrained {
                    setLogging(.nothing)
                    collection.pointee.phase = .settling
                    marker.start(observed(.settling) { cycle.settle() })
                } else {
                    marker.start(observed(.marking) { cycle.mark() })
                }
            case .settling:
                collection.pointee.statistics.concurrentNanoseconds += cycle.nanoseconds
                install(cycle)
            }
        } while waiting
    }

    /// What was overwritten since the marker began and has not been marked. How much hangs on it
    /// nobody knows, so it is the marker that follows it.
    private func addOverwritten(to cycle: MarkCycle) {
        for allocator in shared.pointee.allocators {
            for word in allocator.state.pointee.overwritten {
                if !OldBlock(containing: word.address).isMarked(word.address) { cycle.add(word) }
            }
            allocator.state.pointee.overwritten.removeAll(keepingCapacity: true)
        }
    }

    private func setLogging(_ logging: Logging) {
        shared.pointee.logging = logging
        for allocator in shared.pointee.allocators { allocator.state.pointee.logging = logging }
    }

    private func install(_ cycle: MarkCycle) {
        cycle.install(in: &spaces.pointee.old)
        collection.pointee.oldForeign = cycle.foreign + collection.pointee.oldForeign
        collection.pointee.cycle = nil
        collection.pointee.phase = .idle
        collection.pointee.majorThreshold = max(state.pointee.options.firstMajor, cycle.markedBytes)
        collection.pointee.statistics.majorCollections += 1
    }

    /// Gives up the cycle under way, and ends the marker.
    func stopMarker() {
        collection.pointee.cycle?.cancel()
        collection.pointee.marker?.stop()
        collection.pointee.cycle?.releaseAll()
        collection.pointee.cycle = nil
        collection.pointee.marker = nil
    }
}
