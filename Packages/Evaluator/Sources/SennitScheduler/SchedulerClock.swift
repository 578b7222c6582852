// SPDX-License-Identifier: MIT
import Synchronization

/// What time it is for fibers: the system's, or one that stands still while anything can run and then jumps
/// to the next timer.
final class SchedulerClock: Sendable {
    let isVirtual: Bool
    private let virtualTime = Atomic<Int>(0)

    init(isVirtual: Bool) { self.isVirtual = isVirtual }

    var now: Int { isVirtual ? virtualTime.load(ordering: .relaxed) : monotonicTime() }

    func jump(to time: Int) {
        if time > now { virtualTime.store(time, ordering: .relaxed) }
    }
}
