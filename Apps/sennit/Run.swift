// SPDX-License-Identifier: MIT
import Sennit

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Running programs and expressions.
@MainActor
enum Run {
    /// What `--workers`, `--seed`, `--heap-limit`, those for time and `--trace-scheduler` say.
    static var workers: Int?
    static var seed: UInt64?
    static var heapLimit: Int?
    static var limits = EvaluationLimits()
    static var trace: String?
    /// The folders of `-I`.
    static var libraryFolders: [String] = []

    static func options(_ arguments: [String]) -> InterpreterOptions {
        var options = InterpreterOptions()
        options.capabilities = .all
        options.usesProcessStreams = true
        options.arguments = arguments
        options.workers = workers
        options.seed = seed ?? getenv("SENNIT_SCHEDULE_SEED").flatMap { UInt64(String(cString: $0)) }
        options.schedulerTrace = trace
        options.libraryPath = libraryPath(program: arguments.first ?? "")
        if let heapLimit { options.heapLimit = heapLimit }
        if let stress = getenv("SENNIT_GC_STRESS") { options.stressesCollector = String(cString: stress) != "0" }
        return options
    }

    /// Where libraries are looked for: beside the program, in the folders of `-I`, and in those of SENNIT_PATH.
    private static func libraryPath(program: String) -> [String] {
        let own = program.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(program[..<$0]) } ?? "."
        let folders = [own] + libraryFolders
        // A program's first list of substrings takes its time: not without need.
        guard let environment = getenv("SENNIT_PATH") else { return folders }
        return folders + String(cString: environment).split(separator: ":").map(String.init)
    }

    static func file(_ path: String, arguments: [String]) -> Int32 {
        guard let source = path == "-" ? readWholeDescriptor(STDIN_FILENO) : readWholeFile(path) else {
            Output.error("sennit: cannot read \(path): \(String(cString: strerror(errno)))")
            return Status.programError
        }
        return session([path] + arguments) { interpreter throws(SennitError) in
            if path.hasSuffix(".core") {
                try interpreter.run(coreForms: source, file: path, limits: limits)
            } else {
                try interpreter.run(program: source, file: path == "-" ? "(stdin)" : path, limits: limits)
            }
        }
    }

    static func expressions(_ expressions: [String], arguments: [String]) -> Int32 {
        session(["sennit"] + arguments) { interpreter throws(SennitError) in
            for (index, expression) in expressions.enumerated() {
                let value = try interpreter.evaluate(expression, file: "(-e \(index + 1))")
                if index == expressions.count - 1 && arguments.isEmpty && !value.isUnspecified {
                    let text = try interpreter.write(value)
                    try interpreter.flush()
                    try Output.result(text)
                }
            }
            if let path = arguments.first {
                guard let source = readWholeFile(path) else { throw .usage("cannot read \(path)") }
                try interpreter.evaluate(source, file: path)
            }
        }
    }

    /// Makes an interpreter, runs `body` with it, and turns what it throws into an exit status.
    private static func session(_ arguments: [String], _ body: (Interpreter) throws(SennitError) -> Void) -> Int32 {
        do throws(SennitError) {
            let interpreter = try Interpreter(options: options(arguments))
            Interrupt.install(interpreter)
            let status: Int32 = try interpreter.together { () throws(SennitError) in
                do throws(SennitError) {
                    try body(interpreter)
                } catch {
                    // The error that came first is the one to report.
                    try? interpreter.flush()
                    return report(error)
                }
                try interpreter.flush()
                return try interpreter.endStatus
            }
            if let path = getenv("SENNIT_COVERAGE") { writeCoverage(of: interpreter, to: String(cString: path)) }
            do throws(SennitError) {
                try interpreter.finishSchedulerTrace()
            } catch {
                let failure = report(error)
                return status == Status.success ? failure : status
            }
            return status
        } catch {
            return report(error)
        }
    }

    /// What the program's code consists of, for `sennit conformance`: a line for each instruction and library procedure.
    private static func writeCoverage(of interpreter: Interpreter, to path: String) {
        guard let coverage = try? interpreter.coverage() else { return }
        let lines = coverage.instructions.sorted() + coverage.procedures.sorted()
        if let problem = Files.write(Array(lines.joined(separator: "\n").utf8), to: path) {
            Output.error("sennit: cannot write \(path): \(problem)")
        }
    }

    static func report(_ error: SennitError) -> Int32 {
        switch error {
        case .exit(let status): return status
        case .interrupted:
            Output.error("interrupted")
            return 130
        default:
            Output.error(error.rendered)
            if let option = option(of: error) { Output.error("  hint: \(option) is what set this limit") }
            return Status.programError
        }
    }

    /// The option that gave the limit that a program was beyond.
    private static func option(of error: SennitError) -> String? {
        switch error.exceededLimit?.name {
        case .cpuSeconds: limits.cpuTime == nil ? nil : "--cpu-limit"
        case .wallSeconds: limits.wallTime == nil ? nil : "--time-limit"
        case .heapBytes: heapLimit == nil ? nil : "--heap-limit"
        default: nil
        }
    }
}
