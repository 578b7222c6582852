// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

// Evaluations with limits, where fibers begin, stop, look up and wait; see `Budget`. All of it is reached by a look
// at `WorkerState.budget`, which is #f for fibers without limits.

extension Worker {
    /// A budget and those around it, innermost first, until `body` says that it is enough.
    func forEachBudget(_ first: Word, _ body: (Budget) -> Bool) {
        var next = first
        while !next.isFalse {
            let budget = Budget(next)
            if !body(budget) { return }
            next = budget.parent
        }
    }

    /// The fiber that begins to run here is under `budget`, which may be #f.
    @inline(never)
    func enterBudget(_ budget: Word, _ fiber: Fiber) {
        let machine = state.pointee.machine.state
        state.pointee.budget = budget
        state.pointee.isPlain = budget.isFalse && state.pointee.trace == nil
        if !shared.pointee.isVirtual { machine.pointee.fuelSlice = MachineState.usualFuelSlice }
        guard !budget.isFalse else {
            machine.pointee.limits.stackBytes = shared.pointee.usualStackBytes
            machine.pointee.largestAllocation = Int.max
            return
        }
        machine.pointee.limits.stackBytes = Budget(budget).stackBytes
        machine.pointee.largestAllocation = Budget(budget).largestAllocation
        state.pointee.chargedTicks = state.pointee.began
        state.pointee.chargedBytes = allocator.allocatedBytes
        sampleClocks()
        // One that runs for short stretches only would never use up its fuel and look up.
        forEachBudget(budget) { budget in
            guard budget.hasNews(for: fiber) else { return true }
            machine.pointee.fuelSlice = 0
            return false
        }
    }

    /// Charges what the running fiber has used since it was charged last.
    @inline(never)
    func charge(_ now: UInt64) {
        let ticks = processorTicks(from: state.pointee.chargedTicks, to: now)
        let bytes = allocator.allocatedBytes &- state.pointee.chargedBytes
        state.pointee.chargedTicks = now
        state.pointee.chargedBytes = allocator.allocatedBytes
        forEachBudget(state.pointee.budget) { budget in
            budget.charge(ticks: ticks, bytes: bytes)
            return true
        }
    }

    /// What the running fiber, which is under a budget, is told when it looks up; nil for nothing. May collect.
    @inline(never)
    func attendToLimits() -> Attention? {
        if state.pointee.machine.state.pointee.fuelSlice == 0 {
            state.pointee.machine.state.pointee.fuelSlice = shared.pointee.isVirtual ? 64 : MachineState.usualFuelSlice
        }
        charge(sennit_ticks())
        if let told = attendToHeap() { return told }
        var told: Attention?
        forEachBudget(state.pointee.budget) { budget in
            if let finding = budget.finding(for: current) { told = attention(finding, budget) }
            return told == nil
        }
        return told
    }

    private func attention(_ finding: Budget.Finding, _ budget: Budget) -> Attention {
        switch finding {
        case .tell(let kind): return .raise(condition(kind, budget, isFinal: false), isFatal: false)
        case .end(let kind):
            end(budget, kind)
            let kind = budget.end ?? kind
            return .raise(condition(kind, budget, isFinal: true), isFatal: true)
        }
    }

    private func attendToHeap() -> Attention? {
        var told: Attention?
        var mustCollect = false
        let heap = state.pointee.machine.heap
        let stack = state.pointee.machine.stackInUse
        func look(isExact: Bool) {
            mustCollect = false
            forEachBudget(state.pointee.budget) { budget in
                guard budget.isLookDue || isExact else { return true }
                switch budget.lookAtHeap(heap.bytesInUse, isExact: isExact, stack: stack) {
                case .fine: return true
                case .collect:
                    mustCollect = true
                    return true
                case .beyond(let finding):
                    told = attention(finding, budget)
                    return false
                }
            }
        }
        look(isExact: false)
        if mustCollect {
            // Everything moves: `look` begins with the root again.
            heap.collect(allocator, forceMajor: true)
            look(isExact: true)
        }
        return told
    }

    func condition(_ kind: LimitKind, _ budget: Budget, isFinal: Bool) -> Word {
        let amount = budget.limit(kind)
        let machine = state.pointee.machine
        return machine.error(
            .limit, kind.message(amount, isFinal: isFinal),
            irritants: [kind.symbol, kind.value(amount, machine.allocator)]
        ).payload
    }

    // MARK: - The end of an evaluation

    /// Whether the running fiber ends without any more ado.
    var isOver: Bool {
        var result = false
        forEachBudget(state.pointee.budget) { budget in
            result = budget.end != nil
            return !result
        }
        return result
    }

    /// Whether somebody waits for the evaluation that is over, and is told, so that its fibers need not be reported.
    var isEndTold: Bool {
        var result = false
        forEachBudget(state.pointee.budget) { budget in
            guard budget.end != nil else { return true }
            result = budget.isHeld || !(budget.fiber?.status.isFinal ?? true)
            return false
        }
        return result
    }

