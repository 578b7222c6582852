// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

extension Interpreter {
    /// Defines a procedure written in Swift.
    ///
    ///     try scheme.define("shout", taking: 1) { arguments in
    ///         try arguments[0].as(String.self).uppercased()
    ///     }
    ///
    /// It runs on the thread of the fiber that calls it, and keeps that from other fibers: see
    /// `define(_:taking:async:)` for what takes long. What it throws is raised in the program as an error
    /// object; it must not evaluate anything in the same interpreter.
    ///
    /// - Parameters:
    ///   - name: the variable to define.
    ///   - count: the number of arguments it takes.
    ///   - body: what it does.
    public func define(
        _ name: String, taking count: Int, _ body: @escaping @Sendable ([Value]) throws -> any SchemeConvertible
    ) throws(SennitError) {
        try define(name, taking: count...count, body)
    }

    /// The same for a procedure with optional arguments.
    public func define(
        _ name: String, taking counts: ClosedRange<Int>,
        _ body: @escaping @Sendable ([Value]) throws -> any SchemeConvertible
    ) throws(SennitError) {
        try define(name, taking: counts, suspends: false) { interpreter, machine, arguments throws(Raise) in
            try interpreter.callOut(name, machine, arguments, body)
        }
    }

    /// Defines a procedure whose body is `body`.
    ///
    /// - Parameter suspends: see `Primitive.suspends`.
    func define(
        _ name: String, taking counts: ClosedRange<Int>, suspends: Bool,
        body: @escaping @Sendable (Interpreter, Machine, Arguments) throws(Raise) -> Word
    ) throws(SennitError) {
        guard counts.lowerBound >= 0, counts.upperBound <= 250 else {
            throw .usage("a procedure takes from 0 to 250 arguments")
        }
        try onWorker { engine throws(SennitError) in
            let index = engine.machine.addPrimitive(name) { [weak self] machine, arguments throws(Raise) in
                guard let self else { throw machine.error(.system, "\(name): its interpreter is gone") }
                return try body(self, machine, arguments)
            }
            let procedure = engine.machine.makePrimitiveProcedure(
                name: name, minimum: counts.lowerBound, maximum: counts.upperBound, index: index, suspends: suspends)
            engine.define(Symbol(name), procedure)
        }
    }

    private func callOut(
        _ name: String, _ machine: Machine, _ arguments: Arguments,
        _ body: ([Value]) throws -> any SchemeConvertible
    ) throws(Raise) -> Word {
        do {
            return try CallOut.run(machine) {
                let result = try body((0..<arguments.count).map { value(arguments[$0]) })
                return try onWorker { engine throws(SennitError) in try self.word(result, engine) }
            }
        } catch let error as Raise {
            throw error
        } catch let error as SennitError {
            throw machine.error(.type, "\(name): \(error)")
        } catch {
            throw machine.error(.user, "\(name): \(error)")
        }
    }
}
