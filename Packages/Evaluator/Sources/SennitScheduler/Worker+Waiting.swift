// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

// The ways to wait. Each is called from a primitive that suspends (`Primitive.suspends`): it returns a
// value, or `.suspendedMark` once the fiber is out of the machine and may already run elsewhere.

extension Worker {
    /// Raises if the running fiber was cancelled.
    @inline(__always)
    package func checkCancelled() throws(Raise) {
        if _slowPath(current.mustCancel) { try raiseCancellation() }
    }

    @inline(never)
    private func raiseCancellation() throws(Raise) {
        let fiber = current
        fiber.update(.flags, set: FiberFlag.cancelDelivered)
        throw Raise(cancellation())
    }

    /// Moves the running fiber out of the machine. From here on it belongs to whoever claims its suspension.
    ///
    /// - Parameter isPreempted: whether it goes on where it is, instead of by returning.
    func park(_ suspension: Suspension, isPreempted: Bool = false) {
        let fiber = current
        account(fiber)
        if isPreempted { machine.savePreempted(into: fiber) } else { machine.save(into: fiber) }
        fiber.set(.parkedSince, number: Int(truncatingIfNeeded: state.pointee.began >> 3))
        fiber.set(.parked)
        fiber.store(suspension.word, .suspension, allocator)
    }

    /// After `park`, with nothing locked any more: a cancellation that came meanwhile must not be missed.
    func parked(_ suspension: Suspension, _ fiber: Fiber) -> Word {
        suspension.setReady()
        // The canceller sets the flag and then looks for a suspension; here it is the other way round.
        if shared.pointee.workerCount > 1 { sennit_fence() }
        if fiber.isCancelled { deliverCancellation(fiber) }
        if _slowPath(!state.pointee.budget.isFalse) { attendToLimits(parked: fiber) }
        if isInterrupted { interruptMain() }
        return .suspendedMark
    }

    /// Lets others run.
    package func yield() throws(Raise) -> Word {
        try checkCancelled()
        // Who yields often never runs long enough to look up.
        if _slowPath(machine.state.pointee.interrupt.isRequested) { try checkInterrupted() }
        let fiber = current
        account(fiber)
        if _slowPath(state.pointee.trace != nil) { state.pointee.trace?.pointee.stop = .yielded }
        fiber.store(.unspecified, .value, allocator)
        machine.save(into: fiber)
        fiber.set(.runnable)
        push(fiber)
        return .suspendedMark
    }

    package func sleep(nanoseconds: Int) throws(Raise) -> Word {
        try checkCancelled()
        if nanoseconds <= 0 { return try yield() }
        let fiber = current
        let suspension = Suspension.make(allocator, fiber: fiber)
        fiber.store(.unspecified, .value, allocator)
        park(suspension)
        suspension.timer = shared.pointee.timers.add(suspension.word, deadline: deadline(after: nanoseconds), allocator)
        return parked(suspension, fiber)
    }

    func deadline(after nanoseconds: Int) -> Int {
        let (sum, overflow) = scheduler.clock.now.addingReportingOverflow(nanoseconds)
        return overflow ? Int.max - 1 : sum
    }

    // MARK: - Channels

    package func send(_ channel: Channel, _ value: Word) throws(Raise) -> Word {
        try checkCancelled()
        let lock = channel.lock
        lock.lock(allocator)
        switch channel.trySend(value, allocator) {
        case .done(let result, let woken):
            lock.unlock()
            if let woken { wake(woken.suspension.fiber) }
            return result
        case .closed:
            lock.unlock()
            throw machine.error(.closed, "channel-send: the channel is closed")
        case .mustWait:
            let fiber = current
            let suspension = Suspension.make(allocator, fiber: fiber)
            let node = WaitNode.make(allocator, suspension, value: value)
            park(suspension)
            channel.senders.append(node, allocator)
            lock.unlock()
            return parked(suspension, fiber)
        }
    }

