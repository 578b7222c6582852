// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

/// What `eval` and `environment` ask for. All of it runs on the interpreter's thread, while fibers run.
extension Engine {
    func installEvaluation() {
        // Called on this engine's thread only.
        nonisolated(unsafe) unowned let engine = self
        machine.runtime.evaluation = EvaluationService(
            compile: { expression, environment throws(EvaluationFailure) in
                try engine.compile(expression, in: environment)
            },
            makeEnvironment: { sets throws(EvaluationFailure) in try engine.makeEnvironment(sets) },
            interactionEnvironment: { EnvironmentHandle(engine.environment, isFixed: false) },
            locate: { positions in
                for position in positions {
                    guard let place = engine.location(Position(position), length: 1) else { continue }
                    return SourceLocation(file: place.file, line: place.line, column: place.column)
                }
                return nil
            }, macros: makeMacroService())
    }

    private func compile(
        _ expression: String, in handle: EnvironmentHandle
    ) throws(EvaluationFailure) -> [Word] {
        let content = (handle.content as? MacroCallHandle)?.call.environment ?? handle.content
        guard let environment = content as? TopLevelEnvironment else {
            throw EvaluationFailure("eval: that is not an environment")
        }
        let before = environment.snapshot()
        let expanded = try expandApart(expression, environment, for: "eval")
        if handle.isFixed && (!environment.isWithoutDefinitions || expanded.contains(where: \.isDefinition)) {
            environment.restore(before)
            throw EvaluationFailure(
                "eval: nothing can be defined in what environment returns; use (interaction-environment)")
        }
        return try steps(of: expanded, for: "eval")
    }

    /// Procedures without arguments that do, one after the other, what forms say; first the bodies of modules that they
    /// import and that have not been run.
    func steps(of forms: [CoreForm], for procedure: String) throws(EvaluationFailure) -> [Word] {
        // The program under way is closed; this is not a part of it.
        let outer = globals.body
        globals.body = nil
        defer { globals.body = outer }
        var steps: [Word] = []
        for form in forms {
            do throws(SennitError) {
                switch form {
                case .module(let module):
                    noteModule(module)
                    if globals.qualified[module.name] != nil { steps += try moduleSteps(module.name) }
                case .import(let node): for name in node.modules { steps += try moduleSteps(name) }
                default:
                    let procedure = try compile(form)
                    for name in globals.takeWantedModules() { steps += try moduleSteps(name) }
                    steps.append(procedure)
                }
            } catch {
                throw EvaluationFailure("\(procedure): \(error.message)")
            }
        }
        return steps
    }

    private func makeEnvironment(_ sets: [String]) throws(EvaluationFailure) -> (EnvironmentHandle, bodies: [Word]) {
        environmentCount += 1
        let name = ModuleName([Symbol("environment"), Symbol("\(environmentCount)")])
        let environment = TopLevelEnvironment(name: name, isStrict: true)
        var forms: [CoreForm] = []
        if !sets.isEmpty {
            let text = "(import \(sets.joined(separator: " ")))"
            forms = try expandApart(text, environment, for: "environment")
        }
        return (EnvironmentHandle(environment, isFixed: true), try steps(of: forms, for: "environment"))
    }

    /// Expands the text of one datum, without leaving anything behind in the tables of sources.
    private func expandApart(
        _ text: String, _ environment: TopLevelEnvironment, for procedure: String
    ) throws(EvaluationFailure) -> [CoreForm] {
        let (data, errors) = Reader.readAll(Array(text.utf8))
        if let error = errors.first { throw EvaluationFailure("\(procedure): \(error.message), in \(text.prefix(80))") }
        // A base so far down that no part of it has a position.
        let file = FileSet.File(name: "eval", base: Int32.min, size: 0, lines: [0])
        return try expandingApart(procedure) { () throws(ExpanderError) in
            var forms: [CoreForm] = []
            for datum in data { forms += try expander.expandForm(datum, file: file, in: environment) }
            return forms
        }
    }

    /// Expands something while fibers run.
    func expandingApart<Result>(
        _ procedure: String, _ body: () throws(ExpanderError) -> Result
    ) throws(EvaluationFailure) -> Result {
        // Reports of errors look at the expander's tables, on other threads.
        running.lock()
        defer { running.unlock() }
        isExpansionPutOff = false
        do throws(ExpanderError) {
            return try body()
        } catch {
            let isPutOff = isExpansionPutOff
            isExpansionPutOff = false
            if case .limit(.macros) = error.kind { throw EvaluationFailure("\(procedure): \(error)", .limit) }
            throw EvaluationFailure("\(procedure): \(error)", isPutOff: isPutOff)
        }
    }
}

extension CoreForm {
    fileprivate var isDefinition: Bool {
        switch self {
        case .define, .defineValues, .defineFunction, .import: true
        default: false
        }
    }
}
