// SPDX-License-Identifier: MIT
import Sennit
import SennitCoreForms

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// `sennit core`: tools for files of core forms, which need nothing but their text.
enum CoreCommand {
    struct Options {
        var isCheck = false
        var writes = false
        var ignoresPositions = false
        var isFirstOnly = false
        var nestingLimit = 100_000
        var files: [String] = []
    }

    @MainActor
    static func run(_ arguments: [String]) -> Int32 {
        guard let name = arguments.first else { return Command.usageError("core: check, fmt, diff, stats or time?") }
        if name == "--help" || name == "-h" || arguments.contains("--help") { return Command.help("core") }
        guard let tool = tools[name] else {
            return Command.usageError("core: unknown command \(name): check, fmt, diff, stats or time?")
        }
        var options = Options()
        var rest = arguments.dropFirst()
        while let argument = rest.popFirst() {
            switch argument {
            case "--check" where name == "fmt": options.isCheck = true
            case "--write" where name == "fmt": options.writes = true
            case "--first" where name == "check": options.isFirstOnly = true
            case "--ignore-positions" where name == "diff": options.ignoresPositions = true
            case "--nesting":
                guard let limit = rest.popFirst().flatMap(Int.init), (1...1_000_000).contains(limit) else {
                    return Command.usageError("core \(name): --nesting takes a number from 1 to 1000000")
                }
                options.nestingLimit = limit
            default:
                if argument.hasPrefix("-") && argument != "-" {
                    return Command.usageError("core \(name): unknown option \(argument)")
                }
                options.files.append(argument)
            }
        }
        if name == "diff" ? options.files.count != 2 : options.files.isEmpty {
            return Command.usageError("core \(name): \(name == "diff" ? "which two files?" : "which file?")")
        }
        return DeepStack.run { [options] in tool(options) }
    }

    private static let tools: [String: @Sendable (Options) -> Int32] = [
        "check": check, "fmt": format, "diff": diff, "stats": statistics,
        "time": CoreTiming.run,
    ]

    // MARK: - The tools

    /// Tells all that is wrong with each file.
    @Sendable private static func check(_ options: Options) -> Int32 {
        var status = Status.success
        for file in options.files {
            guard let bytes = read(file) else { return Status.programError }
            do {
                let program = try Program(unchecked: bytes, nestingLimit: options.nestingLimit)
                let errors = program.validationErrors(
                    limit: options.isFirstOnly ? 1 : 100, nestingLimit: options.nestingLimit)
                for error in errors { Output.error("\(file): \(error)") }
                if !errors.isEmpty { status = Status.programError }
            } catch {
                Output.error(describe(error, in: file, bytes))
                status = Status.programError
            }
        }
        return status
    }

    /// Prints the canonical text, or writes it back, or tells which files are not canonical.
    @Sendable private static func format(_ options: Options) -> Int32 {
        var status = Status.success
        for file in options.files {
            guard let bytes = read(file), let program = parse(bytes, file, options) else { return Status.programError }
            guard let text = try? program.canonicalBytes(nestingLimit: options.nestingLimit) else {
                Output.error("sennit: \(file): nests too deeply to be printed")
                return Status.programError
            }
            if options.isCheck {
                if text != bytes {
                    Output.error("\(file) is not canonical; sennit core fmt --write \(file) makes it so")
                    status = Status.programError
                }
            } else if options.writes {
                if text == bytes { continue }
                if let problem = Files.write(text, to: file) { return fail("cannot write \(file): \(problem)") }
            } else if !Output.bytes(text) {
                return fail("cannot write to stdout: \(String(cString: strerror(errno)))")
            }
        }
        return status
    }

    /// Tells where two programs differ; status 1 if they do, 2 if that cannot be told.
    @Sendable private static func diff(_ options: Options) -> Int32 {
        var programs: [Program] = []
        for file in options.files {
            guard let bytes = read(file), let program = parse(bytes, file, options) else { return Status.usage }
            programs.append(program)
        }
        let differences = CoreFormComparison.differences(
            programs[0], programs[1], ignoringPositions: options.ignoresPositions)
        for difference in differences {
            var text = difference.path
            if let left = difference.left { text += "\n- \(left)" }
            if let right = difference.right { text += "\n+ \(right)" }
            Output.print(text)
        }
        return differences.isEmpty ? Status.success : Status.programError
    }

    /// Counts what the files consist of, all together.
    @Sendable private static func statistics(_ options: Options) -> Int32 {
        var statistics = CoreFormStatistics()
        var size = 0
        for file in options.files {
            guard let bytes = read(file), let program = parse(bytes, file, options) else { return Status.programError }
            size += bytes.count
            statistics.add(program)
        }
        Output.print("\(size) bytes, \(statistics.count) nodes, \(statistics.depth) deep")
        let names = NodeDescription.all.map(\.name).filter { statistics.nodes[$0] != nil }
        var table = TextTable(["node", "number", "fields that are nil or empty"])
        for name in names.sorted(by: { statistics.nodes[$0, default: 0] > statistics.nodes[$1, default: 0] }) {
            let notes = (statistics.fields[name] ?? [:]).sorted { $0.key < $1.key }.compactMap { field, counts in
                counts.none + counts.empty > 0 ? "\(field) \(counts.none + counts.empty)" : nil
            }
            table.add([name, "\(statistics.nodes[name, default: 0])", notes.joined(separator: ", ")])
        }
        Output.print(table.text)
        return Status.success
    }

    // MARK: - Their files

    static func read(_ file: String) -> [UInt8]? {
        if let bytes = file == "-" ? readWholeDescriptor(STDIN_FILENO) : readWholeFile(file) { return bytes }
        Output.error("sennit: cannot read \(file): \(String(cString: strerror(errno)))")
        return nil
    }

    private static func parse(_ bytes: [UInt8], _ file: String, _ options: Options) -> Program? {
        do {
            return try Program(canonicalText: bytes, nestingLimit: options.nestingLimit)
        } catch {
            Output.error(describe(error, in: file, bytes))
            return nil
        }
    }

    /// With line and column, where the error has a place in the text.
    private static func describe(_ error: CoreFormError, in file: String, _ bytes: [UInt8]) -> String {
        guard let offset = error.offset else { return "\(file): \(error.path): \(error.reason)" }
        let before = bytes.prefix(offset)
        let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return "\(file):\(line):\(offset - start + 1): \(error.path): \(error.reason)"
    }

    static func fail(_ message: String) -> Int32 {
        Output.error("sennit: \(message)")
        return Status.programError
    }
}
