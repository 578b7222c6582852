// SPDX-License-Identifier: MIT
import SennitScheduler

extension Interpreter {
    static func startTrace(_ options: InterpreterOptions) throws(SennitError) -> SchedulerTrace? {
        guard let path = options.schedulerTrace else { return nil }
        do {
            return try SchedulerTrace(path: path)
        } catch {
            throw .usage("cannot write the scheduler's trace to \(path): \(error.message)")
        }
    }

    /// Writes out what the file of `InterpreterOptions.schedulerTrace` lacks, and closes it; what happens from here
    /// on is not noted. Without this it is done when the interpreter goes, when nobody hears of a failure. If the
    /// process ends before, the file is still complete JSON, without the events of the last half second or so.
    ///
    /// - Throws: `SennitError.usage` if something could not be written, to a full disk for example.
    public func finishSchedulerTrace() throws(SennitError) {
        if !isTraced { return }
        try onWorker { engine throws(SennitError) in
            do throws(TraceFailure) {
                try engine.scheduler.options.trace?.finish()
            } catch {
                throw .usage(
                    "cannot write the scheduler's trace to \(engine.options.schedulerTrace ?? ""): \(error.message)")
            }
        }
    }
}
