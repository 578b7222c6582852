// SPDX-License-Identifier: MIT
import Sennit
import SennitLint

/// `sennit lint`: looks for what is hardly meant in Scheme source.
@MainActor
enum LintCommand {
    static func run(_ arguments: [String]) -> Int32 {
        if arguments.contains("--help") || arguments.contains("-h") { return Command.help("lint") }
        var isJSON = false
        var names: [String] = []
        for argument in arguments {
            if argument == "--json" {
                isJSON = true
            } else if argument.hasPrefix("-") && argument != "-" {
                return Command.usageError("lint: unknown option \(argument)")
            } else {
                names.append(argument)
            }
        }
        if names.isEmpty { return Command.usageError("lint: which files?") }
        guard let files = SourceFiles.named(by: names) else { return Status.programError }
        let included = Set(
            files.flatMap { file in
                file == "-" ? [] : (readWholeFile(file).map { Linter.includedFiles(in: $0, file: file) } ?? [])
            })
        // Unless it is all that is asked for.
        let whole = files.filter { !included.contains($0) || names.contains($0) }
        let jobs = whole.map { ($0, Run.options([$0])) }
        // Core forms nest as deeply as source does.
        return DeepStack.run { [isJSON] in
            var findings: [LintFinding] = []
            var isFine = true
            for (file, options) in jobs {
                guard let found = lint(file, options) else {
                    isFine = false
                    continue
                }
                if isJSON { findings += found } else { for finding in found { Output.print(finding.description) } }
                if !found.isEmpty { isFine = false }
            }
            if isJSON { Output.print(json(findings)) }
            return isFine ? Status.success : Status.programError
        }
    }

    /// What is found in one file; nil after an error message if it cannot be read or expanded.
    nonisolated private static func lint(_ file: String, _ options: InterpreterOptions) -> [LintFinding]? {
        guard let bytes = SourceFiles.read(file) else { return nil }
        do throws(SennitError) {
            let interpreter = try Interpreter(options: options)
            return try Linter.findings(in: bytes, file: file == "-" ? "(stdin)" : file, interpreter: interpreter)
        } catch {
            Output.error(error.rendered)
            return nil
        }
    }

    nonisolated private static func json(_ findings: [LintFinding]) -> String {
        let objects = findings.map { finding in
            """
              {"file": \(quoted(finding.file)), "line": \(finding.line), "column": \(finding.column), \
            "rule": \(quoted(finding.rule)), "message": \(quoted(finding.message))}
            """
        }
        return objects.isEmpty ? "[]" : "[\n" + objects.joined(separator: ",\n") + "\n]"
    }

    nonisolated private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\u{0}"..."\u{1f}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
