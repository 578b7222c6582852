// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitHeap
import SennitLibrary
import SennitReader

/// What the procedures of (sennit repl) and (sennit module) ask for, by the names that Scheme/session.scm uses.
enum SessionRequest: String {
    case slurpBegin = "slurp-begin"
    case slurpCommit = "slurp-commit"
    case unslurp
    case resetEnvironment = "reset-environment"
    case runBegin = "run-begin"
    case runNext = "run-next"
    case reload
    case loadModules = "load-modules"
    case publish
    case moduleNames = "module-names"
    case moduleInformation = "module-information"
    case clearScreen = "clear-screen"
    case prompt
    case showHistory = "show-history"
    case environmentNames = "environment-names"
    case help
    case arity
    case source
    case disassemble
    case core
    case variable
    case trace
    case untrace
    case traced
    case statistics
    case sessionTimes = "session-times"
    case environmentParts = "environment-parts"
    case name
    case printLimits = "print-limits"
    case setPrintLimits = "set-print-limits"
    case time
    case currentDirectory = "current-directory"
    case changeDirectory = "change-directory"
}

extension Engine {
    func answer(
        _ request: SessionRequest, _ arguments: SessionArguments
    ) throws(EvaluationFailure) -> SessionDatum {
        defer { arguments.release() }
        switch request {
        case .slurpBegin: return steps(try slurp(arguments.text(0)))
        case .slurpCommit: return .string(try currentSession().environments.commitSlurp(self))
        case .unslurp: return .string(try unslurp())
        case .resetEnvironment: return .string(try resetEnvironment())
        case .runBegin: return .integer(try beginScript(arguments.text(0)))
        case .runNext: return try nextOfScript(arguments.integer(0))
        case .reload:
            let name = try arguments.moduleName(0)
            return steps(try reporting { () throws(SennitError) in try reload(name) })
        case .loadModules:
            let path = try arguments.text(0)
            let bytes = try sourceText(path, for: "c")
            return steps(
                try reporting { () throws(SennitError) in try steps(of: expandModules(bytes, file: path)) })
        case .publish:
            publish(loads: [try arguments.integer(0)])
            return .unspecified
        case .moduleNames:
            // Those that come with the system are no news.
            let own = modules.values.filter { !($0.file?.hasPrefix(EmbeddedFiles.prefix) ?? false) }
            return .list(own.map(\.module.name.qualifier).sorted().map { .symbol($0) })
        case .moduleInformation: return try information(on: arguments.moduleName(0))
        case .clearScreen: return ask(.clearScreen)
        case .prompt: return ask(.setPrompt(try arguments.text(0)))
        case .showHistory: return ask(.showHistory)
        case .environmentNames:
            return .list(
                environment.definedNames.map(\.name).filter { !$0.hasPrefix("$") }.sorted().map { .symbol($0) })
        case .arity, .source, .disassemble, .core, .variable, .trace, .untrace, .traced, .name:
            return try answerTool(request, arguments)
        case .help, .statistics, .sessionTimes, .environmentParts:
            return try answerStatus(request)
        case .printLimits:
            let options = try currentSession().options
            return .list([options.depth, options.length].map { $0.map { .integer($0) } ?? .boolean(false) })
        case .setPrintLimits:
            let session = try currentSession()
            session.options.depth = try arguments.limit(0)
            session.options.length = try arguments.limit(1)
            return .unspecified
        case .time: return .string(Engine.shownTime(try arguments.real(0)))
        case .currentDirectory: return .string(try currentDirectory())
        case .changeDirectory: return .string(try changeDirectory(arguments.text(0)))
        }
    }

    private func ask(_ request: Session.Request) -> SessionDatum {
        session?.requests.append(request)
        return .unspecified
    }

    func currentSession() throws(EvaluationFailure) -> SessionState {
        guard let session else { throw EvaluationFailure("this needs a session: start sennit without a program") }
        return session
    }

    /// Does what may fail with a diagnostic.
    func reporting<Result>(_ body: () throws(SennitError) -> Result) throws(EvaluationFailure) -> Result {
        do throws(SennitError) { return try body() } catch { throw failure(error) }
    }

