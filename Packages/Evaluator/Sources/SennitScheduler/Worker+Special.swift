// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// What is not done for most fibers of most programs, kept away from what is.

extension Worker {
    /// What `wake` does when time is virtual, or what happens is traced.
    @inline(never)
    func wakeSpecially(_ fiber: Fiber) {
        if state.pointee.trace != nil { traceWake(.wake, fiber) }
        fiber.set(.runnable)
        if shared.pointee.isVirtual { return state.pointee.queue.push(fiber.word) }
        let before = state.pointee.woken
        state.pointee.woken = fiber.word
        if !before.isFalse { push(Fiber(before)) }
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
