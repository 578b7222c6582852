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
        var next = state.pointee.evaluation
        while !next.isFalse {
            let budget = Budget(next)
            if let kind = budget.end { return worker.condition(kind, budget, isFinal: true) }
            if budget.isDue && budget.claimTelling(.wall) { return worker.condition(.wall, budget, isFinal: false) }
            next = budget.parent
        }
        return nil
    }

    /// Of the processor's clock, by what has passed since the scheduler was made.
    var ticksPerSecond: Double {
        let perTick = seconds(ticks: 1)
        return perTick > 0 ? 1 / perTick : 1e9
    }
}
