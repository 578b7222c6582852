// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

/// One thread that runs fibers, and its machine.
///
/// Owner: the thread, but for `queue`, which others steal from, and counters, which others read as they are.
/// `woken` and `budget` are roots.
@usableFromInline struct WorkerState {
    let machine: Machine
    unowned(unsafe) let scheduler: Scheduler
    let shared: UnsafeMutablePointer<SchedulerState>
    /// Not 0 if an interrupt was requested.
    let interrupt: UnsafeMutableRawPointer
    let index: Int
    let queue: WordQueue
    /// The fiber woken last, which runs next; #f when there is none.
    var woken: Word = .false
    /// How many fibers in a row came from `woken`.
    var wokenRuns = 0
    var tick = 0
    var random: RandomSequence
    /// What the fibers so far have taken, and when the present one began.
    var began: UInt64 = 0
    var beganBytes = 0
    /// Whether `budget` is #f and `trace` nil, as they are most of the time.
    var isPlain = true
    /// Where what it does is noted; nil when it is not traced.
    var trace: UnsafeMutablePointer<TraceTrack>?
    /// What the fiber that runs, or ran last, is under; a root.
    var budget: Word = .false
    /// Up to where it was charged, and by which clocks.
    var chargedTicks: UInt64 = 0
    var chargedBytes = 0
    var clocks = ClockSample()
    var statistics = WorkerStatistics()
}

/// A handle on a worker.
@frozen @usableFromInline package struct Worker: Equatable {
    @usableFromInline let state: UnsafeMutablePointer<WorkerState>

    @inlinable @inline(__always)
    init(state: UnsafeMutablePointer<WorkerState>) { self.state = state }

    init(_ machine: Machine, _ scheduler: Scheduler, index: Int, seed: UInt64) {
        state = .allocate(capacity: 1)
        state.initialize(
            to: WorkerState(
                machine: machine, scheduler: scheduler, shared: scheduler.state,
                interrupt: machine.state.pointee.interrupt.address, index: index, queue: WordQueue(),
                random: RandomSequence(seed: seed)))
    }

    /// The worker that runs `machine`.
    @inlinable @inline(__always)
    package static func of(_ machine: Machine) -> Worker {
        guard let worker = machine.state.pointee.worker else { preconditionFailure("the machine has no scheduler") }
        return Worker(state: worker.assumingMemoryBound(to: WorkerState.self))
    }
}

extension Worker {
    package var scheduler: Scheduler { state.pointee.scheduler }
    /// Much cheaper than the scheduler, references to which are counted.
    var shared: UnsafeMutablePointer<SchedulerState> {
        @inline(__always) get { state.pointee.shared }
    }
    package var machine: Machine { state.pointee.machine }
    var allocator: Allocator {
        @inline(__always) get { state.pointee.machine.allocator }
    }
    var isInterrupted: Bool {
        @inline(__always) get { sennit_load_relaxed(state.pointee.interrupt) != 0 }
    }

