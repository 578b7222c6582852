// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import SennitScheduler

extension Interpreter {
    /// As `evaluate(_:file:limits:)`, without blocking the thread of the caller. Evaluations of one interpreter wait for
    /// each other. Cancelling the task interrupts the evaluation: it throws `SennitError.interrupted`.
    @discardableResult
    public func evaluateAsync(
        _ source: String, file: String = "(eval)", limits: EvaluationLimits? = nil
    ) async throws(SennitError) -> Value {
        let bytes = Array(source.utf8)
        return try await performAsync(within: limits) { engine throws(SennitError) in
            try engine.evaluate(bytes, file: file, mode: .interaction)
        }
    }

    /// As `run(program:file:limits:)`, without blocking the thread of the caller; see `evaluateAsync`.
    @discardableResult
    public func runAsync(
        program source: [UInt8], file: String, limits: EvaluationLimits? = nil
    ) async throws(SennitError) -> Value {
        try await performAsync(within: limits) { engine throws(SennitError) in
            try engine.evaluate(source, file: file, mode: .program)
        }
    }

    /// As `call(_:_:limits:)`, without blocking the thread of the caller; see `evaluateAsync`.
    @discardableResult
    public func callAsync(
        _ procedure: Value, _ arguments: [any SchemeConvertible & Sendable], limits: EvaluationLimits? = nil
    ) async throws(SennitError) -> Value {
        try await performAsync(within: limits) { engine throws(SennitError) in
            var words: [Word] = []
            for argument in arguments { words.append(try self.word(argument, engine)) }
            return try engine.execute(try self.word(procedure, engine), words)
        }
    }

    private func performAsync(
        within limits: EvaluationLimits?, _ body: @escaping @Sendable (Engine) throws(SennitError) -> Word
    ) async throws(SennitError) -> Value {
        let ticket = EvaluationTicket()
        let result: Result<Value, SennitError> = await withTaskCancellationHandler {
            await later(ticket) { engine throws(SennitError) in
                self.value(try engine.within(limits) { () throws(SennitError) in try body(engine) })
            }
        } onCancel: {
            if ticket.cancel() { interrupt() }
        }
        return try result.get()
    }

    /// Runs `body` on the worker, after what was to be run before.
    func later<T: Sendable>(
        _ ticket: EvaluationTicket, _ body: @escaping @Sendable (Engine) throws(SennitError) -> T
    ) async -> Result<T, SennitError> {
        await withCheckedContinuation { continuation in
            onWorkerLater(ticket) {
                continuation.resume(returning: $0)
            } _: { engine in
                do throws(SennitError) { return .success(try body(engine)) } catch { return .failure(error) }
            }
        }
    }

    /// Defines a procedure written in Swift that takes its time: the fiber that calls it is parked meanwhile, and
    /// no thread is blocked.
    ///
    ///     try scheme.define("fetch", taking: 1...1) { arguments in
    ///         try await download(arguments[0].as(String.self))
    ///     }
    ///
    /// What it throws is raised in the program. It runs in a task of its own, which is cancelled when the fiber
    /// is; it must not evaluate anything in the same interpreter.
    ///
    /// - Parameters:
    ///   - name: the variable to define.
    ///   - counts: how many arguments it takes.
    ///   - body: what it does.
    public func define(
        _ name: String, taking counts: ClosedRange<Int>,
        async body: @escaping @Sendable ([Value]) async throws -> any SchemeConvertible & Sendable
    ) throws(SennitError) {
        try define(name, taking: counts, suspends: true) { interpreter, machine, arguments throws(Raise) in
            let values = (0..<arguments.count).map { interpreter.value(arguments[$0]) }
            return try Worker.of(machine).external { complete in
                let task = Task {
                    do {
                        let result = try await body(values)
                        complete { machine throws(Raise) in try interpreter.finish(name, machine, .success(result)) }
                    } catch {
                        complete { machine throws(Raise) in try interpreter.finish(name, machine, .failure(error)) }
                    }
                }
                return { task.cancel() }
            }
        }
    }

    private func finish(
        _ name: String, _ machine: Machine, _ outcome: Result<any SchemeConvertible & Sendable, any Error>
    ) throws(Raise) -> Word {
        switch outcome {
        case .success(let result):
            do throws(SennitError) {
                return try CallOut.run(machine) { () throws(SennitError) in
                    try onWorker { engine throws(SennitError) in try self.word(result, engine) }
                }
            } catch {
                throw machine.error(.type, "\(name): \(error)")
            }
        case .failure(let error as SennitError): throw machine.error(.type, "\(name): \(error)")
        case .failure(let error): throw machine.error(.user, "\(name): \(error)")
        }
    }
}
