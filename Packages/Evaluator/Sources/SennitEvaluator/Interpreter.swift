// SPDX-License-Identifier: MIT
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader
import SennitScheduler
import Synchronization

/// A Scheme system of its own: heap, definitions, ports.
///
/// Interpreters share nothing, so several may run on several threads at once. One interpreter does
/// one thing at a time: calls from several threads wait for each other.
///
///     let scheme = try Interpreter()
///     let sum = try scheme.evaluate("(+ 1 2)")
///     try sum.as(Int.self)     // 3
///
/// `@unchecked Sendable`: `engine` is used only on `worker`; the rest is immutable or locked.
public final class Interpreter: @unchecked Sendable {
    private let worker: WorkerThread
    private let engine: Engine
    private let interruptFlag: InterruptFlag
    /// Whether there is a trace of the scheduler's.
    let isTraced: Bool
    /// The number of calls that wait for the worker: without any there is nothing to interrupt.
    private let callsUnderWay = Atomic<Int>(0)
    /// Roots of values that Swift has let go of, to be given back on the worker.
    private let released = Mutex<[Roots.Slot]>([])

    /// - Throws: `SennitError.usage` when the system has no memory or thread for it, or the file of
    ///   `InterpreterOptions.schedulerTrace` cannot be written.
    public init(options: InterpreterOptions = InterpreterOptions()) throws(SennitError) {
        guard let worker = WorkerThread() else { throw .usage("cannot start a thread for the interpreter") }
        self.worker = worker
        let trace: SchedulerTrace?
        do throws(SennitError) {
            trace = try Interpreter.startTrace(options)
        } catch {
            worker.stop()
            throw error
        }
        guard let engine = worker.sync({ EngineBox(Engine(options: options, trace: trace)) }).engine else {
            try? trace?.finish()
            worker.stop()
            throw .usage("cannot reserve address space for the interpreter's heap")
        }
        self.engine = engine
        isTraced = trace != nil
        interruptFlag = engine.machine.state.pointee.interrupt
    }

    deinit {
        let engine = self.engine
        worker.sync {
            // There is nobody left to tell of a failure.
            _ = engine.machine.runtime.flushAll()
            engine.tearDown()
        }
        worker.stop()
    }

    /// Evaluates the forms of `source` one after another in this interpreter's environment.
    ///
    /// - Parameters:
    ///   - file: the name to report positions under.
    ///   - limits: what it may use; without them, what the interpreter's options allow.
    /// - Returns: the value of the last form; unspecified if there is none.
    /// - Throws: what kept the source from being understood, or the error that it raised; for one of the limits,
    ///   an error whose `exceededLimit` says which it was.
    @discardableResult
    public func evaluate(
        _ source: String, file: String = "(eval)", limits: EvaluationLimits? = nil
    ) throws(SennitError) -> Value {
        try evaluate(Array(source.utf8), file: file, limits: limits)
    }

    /// As `evaluate(_:file:limits:)`, of UTF-8 that need not be valid.
    @discardableResult
    public func evaluate(
        _ source: [UInt8], file: String = "(eval)", limits: EvaluationLimits? = nil
    ) throws(SennitError) -> Value {
        try onWorker(within: limits) { engine throws(SennitError) in
            try engine.evaluate(source, file: file, mode: .interaction)
        }
    }

    /// Runs a whole program: `import`s, definitions and expressions, in an environment of its own; within limits as
    /// `evaluate(_:file:limits:)`.
    @discardableResult
    public func run(
        program source: [UInt8], file: String, limits: EvaluationLimits? = nil
    ) throws(SennitError) -> Value {
        try onWorker(within: limits) { engine throws(SennitError) in
            try engine.evaluate(source, file: file, mode: .program)
        }
    }

    /// Calls a procedure; within limits as `evaluate(_:file:limits:)`.
    @discardableResult
    public func call(
        _ procedure: Value, _ arguments: [any SchemeConvertible], limits: EvaluationLimits? = nil
    ) throws(SennitError) -> Value {
        try onWorker(within: limits) { engine throws(SennitError) in
            var words: [Word] = []
            for argument in arguments { words.append(try self.word(argument, engine)) }
            return try engine.execute(try self.word(procedure, engine), words)
        }
    }

    func onWorker(
        within limits: EvaluationLimits?, _ body: (Engine) throws(SennitError) -> Word
    ) throws(SennitError) -> Value {
        try onWorker { engine throws(SennitError) in
            self.value(try engine.within(limits) { () throws(SennitError) in try body(engine) })
        }
    }

    /// The value as `write` shows it.
    public func write(_ value: Value) throws(SennitError) -> String {
        try onWorker { engine throws(SennitError) in
            engine.text(try self.word(value, engine), .write)
        }
    }

