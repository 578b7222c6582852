// SPDX-License-Identifier: MIT
import Synchronization

/// What only the interpreter's own thread may do, asked for by fibers that run elsewhere: worker 0 does it between
/// two fibers, or when the running one looks up.
final class HomeJobs: Sendable {
    private let jobs = Mutex<[@Sendable () -> Void]>([])

    func add(_ job: @escaping @Sendable () -> Void) { jobs.withLock { $0.append(job) } }

    func take() -> [@Sendable () -> Void] {
        jobs.withLock { jobs in
            defer { jobs = [] }
            return jobs
        }
    }
}

extension Worker {
    /// Whether this is the interpreter's own thread.
    package var isHome: Bool { state.pointee.index == 0 }

    func runHomeJobs() {
        let jobs = scheduler.homeJobs.take()
        scheduler.counters.add(-jobs.count, to: .homeJobs)
        for job in jobs { job() }
    }
}

extension Scheduler {
    /// Has `job` run on the interpreter's thread, inside the heap; nothing is collected meanwhile.
    package func atHome(_ job: @escaping @Sendable () -> Void) {
        homeJobs.add(job)
        counters.add(1, to: .homeJobs)
        parking.wakeAll()
    }
}