    /// All fibers of an evaluation end: those that wait at once, the others when they look up.
    private func end(_ budget: Budget, _ kind: LimitKind) {
        guard budget.claimEnd(kind) else { return }
        for fiber in scheduler.fibers() where isUnder(fiber, budget) { endParked(fiber, budget) }
    }

    private func isUnder(_ fiber: Fiber, _ budget: Budget) -> Bool {
        var result = false
        forEachBudget(fiber[.budget]) { next in
            result = next == budget
            return !result
        }
        return result
    }

    private func endParked(_ fiber: Fiber, _ budget: Budget) {
        guard let kind = budget.end, let suspension = fiber.readySuspension, suspension.claim() else { return }
        suspension.hand(raising: condition(kind, budget, isFinal: true), isFatal: true, allocator)
        makeRunnable(fiber)
    }

    /// After a fiber under a budget has parked: what came meanwhile must not be missed.
    @inline(never)
    func attendToLimits(parked fiber: Fiber) {
        forEachBudget(state.pointee.budget) { budget in
            if budget.end != nil {
                endParked(fiber, budget)
            } else if budget.isLate(fiber) {
                tellParked(fiber, budget)
            }
            return true
        }
    }

    // MARK: - Deadlines

    /// Evaluations whose time is over are told so, or are ended.
    @inline(never)
    func fireDeadlines() {
        let scheduler = state.pointee.scheduler
        let now = scheduler.clock.now
        while let word = shared.pointee.deadlines.takeDue(now, allocator) {
            let budget = Budget(word)
            guard budget.fibers > 0 || budget.isHeld else { continue }
            if budget.noteDeadline() {
                end(budget, .wall)
                continue
            }
            budget.timer = shared.pointee.deadlines.add(
                word, deadline: deadline(after: LimitKind.wall.grace(budget.limit(.wall))), allocator)
            guard let fiber = budget.fiber, !fiber.status.isFinal else { continue }
            if fiber.status == .closing { failClosing(fiber, budget) } else { tellParked(fiber, budget) }
        }
    }

    private func tellParked(_ fiber: Fiber, _ budget: Budget) {
        guard let suspension = fiber.readySuspension, suspension.claim() else { return }
        // If it was told already, what is claimed goes on with an error all the same.
        _ = budget.claimTelling(.wall)
        suspension.hand(raising: condition(.wall, budget, isFinal: false), allocator)
        makeRunnable(fiber)
    }

    /// Of a fiber whose body is done, and that waits for its tasks: the limit is what ends it.
    private func failClosing(_ fiber: Fiber, _ budget: Budget) {
        let lock = fiber.spinLock
        lock.lock()
        let isClosing = fiber.status == .closing
        if isClosing && budget.claimTelling(.wall) && !fiber.has(FiberFlag.childFailed) {
            fiber.store(condition(.wall, budget, isFinal: false), .result, allocator)
            fiber.update(.flags, set: FiberFlag.childFailed)
        }
        let children = isClosing ? fiber.children : []
        lock.unlock()
        for child in children { cancel(child) }
    }

    // MARK: - Fibers of evaluations

    /// Counts a new fiber in all evaluations around it, if they may have one more.
    func admit(under first: Word) throws(Raise) {
        var refusing: Budget?
        forEachBudget(first) { budget in
            if budget.addFibers(1) > budget.limit(.fibers) { refusing = budget }
            return refusing == nil
        }
        guard let refusing else { return }
        forEachBudget(first) { budget in
            budget.addFibers(-1)
            return budget != refusing
        }
        throw Raise(condition(.fibers, refusing, isFinal: false))
    }

    /// The end of a fiber that was admitted.
    func leaveBudget(_ first: Word) {
        forEachBudget(first) { budget in
            if budget.addFibers(-1) == 0 && !budget.isHeld { removeDeadline(of: budget) }
            return true
        }
    }

    func removeDeadline(of budget: Budget) {
        let timer = budget.timer
        if timer >= 0 { shared.pointee.deadlines.remove(timer, of: budget.word, allocator) }
    }

    func makeBudget(_ request: LimitRequest, inside parent: Word) throws(Raise) -> Budget {
        let budget = Budget.make(
            allocator, request, parent: parent, heapSize: machine.heap.bytesInUse,
            ticksPerSecond: scheduler.ticksPerSecond,
            stackBytes: shared.pointee.usualStackBytes)
        if budget.depth >= Budget.maximumDepth {
            throw machine.error(.limit, "evaluations with limits are nested \(Budget.maximumDepth) deep")
        }
        if let wall = request[.wall], wall < Budget.unlimited {
            budget.timer = shared.pointee.deadlines.add(budget.word, deadline: deadline(after: wall), allocator)
        }
        return budget
    }

    /// A task that calls `procedure` within limits, as a group of its own.
    package func spawn(_ procedure: Word, limits: LimitRequest) throws(Raise) -> Fiber {
        let budget = try makeBudget(limits, inside: state.pointee.budget)
        do {
            return try spawn(procedure, parent: scope, isGroup: true, isCall: true, budget: budget)
        } catch {
            removeDeadline(of: budget)
            throw error
        }
    }
}