    /// The value as `display` shows it.
    public func display(_ value: Value) throws(SennitError) -> String {
        try onWorker { engine throws(SennitError) in
            engine.text(try self.word(value, engine), .display)
        }
    }

    /// Stops the evaluation that is under way, from any thread or a signal handler, at its next
    /// safepoint: it throws `SennitError.interrupted`. Without one, nothing happens.
    public func interrupt() {
        guard callsUnderWay.load(ordering: .acquiring) > 0 else { return }
        interruptFlag.request()
        engine.scheduler.wakeAll()
    }

    /// Writes out what output ports hold back.
    ///
    /// - Throws: `SennitError.runtime` when a port cannot be written to; what it held back is lost.
    public func flush() throws(SennitError) {
        try onWorker { engine throws(SennitError) in
            if let failure = engine.machine.runtime.flushAll() { throw .runtime(Diagnostic(.file, failure)) }
        }
    }

    /// The exit status that the program asked for, by `end-with-status`, for when it comes to its end by itself.
    public var endStatus: Int32 {
        get throws(SennitError) {
            try onWorker { engine throws(SennitError) in
                engine.machine.runtime.endStatus.load(ordering: .relaxed)
            }
        }
    }

    /// The value of a variable; nil if it has none.
    public func value(of name: String) throws(SennitError) -> Value? {
        try onWorker { engine throws(SennitError) in
            try engine.lookUp(Symbol(name)).map { self.value($0) }
        }
    }

    /// Defines a variable, as `define` at the top level does.
    public func define(_ name: String, _ value: any SchemeConvertible) throws(SennitError) {
        try onWorker { engine throws(SennitError) in
            engine.define(Symbol(name), try self.word(value, engine))
        }
    }

    /// Runs `body`, from which this interpreter's other methods are called, on the interpreter's thread:
    /// several calls cost no more than one.
    public func together<Result>(_ body: () throws(SennitError) -> Result) throws(SennitError) -> Result {
        try onWorker { _ throws(SennitError) in try body() }
    }

    // MARK: - For this module

    /// Runs `body` on the worker; directly, if this is the worker: in a procedure written in Swift.
    func onWorker<T>(_ body: (Engine) throws(SennitError) -> T) throws(SennitError) -> T {
        if worker.isCurrent || engine.here.state != engine.machine.state { return try inside(body) }
        callsUnderWay.add(1, ordering: .acquiringAndReleasing)
        defer {
            if callsUnderWay.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 { interruptFlag.clear() }
        }
        let result: Result<T, SennitError> = worker.sync {
            self.giveBackReleased()
            do throws(SennitError) {
                return .success(try self.inside(body))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// The same later, without waiting: `finished` is called on the worker with the result.
    func onWorkerLater<T: Sendable>(
        _ ticket: EvaluationTicket, _ finished: @escaping @Sendable (Result<T, SennitError>) -> Void,
        _ body: @escaping @Sendable (Engine) -> Result<T, SennitError>
    ) {
        callsUnderWay.add(1, ordering: .acquiringAndReleasing)
        worker.async {
            var result: Result<T, SennitError> = .failure(.interrupted)
            if ticket.begin() {
                self.giveBackReleased()
                result = self.inside(body)
                ticket.end()
            }
            if self.callsUnderWay.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 {
                self.interruptFlag.clear()
            }
            finished(result)
        }
    }

    /// Runs `body` with the heap held still but for what it does itself.
    private func inside<T, Failure: Error>(_ body: (Engine) throws(Failure) -> T) throws(Failure) -> T {
        let allocator = engine.machine.allocator
        if !worker.isCurrent || engine.isInside { return try body(engine) }
        engine.isInside = true
        engine.heap.enter(allocator)
        defer {
            engine.heap.leave(allocator)
            engine.isInside = false
        }
        return try body(engine)
    }

    private func giveBackReleased() {
        let slots = released.withLock { slots in
            defer { slots.removeAll(keepingCapacity: true) }
            return slots
        }
        for slot in slots { engine.heap.state.pointee.roots.remove(slot) }
    }

    /// A handle on a word. On the worker only.
    func value(_ word: Word) -> Value {
        Value(interpreter: self, slot: engine.heap.state.pointee.roots.add(word))
    }

    func release(_ slot: Roots.Slot) { released.withLock { $0.append(slot) } }

    func word(_ value: any SchemeConvertible, _ engine: Engine) throws(SennitError) -> Word {
        if let value = value as? Value {
            guard value.interpreter === self else { throw .usage("a value belongs to another interpreter") }
            return engine.heap.state.pointee.roots[value.slot]
        }
        return try value.makeWord(in: Conversion(interpreter: self, engine: engine))
    }
}

/// Lets an engine, which is not Sendable, cross from the worker to `Interpreter.init` once.
private struct EngineBox: @unchecked Sendable {
    let engine: Engine?
    init(_ engine: Engine?) { self.engine = engine }
}
