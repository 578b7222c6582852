// SPDX-License-Identifier: MIT
import Sennit
import Synchronization
import Testing

/// Ending an interpreter whose programs have left fibers behind.
@Suite struct StopTests {
    private final class Notes: Sendable {
        private let items = Mutex<[String]>([])
        func add(_ item: String) { items.withLock { $0.append(item) } }
        var all: [String] { items.withLock { $0 } }
    }

    private func interpreter(_ notes: Notes) throws -> Interpreter {
        var options = InterpreterOptions()
        options.unhandledError = { _ in notes.add("unhandled") }
        let interpreter = try Interpreter(options: options)
        try interpreter.define("note", taking: 1...1) { arguments in
            notes.add(try arguments[0].as(String.self))
            return true
        }
        return interpreter
    }

    private let sleeper = """
        (define begun (make-channel))
        (spawn-fiber (lambda ()
          (dynamic-wind
            (lambda () (channel-send begun #t))
            (lambda () (sleep 0.05) (note "slept"))
            (lambda () (note "left")))))
        (channel-receive begun)
        """

    @Test func drainingWaitsForFibers() throws {
        let notes = Notes()
        let interpreter = try interpreter(notes)
        try interpreter.evaluate(sleeper)
        try interpreter.evaluate("(spawn-fiber (lambda () (error \"alone\")))")
        try interpreter.stop(.draining)
        #expect(notes.all.filter { $0 != "unhandled" } == ["slept", "left"])
        #expect(notes.all.contains("unhandled"))
        #expect(throws: SennitError.self) { try interpreter.evaluate("1") }
        try interpreter.stop(.draining)
    }

    @Test func cancellingRunsWhatDynamicWindWants() throws {
        let notes = Notes()
        let interpreter = try interpreter(notes)
        try interpreter.evaluate(sleeper)
        try interpreter.evaluate("(async (lambda () (sleep 100000)))")
        try interpreter.stop(.cancelling)
        #expect(notes.all == ["left"])
    }

    @Test func drainingTellsOfADeadlock() throws {
        let notes = Notes()
        let interpreter = try interpreter(notes)
        try interpreter.evaluate("(spawn-fiber (lambda () (channel-receive (make-channel))))")
        try interpreter.stop(.draining)
        #expect(notes.all == ["unhandled"])
    }

    @Test func stoppingWithoutFibersReturnsAtOnce() throws {
        let interpreter = try Interpreter()
        try interpreter.stop()
        #expect(throws: SennitError.self) { try interpreter.evaluate("1") }
    }

    @Test func asynchronouslyToo() async throws {
        let notes = Notes()
        let interpreter = try interpreter(notes)
        try await interpreter.evaluateAsync(sleeper)
        try await interpreter.stopAsync(.draining)
        #expect(notes.all == ["slept", "left"])
    }
}
