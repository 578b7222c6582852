// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// The life of fibers: made, ended, cancelled.

extension Worker {
    /// The fiber that runs here. Only from a procedure that a fiber has called.
    package var current: Fiber { Fiber(machine.state.pointee.currentFiber) }

    /// What the running fiber's tasks belong to.
    package var scope: Fiber { current == shared.pointee.main.fiber ? shared.pointee.scope : current }

    /// Adds to how often the running fiber is shielded from cancellation.
    package func changeShield(by change: Int) {
        current.set(.shield, number: max(0, current.number(.shield) + change))
    }

    /// - Parameter parameters: those of whom it is made for; nil for those of the running fiber.
    func makeFiber(
        _ procedure: Word, parent: Fiber, flags: Int, budget: Word, parameters: Word? = nil
    ) -> Fiber {
        let dynamicState = machine.makeDynamicState(
            handlers: .null, parameters: parameters ?? machine.dynamicState[payload: 1], winders: .null)
        let fiber = Fiber.make(allocator, procedure: procedure, dynamicState: dynamicState)
        fiber.set(.identifier, number: shared.pointee.counters.add(1, to: .nextIdentifier))
        fiber.set(.flags, number: flags)
        fiber.word[payload: Fiber.Field.budget.rawValue] = budget
        shared.pointee.counters.add(1, to: .fibers)
        let lock = parent.spinLock
        lock.lock()
        parent.add(child: fiber, allocator)
        let isTooLate = parent.status.isFinal || parent.status == .closing || parent.isCancelled
        lock.unlock()
        if isTooLate && !parent.has(FiberFlag.isRoot) && flags & FiberFlag.isTask != 0 { cancel(fiber) }
        return fiber
    }

    /// A fiber that calls `procedure`, soon.
    ///
    /// - Parameters:
    ///   - parent: whose task it is; nil for a fiber on its own.
    ///   - isGroup: see `FiberFlag.isGroup`.
    ///   - isCall: see `FiberFlag.isCall`.
    package func spawn(
        _ procedure: Word, name: Word = .false, parent: Fiber?, isGroup: Bool = false, isCall: Bool = false
    ) throws(Raise) -> Fiber {
        try spawn(procedure, name: name, parent: parent, isGroup: isGroup, isCall: isCall, budget: nil)
    }

    /// - Parameter budget: what it, and what it makes, is under; nil for what the running fiber is under.
    func spawn(
        _ procedure: Word, name: Word = .false, parent: Fiber?, isGroup: Bool, isCall: Bool, budget: Budget?
    ) throws(Raise) -> Fiber {
        if shared.pointee.counters[.fibers] >= shared.pointee.fiberLimit { throw tooManyFibers() }
        let word = budget?.word ?? state.pointee.budget
        if _slowPath(!word.isFalse) { try admit(under: word) }
        let flags =
            (parent == nil ? 0 : FiberFlag.isTask) | (isGroup ? FiberFlag.isGroup : 0) | (isCall ? FiberFlag.isCall : 0)
        let fiber = makeFiber(procedure, parent: parent ?? shared.pointee.scope, flags: flags, budget: word)
        budget?.set(fiber: fiber, allocator)
        fiber.word[payload: Fiber.Field.name.rawValue] = name
        scheduler.startThreads()
        if _slowPath(state.pointee.trace != nil) { traceWake(.spawn, fiber) }
        push(fiber)
        return fiber
    }

    private func tooManyFibers() -> Raise {
        let limit = shared.pointee.fiberLimit
        return machine.error(
            .limit, "there are \(limit) fibers, as many as are allowed",
            irritants: [LimitKind.fibers.symbol, Word(fixnum: limit)])
    }

    // MARK: - The end

