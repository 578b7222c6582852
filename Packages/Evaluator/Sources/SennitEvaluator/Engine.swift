// SPDX-License-Identifier: MIT
import SennitCompiler
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader
import SennitScheduler

/// Everything one interpreter consists of. Lives on its worker thread and is touched there only.
final class Engine {
    let heap: Heap
    let machine: Machine
    let scheduler: Scheduler
    let globals: GlobalTable
    let builtins: BuiltinLibraries
    let compiler: Compiler
    let options: InterpreterOptions
    /// Source texts by file name, for showing lines in errors.
    var sources = SourceTexts()
    /// Set once, right after the engine's own initialization.
    var expander: Expander!
    let provider: Provider
    /// What a REPL, `-e` and programs without imports are expanded in.
    let environment: TopLevelEnvironment
    /// The session that evaluates in `environment`, if there is one.
    weak var session: SessionState?
    /// Seconds since 1970.
    let startTime = Engine.now
    /// While fibers run between evaluations: what ends that, and the procedure that waits for it.
    var idling: Idling?
    var idleProcedure: Roots.Slot?
    /// What sessions have begun to load and not published.
    var pendingLoads: [PendingLoad] = []
    /// Failures that programs were told of by conditions: the last few, and how many there were.
    var keptFailures: [SennitError] = []
    var keptFailureCount = 0
    /// How many loads of modules have been begun.
    var loadCount = 0
    private let libraryEnvironment: TopLevelEnvironment
    /// How many `environment` has made.
    var environmentCount = 0
    /// Modules defined in source, and whether their bodies have run.
    var modules: [ModuleName: ModuleEntry] = [:]
    /// Libraries whose bodies have run, for macros, before the program that defines them.
    var ranForMacros: Set<ModuleName> = []
    let macroRoots = MacroRoots()
    /// What ends an evaluation whose expansion was under way: an interrupt, `exit` or a limit in a macro's procedure.
    var expansionEnd: SennitError?
    /// Whether an expansion for `eval` is to be done again, as the program came to its end meanwhile.
    var isExpansionPutOff = false
    /// Whether fibers run; changed by `whileRunning`.
    var isRunning = false
    let running = Monitor()
    /// Whether the session has ended: nothing is evaluated any more.
    var isStopped = false
    /// Whether the interpreter's thread may touch words at present.
    var isInside = false
    /// The top-level form under way: where an error is shown when tail calls have left no frame of the source.
    var runningForm = Position.none
    /// What misspelt names are compared with: the environment of the program under way.
    var currentEnvironment: TopLevelEnvironment

    init?(options: InterpreterOptions, trace: SchedulerTrace?) {
        var heapOptions = HeapOptions()
        heapOptions.stress = options.stressesCollector
        // What a collection leaves is overwritten: little, as there are many.
        if options.stressesCollector { heapOptions.nurserySize = 128 << 10 }
        heapOptions.limit = options.heapLimit
        // A run that is repeated has its collections where they were.
        heapOptions.marksBesideProgram = options.seed == nil
        guard let heap = Heap(options: heapOptions) else { return nil }
        self.options = options
        self.heap = heap
        machine = Machine(heap: heap)
        defer { heap.leave(machine.allocator) }
        // A continuation that is captured, as a handler of errors does, is a copy of the stack on the heap.
        machine.state.pointee.limits.stackBytes = min(options.stackLimit, max(options.heapLimit / 2, 1 << 16))
        // Before the scheduler makes machines like this one.
        Numbers.install(arithmetic: &machine.state.pointee.arithmetic)
        var schedulerOptions = SchedulerOptions()
        schedulerOptions.workers = options.workers
        schedulerOptions.seed = options.seed
        schedulerOptions.fiberLimit = options.fiberLimit
        schedulerOptions.trace = trace
        scheduler = Scheduler(first: machine, options: schedulerOptions)
        builtins = BuiltinLibraries()
        globals = GlobalTable(machine: machine, builtins: builtins)
        compiler = Compiler(machine: machine, linker: globals, verifiesCode: options.verifiesCode)
        provider = Provider(builtins: builtins, options: options)
        environment = TopLevelEnvironment(name: ModuleName([Symbol("user")]), imports: [builtins.everything])
        currentEnvironment = environment
        // The commands of sessions, which call each other, before all else: nobody else's names are to be shadowed.
        libraryEnvironment = TopLevelEnvironment(
            name: .internal, imports: [builtins.commands, builtins.everything, builtins.internal])
        var expanderOptions = Expander.Options()
        expanderOptions.maximumDepth = 10_000
        expander = Expander(provider: provider, options: expanderOptions)
        provider.engine = self
        expander.host = self
        globals.compileDefinition = { [unowned self] definition, row throws(CompileError) in
            try self.compileLibraryDefinition(definition, row)
        }
        installRuntime()
        installReports()
        installEvaluation()
        installSession()
        globals.sessionModule = environment.name
    }

