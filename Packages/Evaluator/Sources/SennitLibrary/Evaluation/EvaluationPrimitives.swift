// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler

/// Where expressions can be evaluated. What is in `content` is the evaluator's business, on its own thread.
package final class EnvironmentHandle: Sendable {
    package nonisolated(unsafe) let content: AnyObject
    /// Whether definitions are refused, as in what `environment` makes.
    package let isFixed: Bool

    package init(_ content: AnyObject, isFixed: Bool) {
        self.content = content
        self.isFixed = isFixed
    }
}

/// What the evaluator does for the procedures of (scheme eval) and (scheme repl), on its own thread.
package struct EvaluationService: Sendable {
    /// Procedures without arguments that do, one after the other, what an expression says.
    package let compile: @Sendable (_ expression: String, EnvironmentHandle) throws(EvaluationFailure) -> [Word]
    /// An environment of these import sets, and procedures without arguments that do what the bodies of libraries say
    /// which are imported for the first time.
    package let makeEnvironment:
        @Sendable (_ importSets: [String]) throws(EvaluationFailure) -> (EnvironmentHandle, bodies: [Word])
    package let interactionEnvironment: @Sendable () -> EnvironmentHandle
    /// The place in a source file of the innermost of these positions that has one.
    package let locate: @Sendable (_ positions: [Int32]) -> SourceLocation?
    package let macros: MacroService

    package init(
        compile: @escaping @Sendable (String, EnvironmentHandle) throws(EvaluationFailure) -> [Word],
        makeEnvironment:
            @escaping @Sendable ([String]) throws(EvaluationFailure) -> (EnvironmentHandle, bodies: [Word]),
        interactionEnvironment: @escaping @Sendable () -> EnvironmentHandle,
        locate: @escaping @Sendable ([Int32]) -> SourceLocation?, macros: MacroService
    ) {
        self.macros = macros
        self.compile = compile
        self.makeEnvironment = makeEnvironment
        self.interactionEnvironment = interactionEnvironment
        self.locate = locate
    }
}

/// A place in a source file; lines and columns count from 1.
package struct SourceLocation: Sendable {
    package let file: String
    package let line: Int
    package let column: Int

    package init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }
}

/// Why something cannot be evaluated.
package struct EvaluationFailure: Error {
    package let message: String
    package let kind: ConditionKind
    /// By which the evaluator finds what it has to say to a person.
    package let number: Int?
    /// Whether it is to be tried again, from the beginning: the program came to its end meanwhile.
    package let isPutOff: Bool

    package init(_ message: String, _ kind: ConditionKind = .syntax, number: Int? = nil, isPutOff: Bool = false) {
        self.message = message
        self.kind = kind
        self.number = number
        self.isPutOff = isPutOff
    }
}

/// (scheme repl).
package let interactionPrimitives: [Primitive] = [
    Primitive(
        "interaction-environment", 0, 0, signature: "",
        doc: "The environment in which a session evaluates what is entered; eval can define things in it (R7RS 6.12).",
        suspends: true
    ) {
        (machine, _) throws(Raise) in
        let service = try machine.evaluationService("interaction-environment")
        return try machine.atHome { () throws(EvaluationFailure) in
            let environment = service.interactionEnvironment()
            return { machine in machine.heap.foreign(environment, allocator: machine.allocator) }
        }
    }
]

