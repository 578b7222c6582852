// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// How a scheduler runs fibers.
package struct SchedulerOptions: Sendable {
    /// Threads that run fibers, the interpreter's own included.
    /// The machine's cores when nil.
    package var workers: Int?
    /// With a seed one worker chooses whom to run by it, and time is virtual.
    package var seed: UInt64?
    /// Fibers that may exist at a time.
    package var fiberLimit = 16_000_000
    /// Where what happens is noted; nil for nowhere.
    package var trace: SchedulerTrace?
    package init() {}
}

/// Runs the fibers of one interpreter on several threads.
///
/// Each worker has a machine of its own, a queue of runnable fibers that others steal from, and a slot for
/// the fiber that was woken last, which is likely to find its data in the cache. Fibers woken from
/// outside come through `injector`. A worker without work parks on a condition variable until somebody
/// makes a fiber runnable, or the first timer is due.
///
/// Worker 0 is the interpreter's own thread, while it runs `run(_:)`; the others are started with the first
/// fiber that a program makes.
///
/// `@unchecked Sendable`: `state` says what protects what is there, as do `clock` and `externals`; `report`,
/// `nesting` and `threads` are the interpreter's thread's; the rest never changes.
package final class Scheduler: @unchecked Sendable {
    package let heap: Heap
    package let options: SchedulerOptions
    let workers: UnsafeMutablePointer<Worker>
    let state: UnsafeMutablePointer<SchedulerState>
    let clock: SchedulerClock
    /// What is under way outside: see `External`.
    let externals: Externals
    let homeJobs = HomeJobs()
    let nesting = Nesting()
    private static let maximumWorkers = 256
    /// How long a fiber runs while others could, in seconds.
    private static let turn = 0.005
    private let hasThreads = Atomic<Bool>(false)
    private var threads: [SystemThread] = []
    private var rootToken = 0
    private let startTicks = sennit_ticks()
    private let startTime = monotonicTime()
    package var root: Fiber { state.pointee.root }
    var main: Fiber { state.pointee.main.fiber }
    var parking: Parking { state.pointee.parking }
    var injector: WordQueue { state.pointee.injector }
    var timers: Timers { state.pointee.timers }
    var counters: Counters { state.pointee.counters }
    /// Whether there is nothing that `run` waits for; can be read from outside the heap.
    var isMainDone: Bool { counters[.mainIsDone] != 0 }
    /// Told of errors that nobody waited for.
    package var report: (Machine, Fiber, Word) -> Void = { _, _, _ in }

    package init(first: Machine, options: SchedulerOptions) {
        heap = first.heap
        self.options = options
        clock = SchedulerClock(isVirtual: options.seed != nil)
        workers = .allocate(capacity: Scheduler.maximumWorkers)
        let root = Scheduler.makeRoot(first.allocator)
        state = .allocate(capacity: 1)
        state.initialize(to: SchedulerState(options, root: root, first))
        state.pointee.counters[.mainIsDone] = 1
        externals = Externals(state.pointee.counters)
        addWorker(first, index: 0)
        traceCollections()
        rootToken = heap.addRootScanner { [unowned self] collector, isMinor in
            visitRoots(collector, isMinor: isMinor)
        }
    }

    var workerCount: Int { state.pointee.workerCount }

    private func addWorker(_ machine: Machine, index: Int) {
        let worker = Worker(machine, self, index: index, seed: options.seed ?? UInt64(index))
        worker.state.pointee.trace = options.trace?.makeTrack(index + 1, "worker \(index)")
        worker.state.pointee.isPlain = options.trace == nil
        (workers + index).initialize(to: worker)
        machine.state.pointee.worker = UnsafeMutableRawPointer(worker.state)
        machine.state.pointee.attend = { machine in Worker.of(machine).attend() }
    }

    /// Makes the other workers, if there are to be any. Not before a program needs them: most never do.
    private func makeWorkers() {
        guard options.seed == nil else { return }
        let wanted = options.workers ?? sysconf(Int32(_SC_NPROCESSORS_ONLN))
        let count = max(1, min(wanted, Scheduler.maximumWorkers))
        for index in 1..<count { addWorker(Machine(beside: workers[0].machine), index: index) }
        state.pointee.workerCount = count
    }

    private func visitRoots(_ collector: Collector, isMinor: Bool) {
        func visit(_ fiber: inout Fiber) {
            var word = fiber.word
            collector.visit(&word)
            fiber = Fiber(word)
        }
        visit(&state.pointee.root)
        visit(&state.pointee.scope)
        state.pointee.main.visit(collector)
        for index in 0..<workerCount {
            workers[index].state.pointee.queue.visit(collector)
            let own = workers[index].state
            var (woken, budget) = (own.pointee.woken, own.pointee.budget)
            collector.visit(&woken)
            collector.visit(&budget)
            own.pointee.woken = woken
            own.pointee.budget = budget
        }
        injector.visit(collector)
        collector.visit(&state.pointee.evaluation)
        timers.visit(collector, isMinor: isMinor)
        state.pointee.deadlines.visit(collector, isMinor: isMinor)
        externals.visit(collector)
    }

    /// Starts the other workers' threads, if there are to be any.
    func startThreads() {
        guard
            hasThreads.compareExchange(
                expected: false, desired: true, ordering: .acquiringAndReleasing
            ).exchanged
        else { return }
        state.pointee.turnTicks = UInt64(ticksPerSecond * Scheduler.turn)
        makeWorkers()
        guard workerCount > 1 else { return }
        workers[0].machine.prepareToShare()
        workers[0].machine.shared.pointee.hasThreads = true
        // Counted before they run: one that found nothing to do would think that all are idle.
        parking.started(workerCount - 1)
        for index in 1..<workerCount {
            let worker = workers[index]
            if let thread = try? SystemThread({ worker.runThread() }) { threads.append(thread) }
        }
        parking.started(threads.count - (workerCount - 1))
    }

    /// Ends the threads and frees what belongs to the scheduler. Fibers that are not done never will be.
    /// On the interpreter's thread, outside of `run`.
    package func stop() {
        parking.stop()
        for thread in threads { thread.join() }
        heap.observeCollections(nil)
        // Whoever wants to know of a failure has asked before.
        try? options.trace?.finish()
        heap.removeRootScanner(rootToken)
        for index in 0..<workerCount {
            if index > 0 { workers[index].state.pointee.machine.destroy(isFirst: false) }
            workers[index].destroy()
        }
        workers.deallocate()
    }

    /// Operations elsewhere may still report that they are done after `stop`.
    deinit {
        state.pointee.destroy()
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Ticks of the processor's clock in seconds, by what has passed since the scheduler was made.
    package func seconds(ticks: Int) -> Double {
        let passed = Double(sennit_ticks() &- startTicks)
        return passed > 0 ? Double(ticks) / passed * Double(monotonicTime() - startTime) / 1e9 : 0
    }

    /// Has all workers look up: an interrupt was requested.
    package func wakeAll() { parking.wakeAll() }
}
