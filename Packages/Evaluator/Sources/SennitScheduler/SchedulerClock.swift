// SPDX-License-Identifier: MIT
import Synchronization

/// What time it is for fibers: the system's, or one that goes on by a microsecond with each turn of a fiber,
/// and jumps to the next timer when there is nothing to run.
final class SchedulerClock: Sendable {
    let isVirtual: Bool
    private let virtualTime = Atomic<Int>(0)

    init(isVirtual: Bool) { self.isVirtual = isVirtual }

    var now: Int { isVirtual ? virtualTime.load(ordering: .relaxed) : monotonicTime() }

    /// Of virtual time: a fiber has its turn.
    func advance() {
        let time = virtualTime.load(ordering: .relaxed)
        if time < Int.max / 2 { virtualTime.store(time + 1000, ordering: .relaxed) }
    }

    func jump(to time: Int) {
        if time > now { virtualTime.store(time, ordering: .relaxed) }
    }
}