    func destroy() {
        state.pointee.queue.destroy()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    // MARK: - Making fibers runnable

    /// A fiber whose suspension this worker has claimed goes on, soon, here.
    @inline(__always)
    func wake(_ fiber: Fiber) {
        if _slowPath(shared.pointee.isSpecial) && wakeSpecially(fiber) { return }
        fiber.set(.runnable)
        let before = state.pointee.woken
        state.pointee.woken = fiber.word
        if !before.isFalse { push(Fiber(before)) }
    }

    /// The same, not before others that wait.
    ///
    /// - Parameter kind: what a trace tells of it; nil for nothing.
    func makeRunnable(_ fiber: Fiber, noting kind: TraceEvent.Kind? = nil) {
        if let kind, _slowPath(state.pointee.trace != nil) { traceWake(kind, fiber) }
        fiber.set(.runnable)
        push(fiber)
    }

    /// A fiber goes to the end of the queue.
    func push(_ fiber: Fiber) {
        state.pointee.queue.push(fiber.word)
        if shared.pointee.workerCount > 1 { shared.pointee.parking.wakeOne() }
    }

    // MARK: - The loop

    /// Of a thread that the scheduler started.
    func runThread() {
        state.pointee.machine.heap.enter(allocator)
        runFibers(untilMainIsDone: false)
        state.pointee.machine.heap.leave(allocator)
    }

    /// Of the interpreter's thread, which is inside the heap.
    func runUntilMainIsDone() {
        runFibers(untilMainIsDone: true)
        // What is left here is for others.
        if !state.pointee.woken.isFalse {
            state.pointee.queue.push(state.pointee.woken)
            state.pointee.woken = .false
        }
        if state.pointee.queue.count > 0 || scheduler.soonest != Int.max { scheduler.parking.wakeOne() }
    }

    /// Of the interpreter's thread, until a fiber has ended, or the main one has.
    func runUntilEnded(_ awaited: Roots.Slot) { runFibers(untilMainIsDone: true, awaited: awaited) }

    /// - Parameters:
    ///   - main: whether to return when the main fiber is done.
    ///   - awaited: a fiber at whose end to return, too.
    private func runFibers(untilMainIsDone main: Bool, awaited: Roots.Slot? = nil) {
        state.pointee.began = sennit_ticks()
        while true {
            let alarms = shared.pointee.parking.alarmCount
            if let awaited, Fiber(state.pointee.machine.heap.state.pointee.roots[awaited]).status.isFinal { return }
            if main && shared.pointee.counters[.mainIsDone] != 0 || shared.pointee.parking.isStopping { return }
            if allocator.isCollectionWanted { state.pointee.machine.heap.safepoint(allocator) }
            if isInterrupted { interruptMain() }
            state.pointee.tick &+= 1
            if state.pointee.tick & 15 == 0 { lookAround() }
            guard let fiber = next() else {
                lookAround()
                if queueIsEmpty { idle(alarms) }
                continue
            }
            run(fiber)
        }
    }

    var hasHomeJobs: Bool { isHome && shared.pointee.counters[.homeJobs] != 0 }

    private var queueIsEmpty: Bool { state.pointee.woken.isFalse && state.pointee.queue.count == 0 }

    /// Wakes those whose time has come or whose operations are done.
    ///
    /// - Parameter isBetweenFibers: whether no fiber is in the machine.
    func lookAround(isBetweenFibers: Bool = true) {
        if shared.pointee.timers.earliest != Int.max { fireTimers() }
        if shared.pointee.deadlines.earliest != Int.max { fireDeadlines() }
        if shared.pointee.counters[.arrivals] != 0 { takeArrivals() }
        if isHome && shared.pointee.counters[.homeJobs] != 0 { runHomeJobs(isBetweenFibers: isBetweenFibers) }
    }

    private func next() -> Fiber? {
        if shared.pointee.isVirtual { return nextBySeed() }
        if !state.pointee.woken.isFalse && state.pointee.wokenRuns < 32 {
            state.pointee.wokenRuns += 1
            let fiber = Fiber(state.pointee.woken)
            state.pointee.woken = .false
            return fiber
        }
        state.pointee.wokenRuns = 0
        if !state.pointee.woken.isFalse {
            state.pointee.queue.push(state.pointee.woken)
            state.pointee.woken = .false
        }
        if state.pointee.tick & 63 == 0, let word = shared.pointee.injector.pop() { return Fiber(word) }
        if let word = state.pointee.queue.pop() { return Fiber(word) }
        if let word = shared.pointee.injector.pop() { return Fiber(word) }
        return steal()
    }

    private func nextBySeed() -> Fiber? {
        let count = state.pointee.queue.count
        guard count > 0 else { return nil }
        // Time that never passes while something runs would keep sleepers from ending what runs for ever.
        scheduler.clock.advance()
        // A random stretch until the next choice.
        state.pointee.machine.state.pointee.fuelSlice = 1 + state.pointee.random.next(below: 64)
        return state.pointee.queue.remove(at: state.pointee.random.next(below: count)).map(Fiber.init)
    }

    private func steal() -> Fiber? {
        let count = shared.pointee.workerCount
        guard count > 1 else { return nil }
        let start = state.pointee.random.next(below: count)
        for offset in 0..<count {
            let victim = scheduler.workers[(start + offset) % count]
            if victim == self { continue }
            if let word = victim.state.pointee.queue.steal(to: state.pointee.queue) {
                state.pointee.statistics.steals += 1
                if state.pointee.trace != nil { traceSteal(Fiber(word), from: victim.state.pointee.index) }
                return Fiber(word)
            }
        }
        return nil
    }

    private func run(_ fiber: Fiber) {
        if shared.pointee.workerCount > 1 {
            shared.pointee.parking.found()
            if state.pointee.queue.count > 0 { shared.pointee.parking.passOn() }
        }
        clean(fiber)
        if _slowPath(!(state.pointee.isPlain && fiber[.budget].isFalse)) { return runSpecially(fiber) }
        begin(fiber)
        settle(state.pointee.machine.run(fiber))
    }

    @inline(__always)
    func begin(_ fiber: Fiber) {
        fiber.set(.running)
        state.pointee.statistics.switches &+= 1
        state.pointee.beganBytes = allocator.allocatedBytes
    }

    /// Does with the fiber that has run what it stopped for.
    @inline(__always)
    func settle(_ outcome: Outcome) {
        switch outcome {
        case .suspended: break
        case .preempted:
            state.pointee.statistics.preemptions += 1
            let running = Fiber(state.pointee.machine.state.pointee.currentFiber)
            account(running)
            state.pointee.machine.savePreempted(into: running)
            running.set(.runnable)
            push(running)
        case .blocked: parkBlocked()
        case .finished(let value): finish(.finished, value)
        case .raised(let payload): finish(.failed, payload)
        }
    }

    /// Adds what the running fiber has used; called before anybody else can run it. What the worker does
    /// until it runs the next fiber counts as that one's: the clock is read once for each.
    @inline(__always)
    func account(_ fiber: Fiber) {
        let now = sennit_ticks()
        let ticks = Int(truncatingIfNeeded: now &- state.pointee.began)
        state.pointee.began = now
        fiber.set(.runNanoseconds, number: fiber.number(.runNanoseconds) &+ ticks)
        fiber.set(
            .allocatedBytes,
            number: fiber.number(.allocatedBytes) &+ allocator.allocatedBytes &- state.pointee.beganBytes)
        if _slowPath(!state.pointee.budget.isFalse) { charge(now) }
    }

    /// Takes what is left of the suspension it was parked in out of queues and timers.
    @inline(__always)
    private func clean(_ fiber: Fiber) {
        let word = fiber[.suspension]
        if word.isFalse { return }
        let suspension = Suspension(word)
        var next = suspension.nodes
        while !next.isFalse {
            let node = WaitNode(next)
            next = node.sibling
            let owner = node.owner
            if owner.isFalse { continue }
            let lock = ownerLock(owner)
            lock.lock()
            if !node.owner.isFalse { WaitQueue.unlink(node, from: owner, allocator) }
            lock.unlock()
        }
        if suspension.timer >= 0 { scheduler.timers.remove(suspension.timer, of: suspension.word, allocator) }
        if suspension.external >= 0 { scheduler.externals.abandon(suspension.external, of: suspension) }
        fiber.store(.false, .suspension, allocator)
    }

    // MARK: - Idling

    private func idle(_ alarms: UInt64) {
        defer { state.pointee.began = sennit_ticks() }
        if scheduler.clock.isVirtual && scheduler.outsideCount == 0 && scheduler.timers.earliest != Int.max {
            scheduler.clock.jump(to: scheduler.soonest)
            return
        }
        state.pointee.statistics.parks += 1
        let deadline = scheduler.clock.isVirtual ? Int.max : scheduler.soonest
        let traced = state.pointee.trace == nil ? 0 : monotonicTime()
        state.pointee.machine.heap.leave(allocator)
        let goesOn = scheduler.parking.wait(
            until: deadline, alarms: alarms,
            hasWork: { scheduler.hasWork || hasHomeJobs || !scheduler.clock.isVirtual && scheduler.soonest < deadline },
            isStuck: {
                scheduler.timers.earliest == Int.max && scheduler.outsideCount == 0
                    && scheduler.counters[.homeJobs] == 0 && scheduler.counters[.awaitedEnds] == 0
                    && !scheduler.isMainDone
            })
        state.pointee.machine.heap.enter(allocator)
        if state.pointee.trace != nil { traceIdle(since: traced) }
        if !goesOn { scheduler.breakDeadlock(self) }
    }
}

extension Scheduler {
    /// When a timer or a deadline is due.
    var soonest: Int { min(timers.earliest, state.pointee.deadlines.earliest) }

    /// Whether anything could run.
    var hasWork: Bool {
        if injector.count > 0 || counters[.arrivals] != 0 { return true }
        for index in 0..<workerCount where workers[index].state.pointee.queue.count > 0 { return true }
        return false
    }
}
