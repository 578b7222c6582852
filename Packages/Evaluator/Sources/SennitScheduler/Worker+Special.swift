// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// What is not done for most fibers of most programs, kept away from what is.

extension Worker {
    /// What `wake` does first when time is virtual, or what happens is traced; whether that is all.
    @inline(never)
    func wakeSpecially(_ fiber: Fiber) -> Bool {
        if state.pointee.trace != nil { traceWake(.wake, fiber) }
        guard shared.pointee.isVirtual else { return false }
        fiber.set(.runnable)
        state.pointee.queue.push(fiber.word)
        return true
    }

    /// What `run` does with a fiber that has limits, or when what happens is traced.
    @inline(never)
    func runSpecially(_ fiber: Fiber) {
        enterBudget(fiber[.budget], fiber)
        begin(fiber)
        guard state.pointee.trace != nil else { return settle(state.pointee.machine.run(fiber)) }
        traceStart(fiber)
        let outcome = state.pointee.machine.run(fiber)
        settle(outcome)
        traceStop(outcome)
    }
}
