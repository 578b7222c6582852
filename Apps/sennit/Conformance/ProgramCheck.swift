// SPDX-License-Identifier: MIT
import Sennit
import SennitCoreForms

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// One thing that is held against the archive.
enum Check: String, CaseIterable, Sendable {
    /// The source expands to the archived core forms.
    case expansion
    /// The archived core forms are canonical: what they read as is printed the same.
    case text
    /// The source does what is expected.
    case source
    /// The archived core forms do.
    case core
}

/// How a check of a program went.
struct Finding: Sendable {
    let check: Check
    /// What is wrong: a diff, or in words; nil if nothing is.
    let complaint: String?
    let seconds: Double
}

/// All that was found about a program.
struct ProgramFindings: Sendable {
    let program: CorpusProgram
    var findings: [Finding] = []
    /// What was written anew by `--update`.
    var updated: [String] = []
    var statistics = CoreFormStatistics()
    var instructions: Set<String> = []
    var procedures: Set<String> = []

    var passes: Bool { findings.allSatisfy { $0.complaint == nil } }
}

/// Holds one program against its archive.
struct ProgramCheck: Sendable {
    let options: ConformanceOptions
    let program: CorpusProgram
    /// The beginning of names of files for this program alone.
    let scratch: String

    func run() -> ProgramFindings {
        var result = ProgramFindings(program: program)
        if options.updates { update(&result) }
        let expected = archivedBehaviour
        var archived = readWholeFile(program.core)
        if options.command == nil && program.hasSource {
            result.findings.append(timed(.expansion) { expansionComplaint(archived, expected) })
        }
        if let text = archived {
            result.findings.append(timed(.text) { textComplaint(text, &result) })
            if result.findings.last?.complaint != nil { archived = nil }
        }
        for check in [Check.source, .core] {
            guard let command = options.command(for: check, program) else { continue }
            // A program whose expansion ends with an error has no core forms.
            if check == .core ? archived == nil : !program.hasSource { continue }
            result.findings.append(timed(check) { behaviourComplaint(command, expected) })
            if options.command == nil { cover(&result) }
        }
        return result
    }

    private func timed(_ check: Check, _ work: () -> String?) -> Finding {
        let start = ChildProcess.now()
        let complaint = work()
        return Finding(check: check, complaint: complaint, seconds: ChildProcess.now() - start)
    }

    private func execute(_ command: [String]) -> ChildProcess {
        // Another implementation is not asked what its code consists of.
        let environment = options.command == nil ? ["SENNIT_COVERAGE=\(scratch).coverage"] : []
        return ChildProcess.run(
            command, in: program.sourceFolder, environment: environment, scratch: scratch, seconds: options.timeout)
    }

    // MARK: - Behaviour

    private var archivedBehaviour: Behaviour? {
        guard let output = readWholeFile(program.output) else { return nil }
        return Behaviour(output: output, error: readWholeFile(program.error).map(firstLine))
    }