    /// The running fiber's body is done.
    func finish(_ status: FiberStatus, _ result: Word) {
        let fiber = current
        var status = status
        let winders = machine.dynamicState[payload: 2]
        if status == .failed {
            if isCancellation(result) && fiber.isCancelled { status = .cancelled }
            let isOver = !state.pointee.budget.isFalse && self.isOver
            if isOver && isEndTold { fiber.update(.flags, set: FiberFlag.isObserved) }
            if !winders.isNull && !isExit(result) && !isOver { return unwind(fiber, status, result) }
        }
        account(fiber)
        machine.leaveStack()
        machine.state.pointee.currentFiber = .false
        // An unwinding is over: what it was for counts, unless it went wrong itself.
        var result = result
        let planned = fiber.number(.flags) >> FiberFlag.endShift
        if planned != 0 && status == .finished {
            status = FiberStatus(rawValue: planned) ?? .failed
            result = fiber[.result]
        }
        conclude(fiber, status, result)
    }

    private func isCancellation(_ word: Word) -> Bool { isCondition(word, .cancelled) }
    private func isExit(_ word: Word) -> Bool { isCondition(word, .exit) }

    private func isCondition(_ word: Word, _ kind: ConditionKind) -> Bool {
        word.is(.condition) && word[payload: ConditionField.kind] == Word(kind.symbol)
    }

    /// Runs what `dynamic-wind` wants run before a fiber ends by an error.
    private func unwind(_ fiber: Fiber, _ status: FiberStatus, _ result: Word) {
        fiber.store(result, .result, allocator)
        fiber.update(.flags, set: status.rawValue << FiberFlag.endShift)
        let procedure = machine.makeUnwinding()
        fiber.store(machine.dynamicState, .dynamicState, allocator)
        machine.leaveStack()
        fiber.store(procedure, .slice, allocator)
        fiber.set(.frame, number: -2)
        fiber.set(.runnable)
        fiber.update(.shield, set: 1 << 20)
        machine.state.pointee.currentFiber = .false
        push(fiber)
    }

    /// Ends a fiber, or, while it has children, arranges for its end.
    func conclude(_ fiber: Fiber, _ status: FiberStatus, _ result: Word) {
        let lock = fiber.spinLock
        lock.lock()
        // What made a group's body end early is what counts.
        if !fiber.has(FiberFlag.childFailed) || status == .failed { fiber.store(result, .result, allocator) }
        if fiber[.firstChild].isFalse {
            lock.unlock()
            return publish(fiber, status)
        }
        fiber.set(.closing)
        let flags = fiber.update(.flags, set: status.rawValue << FiberFlag.endShift)
        // A group that has ended well waits for its children; any other cancels them, as does one whose
        // cancellation came too late for its body. One that comes from now on finds it closing.
        let isPatient = flags & (FiberFlag.isGroup | FiberFlag.isDraining) != 0
        let isWaiting = isPatient && status == .finished && flags & FiberFlag.cancelRequested == 0
        let children = isWaiting ? [] : fiber.children
        lock.unlock()
        for child in children { cancel(child) }
    }

    /// All of it is done: tells those who wait, and its parent.
    private func publish(_ fiber: Fiber, _ status: FiberStatus) {
        var fiber = fiber
        var status = status
        while true {
            if fiber.has(FiberFlag.childFailed) { status = .failed }
            let isMain = fiber == shared.pointee.main.fiber
            let waiters = setFinal(fiber, status)
            for node in waiters {
                handResult(of: fiber, status, to: node)
                wake(node.suspension.fiber)
            }
            shared.pointee.counters.add(-1, to: .fibers)
            if _slowPath(!fiber[.budget].isFalse) { leaveBudget(fiber[.budget]) }
            let next = leaveParent(fiber, status, isMain: isMain)
            if isMain { scheduler.noteEnded(fiber) }
            if _slowPath(fiber.has(FiberFlag.isAwaited)) { scheduler.noteAwaitedEnded() }
            guard let (parent, parentStatus) = next else { return }
            fiber = parent
            status = parentStatus
        }
    }

    private func setFinal(_ fiber: Fiber, _ status: FiberStatus) -> [WaitNode] {
        let lock = fiber.spinLock
        lock.lock()
        defer { lock.unlock() }
        fiber.set(status)
        var waiters: [WaitNode] = []
        while let node = fiber.waiters.claimFirst(allocator) { waiters.append(node) }
        if !waiters.isEmpty { fiber.update(.flags, set: FiberFlag.isObserved) }
        return waiters
    }

