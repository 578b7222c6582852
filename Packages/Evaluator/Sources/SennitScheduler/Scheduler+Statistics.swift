// SPDX-License-Identifier: MIT

extension Scheduler {
    /// What all workers have done. The numbers of workers that run are not those of one moment.
    package var statistics: WorkerStatistics {
        var sum = WorkerStatistics()
        for index in 0..<workerCount {
            let part = workers[index].state.pointee.statistics
            sum.switches += part.switches
            sum.steals += part.steals
            sum.parks += part.parks
            sum.preemptions += part.preemptions
        }
        return sum
    }

    package var liveFibers: Int { counters[.fibers] }
    package var workersInUse: Int { workerCount }
    package var pendingTimers: Int { timers.count }
    package var pendingOperations: Int { externals.pendingCount }
    package var startedOperations: Int { externals.startedCount }
}

/// What a worker has done so far.
package struct WorkerStatistics: Sendable {
    package var switches = 0
    package var steals = 0
    package var parks = 0
    package var preemptions = 0
}
