// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitMachine

// Evaluations with limits that begin in Swift; on the interpreter's thread, inside the heap.

extension Scheduler {
    /// From here to `endLimits` main fibers, and what they make, are under limits. What was in force before is for
    /// `endLimits`.
    package func beginLimits(_ request: LimitRequest) throws(Raise) -> Roots.Slot {
        let worker = workers[0]
        let outer = state.pointee.evaluation
        let budget = try worker.makeBudget(request, inside: outer)
        budget.isHeld = true
        state.pointee.evaluation = budget.word
        return heap.state.pointee.roots.add(outer)
    }

    /// Fibers that are left stay under the limits. What is to be raised if the evaluation was ended by them.
    package func endLimits(_ outer: Roots.Slot) -> Word? {
        let worker = workers[0]
        let budget = Budget(state.pointee.evaluation)
        budget.isHeld = false
        if budget.fibers == 0 { worker.removeDeadline(of: budget) }
        state.pointee.evaluation = heap.state.pointee.roots[outer]
        heap.state.pointee.roots.remove(outer)
        return budget.end.map { worker.condition($0, budget, isFinal: true) }
    }

    /// What a main fiber raises instead of being started, if the evaluation has no time left.
    func refusal(_ worker: Worker) -> Word? {
        guard !state.pointee.evaluation.isFalse else { return nil }
        worker.fireDeadlines()
        var refusal: Word?
        worker.forEachBudget(state.pointee.evaluation) { budget in
            if let kind = budget.end {
                refusal = worker.condition(kind, budget, isFinal: true)
            } else if budget.isDue && budget.claimTelling(.wall) {
                refusal = worker.condition(.wall, budget, isFinal: false)
            }
            return refusal == nil
        }
        return refusal
    }

    /// Of the processor's clock, by what has passed since the scheduler was made.
    var ticksPerSecond: Double {
        let perTick = seconds(ticks: 1)
        return perTick > 0 ? 1 / perTick : 1e9
    }
}