/// Where in its source a program is, and where an error came from.
package let sourceLocationPrimitives: [Primitive] = [
    Primitive(
        "current-source-position", 0, 0, signature: "",
        doc: """
            Where in its source the program is, as an object that source-location makes a file and a line of; in what \
            a macro expands to, that is the place where the macro is used.
            """, suspends: true
    ) {
        // It never waits: a body that could is told where its caller is.
        (machine, _) throws(Raise) in machine.makeTrace(limit: 3)
    },
    Primitive(
        "source-location", 1, 1, signature: "object",
        doc: """
            A list of the file, line and column (from 1) of what current-source-position returned, or of where an \
            error object was raised; #f if that was in no source file.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let object = arguments[0]
        let trace = object.is(.condition) ? object[payload: ConditionField.trace] : object
        guard object.is(.condition) || trace.is(.vector) else {
            throw machine.wrongType("source-location", 0, "source position or error object", object)
        }
        guard trace.is(.vector), let service = machine.runtime.evaluation else { return .false }
        let positions = trace.elements.enumerated().compactMap { index, element in
            index % 2 == 1 && element.isFixnum ? Int32(truncatingIfNeeded: element.fixnum) : nil
        }
        return try machine.atHome { () throws(EvaluationFailure) in
            let place = service.locate(positions)
            return { machine in
                guard let place else { return .false }
                return machine.allocator.list([
                    machine.allocator.string(place.file), Word(fixnum: place.line), Word(fixnum: place.column),
                ])
            }
        }
    },
]

/// For (scheme eval), which is in Scheme/evaluation.scm.
package let evaluationSupport: [Primitive] = [
    Primitive(
        "make-environment", 1, 1, signature: "import-sets",
        doc: """
            A list of an environment and of procedures without arguments that do, in order, what libraries say which \
            are imported for the first time.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let service = try machine.evaluationService("environment")
        var sets: [String] = []
        var rest = arguments[0]
        while rest.isPair {
            sets.append(machine.text(of: rest.car))
            rest = rest.cdr
        }
        let importSets = sets
        let roots = machine.heap.state.pointee.roots
        return try machine.errand { () throws(EvaluationFailure) in
            let (environment, bodies) = try service.makeEnvironment(importSets)
            let slots = bodies.map { roots.add($0) }
            return { machine in
                defer { for slot in slots { roots.remove(slot) } }
                let handle = machine.heap.foreign(environment, allocator: machine.allocator)
                return machine.allocator.list([handle] + slots.map { roots[$0] })
            }
        }
    },
    Primitive(
        "compile-expression", 2, 2, signature: "expression environment",
        doc: "A list of procedures without arguments that do, in order, what expression says.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let service = try machine.evaluationService("eval")
        let environment = try machine.requireForeign(EnvironmentHandle.self, arguments[1], 1, "environment", "eval")
        // As text, which no collection moves, and which may say that there is something in it that cannot be written.
        let expression = machine.text(of: arguments[0])
        let roots = machine.heap.state.pointee.roots
        return try machine.errand { () throws(EvaluationFailure) in
            let slots = try service.compile(expression, environment).map { roots.add($0) }
            return { machine in
                defer { for slot in slots { roots.remove(slot) } }
                return machine.allocator.list(slots.map { roots[$0] })
            }
        }
    },
]

extension Machine {
    func evaluationService(_ procedure: String) throws(Raise) -> EvaluationService {
        guard let service = runtime.evaluation else {
            throw error(.system, "\(procedure): there is no evaluator here")
        }
        return service
    }

    /// Calls `work` on the interpreter's thread, for which the running fiber waits, and what that returns with the
    /// machine that goes on with the fiber.
    func atHome(
        _ work: @escaping @Sendable () throws(EvaluationFailure) -> @Sendable (Machine) -> Word
    ) throws(Raise) -> Word {
        let worker = Worker.of(self)
        if worker.isHome {
            do throws(EvaluationFailure) { return try work()(self) } catch { throw raise(error) }
        }
        let scheduler = worker.scheduler
        return try worker.external { complete in
            scheduler.atHome {
                do throws(EvaluationFailure) {
                    let result = try work()
                    complete { machine throws(Raise) in result(machine) }
                } catch {
                    let failure = error
                    complete { machine throws(Raise) in throw machine.raise(failure) }
                }
            }
            return {}
        }
    }

    /// The condition for a failure.
    fileprivate func raise(_ failure: EvaluationFailure) -> Raise {
        error(failure.kind, failure.message, payload: failure.number.map { Word(fixnum: $0) } ?? .false)
    }

    /// The same of work that may run procedures of macros, and so is done when no fiber is in the machine.
    func errand(
        _ work: @escaping @Sendable () throws(EvaluationFailure) -> @Sendable (Machine) -> Word
    ) throws(Raise) -> Word {
        let worker = Worker.of(self)
        let (scheduler, fiber) = (worker.scheduler, worker.current)
        return try worker.external { complete in
            scheduler.atHome(for: fiber) { Errand.run(work, scheduler, complete) }
            return {}
        }
    }
}

/// Work on the interpreter's thread.
private enum Errand {
    static func run(
        _ work: @escaping @Sendable () throws(EvaluationFailure) -> @Sendable (Machine) -> Word,
        _ scheduler: Scheduler, _ complete: @escaping @Sendable (@escaping ExternalResult) -> Void
    ) {
        let result: ExternalResult
        do throws(EvaluationFailure) {
            if scheduler.isErrandUnwanted { throw EvaluationFailure("nobody waits for it any more") }
            let made = try work()
            result = { machine throws(Raise) in made(machine) }
        } catch {
            if error.isPutOff && !scheduler.isErrandUnwanted {
                return scheduler.putOffErrand { run(work, scheduler, complete) }
            }
            let failure = error
            result = { machine throws(Raise) in throw machine.raise(failure) }
        }
        scheduler.doneAtHome()
        complete(result)
    }
}
