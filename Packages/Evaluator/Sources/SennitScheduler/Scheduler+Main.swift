// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// Main fibers and the scopes that programs run in; on the interpreter's thread, inside the heap.

extension Scheduler {
    /// Calls `procedure` in a fiber and runs fibers until it is done.
    package func run(_ procedure: Word, _ arguments: [Word] = []) -> Outcome {
        // A fiber has ended the program when no main fiber ran.
        if let end = state.pointee.main.takeEnd() { return .raised(end) }
        let worker = workers[0]
        if let payload = refusal(worker) { return .raised(payload) }
        let entry = arguments.isEmpty ? procedure : worker.machine.makeCall(procedure, arguments)
        let budget = state.pointee.evaluation
        do { try worker.admit(under: budget) } catch { return .raised(error.payload) }
        let fiber = worker.makeFiber(entry, parent: root, flags: 0, budget: budget)
        if !budget.isFalse { Budget(budget).set(fiber: fiber, worker.allocator) }
        return runMain(fiber) { worker.push(fiber) }
    }

    /// From here to `endScope` fibers belong to a program: the tasks that main fibers make, and those on their own.
    package func beginScope() {
        let allocator = workers[0].allocator
        let scope = Scheduler.makeRoot(allocator)
        scope.store(root.word, .parent, allocator)
        let lock = root.spinLock
        lock.lock()
        root.add(child: scope, allocator)
        lock.unlock()
        counters.add(1, to: .fibers)
        state.pointee.scope = scope
    }

    /// Cancels the scope's fibers, waits for them, and reports errors that nobody waited for.
    package func endScope() -> Outcome {
        let worker = workers[0]
        let outcome = runMain(state.pointee.scope) { worker.conclude(state.pointee.scope, .finished, .unspecified) }
        state.pointee.scope = root
        if let end = state.pointee.main.takeEnd() { return .raised(end) }
        return outcome
    }

    /// Ends all fibers of the session: waits for them, or cancels them first. Afterwards there can be no others.
    ///
    /// - Returns: what interrupted the waiting, if something has.
    package func endSession(isDraining: Bool) -> Outcome {
        if root.status.isFinal { return .finished(.unspecified) }
        if isDraining { root.update(.flags, set: FiberFlag.isDraining) }
        // It was not counted, and its end will be.
        counters.add(1, to: .fibers)
        return runMain(root) { workers[0].conclude(root, .finished, .unspecified) }
    }

    /// A fiber that never runs, and only has children.
    static func makeRoot(_ allocator: Allocator) -> Fiber {
        let fiber = Fiber.make(allocator, procedure: .false, dynamicState: .false)
        fiber.set(.flags, number: FiberFlag.isRoot | FiberFlag.isTask)
        fiber.set(.parked)
        return fiber
    }

    /// Runs fibers until `fiber`, which `start` makes runnable, is done.
    private func runMain(_ fiber: Fiber, _ start: () -> Void) -> Outcome {
        let main = state.pointee.main
        main.fiber = fiber
        // This worker counts as awake before there is anything to wait for.
        parking.arrive()
        counters[.mainIsDone] = 0
        start()
        workers[0].runUntilMainIsDone()
        parking.depart()
        let done = main.fiber
        main.fiber = root
        main.settle(done[.result])
        return done.status == .finished ? .finished(done[.result]) : .raised(done[.result])
    }

    /// `fiber` has ended; if it is the main one, `run` returns.
    func noteEnded(_ fiber: Fiber) {
        state.pointee.main.ifMain(fiber) { counters[.mainIsDone] = 1 }
        parking.wakeAll()
    }
}
