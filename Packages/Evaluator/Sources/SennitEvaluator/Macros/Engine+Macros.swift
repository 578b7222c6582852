// SPDX-License-Identifier: MIT
import SennitCompiler
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader
import SennitScheduler
import Synchronization

/// The procedures of macros, which run while a program is expanded.
extension Engine: MacroHost {
    func procedure(_ expression: CoreForm, imports: [ModuleName]) throws(MacroFailure) -> AnyObject {
        for name in imports { try runBody(of: name) }
        let value = try run(try compileApart(expression), [])
        guard value.isProcedure else {
            throw .raised("\(machine.describe(value)) is no procedure", hint: nil)
        }
        return MacroProcedureHandle(macroRoots, heap.state.pointee.roots.add(value))
    }

    func expand(_ call: MacroCall, with procedure: AnyObject) throws(MacroFailure) -> SyntaxNode {
        macroRoots.removeReleased(heap)
        guard let procedure = procedure as? MacroProcedureHandle else {
            preconditionFailure("a macro has a procedure of another interpreter")
        }
        // The library that the macro comes from is complete: its procedures can have their values.
        if let home = call.home { try runBody(of: home) }
        let handle = MacroCallHandle(call, heap)
        defer { handle.end() }
        var writer = SyntaxWriter(self, call.factory) { [machine] in handle.word($0, machine) }
        let environment = machine.heap.foreign(
            EnvironmentHandle(handle, isFixed: false), allocator: machine.allocator)
        let procedureWord = heap.state.pointee.roots[procedure.slot]
        let entry: Word
        var arguments: [Word]
        switch call.arguments {
        case .form(let form):
            arguments = [procedureWord, try writer.word(form), environment]
            entry = try renamingCaller()
        case .parts(let parts):
            arguments = []
            for part in parts { arguments.append(try writer.word(part)) }
            arguments.append(environment)
            entry = procedureWord
        }
        let origins = writer.origins()
        let result: Word
        do throws(MacroFailure) {
            result = try run(entry, arguments)
        } catch {
            _ = origins.take(heap.state.pointee.roots)
            throw error
        }
        let collector = SyntaxCollector(
            machine: machine, factory: call.factory, origins: origins.take(heap.state.pointee.roots))
        return try collector.node(result)
    }

    func note(_ module: Module) {
        var entry = modules[module.name] ?? ModuleEntry(module: module)
        entry.module = module
        entry.hasRun = false
        modules[module.name] = entry
        ranForMacros.remove(module.name)
    }

    private func renamingCaller() throws(MacroFailure) -> Word {
        do throws(CompileError) {
            if let word = try globals.value(module: .internal, name: "call-renaming-transformer") { return word }
        } catch {
            throw .raised(error.message, hint: nil)
        }
        preconditionFailure("(sennit internal) lacks call-renaming-transformer")
    }

    /// Runs what a library says, if that has not been done yet.
    private func runBody(of name: ModuleName) throws(MacroFailure) {
        guard let entry = modules[name], !entry.hasRun else { return }
        modules[name]?.hasRun = true
        ranForMacros.insert(name)
        do throws(MacroFailure) {
            for imported in entry.module.imports { try runBody(of: imported) }
            let home = globals.makeHome(of: name)
            try runBody(of: entry.module, home)
            publish(PendingLoad(number: 0, entry: entry, home: home, interface: nil))
        } catch {
            modules[name]?.hasRun = false
            ranForMacros.remove(name)
            throw error
        }
    }

    private func runBody(of module: Module, _ home: ModuleName) throws(MacroFailure) {
        let outer = globals.body
        let body = ClosedBody(module.name, home: home, module.body, globals: globals, compiler: compiler)
        defer {
            globals.body = outer
            body.end(heap)
        }
        for form in module.body {
            globals.body = body
            let procedure: Word
            do throws(CompileError) { procedure = try compiler.compile(form) } catch {
                throw .raised(error.message, hint: nil)
            }
            globals.body = outer
            _ = try run(procedure, [])
            body.hasRun(form)
        }
    }

    /// Compiles what is no part of the body that is being compiled.
    private func compileApart(_ form: CoreForm) throws(MacroFailure) -> Word {
        let outer = globals.body
        globals.body = nil
        defer { globals.body = outer }
        do throws(CompileError) { return try compiler.compile(form) } catch {
            throw .raised(error.message, hint: nil)
        }
    }

    // MARK: - Running

    /// Calls a procedure in a fiber of its own: as the main one when no fibers run, else for the fiber that evaluates
    /// something on whose behalf forms are expanded.
    private func run(_ procedure: Word, _ arguments: [Word]) throws(MacroFailure) -> Word {
        if isStopped { throw .raised("the interpreter was stopped", hint: nil) }
        let outer = runningForm
        runningForm = .none
        defer { runningForm = outer }
        guard isRunning else {
            switch whileRunning({ scheduler.run(procedure, arguments) }) {
            case .finished(let value): return value
            case .raised(let payload): throw failure(payload, isNested: false)
            case .suspended, .preempted, .blocked: preconditionFailure("a scheduler runs fibers until they end")
            }
        }
        guard scheduler.canNest else {
            throw .raised("macros cannot be expanded by a procedure of Swift that a program has called", hint: nil)
        }
        // Who expands holds the lock, and fibers that fail elsewhere are reported with it.
        running.unlock()
        defer { running.lock() }
        switch scheduler.runNested(procedure, arguments) {
        case .finished(let value): return value
        case .raised(let payload): throw failure(payload, isNested: true)
        case .abandoned:
            isExpansionPutOff = true
            throw .abandoned
        }
    }

    /// What a macro's procedure has raised. What ends the evaluation as a whole is thrown from there.
    private func failure(_ payload: Word, isNested: Bool) -> MacroFailure {
        let error = uncaught(payload)
        guard case .runtime(let diagnostic) = error else {
            if !isNested { expansionEnd = error }
            return isNested ? .raised(error.rendered, hint: nil) : .abandoned
        }
        if diagnostic.kind == .limit {
            if isNested { return .limit(diagnostic.message) }
            expansionEnd = error
            return .abandoned
        }
        if diagnostic.kind == .unbound, payload.is(.condition) {
            let irritants = payload[payload: ConditionField.irritants]
            if irritants.isPair, irritants.car.isSymbol { return .unbound(irritants.car.symbol) }
        }
        var hints: [String] = []
        if let place = diagnostic.location { hints.append("raised at \(place.file):\(place.line):\(place.column)") }
        if let hint = diagnostic.hint { hints.append(hint) }
        return .raised(diagnostic.message, hint: hints.isEmpty ? nil : hints.joined(separator: "; "))
    }
}

/// A procedure that a macro keeps alive. Macros may be let go of on any thread.
final class MacroProcedureHandle: Sendable {
    private let roots: MacroRoots
    let slot: Roots.Slot

    init(_ roots: MacroRoots, _ slot: Roots.Slot) {
        self.roots = roots
        self.slot = slot
    }

    deinit { roots.release(slot) }
}

/// The roots of macros that nobody uses any more, to be given back on the interpreter's thread.
final class MacroRoots: Sendable {
    private let released = Mutex<[Roots.Slot]>([])

    func release(_ slot: Roots.Slot) { released.withLock { $0.append(slot) } }

    func removeReleased(_ heap: Heap) {
        let slots = released.withLock { slots in
            defer { slots = [] }
            return slots
        }
        for slot in slots { heap.state.pointee.roots.remove(slot) }
    }
}