    /// Takes an ended fiber out of its parent. The parent, if that was the last child it waited for.
    private func leaveParent(_ fiber: Fiber, _ status: FiberStatus, isMain: Bool) -> (Fiber, FiberStatus)? {
        reportFailures(of: fiber)
        let word = fiber[.parent]
        guard word.is(.fiber) else { return nil }
        let parent = Fiber(word)
        let isLost =
            status == .failed && !isExit(fiber[.result]) && !fiber.has(FiberFlag.isObserved) && !isMain
        if isLost && !fiber.has(FiberFlag.isTask) { report(fiber) }
        let lock = parent.spinLock
        lock.lock()
        parent.remove(child: fiber, allocator)
        fiber.store(.false, .parent, allocator)
        if isLost && fiber.has(FiberFlag.isTask) {
            parent.store(allocator.cons(fiber.word, parent[.failures]), .failures, allocator)
        }
        var others: [Fiber] = []
        if status == .failed && parent.has(FiberFlag.isGroup) && !fiber.has(FiberFlag.isCall) {
            others = failGroup(parent, fiber)
        }
        let isLast = parent.status == .closing && parent[.firstChild].isFalse
        lock.unlock()
        for other in others { cancel(other) }
        return isLast ? (parent, FiberStatus(rawValue: parent.number(.flags) >> FiberFlag.endShift) ?? .failed) : nil
    }

    /// A child of a group has failed: its error becomes that of the group, if it is the first. Those who
    /// are to be cancelled. The group's lock is held.
    private func failGroup(_ group: Fiber, _ child: Fiber) -> [Fiber] {
        if group.has(FiberFlag.childFailed) || group.isCancelled { return [] }
        child.update(.flags, set: FiberFlag.isObserved)
        group.update(.flags, set: FiberFlag.childFailed)
        group.store(child[.result], .result, allocator)
        return group.children + (group.status == .closing ? [] : [group])
    }

    /// Reports the errors of children that nobody waited for.
    private func reportFailures(of fiber: Fiber) {
        var rest = fiber[.failures]
        while rest.isPair {
            let child = Fiber(rest.car)
            if !child.has(FiberFlag.isObserved) { report(child) }
            rest = rest.cdr
        }
        fiber.store(.null, .failures, allocator)
    }

    private func report(_ fiber: Fiber) {
        fiber.update(.flags, set: FiberFlag.isObserved)
        scheduler.report(machine, fiber, fiber[.result])
    }

    func handResult(of fiber: Fiber, _ status: FiberStatus, to node: WaitNode) {
        if status == .finished {
            node.hand(fiber[.result], allocator)
        } else {
            node.hand(raising: fiber[.result], allocator)
        }
    }

    // MARK: - Cancellation

    /// Asks a fiber, and through its end its tasks, to end. One that waits is woken for it.
    package func cancel(_ fiber: Fiber) {
        if fiber.status.isFinal || fiber.has(FiberFlag.isRoot) { return }
        fiber.update(.flags, set: FiberFlag.cancelRequested)
        if fiber.status == .closing {
            fiber.spinLock.lock()
            let children = fiber.children
            fiber.spinLock.unlock()
            for child in children { cancel(child) }
        }
        deliverCancellation(fiber)
    }

    /// Wakes a fiber that is parked and may be told that it was cancelled.
    func deliverCancellation(_ fiber: Fiber) {
        guard fiber.mustCancel, let suspension = fiber.readySuspension, suspension.claim() else { return }
        fiber.update(.flags, set: FiberFlag.cancelDelivered)
        suspension.hand(raising: cancellation(), allocator)
        makeRunnable(fiber, noting: .wake)
    }
}

extension Fiber {
    /// What it is parked in, once all that it waits for is in place: from then on others may claim it.
    var readySuspension: Suspension? {
        let word = self[.suspension]
        guard word.is(.suspension) else { return nil }
        let suspension = Suspension(word)
        return suspension.isReady ? suspension : nil
    }

    var waiters: WaitQueue { WaitQueue(owner: word, index: Field.waiters.rawValue) }
}
