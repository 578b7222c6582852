// SPDX-License-Identifier: MIT

/// What `sennit conformance` was asked for.
struct ConformanceOptions: Sendable {
    /// How much of an error must be as archived.
    enum Errors: String, Sendable {
        case exact, position, status
    }

    var folder = "coverage-corpus"
    /// Only programs in whose titles one of these occurs; all if there are none.
    var names: [String] = []
    var updates = false
    var junit: String?
    var json: String?
    var jobs = 0
    var timeout = 20.0
    /// Whether a node, field or instruction that no program has is a failure.
    var requiresCoverage = false
    var isVerbose = false
    /// Another implementation: a command of the shell with `{source}` or `{core}`.
    var command: String?
    var errors = Errors.exact
    let nestingLimit = 100_000
    /// The executable that runs this.
    var executable = "sennit"

    /// This system's own command with arguments.
    func sennit(_ arguments: [String]) -> [String] { [executable] + arguments }

    /// How a program is run for a check; nil if the check is none of running, or the command does not do it.
    func command(for check: Check, _ program: CorpusProgram) -> [String]? {
        if let command {
            switch check {
            case .source where command.contains("{source}"):
                return shell(command, "{source}", program.source)
            case .core where command.contains("{core}"): return shell(command, "{core}", program.core)
            default: return nil
            }
        }
        switch check {
        case .source: return sennit(["run", program.source])
        case .core: return sennit(["run", program.core])
        case .expansion, .text: return nil
        }
    }

    private func shell(_ command: String, _ placeholder: String, _ path: String) -> [String] {
        let quoted = "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        var text = ""
        var rest = command[...]
        while let range = firstRange(of: placeholder, in: rest) {
            text += rest[..<range.lowerBound] + quoted
            rest = rest[range.upperBound...]
        }
        return ["/bin/sh", "-c", text + rest]
    }

    private func firstRange(of part: String, in text: Substring) -> Range<Substring.Index>? {
        var start = text.startIndex
        while start < text.endIndex {
            if text[start...].hasPrefix(part) { return start..<text.index(start, offsetBy: part.count) }
            start = text.index(after: start)
        }
        return nil
    }

    /// - Throws: what is wrong with the arguments.
    init(_ arguments: [String]) throws(ConformanceUsage) {
        var rest = arguments[...]
        var plain: [String] = []
        while let argument = rest.popFirst() {
            switch argument {
            case "--update": updates = true
            case "--require-coverage": requiresCoverage = true
            case "--verbose": isVerbose = true
            case "--junit": junit = try value(of: argument, &rest)
            case "--json": json = try value(of: argument, &rest)
            case "--command": command = try value(of: argument, &rest)
            case "--jobs":
                guard let count = Int(try value(of: argument, &rest)), (1...256).contains(count) else {
                    throw ConformanceUsage("--jobs takes a number from 1 to 256")
                }
                jobs = count
            case "--timeout":
                guard let seconds = Double(try value(of: argument, &rest)), seconds > 0, seconds < 1e6 else {
                    throw ConformanceUsage("--timeout takes a positive number of seconds")
                }
                timeout = seconds
            case "--errors":
                guard let errors = Errors(rawValue: try value(of: argument, &rest)) else {
                    throw ConformanceUsage("--errors takes exact, position or status")
                }
                self.errors = errors
            default:
                if argument.hasPrefix("-") { throw ConformanceUsage("unknown option \(argument)") }
                plain.append(argument)
            }
        }
        if let first = plain.first { folder = first }
        names = Array(plain.dropFirst())
        if let command {
            guard command.contains("{source}") || command.contains("{core}") else {
                throw ConformanceUsage("--command needs {source} or {core} where the program's file belongs")
            }
            if updates { throw ConformanceUsage("--update archives what sennit does, not another command") }
            if requiresCoverage { throw ConformanceUsage("--require-coverage is about sennit, not another command") }
        }
    }

    private func value(of option: String, _ rest: inout ArraySlice<String>) throws(ConformanceUsage) -> String {
        guard let value = rest.popFirst() else { throw ConformanceUsage("\(option) needs a value") }
        return value
    }
}

/// What is wrong with the arguments of the command.
struct ConformanceUsage: Error {
    let message: String
    init(_ message: String) { self.message = message }
}
