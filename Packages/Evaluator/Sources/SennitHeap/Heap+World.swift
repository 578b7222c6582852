// SPDX-License-Identifier: MIT

// Stopping the world. Each worker has an allocator. It is inside the heap while it touches words; a
// collection runs when each allocator is outside, or its worker waits at a safepoint. So nobody waits
// for a worker that is idle or blocked, and whoever wants to come in meanwhile waits.

extension Heap {
    /// A new allocation context for a worker, outside as yet.
    package func makeAllocator() -> Allocator {
        let allocator = makeState()
        whileRunning {
            allocator.state.pointee.logging = shared.pointee.logging
            shared.pointee.allocators.append(allocator)
            // The departed one counts for nobody.
            let isShared = shared.pointee.allocators.count > 2
            for other in shared.pointee.allocators { other.state.pointee.isShared = isShared }
        }
        return allocator
    }

    /// The first of all allocators, with which nobody allocates: it takes over what removed ones leave.
    func makeDeparted() -> Allocator { makeState() }

    private func makeState() -> Allocator {
        let allocator = Allocator(state: .allocate(capacity: 1))
        allocator.state.initialize(to: AllocatorState(heap: self))
        return allocator
    }

    /// Frees the context of a worker that has left. What it has allocated stays.
    package func removeAllocator(_ allocator: Allocator) {
        whileRunning {
            precondition(!allocator.state.pointee.isInside, "an allocator is removed that is inside the heap")
            shared.pointee.allocators.removeAll { $0.state == allocator.state }
            allocator.dropChunk()
            let rest = shared.pointee.allocators[0]
            rest.state.pointee.takenBytes += allocator.state.pointee.takenBytes
            rest.state.pointee.remembered += allocator.state.pointee.remembered
            rest.state.pointee.youngLarge += allocator.state.pointee.youngLarge
            rest.state.pointee.overwritten += allocator.state.pointee.overwritten
            rest.state.pointee.youngForeign += allocator.state.pointee.youngForeign
        }
        allocator.state.deinitialize(count: 1)
        allocator.state.deallocate()
    }

    /// Adds a visitor of roots; the result is for `removeRootScanner`.
    package func addRootScanner(_ scan: @escaping RootScanner) -> Int {
        whileRunning {
            shared.pointee.nextToken += 1
            shared.pointee.rootScanners.append((shared.pointee.nextToken, scan))
            return shared.pointee.nextToken
        }
    }

    /// When this returns, the scanner does not run and will not run again.
    package func removeRootScanner(_ token: Int) {
        whileRunning { shared.pointee.rootScanners.removeAll { $0.token == token } }
    }

    /// Reads or changes what the collector works on. The caller may be inside or outside: if it is
    /// inside, the world is not stopped.
    func whileRunning<T>(_ body: () -> T) -> T {
        state.pointee.world.withLock {
            while shared.pointee.isStopped { state.pointee.world.wait() }
            return body()
        }
    }
}

extension Heap {
    /// The calling thread begins to touch words. Waits while a collection is under way.
    package func enter(_ allocator: Allocator) {
        state.pointee.world.withLock {
            precondition(!allocator.state.pointee.isInside, "an allocator enters the heap twice")
            waitUntilRunning()
            allocator.state.pointee.isInside = true
            shared.pointee.runningCount += 1
        }
    }

    /// The calling thread touches no words until it enters again: it idles, or calls what may block.
    package func leave(_ allocator: Allocator) {
        state.pointee.world.withLock {
            precondition(allocator.state.pointee.isInside, "an allocator leaves the heap that is not inside")
            allocator.state.pointee.isInside = false
            stopRunning()
        }
    }

    /// To be called inside, at a safepoint: the caller holds no words but in roots. If a collection is
    /// wanted, stops the others and collects; if somebody else is about to, waits for that.
    package func safepoint(_ allocator: Allocator) {
        guard allocator.isCollectionWanted || isStressed else { return }
        state.pointee.world.lock()
        precondition(allocator.state.pointee.isInside, "a safepoint outside the heap")
        if shared.pointee.isStopping {
            standAside()
            state.pointee.world.unlock()
        } else {
            collectLocked(forceMajor: false)
        }
    }

    /// Collects in any case: when this returns, a whole collection has happened since it was called.
    /// To be called inside, at a safepoint.
    package func collect(_ allocator: Allocator, forceMajor: Bool = false) {
        state.pointee.world.lock()
        precondition(allocator.state.pointee.isInside, "a collection is asked for from outside the heap")
        while shared.pointee.isStopping { standAside() }
        collectLocked(forceMajor: forceMajor)
    }

    /// Stops the others, collects, lets them go on. `world` is locked by the caller, who is running;
    /// it is unlocked afterwards.
    private func collectLocked(forceMajor: Bool) {
        let asked = monotonicNanoseconds()
        shared.pointee.isStopping = true
        for allocator in shared.pointee.allocators { allocator.wantCollection() }
        while shared.pointee.runningCount > 1 { state.pointee.world.wait() }
        shared.pointee.isStopped = true
        // Nobody reads or changes what the collector uses: all wait for one of the two flags.
        state.pointee.world.unlock()
        collectStopped(forceMajor: forceMajor, asked: asked)
        state.pointee.world.lock()
        for allocator in shared.pointee.allocators { allocator.unwantCollection() }
        shared.pointee.isStopped = false
        shared.pointee.isStopping = false
        state.pointee.world.wakeAll()
        state.pointee.world.unlock()
    }

    /// Lets another one collect.
    private func standAside() {
        stopRunning()
        waitUntilRunning()
        shared.pointee.runningCount += 1
    }

    private func waitUntilRunning() {
        while shared.pointee.isStopping { state.pointee.world.wait() }
    }

    /// One worker less runs; the last one wakes who waits for that.
    private func stopRunning() {
        shared.pointee.runningCount -= 1
        if shared.pointee.isStopping && shared.pointee.runningCount == 1 { state.pointee.world.wakeAll() }
    }
}

extension Heap {
    /// Runs `body` while no other worker touches words. To be called inside, at a safepoint; `body` allocates without
    /// collecting.
    package func whileOthersStand(_ allocator: Allocator, _ body: () -> Void) {
        state.pointee.world.lock()
        precondition(allocator.state.pointee.isInside, "the world is stopped from outside the heap")
        while shared.pointee.isStopping { standAside() }
        shared.pointee.isStopping = true
        for other in shared.pointee.allocators { other.wantCollection() }
        while shared.pointee.runningCount > 1 { state.pointee.world.wait() }
        state.pointee.world.unlock()
        body()
        state.pointee.world.lock()
        for other in shared.pointee.allocators { other.unwantCollection() }
        shared.pointee.isStopping = false
        state.pointee.world.wakeAll()
        state.pointee.world.unlock()
    }
}