    /// Sends `value` if that needs no waiting; whether it did.
    package func trySend(_ channel: Channel, _ value: Word) throws(Raise) -> Word {
        channel.lock.lock(allocator)
        let attempt = channel.trySend(value, allocator)
        channel.lock.unlock()
        switch attempt {
        case .done(_, let woken):
            if let woken { wake(woken.suspension.fiber) }
            return .true
        case .closed: throw machine.error(.closed, "channel-try-send: the channel is closed")
        case .mustWait: return .false
        }
    }

    package func receive(_ channel: Channel) throws(Raise) -> Word {
        try checkCancelled()
        let lock = channel.lock
        lock.lock(allocator)
        switch channel.tryReceive(allocator) {
        case .done(let value, let woken):
            lock.unlock()
            if let woken { wake(woken.suspension.fiber) }
            return value
        case .closed:
            lock.unlock()
            return .endOfFile
        case .mustWait:
            let fiber = current
            let suspension = Suspension.make(allocator, fiber: fiber)
            let node = WaitNode.make(allocator, suspension)
            park(suspension)
            channel.receivers.append(node, allocator)
            lock.unlock()
            return parked(suspension, fiber)
        }
    }

    package func close(_ channel: Channel) {
        let lock = channel.lock
        lock.lock(allocator)
        let woken = channel.close(allocator) { closedError }
        lock.unlock()
        for node in woken { wake(node.suspension.fiber) }
    }

    var closedError: Word { machine.error(.closed, "channel-send: the channel was closed").payload }

    // MARK: - Fibers

    /// The result of a fiber, once it has one.
    package func wait(for target: Fiber) throws(Raise) -> Word {
        try checkCancelled()
        let fiber = current
        if target == fiber { throw machine.error(.control, "a fiber cannot wait for its own end") }
        let lock = target.spinLock
        lock.lock(allocator)
        if target.status.isFinal {
            lock.unlock()
            target.update(.flags, set: FiberFlag.isObserved)
            if target.status == .finished { return target[.result] }
            throw Raise(target[.result])
        }
        let suspension = Suspension.make(allocator, fiber: fiber)
        let node = WaitNode.make(allocator, suspension)
        park(suspension)
        target.waiters.append(node, allocator)
        lock.unlock()
        return parked(suspension, fiber)
    }

    // MARK: - Operations elsewhere

    /// The running fiber's primitive cannot go on before something has happened elsewhere.
    func parkBlocked() {
        guard let blocked = machine.state.pointee.blockedOn as? Blocked else {
            preconditionFailure("a primitive is blocked on nothing")
        }
        machine.state.pointee.blockedOn = nil
        _ = parkOutside(isValue: false, blocked.start)
    }

    /// Starts something outside of the scheduler and waits for it.
    ///
    /// - Parameter start: is given what to call, once, from any thread, with what came of it; returns what to
    ///   call when nobody wants it any more. It is called with the fiber already parked.
    package func external(_ start: @escaping Blocked.Start) throws(Raise) -> Word {
        try checkCancelled()
        return parkOutside(isValue: true, start)
    }

    /// Parks the running fiber until what `start` starts is done.
    ///
    /// - Parameter isValue: whether the fiber is given what comes of it; otherwise its instruction is executed again.
    private func parkOutside(isValue: Bool, _ start: Blocked.Start) -> Word {
        let fiber = current
        let suspension = Suspension.make(allocator, fiber: fiber)
        let scheduler = self.scheduler
        let slot = scheduler.externals.add(suspension, isValue: isValue) {}
        suspension.external = slot
        park(suspension, isPreempted: !isValue)
        let cancel = start { result in
            scheduler.externals.complete(slot, result)
            scheduler.parking.wakeOne()
        }
        scheduler.externals.setCancel(slot, of: suspension, cancel)
        return parked(suspension, fiber)
    }
}
