// SPDX-License-Identifier: MIT
import SennitHeap
import SennitLibrary
import SennitMachine
import SennitReader
import SennitScheduler

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

extension Engine {
    /// What concerns one procedure, variable or form.
    func answerTool(
        _ request: SessionRequest, _ arguments: SessionArguments
    ) throws(EvaluationFailure) -> SessionDatum {
        switch request {
        case .arity:
            return .list(
                arities(of: try arguments.word(0)).map { arity in
                    .list([.integer(arity.minimum), arity.maximum.map { .integer($0) } ?? .boolean(false)])
                })
        case .name:
            let procedure = try arguments.word(0)
            let name: Word = procedure.is(.closure) ? Closure.code(procedure).name : .false
            return name.isSymbol ? .symbol(name.symbol.name) : .symbol("lambda")
        case .source: return sourceText(of: try arguments.word(0)).map { .string($0) } ?? .boolean(false)
        case .disassemble: return disassembly(of: try arguments.word(0)).map { .string($0) } ?? .boolean(false)
        case .core:
            let text = try arguments.text(0)
            return .string(try reporting { () throws(SennitError) in try coreText(of: text) })
        case .variable:
            let value = try variableValue(Symbol(arguments.text(0)))
            return .value(heap.state.pointee.roots.add(value))
        case .trace:
            try wrapVariable(Symbol(arguments.text(0)), with: arguments.word(1))
            return .unspecified
        case .untrace: return .boolean(try unwrapVariable(Symbol(arguments.text(0))))
        case .traced: return .list(try currentSession().traced.keys.map(\.name).sorted().map { .symbol($0) })
        default: return .unspecified
        }
    }

    /// What concerns the session as a whole.
    func answerStatus(_ request: SessionRequest) throws(EvaluationFailure) -> SessionDatum {
        switch request {
        case .help: return .string(SessionCommand.overview)
        case .statistics:
            let heap = self.heap.statistics
            return .list([
                .integer(heap.minorCollections), .integer(heap.majorCollections),
                .real(Double(heap.pauseNanoseconds) / 1e9), .integer(self.heap.oldGenerationBytes),
                .integer(Engine.residentBytes), .integer(scheduler.liveFibers),
            ])
        case .sessionTimes: return .real(Engine.now - startTime)
        case .environmentParts:
            let session = try currentSession()
            return .list([
                .string(session.environments.slurped ?? ""), .integer(environment.definedNames.count),
            ])
        default: return .unspecified
        }
    }

    func currentDirectory() throws(EvaluationFailure) -> String {
        guard options.capabilities.files else { throw EvaluationFailure("pwd: this interpreter may not see files") }
        guard let path = getcwd(nil, 0) else { throw EvaluationFailure("pwd: \(systemErrorMessage)") }
        defer { free(path) }
        return String(cString: path)
    }

    func changeDirectory(_ path: String) throws(EvaluationFailure) -> String {
        guard options.capabilities.files else { throw EvaluationFailure("cd: this interpreter may not see files") }
        guard chdir(path) == 0 else { throw EvaluationFailure("cd: cannot go to \(path): \(systemErrorMessage)") }
        return try currentDirectory()
    }

    /// Of the process, as the system counts it; 0 if it does not say.
    private static var residentBytes: Int {
        #if canImport(Glibc)
        guard let bytes = readWholeFile("/proc/self/statm") else { return 0 }
        let pages = bytes.split(separator: 0x20).dropFirst().first.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
        return (pages ?? 0) * sysconf(Int32(_SC_PAGESIZE))
        #else
        return 0
        #endif
    }
}
