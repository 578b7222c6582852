// SPDX-License-Identifier: MIT
import Sennit
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `sennit conformance`: holds every way of running the programs of a corpus against its archive.
@MainActor
enum Conformance {
    static func run(_ arguments: [String]) -> Int32 {
        if arguments.contains("--help") || arguments.contains("-h") { return Command.help("conformance") }
        var options: ConformanceOptions
        do throws(ConformanceUsage) {
            options = try ConformanceOptions(arguments)
        } catch {
            return Command.usageError("conformance: \(error.message)")
        }
        options.executable = executable
        if options.jobs == 0 { options.jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
        guard let everything = CorpusProgram.all(in: options.folder) else {
            return Command.usageError("conformance: \(options.folder) has no folder source of programs")
        }
        let programs = everything.filter { program in
            options.names.isEmpty || options.names.contains { program.title.contains($0) }
        }
        guard !programs.isEmpty else {
            return Command.usageError("conformance: there is no such program in \(options.folder)")
        }
        guard let scratch = makeScratchFolder() else {
            Output.error("sennit: cannot make a folder for temporary files: \(String(cString: strerror(errno)))")
            return Status.programError
        }
        defer { rmdir(scratch) }
        let start = ChildProcess.now()
        let findings = Pool(options, programs, scratch).run()
        let report = ConformanceReport(
            options: options, isWhole: programs.count == everything.count, findings: findings,
            seconds: ChildProcess.now() - start)
        Output.print(report.text)
        for (path, text) in [(options.junit, report.junit), (options.json, report.json)] {
            guard let path else { continue }
            if path == "-" {
                Output.print(text)
            } else if let problem = Files.write(Array((text + "\n").utf8), to: path) {
                Output.error("sennit: cannot write \(path): \(problem)")
                return Status.programError
            }
        }
        return report.passes ? Status.success : Status.programError
    }

    /// The file of this process: what it runs is run by it.
    private static var executable: String {
        #if os(Linux)
        Files.absolute("/proc/self/exe")
        #else
        Files.absolute(CommandLine.arguments.first ?? "sennit")
        #endif
    }

    private static func makeScratchFolder() -> String? {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/sennit-conformance.XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        return template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }

    /// Threads that check programs, each the next that nobody has begun.
    private final class Pool: Sendable {
        private struct State {
            var next = 0
            var done = 0
            var findings: [ProgramFindings?]
        }

        private let options: ConformanceOptions
        private let programs: [CorpusProgram]
        private let scratch: String
        private let state: Mutex<State>
        private let showsProgress = isatty(STDERR_FILENO) == 1

        init(_ options: ConformanceOptions, _ programs: [CorpusProgram], _ scratch: String) {
            self.options = options
            self.programs = programs
            self.scratch = scratch
            state = Mutex(State(findings: Array(repeating: nil, count: programs.count)))
        }

        func run() -> [ProgramFindings] {
            var threads: [BackgroundThread] = []
            for _ in 1..<max(1, min(options.jobs, programs.count)) {
                if let thread = BackgroundThread({ self.work() }) { threads.append(thread) }
            }
            if let thread = BackgroundThread({ self.work() }) { threads.append(thread) } else { work() }
            for thread in threads { thread.join() }
            if showsProgress { Output.errorText("\r\u{1B}[K") }
            return state.withLock { $0.findings.compactMap { $0 } }
        }

        private func work() {
            while true {
                let index = state.withLock { state in
                    defer { state.next += 1 }
                    return state.next
                }
                guard index < programs.count else { return }
                let program = programs[index]
                let found = ProgramCheck(options: options, program: program, scratch: "\(scratch)/\(index)").run()
                let done = state.withLock { state in
                    state.findings[index] = found
                    state.done += 1
                    return state.done
                }
                if showsProgress { Output.errorText("\r\u{1B}[K\(done)/\(programs.count) \(program.title)") }
            }
        }
    }
}
