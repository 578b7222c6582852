// SPDX-License-Identifier: MIT
import SennitReader
import SennitScheduler

/// A conversation with an interpreter: forms come in one after the other, values are remembered.
///
/// Beside what an interpreter's environment has anyway, a session has history variables, an environment that can be
/// put aside and taken back (`slurp`, `unslurp`, `reset-environment`), and the procedures of (sennit repl). A form
/// that fails leaves the environment as it was. Front ends (a terminal, a server for editors) differ in where
/// forms come from and where text goes, and share this.
///
/// `@unchecked Sendable`: `state` is touched on the interpreter's thread only; the rest never changes.
public final class Session: @unchecked Sendable {
    public let interpreter: Interpreter
    let state: SessionState

    /// How a session shows what comes of a form.
    public struct Options: Sendable {
        /// Whether values are shown with the name by which they can be referred to: `$1 = 42`.
        public var numbersValues = false
        /// Columns that values are wrapped to; nil to write each on a line of its own.
        public var width: Int?
        /// Of wrapped values: how many levels are shown, and how many elements of each part. Nil for all.
        public var depth: Int? = 30
        public var length: Int? = 100

        /// Sees to it that what comes next begins a line; called on the interpreter's thread, before a value is shown.
        public var beginLine: (@Sendable () -> Void)?

        public init() {}
    }

    /// What became of some source text.
    public enum Outcome: Sendable {
        /// All forms were evaluated, and their values shown.
        case finished
        /// The text ends inside of a form; nothing of it was evaluated.
        case incomplete(SennitError)
        /// A form failed, and those behind it were not evaluated.
        case failed(SennitError)
    }

    /// - Throws: `SennitError.usage` if the interpreter was stopped.
    public init(_ interpreter: Interpreter, options: Options = Options()) throws(SennitError) {
        self.interpreter = interpreter
        state = try interpreter.onWorker { engine throws(SennitError) in
            SessionBox(SessionState(engine, options: options))
        }.state
    }

    /// Evaluates the forms of a source text in order and shows their values on the current output port.
    ///
    /// - Parameters:
    ///   - source: UTF-8 that need not be valid.
    ///   - file: the name to report positions under.
    ///   - limits: for each form.
    public func evaluate(
        _ source: [UInt8], file: String = "(repl)", limits: EvaluationLimits? = nil
    ) -> Outcome {
        do throws(SennitError) {
            return try interpreter.onWorker { engine throws(SennitError) in
                state.outcome(source, file: file, limits: limits, engine)
            }
        } catch {
            return .failed(error)
        }
    }

    /// As `evaluate(_:file:limits:)`, without waiting: a program that reads lines through
    /// `InterpreterOptions.readInput` can ask the caller's thread for them meanwhile.
    ///
    /// - Parameter finished: is called once, on another thread.
    public func begin(
        _ source: [UInt8], file: String = "(repl)", limits: EvaluationLimits? = nil,
        finished: @escaping @Sendable (Outcome) -> Void
    ) {
        interpreter.onWorkerLater(EvaluationTicket()) { (result: Result<Outcome, SennitError>) in
            switch result {
            case .success(let outcome): finished(outcome)
            case .failure(let error): finished(.failed(error))
            }
        } _: { [state] engine in
            .success(state.outcome(source, file: file, limits: limits, engine))
        }
    }

    /// Whether a text has something in it to evaluate, and all of it.
    public static func completeness(of source: [UInt8]) -> Completeness {
        let (data, errors) = Reader.readAll(source)
        if errors.contains(where: \.isIncomplete) { return .incomplete }
        return data.isEmpty && errors.isEmpty ? .empty : .complete
    }

    /// How far the text of an input is.
    public enum Completeness: Sendable {
        /// Nothing but space and comments.
        case empty
        /// It ends inside of a form.
        case incomplete
        /// It consists of whole forms, right or wrong.
        case complete
    }

    /// Sets the columns that values are wrapped to from here on.
    public func setWidth(_ width: Int?) {
        try? interpreter.onWorker { _ throws(SennitError) in state.options.width = width }
    }

    /// How many values have been shown.
    public var valueCount: Int {
        (try? interpreter.onWorker { _ throws(SennitError) in state.history.count }) ?? 0
    }

    /// What the front end has to do now that a form has been evaluated: ask again, read other input.
    public func takeRequests() -> [Request] {
        (try? interpreter.onWorker { _ throws(SennitError) in
            defer { state.requests = [] }
            return state.requests
        }) ?? []
    }

    /// What a program asks of the front end.
    public enum Request: Sendable, Hashable {
        /// `(clear)`
        case clearScreen
        /// `(prompt text)`
        case setPrompt(String)
        /// `(history)`
        case showHistory
    }
}

/// Lets a state, which is not Sendable, cross from the worker to `Session.init` once.
private struct SessionBox: @unchecked Sendable {
    let state: SessionState
    init(_ state: SessionState) { self.state = state }
}