    func tearDown() {
        machine.runtime.stop()
        scheduler.stop()
        heap.enter(machine.allocator)
        machine.destroy()
        heap.destroy()
    }

    /// Connects the machine with the library procedures that it calls itself.
    private func installRuntime() {
        installContext()
        machine.shared.pointee.caseLambdaPrimitive = globals.primitiveIndex("make-case-lambda")
        machine.shared.pointee.reverseListPrimitive = globals.primitiveIndex("reverse-list")
        machine.shared.pointee.raiseProcedureSource = { [unowned self] in
            (try? globals.value(module: ModuleName([Symbol("scheme"), Symbol("base")]), name: Symbol("raise")))
                ?? .false
        }
        machine.shared.pointee.rewindProcedureSource = { [unowned self] in
            (try? globals.value(module: .internal, name: Symbol("rewind"))) ?? .false
        }
        machine.shared.pointee.applyListSource = { [unowned self] in
            (try? globals.value(module: .internal, name: Symbol("apply-list"))) ?? .false
        }
    }

    /// Compiles a library procedure written in Scheme. Its closure exists, and is linked, before its
    /// body is compiled, so that procedures may refer to each other.
    private func compileLibraryDefinition(
        _ definition: SchemeDefinition, _ row: Int
    ) throws(CompileError) -> Word {
        let name = Symbol(definition.name.description)
        func broken(_ why: String) -> CompileError {
            CompileError(message: "library procedure \(name): \(why)", position: .none)
        }
        let value = try expand(definition, name, broken)
        switch value {
        case .lambda(let lambda):
            let closure = Closure.makeIncomplete(
                heap: heap, parameters: lambda.parameters.count, takesRest: lambda.rest != nil)
            _ = globals.keep(closure, as: row)
            try compiler.complete(closure, with: lambda)
            return closure
        case .caseLambda(let node):
            let closure = Closure.makeIncomplete(heap: heap, captures: node.clauses.count)
            _ = globals.keep(closure, as: row)
            try compiler.complete(closure, with: node)
            return closure
        default:
            throw broken("its value is not a lambda")
        }
    }

    /// The core form of a definition's value. Only the value is expanded: the name belongs to the
    /// library's module, not to the one it is expanded in.
    private func expand(
        _ definition: SchemeDefinition, _ name: Symbol, _ broken: (String) -> CompileError
    ) throws(CompileError) -> CoreForm {
        var forms: [CoreForm] = []
        do {
            var reader = Reader(Array(definition.source.description.utf8))
            guard let datum = try reader.next(), case .list(let parts) = datum.value, parts.count >= 3 else {
                throw broken("not a definition")
            }
            // A base so far down that no part of it has a position.
            let file = FileSet.File(name: "library", base: Int32.min, size: 0, lines: [0])
            let value = Engine.definedValue(parts)
            forms = try expander.expandForm(value, file: file, in: libraryEnvironment)
        } catch let error as CompileError {
            throw error
        } catch let error as ExpanderError {
            throw broken(error.message)
        } catch {
            throw broken("\(error)")
        }
        switch forms.first {
        case .lambda(var lambda)?:
            lambda.name = name
            return .lambda(lambda)
        case .caseLambda(var node)?:
            node.name = name
            return .caseLambda(node)
        case let form?: return form
        case nil: throw broken("empty")
        }
    }

    /// The value that `(define name value)` or `(define (name . formals) body ...)` defines.
    private static func definedValue(_ parts: [Datum]) -> Datum {
        let lambda = Datum(.symbol(Symbol("lambda")))
        switch parts[1].value {
        case .list(let heading):
            return Datum(.list([lambda, Datum(.list(Array(heading.dropFirst())))] + parts[2...]))
        case .improperList(let heading, let tail):
            let formals: Datum =
                heading.count == 1 ? tail : Datum(.improperList(Array(heading.dropFirst()), tail: tail))
            return Datum(.list([lambda, formals] + parts[2...]))
        default: return parts[2]
        }
    }
}
