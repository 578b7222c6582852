// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// What a session consists of besides the interpreter's environment. On the interpreter's thread only.
///
/// `@unchecked Sendable`: it only goes from that thread to that thread.
final class SessionState: @unchecked Sendable {
    var options: Session.Options
    var requests: [Session.Request] = []
    var history: SessionHistory
    var environments: SessionEnvironments
    /// Scripts that are being evaluated, by number.
    var scripts: [Int: Script] = [:]
    var scriptCount = 0
    /// Variables whose calls are traced: their values before, and what is there instead.
    var traced: [Symbol: (original: Roots.Slot, wrapper: Roots.Slot)] = [:]

    init(_ engine: Engine, options: Session.Options) {
        self.options = options
        engine.environment.add(engine.builtins.commands)
        // The commands that are syntax.
        if let syntax = (try? engine.expander.interface(importing: .replSyntax)) ?? nil {
            engine.environment.add(syntax)
        }
        history = SessionHistory(engine)
        environments = SessionEnvironments()
        environments.base = EnvironmentImage(of: engine)
        engine.session = self
    }

    /// Evaluates a text; what was written is written out in any case.
    func outcome(
        _ source: [UInt8], file: String, limits: EvaluationLimits?, _ engine: Engine
    ) -> Session.Outcome {
        let data: [Datum]
        let read: FileSet.File
        do throws(SennitError) {
            (data, read) = try engine.read(source, file: file)
        } catch {
            return error.isIncomplete ? .incomplete(error) : .failed(error)
        }
        do throws(SennitError) {
            for datum in data { try evaluate(datum, read, limits, engine) }
        } catch {
            _ = engine.machine.runtime.flushAll()
            return .failed(error)
        }
        if let failure = engine.machine.runtime.flushAll() { return .failed(.runtime(Diagnostic(.file, failure))) }
        return .finished
    }

    /// Evaluates a form and shows its value.
    private func evaluate(
        _ datum: Datum, _ file: FileSet.File, _ limits: EvaluationLimits?, _ engine: Engine
    ) throws(SennitError) {
        history.begin(datum, engine)
        let guardian = DefinitionGuard(engine)
        let result: Word
        do throws(SennitError) {
            let forms = try engine.expand { () throws(ExpanderError) in
                try engine.expander.expandForm(history.reference(datum) ?? datum, file: file, in: engine.environment)
            }
            guardian.note(forms, engine)
            result = try engine.within(limits) { () throws(SennitError) in try engine.run(forms) }
        } catch {
            environments.abandonSlurp(engine)
            guardian.undo(engine)
            history.shiftForms(engine)
            throw error
        }
        guardian.forget(engine)
        environments.abandonSlurp(engine)
        history.shiftForms(engine)
        let roots = engine.heap.state.pointee.roots
        let slots = (result.is(.multipleValues) ? Array(result.elements) : [result]).map { roots.add($0) }
        defer { for slot in slots { roots.remove(slot) } }
        for slot in slots where roots[slot] != .unspecified || slots.count > 1 {
            let name = history.add(roots[slot], engine)
            try show(name, engine)
        }
    }

    /// Shows the last value by a procedure of the library, in a fiber: so that it can be interrupted.
    private func show(_ name: Symbol, _ engine: Engine) throws(SennitError) {
        guard let procedure = engine.internalProcedure("show-value") else { return }
        if let beginLine = options.beginLine {
            _ = engine.machine.runtime.flushAll()
            beginLine()
        }
        let label: Word =
            if options.numbersValues { engine.machine.allocator.string("\(name.name) = ") } else { .false }
        let width: Word = options.width.map { Word(fixnum: $0) } ?? .false
        func limit(_ limit: Int?) -> Word { limit.map { Word(fixnum: $0) } ?? .false }
        _ = try engine.execute(
            procedure, [history.last(engine), label, width, limit(options.depth), limit(options.length)])
    }
}

extension Engine {
    /// A procedure of (sennit internal), for the engine's own use.
    func internalProcedure(_ name: StaticString) -> Word? {
        (try? globals.value(module: .internal, name: Symbol(stringLiteral: name))) ?? nil
    }
}

extension ModuleName {
    /// The commands of a session.
    static let repl = ModuleName([Symbol("sennit"), Symbol("repl")])
    static let replSyntax = ModuleName([Symbol("sennit"), Symbol("repl-syntax")])
}
