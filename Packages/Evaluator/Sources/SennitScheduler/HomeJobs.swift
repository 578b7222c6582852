// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import Synchronization

/// What only the interpreter's own thread may do, asked for by fibers that run elsewhere. Worker 0 does it between
/// two fibers; what is quick it does also when the running one looks up.
final class HomeJobs: Sendable {
    /// Something that may itself run fibers, for a fiber that waits for it; see `Scheduler.runNested`.
    struct Errand: Sendable {
        let requester: Roots.Slot
        let run: @Sendable () -> Void
    }

    private struct Jobs {
        var quick: [@Sendable () -> Void] = []
        var errands: [Errand] = []
    }

    private let jobs = Mutex(Jobs())

    func add(_ job: @escaping @Sendable () -> Void) { jobs.withLock { $0.quick.append(job) } }
    func add(_ errand: Errand) { jobs.withLock { $0.errands.append(errand) } }

    func takeQuick() -> [@Sendable () -> Void] {
        jobs.withLock { jobs in
            defer { jobs.quick = [] }
            return jobs.quick
        }
    }

    func takeErrand() -> Errand? {
        jobs.withLock { $0.errands.isEmpty ? nil : $0.errands.removeFirst() }
    }
}

extension Worker {
    /// Whether this is the interpreter's own thread.
    package var isHome: Bool { state.pointee.index == 0 }

    /// - Parameter isBetweenFibers: whether errands are done, too.
    func runHomeJobs(isBetweenFibers: Bool) {
        let scheduler = scheduler
        let jobs = scheduler.homeJobs.takeQuick()
        scheduler.counters.add(-jobs.count, to: .homeJobs)
        for job in jobs { job() }
        guard isBetweenFibers else { return }
        while let errand = scheduler.homeJobs.takeErrand() {
            scheduler.counters.add(-1, to: .homeJobs)
            scheduler.nesting.run(errand, scheduler)
        }
    }
}

extension Scheduler {
    /// Has `job` run on the interpreter's thread, inside the heap; nothing is collected meanwhile.
    package func atHome(_ job: @escaping @Sendable () -> Void) {
        homeJobs.add(job)
        counters.add(1, to: .homeJobs)
        parking.wakeAll()
    }

    /// The same for `fiber`, which waits for it outside, of a job that may use `runNested`, and is to call `doneAtHome`
    /// right before the fiber is told that it is done.
    package func atHome(for fiber: Fiber, _ job: @escaping @Sendable () -> Void) {
        let requester = heap.state.pointee.roots.add(fiber.word)
        counters.add(1, to: .errands)
        homeJobs.add(HomeJobs.Errand(requester: requester, run: job))
        counters.add(1, to: .homeJobs)
        parking.wakeAll()
    }

    package func doneAtHome() { counters.add(-1, to: .errands) }
}
