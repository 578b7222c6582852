// SPDX-License-Identifier: MIT
import SennitFormat
import SennitReader

/// `sennit format`: lays out Scheme source.
@MainActor
enum FormatCommand {
    private struct Arguments {
        var isCheck = false
        var prints = false
        var options = FormatOptions()
        var files: [String] = []
    }

    static func run(_ arguments: [String]) -> Int32 {
        if arguments.contains("--help") || arguments.contains("-h") { return Command.help("format") }
        var parsed = Arguments()
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--check": parsed.isCheck = true
            case "--stdout": parsed.prints = true
            case "--width":
                guard let width = rest.popFirst().flatMap(Int.init), (20...1000).contains(width) else {
                    return Command.usageError("format: --width takes a number from 20 to 1000")
                }
                parsed.options.width = width
            default:
                if argument.hasPrefix("-") && argument != "-" {
                    return Command.usageError("format: unknown option \(argument)")
                }
                parsed.files.append(argument)
            }
        }
        if parsed.files.isEmpty { return Command.usageError("format: which files?") }
        guard let files = SourceFiles.named(by: parsed.files) else { return Status.programError }
        var isFine = true
        for file in files where !format(file, parsed) { isFine = false }
        return isFine ? Status.success : Status.programError
    }

    /// Formats one file, or checks whether it is formatted.
    private static func format(_ file: String, _ arguments: Arguments) -> Bool {
        guard let text = SourceFiles.read(file) else { return false }
        let name = file == "-" ? "(stdin)" : file
        let result: [UInt8]
        do throws(ReaderError) {
            result = try SourceFormatter(options: arguments.options).format(text)
        } catch {
            Output.error("\(name):\(error.span.line):\(error.span.column): error: \(error.message)")
            if let hint = error.hint { Output.error("  hint: \(hint)") }
            return false
        }
        if arguments.isCheck {
            if result == text { return true }
            Output.print(name)
            return false
        }
        if arguments.prints || file == "-" {
            if Output.bytes(result) { return true }
            Output.error("sennit: cannot write to stdout")
            return false
        }
        // What is formatted keeps its time.
        if result == text { return true }
        guard let problem = Files.write(result, to: Files.absolute(file)) else { return true }
        Output.error("sennit: cannot write \(file): \(problem)")
        return false
    }
}