    /// The bytes of a file of source.
    func sourceText(_ path: String, for procedure: String) throws(EvaluationFailure) -> [UInt8] {
        guard options.capabilities.files else {
            throw EvaluationFailure("\(procedure): this interpreter may not read files")
        }
        guard let bytes = readWholeFile(path) else {
            throw EvaluationFailure("\(procedure): cannot read \(path): \(systemErrorMessage)")
        }
        return bytes
    }

    /// Steps as a program takes them: procedures, and numbers of loads to publish.
    func steps(_ words: [Word]) -> SessionDatum {
        let roots = heap.state.pointee.roots
        return .list(words.map { $0.isFixnum ? .integer($0.fixnum) : .value(roots.add($0)) })
    }

    /// What `(m mod)` shows: file, load time, how often it was loaded, digest, imports, variables and macros exported.
    private func information(on name: ModuleName) throws(EvaluationFailure) -> SessionDatum {
        if modules[name] == nil, case .some(.none) = try? expander.interface(importing: name) {
            throw EvaluationFailure("there is no module \(name.qualifier)\(hint(forModule: name))")
        }
        guard let interface = (try? expander.interface(importing: name)) ?? nil else {
            throw EvaluationFailure("there is no module \(name.qualifier)\(hint(forModule: name))")
        }
        let entry = modules[name]
        var procedures: [String] = []
        var macros: [String] = []
        for (export, binding) in interface.exports {
            if case .variable = binding { procedures.append(export.name) } else { macros.append(export.name) }
        }
        func field(_ key: String, _ value: SessionDatum) -> SessionDatum { .list([.symbol(key), value]) }
        func names(_ names: [String]) -> SessionDatum { .list(names.sorted().map { .symbol($0) }) }
        var fields = [field("module", .symbol(name.qualifier))]
        if let entry {
            fields.append(field("file", entry.file.map { .string($0) } ?? .boolean(false)))
            fields.append(field("loaded", entry.loadTime.map { .real($0) } ?? .boolean(false)))
            fields.append(field("loads", .integer(entry.loads)))
            fields.append(field("digest", .string(hexadecimal(entry.digest))))
            fields.append(field("imports", names(entry.module.imports.map(\.qualifier))))
        }
        return .list(fields + [field("exports", names(procedures)), field("macros", names(macros))])
    }

    private func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension SessionArguments {
    func integer(_ index: Int) throws(EvaluationFailure) -> Int {
        let word = try word(index)
        guard word.isFixnum else { throw EvaluationFailure("argument \(index + 1) must be a number") }
        return word.fixnum
    }

    /// A number from 0 up, or nil for #f.
    func limit(_ index: Int) throws(EvaluationFailure) -> Int? {
        let word = try word(index)
        if word.isFalse { return nil }
        guard word.isFixnum, word.fixnum >= 0 else { throw EvaluationFailure("a limit is a number from 0 up, or #f") }
        return word.fixnum
    }

    func real(_ index: Int) throws(EvaluationFailure) -> Double {
        let word = try word(index)
        guard word.isDouble else { throw EvaluationFailure("argument \(index + 1) must be a real number") }
        return word.double
    }

    /// A module by its name: `calc`, `my.calc`, or a list `(my calc)`.
    func moduleName(_ index: Int) throws(EvaluationFailure) -> ModuleName {
        let word = try word(index)
        if word.isPair {
            var parts: [Symbol] = []
            var rest = word
            while rest.isPair {
                if rest.car.isSymbol { parts.append(rest.car.symbol) }
                if rest.car.isFixnum { parts.append(Symbol(String(rest.car.fixnum))) }
                rest = rest.cdr
            }
            return ModuleName(parts)
        }
        let parts = try text(index).split(separator: ".").map { Symbol(String($0)) }
        guard !parts.isEmpty else { throw EvaluationFailure("a module's name is a symbol or a list of symbols") }
        return ModuleName(parts)
    }
}
