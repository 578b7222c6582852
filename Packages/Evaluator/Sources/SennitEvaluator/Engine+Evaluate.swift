// SPDX-License-Identifier: MIT
import SennitCompiler
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitMachine
import SennitReader

extension Engine {
    /// How a source text is to be taken.
    enum Mode {
        /// Forms of a session: each is expanded and run before the next is expanded.
        case interaction
        /// A program: all of it is expanded before any of it runs.
        case program
    }

    /// Reads, expands, compiles and runs `bytes`; the values of the last form.
    func evaluate(_ bytes: [UInt8], file name: String, mode: Mode) throws(SennitError) -> Word {
        var last = Word.unspecified
        if case .program = mode {
            let (data, file) = try read(bytes, file: name)
            let program = makeProgramEnvironment()
            currentEnvironment = program
            defer { currentEnvironment = environment }
            // Before the procedures of its macros refer to anything.
            globals.forget(program.name)
            let forms = try expand { () throws(ExpanderError) in
                try expander.expandProgram(data, file: file, in: program)
            }
            last = try runScoped { () throws(SennitError) in try run(closed: program.name, forms) }
        } else {
            try evaluateEach(bytes, file: name) { word throws(SennitError) in last = word }
        }
        return last
    }

    /// Evaluates forms of a session one after another. All are read before the first is run.
    func evaluateEach(
        _ bytes: [UInt8], file name: String, _ body: (Word) throws(SennitError) -> Void
    ) throws(SennitError) {
        let (data, file) = try read(bytes, file: name)
        for datum in data {
            try body(
                try run(
                    try expand { () throws(ExpanderError) in
                        try expander.expandForm(datum, file: file, in: environment)
                    }))
        }
    }

    func read(_ bytes: [UInt8], file name: String) throws(SennitError) -> ([Datum], FileSet.File) {
        let file: FileSet.File
        do {
            file = try expander.files.addFile(name: name, bytes: bytes)
        } catch {
            throw .usage("\(name) is too large, or this session has read more than 2 GiB of source")
        }
        if session != nil, name.utf8.first == UInt8(ascii: "(") { sources.add(entered: bytes, base: file.base) }
        sources[name] = bytes
        let (data, errors) = Reader.readAll(bytes)
        if !errors.isEmpty { throw .syntax(errors.map { diagnostic($0, file: name, bytes: bytes) }) }
        return (data, file)
    }

    func expand(_ body: () throws(ExpanderError) -> [CoreForm]) throws(SennitError) -> [CoreForm] {
        expansionEnd = nil
        do {
            return try body()
        } catch {
            throw expansionEnd ?? .syntax([diagnostic(error)])
        }
    }

    /// Compiles and runs forms in order.
    func run(_ forms: [CoreForm]) throws(SennitError) -> Word {
        var last = Word.unspecified
        for form in forms {
            switch form {
            case .module(let module):
                noteModule(module)
                // Modules that refer to each other: what the other one has begun can go on.
                if globals.qualified[module.name] != nil { try require(module.name) }
            case .import(let node): for name in node.modules { try require(name) }
            default:
                runningForm = form.position
                last = try execute(try compileLoading(form))
                globals.body?.hasRun(form)
            }
        }
        return last
    }

    /// Compiles a form, and runs the bodies of the modules that it refers to by qualified names.
    private func compileLoading(_ form: CoreForm) throws(SennitError) -> Word {
        let procedure = try compile(form)
        let wanted = globals.takeWantedModules()
        if wanted.isEmpty { return procedure }
        let slot = heap.state.pointee.roots.add(procedure)
        defer { heap.state.pointee.roots.remove(slot) }
        for name in wanted { try require(name) }
        return heap.state.pointee.roots[slot]
    }

    /// Runs a program whose tasks end with it.
    func runScoped(_ body: () throws(SennitError) -> Word) throws(SennitError) -> Word {
        if isStopped { throw .usage("the interpreter was stopped") }
        scheduler.beginScope()
        let result: Word
        do {
            result = try body()
        } catch {
            try? endScope()
            throw error
        }
        let slot = heap.state.pointee.roots.add(result)
        defer { heap.state.pointee.roots.remove(slot) }
        try endScope()
        return heap.state.pointee.roots[slot]
    }

    private func endScope() throws(SennitError) {
        if case .raised(let payload) = whileRunning({ scheduler.endScope() }) { throw uncaught(payload) }
    }

    /// The same, of the whole body of a program or of a version of a module, whose variables are in `home`.
    func run(closed module: ModuleName, home: ModuleName? = nil, _ forms: [CoreForm]) throws(SennitError) -> Word {
        try compilingClosed(module, home: home, forms) { () throws(SennitError) in try run(forms) }
    }

    func compilingClosed<Result>(
        _ module: ModuleName, home: ModuleName? = nil, _ forms: [CoreForm], _ work: () throws(SennitError) -> Result
    ) throws(SennitError) -> Result {
        let outer = globals.body
        let body = ClosedBody(module, home: home ?? module, forms, globals: globals, compiler: compiler)
        globals.body = body
        defer {
            globals.body = outer
            body.end(heap)
        }
        return try work()
    }

    func compile(_ form: CoreForm) throws(SennitError) -> Word {
        do {
            return try compiler.compile(form)
        } catch {
            throw .syntax([Diagnostic(.compile, error.message, location: location(error.position))])
        }
    }

    /// Calls a procedure with arguments that nothing else keeps alive.
    func execute(_ procedure: Word, _ arguments: [Word] = []) throws(SennitError) -> Word {
        guard !isRunning else {
            throw beingCalled
        }
        if isStopped { throw .usage("the interpreter was stopped") }
        switch whileRunning({ scheduler.run(procedure, arguments) }) {
        case .finished(let value): return value
        case .raised(let payload): throw uncaught(payload)
        case .suspended, .preempted, .blocked: preconditionFailure("a scheduler runs fibers until they end")
        }
    }

    /// Runs fibers, during which other threads can look at what this one knows of sources: see `installReports`.
    func whileRunning<Result>(_ body: () -> Result) -> Result {
        running.withLock { isRunning = true }
        defer { running.withLock { isRunning = false } }
        return body()
    }
}
