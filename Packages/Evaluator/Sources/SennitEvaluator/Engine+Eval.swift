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
            })
    }

    private func compile(
        _ expression: String, in handle: EnvironmentHandle
    ) throws(EvaluationFailure) -> [Word] {
        guard let environment = handle.content as? TopLevelEnvironment else {
            throw EvaluationFailure("eval: that is not an environment")
        }
        let expanded = try expandApart(expression, environment)
        if handle.isFixed && (expanded.isEmpty || expanded.contains(where: \.isDefinition)) {
            throw EvaluationFailure(
                "eval: nothing can be defined in what environment returns; use (interaction-environment)")
        }
        let forms = try withoutImports(expanded)
        // The program under way is closed; this is not a part of it.
        let outer = globals.body
        globals.body = nil
        defer { globals.body = outer }
        var procedures: [Word] = []
        for form in forms {
            do {
                procedures.append(try compiler.compile(form))
            } catch {
                throw EvaluationFailure("eval: \(error.message)")
            }
        }
        return procedures
    }

    private func makeEnvironment(_ sets: [String]) throws(EvaluationFailure) -> EnvironmentHandle {
        environmentCount += 1
        let name = ModuleName([Symbol("environment"), Symbol("\(environmentCount)")])
        let environment = TopLevelEnvironment(name: name)
        if !sets.isEmpty {
            _ = try withoutImports(try expandApart("(import \(sets.joined(separator: " ")))", environment))
        }
        return EnvironmentHandle(environment, isFixed: true)
    }

    /// What is left to be done when imports have taken place. The bodies of a program's own libraries have been run by
    /// whoever imported them first.
    private func withoutImports(_ forms: [CoreForm]) throws(EvaluationFailure) -> [CoreForm] {
        var rest: [CoreForm] = []
        for form in forms {
            guard case .import(let node) = form else {
                rest.append(form)
                continue
            }
            for name in node.modules where modules[name].map({ !$0.hasRun }) ?? false {
                throw EvaluationFailure("eval: the program itself must import \(name) before")
            }
        }
        return rest
    }

    /// Expands the text of one datum, without leaving anything behind in the tables of sources.
    private func expandApart(
        _ text: String, _ environment: TopLevelEnvironment
    ) throws(EvaluationFailure) -> [CoreForm] {
        let (data, errors) = Reader.readAll(Array(text.utf8))
        if let error = errors.first { throw EvaluationFailure("eval: \(error.message), in \(text.prefix(80))") }
        // A base so far down that no part of it has a position.
        let file = FileSet.File(name: "eval", base: Int32.min, size: 0, lines: [0])
        // Reports of errors look at the expander's tables, on other threads.
        running.lock()
        defer { running.unlock() }
        var forms: [CoreForm] = []
        for datum in data {
            do {
                forms += try expander.expandForm(datum, file: file, in: environment)
            } catch {
                throw EvaluationFailure("eval: \(error.message)")
            }
        }
        return forms
    }
}

extension CoreForm {
    fileprivate var isDefinition: Bool {
        switch self {
        case .define, .defineValues, .defineFunction, .import, .module: true
        default: false
        }
    }
}
