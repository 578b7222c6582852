// SPDX-License-Identifier: MIT
import Sennit

/// Exit statuses of the command.
enum Status {
    static let success: Int32 = 0
    static let programError: Int32 = 1
    static let usage: Int32 = 2
}

/// The `sennit` command: finds the subcommand and its options.
@MainActor
enum Command {
    static let version = "0.1.0"

    static func run(_ all: [String]) -> Int32 {
        var arguments = all
        while let folder = libraryFolder(&arguments) { Run.libraryFolders.append(folder) }
        guard let first = arguments.first else { return Repl.run() }
        let rest = Array(arguments.dropFirst())
        switch first {
        case "-h", "--help", "help": return help(rest.first)
        case "-V", "--version", "version":
            if rest.contains("--help") { return help("version") }
            return show("sennit \(version)")
        case "repl": return repl(rest)
        case "-nobanner", "--no-banner", "--prompt": return repl(arguments)
        case "run": return run(program: rest)
        case "expand": return subcommand("expand", rest) { file, _ in Inspect.expand(file) }
        case "disassemble": return subcommand("disassemble", rest) { file, _ in Inspect.disassemble(file) }
        case "core": return CoreCommand.run(rest)
        case "format": return FormatCommand.run(rest)
        case "lint": return LintCommand.run(rest)
        case "conformance": return Conformance.run(rest)
        case "-e", "--eval", "-eval": return evaluate(arguments)
        case "-": return Run.file("-", arguments: rest)
        default:
            if first.hasPrefix("-") { return usageError("unknown option \(first)") }
            return Run.file(first, arguments: rest)
        }
    }

    /// Takes `-I FOLDER` or `-IFOLDER` off the front; nil if that is not what is there.
    private static func libraryFolder(_ arguments: inout [String]) -> String? {
        guard let first = arguments.first, first.hasPrefix("-I") else { return nil }
        if first == "-I" && arguments.count < 2 { return nil }
        let count = first == "-I" ? 2 : 1
        let folder = first == "-I" ? arguments[1] : String(first.dropFirst(2))
        arguments.removeFirst(count)
        return folder
    }

    /// `repl`, with its options and files.
    private static func repl(_ arguments: [String]) -> Int32 {
        var options = Repl.Options()
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "-h", "--help": return help("repl")
            case "-nobanner", "--no-banner": options.hasBanner = false
            case "--no-start-file": options.skipsStartFile = true
            case "--prompt", "-e", "--eval", "-eval":
                guard let value = rest.popFirst() else { return usageError("repl: \(argument) needs a value") }
                if argument == "--prompt" { options.prompt = value } else { options.expressions.append(value) }
            case "--heap-limit", "--time-limit", "--cpu-limit", "--workers":
                guard let value = rest.popFirst() else { return usageError("repl: \(argument) needs a value") }
                if let problem = setLimit(argument, value) { return usageError("repl: \(problem)") }
            default:
                if argument.hasPrefix("-") { return usageError("repl: unknown option \(argument)") }
                options.files.append(argument)
            }
        }
        return Repl.run(options)
    }

    /// `run`, with options before the file.
    private static func run(program arguments: [String]) -> Int32 {
        var rest = arguments
        while let option = rest.first {
            if let folder = libraryFolder(&rest) {
                Run.libraryFolders.append(folder)
                continue
            }
            guard option.hasPrefix("--"), option != "--help" else { break }
            rest.removeFirst()
            guard let value = rest.first else { return usageError("run: \(option) needs a value") }
            switch option {
            case "--workers", "--cpu-limit", "--time-limit", "--heap-limit":
                if let problem = setLimit(option, value) { return usageError("run: \(problem)") }
            case "--seed":
                guard let seed = UInt64(value) else { return usageError("run: --seed takes a number, not \(value)") }
                Run.seed = seed
            case "--trace-scheduler": Run.trace = value
            default: return usageError("run: unknown option \(option)")
            }
            rest.removeFirst()
        }
        return subcommand("run", rest) { Run.file($0, arguments: $1) }
    }

    /// A positive number of seconds, with or without a fraction.
    private static func seconds(_ text: String) -> Duration? {
        guard let seconds = Double(text), seconds > 0, seconds <= 1e9 else { return nil }
        return .nanoseconds(Int64((seconds * 1e9).rounded(.up)))
    }

    /// Takes an option for what a program may use. What is wrong with its value, or nil.
    private static func setLimit(_ option: String, _ value: String) -> String? {
        switch option {
        case "--workers":
            guard let count = Int(value), count > 0, count <= 256 else {
                return "--workers takes a number from 1 to 256, not \(value)"
            }
            Run.workers = count
        case "--heap-limit":
            guard let size = Int(value), size > 0, size <= 1 << 30 else {
                return "--heap-limit takes a number of MiB from 1 to \(1 << 30), not \(value)"
            }
            Run.heapLimit = size << 20
        default:
            guard let limit = seconds(value) else {
                return "\(option) takes a positive number of seconds, not \(value)"
            }
            if option == "--cpu-limit" { Run.limits.cpuTime = limit } else { Run.limits.wallTime = limit }
        }
        return nil
    }

    private static func subcommand(_ name: String, _ rest: [String], _ body: (String, [String]) -> Int32) -> Int32 {
        guard let file = rest.first else { return usageError("\(name): which file?") }
        if file == "--help" || file == "-h" { return help(name) }
        if file != "-" && file.hasPrefix("-") { return usageError("\(name): unknown option \(file)") }
        return body(file, Array(rest.dropFirst()))
    }

    /// `-e EXPR`, any number of times, sharing one environment; then a file may follow.
    private static func evaluate(_ arguments: [String]) -> Int32 {
        var expressions: [String] = []
        var rest = arguments[...]
        while let option = rest.first, ["-e", "--eval", "-eval"].contains(option) {
            rest = rest.dropFirst()
            guard let expression = rest.first else { return usageError("\(option): which expression?") }
            expressions.append(expression)
            rest = rest.dropFirst()
        }
        if let option = rest.first, option.hasPrefix("-"), option != "-" {
            return usageError("unknown option \(option)")
        }
        return Run.expressions(expressions, arguments: Array(rest))
    }

    static func usageError(_ message: String) -> Int32 {
        Output.error("sennit: \(message)\nTry `sennit --help`.")
        return Status.usage
    }

    static func help(_ topic: String?) -> Int32 {
        guard let text = Help.text(topic) else { return usageError("no help on \(topic ?? "")") }
        return show(text)
    }

    private static func show(_ text: String) -> Int32 {
        do throws(SennitError) {
            try Output.result(text)
            return Status.success
        } catch {
            return Run.report(error)
        }
    }
}
