// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import Synchronization

/// Fibers that errands of other fibers wait for: the procedures of macros, in what `eval` is given. While one runs,
/// the interpreter's thread goes on running fibers, from inside the errand, until it has ended.
///
/// The errand's state is on that thread's native stack, below the loop. So errands end in the reverse order of their
/// beginnings, and only those are begun that the innermost fiber waits for, it or its tasks: others, that might take
/// for ever, are put off until it has ended.
///
/// Owner: the scheduler; touched by the interpreter's thread only, but for `fibers`.
final class Nesting {
    /// Fibers that are waited for, the innermost last.
    private let fibers = Mutex<[Roots.Slot]>([])
    var innermost: Roots.Slot? { fibers.withLock { $0.last } }
    /// The fibers that asked for the errands under way.
    private(set) var requesters: [Roots.Slot] = []
    private var deferred: [HomeJobs.Errand] = []

    func run(_ errand: HomeJobs.Errand, _ scheduler: Scheduler) {
        let roots = scheduler.heap.state.pointee.roots
        if let innermost, !Fiber(roots[errand.requester]).isInside(Fiber(roots[innermost])) {
            deferred.append(errand)
            return
        }
        requesters.append(errand.requester)
        errand.run()
        requesters.removeLast()
        roots.remove(errand.requester)
    }

    func enter(_ fiber: Roots.Slot, _ scheduler: Scheduler) {
        fibers.withLock { $0.append(fiber) }
        scheduler.counters.add(1, to: .nestedRuns)
    }

    func leave(_ scheduler: Scheduler) {
        fibers.withLock { _ = $0.removeLast() }
        scheduler.counters.add(-1, to: .nestedRuns)
        for errand in deferred {
            scheduler.homeJobs.add(errand)
            scheduler.counters.add(1, to: .homeJobs)
        }
        deferred = []
    }
}

/// What came of a fiber that an errand waited for.
package enum NestedOutcome {
    case finished(Word)
    case raised(Word)
    /// The program came to its end before it did.
    case abandoned
}

extension Scheduler {
    /// Whether `runNested` can be used: the interpreter's thread is in an errand, not in what a fiber has called.
    package var canNest: Bool {
        !nesting.requesters.isEmpty && workers[0].machine.state.pointee.currentFiber.isFalse
    }

    /// Calls `procedure` in a task of the fiber whose errand is under way, and runs fibers until it is done.
    package func runNested(_ procedure: Word, _ arguments: [Word]) -> NestedOutcome {
        let worker = workers[0]
        let roots = heap.state.pointee.roots
        guard let slot = nesting.requesters.last else { preconditionFailure("no errand is under way") }
        let requester = Fiber(roots[slot])
        let entry = arguments.isEmpty ? procedure : worker.machine.makeCall(procedure, arguments)
        let budget = requester[.budget]
        if !budget.isFalse {
            do { try worker.admit(under: budget) } catch { return .raised(error.payload) }
        }
        let flags = FiberFlag.isTask | FiberFlag.isCall | FiberFlag.isObserved | FiberFlag.isAwaited
        let fiber = worker.makeFiber(
            entry, parent: requester, flags: flags, budget: budget,
            parameters: requester[.dynamicState][payload: 1])
        let awaited = roots.add(fiber.word)
        defer { roots.remove(awaited) }
        nesting.enter(awaited, self)
        worker.push(fiber)
        worker.runUntilEnded(awaited)
        nesting.leave(self)
        let done = Fiber(roots[awaited])
        guard done.status.isFinal else {
            done.update(.flags, clear: FiberFlag.isAwaited)
            worker.cancel(done)
            return .abandoned
        }
        counters.add(-1, to: .awaitedEnds)
        return done.status == .finished ? .finished(done[.result]) : .raised(done[.result])
    }

    /// A fiber has ended that `runNested` waits for. Until that has noticed, nobody is stuck.
    func noteAwaitedEnded() {
        counters.add(1, to: .awaitedEnds)
        parking.wakeAll()
    }

    /// Whether nobody waits for the errand under way any more.
    package var isErrandUnwanted: Bool {
        guard let slot = nesting.requesters.last else { return false }
        let status = Fiber(heap.state.pointee.roots[slot]).status
        return status.isFinal || status == .closing
    }

    /// Has the errand under way done again, from its beginning, when the interpreter's thread runs fibers the next time.
    package func putOffErrand(_ job: @escaping @Sendable () -> Void) {
        guard let slot = nesting.requesters.last else { return }
        let requester = heap.state.pointee.roots.add(heap.state.pointee.roots[slot])
        homeJobs.add(HomeJobs.Errand(requester: requester, run: job))
        counters.add(1, to: .homeJobs)
    }

    /// Operations under way outside that could wake a fiber: not those that wait for a fiber themselves.
    var outsideCount: Int {
        externals.pendingCount - (counters[.nestedRuns] == 0 ? 0 : counters[.errands])
    }

    /// The fiber that is waited for, and those below it, if there is one.
    func innermostFibers() -> [Fiber] {
        guard let slot = nesting.innermost else { return [] }
        var result = [Fiber(heap.state.pointee.roots[slot])]
        var next = 0
        while next < result.count {
            let fiber = result[next]
            next += 1
            fiber.spinLock.lock()
            result += fiber.children
            fiber.spinLock.unlock()
        }
        return result
    }
}

extension Fiber {
    /// Whether it is `other`, or a task of it, and so on.
    fileprivate func isInside(_ other: Fiber) -> Bool {
        var fiber = self
        while fiber != other {
            guard fiber[.parent].is(.fiber) else { return false }
            fiber = Fiber(fiber[.parent])
        }
        return true
    }
}
