// SPDX-License-Identifier: MIT
import SennitScheduler

extension Interpreter {
    /// What becomes of fibers that still run when an interpreter is stopped.
    public enum StopMode: Sendable {
        /// They go on to their ends, which are waited for. Those that wait for each other are told of the deadlock.
        case draining
        /// They are cancelled, and waited for: what `dynamic-wind` is to run is run.
        case cancelling
    }

    /// Ends the fibers that programs have left, and returns when the last of them has ended; evaluations throw
    /// afterwards. Stopping again does nothing.
    ///
    /// An interpreter that is dropped without having been stopped abandons its fibers where they are.
    ///
    /// - Throws: `SennitError.interrupted` when `interrupt()` was called meanwhile, `SennitError.exit` when one
    ///   of the fibers called `exit`. Fibers that had not ended are abandoned then.
    public func stop(_ mode: StopMode = .cancelling) throws(SennitError) {
        try onWorker { engine throws(SennitError) in try engine.stop(mode) }
    }

    /// As `stop(_:)`, without blocking the thread of the caller. Evaluations that were started before are waited for.
    public func stopAsync(_ mode: StopMode = .cancelling) async throws(SennitError) {
        let result = await later(EvaluationTicket()) { engine throws(SennitError) in try engine.stop(mode) }
        return try result.get()
    }
}

extension Engine {
    func stop(_ mode: Interpreter.StopMode) throws(SennitError) {
        guard !isRunning else { throw .usage("stop was called from a procedure that the interpreter itself called") }
        if isStopped { return }
        isStopped = true
        let outcome = whileRunning { scheduler.endSession(isDraining: mode == .draining) }
        if case .raised(let payload) = outcome { throw uncaught(payload) }
    }
}