    private func firstLine(_ bytes: [UInt8]) -> [UInt8] {
        Array(bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    }

    /// What a program did; or why that cannot be held against anything.
    private func behaviour(_ process: ChildProcess) -> Result<Behaviour, Complaint> {
        switch process.end {
        case .exited(0): return .success(Behaviour(output: process.output, error: nil))
        case .exited(1): return .success(Behaviour(output: process.output, error: firstLine(process.errorOutput)))
        case .exited(let status):
            return .failure(Complaint("exit status \(status), not 0 or 1\n" + text(process.errorOutput)))
        case .signalled(let signal):
            return .failure(Complaint("ended by signal \(signal)\n" + text(process.errorOutput)))
        case .tookTooLong: return .failure(Complaint("took more than \(options.timeout) seconds"))
        case .notStarted(let reason): return .failure(Complaint(reason))
        }
    }

    private func behaviourComplaint(_ command: [String], _ expected: Behaviour?) -> String? {
        guard let expected else { return "no archive: run with --update, and read what it writes" }
        let found: Behaviour
        switch behaviour(execute(command)) {
        case .failure(let complaint): return complaint.text
        case .success(let behaviour): found = behaviour
        }
        var complaints: [String] = []
        if found.output != expected.output {
            complaints.append(
                UnifiedDiff.text(
                    expected.output, found.output, from: "expected/\(program.title).txt", to: "standard output"))
        }
        let wanted = expected.error.map(shown)
        let got = found.error.map(shown)
        if wanted != got {
            complaints.append(
                UnifiedDiff.text(
                    wanted.map { Array("\($0)\n".utf8) } ?? [], got.map { Array("\($0)\n".utf8) } ?? [],
                    from: "expected/\(program.title).error", to: "standard error"))
        }
        return complaints.isEmpty ? nil : complaints.joined(separator: "\n")
    }

    /// The part of an error that must be the same.
    private func shown(_ line: [UInt8]) -> String {
        let line = text(line)
        switch options.errors {
        case .exact: return line
        case .status: return "an error"
        case .position:
            // FILE:LINE:COLUMN
            return line.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(
                separator: ":")
        }
    }

    // MARK: - Core forms

    private func expansion() -> ChildProcess { execute(options.sennit(["expand", program.source])) }

    private func expansionComplaint(_ archived: [UInt8]?, _ expected: Behaviour?) -> String? {
        let process = expansion()
        switch (process.end, archived) {
        case (.exited(0), let archived?):
            if process.output == archived { return nil }
            return coreDifference(archived, process.output)
        case (.exited(0), nil): return "no archived core forms: run with --update, and read what it writes"
        case (.exited(1), nil) where expected?.error != nil: return nil
        case (.exited(1), _): return "cannot be expanded\n" + text(process.errorOutput)
        default:
            switch behaviour(process) {
            case .failure(let complaint): return complaint.text
            case .success: return "cannot be expanded"
            }
        }
    }

    /// As lines differ with every position, what differs besides comes first.
    private func coreDifference(_ archived: [UInt8], _ found: [UInt8]) -> String {
        let name = "core/\(program.title).core"
        if let old = try? Program(canonicalText: archived, nestingLimit: options.nestingLimit),
            let new = try? Program(canonicalText: found, nestingLimit: options.nestingLimit)
        {
            let differences = CoreFormComparison.differences(old, new, ignoringPositions: true, limit: 20)
            if differences.isEmpty { return "\(name): only positions differ" }
            return "--- \(name)\n+++ the expansion\n"
                + differences.map { difference in
                    (["@@ \(difference.path) @@"]
                        + [difference.left.map { "-\($0)" }, difference.right.map { "+\($0)" }]
                        .compactMap { $0 }).joined(separator: "\n")
                }.joined(separator: "\n")
        }
        return UnifiedDiff.text(archived, found, from: name, to: "the expansion")
    }

    private func textComplaint(_ bytes: [UInt8], _ result: inout ProgramFindings) -> String? {
        do {
            let parsed = try Program(canonicalText: bytes, nestingLimit: options.nestingLimit)
            let printed = try parsed.canonicalBytes(nestingLimit: options.nestingLimit)
            if printed != bytes {
                return UnifiedDiff.text(bytes, printed, from: "core/\(program.title).core", to: "what it reads as")
            }
            result.statistics.add(parsed)
            return nil
        } catch {
            return "core/\(program.title).core: \(error)"
        }
    }

    /// What the code of a run consisted of: names of instructions, and after them those of procedures.
    private func cover(_ result: inout ProgramFindings) {
        let path = scratch + ".coverage"
        for line in readWholeFileOrNothing(path).split(separator: UInt8(ascii: "\n")) {
            let name = text(Array(line))
            if name.hasPrefix("(") { result.procedures.insert(name) } else { result.instructions.insert(name) }
        }
        unlink(path)
    }

    // MARK: - Updates

    private func update(_ result: inout ProgramFindings) {
        var files: [(path: String, bytes: [UInt8]?)] = []
        if program.hasSource {
            let expanded = expansion()
            switch expanded.end {
            case .exited(0): files.append((program.core, expanded.output))
            case .exited(1): files.append((program.core, nil))
            default: return
            }
        }
        guard let command = options.command(for: program.hasSource ? .source : .core, program),
            case .success(let behaviour) = behaviour(execute(command))
        else { return }
        files.append((program.output, behaviour.output))
        files.append((program.error, behaviour.error.map { $0 + [UInt8(ascii: "\n")] }))
        for (path, bytes) in files {
            if let bytes {
                if readWholeFile(path) == bytes { continue }
                if let slash = path.lastIndex(of: "/") { Files.makeFolder(String(path[..<slash])) }
                if let problem = Files.write(bytes, to: path) {
                    result.updated.append("cannot write \(path): \(problem)")
                    continue
                }
                result.updated.append("wrote \(path)")
            } else if unlink(path) == 0 {
                result.updated.append("removed \(path)")
            }
        }
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

private struct Complaint: Error {
    let text: String
    init(_ text: String) { self.text = text }
}
