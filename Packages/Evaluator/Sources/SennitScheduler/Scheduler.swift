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
/// `@unchecked Sendable`: `state` says what protects what is there, as do `clock` and `externals`; `report` and
/// `threads` are the interpreter's thread's; the rest never changes.
package final class Scheduler: @unchecked Sendable {
    package let heap: Heap
    package let options: SchedulerOptions
    let workers: UnsafeMutablePointer<Worker>
    let state: UnsafeMutablePointer<SchedulerState>
    let clock: SchedulerClock
    /// What is under way outside: see `External`.
    let externals: Externals
    private let hasThreads = Atomic<Bool>(false)
    private var threads: [pthread_t] = []
    private var rootToken = 0
    private let startTicks = sennit_ticks()
    private let startTime = monotonicTime()
    package var root: Fiber { state.pointee.root }
    var scope: Fiber {
        get { state.pointee.scope }
        set { state.pointee.scope = newValue }
    }
    var main: Fiber {
        get { state.pointee.main }
        set { state.pointee.main = newValue }
    }
    var end: Word {
        get { state.pointee.end }
        set { state.pointee.end = newValue }
    }
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
        let count = options.seed == nil ? max(1, min(options.workers ?? sysconf(Int32(_SC_NPROCESSORS_ONLN)), 256)) : 1
        workers = .allocate(capacity: count)
        let root = Fiber.make(first.allocator, procedure: .false, dynamicState: .false)
        root.set(.flags, number: FiberFlag.isRoot | FiberFlag.isTask)
        root.set(.parked)
        state = .allocate(capacity: 1)
        state.initialize(to: SchedulerState(options, workerCount: count, root: root))
        state.pointee.counters[.mainIsDone] = 1
        externals = Externals(state.pointee.counters)
        for index in 0..<count {
            let machine = index == 0 ? first : Machine(beside: first)
            let worker = Worker(machine, self, index: index, seed: options.seed ?? UInt64(index))
            (workers + index).initialize(to: worker)
            machine.state.pointee.worker = UnsafeMutableRawPointer(worker.state)
            machine.state.pointee.attend = { machine in Worker.of(machine).attend() }
        }
        rootToken = heap.addRootScanner { [unowned self] collector, isMinor in
            visitRoots(collector, isMinor: isMinor)
        }
    }

    var workerCount: Int { state.pointee.workerCount }

    private func visitRoots(_ collector: Collector, isMinor: Bool) {
        func visit(_ fiber: inout Fiber) {
            var word = fiber.word
            collector.visit(&word)
            fiber = Fiber(word)
        }
        visit(&state.pointee.root)
        visit(&state.pointee.main)
        visit(&state.pointee.scope)
        collector.visit(&state.pointee.end)
        collector.visit(&state.pointee.lastEnd)
        for index in 0..<workerCount {
            workers[index].state.pointee.queue.visit(collector)
            collector.visit(&workers[index].state.pointee.woken)
        }
        injector.visit(collector)
        timers.visit(collector, isMinor: isMinor)
        externals.visit(collector)
    }

    /// Starts the other workers' threads, if there are to be any.
    func startThreads() {
        guard workerCount > 1,
            hasThreads.compareExchange(
                expected: false, desired: true, ordering: .acquiringAndReleasing
            ).exchanged
        else { return }
        workers[0].machine.prepareToShare()
        workers[0].machine.shared.pointee.hasThreads = true
        var all = sigset_t()
        var before = sigset_t()
        sigfillset(&all)
        pthread_sigmask(SIG_SETMASK, &all, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        // Counted before they run: one that found nothing to do would think that all are idle.
        parking.started(workerCount - 1)
        for index in 1..<workerCount {
            #if canImport(Glibc)
            var thread = pthread_t()
            let status = pthread_create(
                &thread, nil,
                { context in
                    if let context { Worker(state: context.assumingMemoryBound(to: WorkerState.self)).runThread() }
                    return nil
                }, workers[index].state)
            if status == 0 { threads.append(thread) }
            #else
            var thread: pthread_t?
            let status = pthread_create(
                &thread, nil,
                { context in
                    Worker(state: context.assumingMemoryBound(to: WorkerState.self)).runThread()
                    return nil
                }, workers[index].state)
            if status == 0, let thread { threads.append(thread) }
            #endif
        }
        parking.started(threads.count - (workerCount - 1))
    }

    /// Ends the threads and frees what belongs to the scheduler. Fibers that are not done never will be.
    /// On the interpreter's thread, outside of `run`.
    package func stop() {
        parking.stop()
        for thread in threads { pthread_join(thread, nil) }
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

    /// Calls `procedure` in a fiber and runs fibers until it is done.
    package func run(_ procedure: Word, _ arguments: [Word] = []) -> Outcome {
        let worker = workers[0]
        let entry = arguments.isEmpty ? procedure : worker.machine.makeCall(procedure, arguments)
        if !end.isFalse {
            // It was for a main fiber that has ended by itself.
            end = .false
            worker.machine.state.pointee.interrupt.clear()
        }
        main = worker.makeFiber(entry, parent: root, flags: 0)
        runMain { worker.push(main) }
        let done = main
        main = root
        return done.status == .finished ? .finished(done[.result]) : .raised(done[.result])
    }

    /// From here to `endScope` the tasks that main fibers make belong together.
    package func beginScope() {
        scope = Fiber.make(workers[0].allocator, procedure: .false, dynamicState: .false)
        scope.set(.flags, number: FiberFlag.isRoot | FiberFlag.isTask)
        scope.set(.parked)
        scope.store(root.word, .parent, workers[0].allocator)
        scheduleScope()
    }

    /// Cancels the scope's tasks, waits for them, and reports errors that nobody waited for.
    package func endScope() {
        let worker = workers[0]
        main = scope
        scope = root
        runMain { worker.conclude(main, .finished, .unspecified) }
        main = root
    }

    /// Runs fibers until the main one, which `start` makes runnable, is done.
    private func runMain(_ start: () -> Void) {
        // This worker counts as awake before there is anything to wait for.
        parking.arrive()
        counters[.mainIsDone] = 0
        start()
        workers[0].runUntilMainIsDone()
        parking.depart()
    }

    private func scheduleScope() {
        let lock = root.spinLock
        lock.lock()
        root.add(child: scope, workers[0].allocator)
        lock.unlock()
        counters.add(1, to: .fibers)
    }

    /// Ticks of the processor's clock in seconds, by what has passed since the scheduler was made.
    package func seconds(ticks: Int) -> Double {
        let passed = Double(sennit_ticks() &- startTicks)
        return passed > 0 ? Double(ticks) / passed * Double(monotonicTime() - startTime) / 1e9 : 0
    }

    /// Has all workers look up: an interrupt was requested.
    package func wakeAll() { parking.wakeAll() }

    /// The main fiber has ended.
    func noteMainEnded() {
        counters[.mainIsDone] = 1
        parking.wakeAll()
    }
}
