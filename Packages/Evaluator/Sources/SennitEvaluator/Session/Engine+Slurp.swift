// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A file whose definitions are coming in: until that is done, everything can be put back.
struct PendingSlurp {
    let file: String
    /// The environment before.
    let before: EnvironmentImage
    /// What is to be taken back to by `unslurp`.
    let saved: EnvironmentImage
    let names: Set<Symbol>
    let report: String
}

extension Engine {
    /// Brings all definitions of a file in: the steps that make their values.
    func slurp(_ path: String) throws(EvaluationFailure) -> [Word] {
        let session = try currentSession()
        let bytes = try sourceText(path, for: "slurp")
        session.environments.abandonSlurp(self)
        let before = EnvironmentImage(of: self)
        // A second slurp replaces the first.
        session.environments.saved?.apply(to: self)
        do throws(SennitError) {
            return try expandSlurp(path, bytes, before, session)
        } catch {
            before.apply(to: self)
            throw failure(error)
        }
    }

    private func expandSlurp(
        _ path: String, _ bytes: [UInt8], _ before: EnvironmentImage, _ session: SessionState
    ) throws(SennitError) -> [Word] {
        let saved = session.environments.saved ?? before
        let old = Set(environment.definedNames)
        let plain = environment.snapshot()
        let (data, file) = try read(bytes, file: path)
        var content = SlurpContent()
        let definitions = ModuleFile.definitions(in: data)
        let isModule: (Datum) -> Bool = { !ModuleFile.names(definedBy: $0).isEmpty }
        let loads =
            definitions.contains(where: isModule) ? try expandModules(bytes, file: path, isSlurp: true) : []
        for load in loads {
            for (name, binding) in load.interface.definitions?.exports ?? [:] {
                environment.define(name, as: binding)
                content.note(name, binding)
            }
        }
        let rest = definitions.filter { !isModule($0) }
        let forms = try expandBesideFibers { () throws(ExpanderError) in
            try expander.expandForms(rest, file: file, in: environment)
        }
        // Nothing runs from here on, so that what is compiled stays where it is.
        var steps = try self.steps(of: loads)
        for form in forms {
            switch form {
            case .module: continue
            case .import(let node): for name in node.modules { steps += try moduleSteps(name) }
            case .define, .defineFunction, .defineValues:
                for name in form.definedNames(in: environment.name) { content.variables.append(name) }
                steps.append(try compileOpen(form))
            default: content.expressions += 1
            }
        }
        for name in environment.definedNames where environment.isKeyword(name) {
            if !old.contains(name) || environment.means(otherThan: plain, name) { content.add(macro: name) }
        }
        session.environments.pending = PendingSlurp(
            file: path, before: before, saved: saved, names: content.names, report: content.report(path))
        return steps
    }

    /// Compiles a form that is no part of the closed program under way.
    func compileOpen(_ form: CoreForm) throws(SennitError) -> Word {
        let outer = globals.body
        globals.body = nil
        defer { globals.body = outer }
        return try compile(form)
    }

    func unslurp() throws(EvaluationFailure) -> String {
        let session = try currentSession()
        session.environments.abandonSlurp(self)
        guard let saved = session.environments.saved, let file = session.environments.slurped else {
            throw EvaluationFailure("unslurp: no file is slurped")
        }
        let lost = session.environments.definedSince(saved, self)
        saved.apply(to: self)
        session.environments.clear()
        return "back to before \(file)" + (lost.isEmpty ? "" : "; lost: \(lost.map(\.name).joined(separator: " "))")
    }

    func resetEnvironment() throws(EvaluationFailure) -> String {
        let session = try currentSession()
        session.environments.abandonSlurp(self)
        guard let base = session.environments.base else { return "" }
        let lost = environment.definedNames.filter { !$0.isHistory && base.values[$0] == nil }
        base.apply(to: self)
        session.environments.clear()
        return "back to the environment of the start"
            + (lost.isEmpty ? "" : "; \(lost.count) definition\(lost.count == 1 ? " is" : "s are") gone")
    }

    var systemErrorMessage: String { String(cString: strerror(errno)) }
}

/// What a file brought in.
private struct SlurpContent {
    var variables: [Symbol] = []
    var macros: [Symbol] = []
    var expressions = 0

    var names: Set<Symbol> { Set(variables + macros) }

    mutating func note(_ name: Symbol, _ binding: ExportedBinding) {
        if case .variable = binding { variables.append(name) } else { add(macro: name) }
    }

    mutating func add(macro name: Symbol) {
        if !macros.contains(name) { macros.append(name) }
    }

    func report(_ file: String) -> String {
        func list(_ names: [Symbol], _ what: String) -> String? {
            if names.isEmpty { return nil }
            let shown = names.sorted { $0.name < $1.name }.prefix(20).map(\.name).joined(separator: " ")
            return "\(names.count) \(what)\(names.count == 1 ? "" : "s") (\(shown)\(names.count > 20 ? " ..." : ""))"
        }
        let parts = [list(Array(Set(variables)), "definition"), list(macros, "macro")].compactMap { $0 }
        var text = "slurped \(file): " + (parts.isEmpty ? "nothing" : parts.joined(separator: ", "))
        if expressions > 0 {
            text +=
                "; left out \(expressions) expression\(expressions == 1 ? "" : "s"), which (run \"\(file)\") evaluates"
        }
        return text
    }
}

extension SessionEnvironments {
    /// What a slurp has brought in stays.
    mutating func commitSlurp(_ engine: Engine) throws(EvaluationFailure) -> String {
        guard let pending else { throw EvaluationFailure("slurp: there is nothing to keep") }
        saved = pending.saved
        slurped = pending.file
        slurpedNames = pending.names
        self.pending = nil
        return pending.report
    }

    /// Puts everything back if a slurp has not come to its end.
    mutating func abandonSlurp(_ engine: Engine) {
        guard let pending else { return }
        pending.before.apply(to: engine)
        self.pending = nil
    }

    /// What was defined since a file was slurped, apart from what came with it.
    func definedSince(_ saved: EnvironmentImage, _ engine: Engine) -> [Symbol] {
        engine.environment.definedNames
            .filter { !$0.isHistory && saved.values[$0] == nil && !slurpedNames.contains($0) }
            .sorted { $0.name < $1.name }
    }

    mutating func clear() {
        saved = nil
        slurped = nil
        slurpedNames = []
    }
}
