// SPDX-License-Identifier: MIT
import SennitHeap

extension Machine {
    /// Calls `procedure` on an empty stack and runs until it is done, without a scheduler. What it
    /// returns is valid until the next run.
    package func run(_ procedure: Word, _ arguments: [Word] = []) -> Outcome {
        defer { leaveStack() }
        return start(procedure, arguments, dynamicState: shared.pointee.initialDynamicState)
    }

    /// Calls `procedure` on an empty stack.
    func start(_ procedure: Word, _ arguments: [Word] = [], dynamicState: Word) -> Outcome {
        let base = state.pointee.stackBase
        state.pointee.fp = base + 2
        base[0] = Word(address: state.pointee.stubs.halt)
        base[1] = procedure
        state.pointee.underSlice = .false
        state.pointee.dynamicState = dynamicState
        state.pointee.isOverLimit = false
        state.pointee.argumentCount = arguments.count
        guard reserve(arguments.count + 16) else {
            _ = failOverflow()
            return stop()
        }
        for (index, argument) in arguments.enumerated() { state.pointee.fp[index] = argument }
        guard enterSlowly(count: arguments.count) >= 0 else { return stop() }
        return loop()
    }

    /// What nobody handled, when there was no frame to raise it in.
    func stop() -> Outcome {
        let payload = state.pointee.raised
        state.pointee.raised = .unspecified
        state.pointee.raisedIsFatal = false
        return .raised(payload)
    }

    /// Leaves an empty stack.
    package func leaveStack() {
        state.pointee.barrierSlot = 0
        state.pointee.cleanBelow = 0
        state.pointee.underSlice = .false
        state.pointee.fp = state.pointee.stackBase + 2
        state.pointee.stackBase[1] = Word(bits: 0)
        state.pointee.argumentCount = 0
        state.pointee.dynamicState = shared.pointee.initialDynamicState
    }

    /// Where the object that ended the last run was raised, if it carries no trace itself: a vector as
    /// in a condition, or #f.
    package var lastTrace: Word { state.pointee.lastTrace }
}
