// SPDX-License-Identifier: MIT

/// A command of a session: a procedure of (sennit repl), or syntax, that can be entered as `,name argument ...` too.
public struct SessionCommand: Sendable {
    /// How the text behind a comma command's name becomes arguments.
    public enum Arguments: Sendable {
        /// There are none.
        case none
        /// All of it is a string, if there is any: a file's name.
        case text
        /// Names, each a symbol.
        case names
        /// Expressions.
        case expressions
        /// One expression, as a datum.
        case quoted
    }

    public let name: String
    /// Shorter names, as in other systems.
    public let aliases: [String]
    public let arguments: Arguments
    /// What it does, on one line.
    public let summary: String
    /// Under which heading `(help)` lists it.
    public let topic: Topic

    public enum Topic: String, CaseIterable, Sendable {
        case help = "Help"
        case values = "Values"
        case environment = "Files and environments"
        case modules = "Modules"
        case tools = "Tools"
        case system = "System"
    }

    /// The command with a name or an alias.
    public static func named(_ name: String) -> SessionCommand? {
        all.first { $0.name == name || $0.aliases.contains(name) }
    }

    /// The form that a line such as `,slurp file.scm` stands for; nil if it is no command.
    public static func expression(for line: String) -> String? {
        guard line.utf8.first == UInt8(ascii: ",") else { return nil }
        let words = line.dropFirst().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard let word = words.first, let command = named(String(word)) else { return nil }
        let rest = words.count > 1 ? String(words[1]).trimmed : ""
        if rest.isEmpty { return "(\(command.name))" }
        switch command.arguments {
        case .none, .expressions: return "(\(command.name) \(rest))"
        case .text: return "(\(command.name) \(rest.quotedForScheme))"
        case .names:
            return "(\(command.name) " + rest.split(separator: " ").map { "'\($0)" }.joined(separator: " ") + ")"
        case .quoted: return "(\(command.name) '\(rest))"
        }
    }

    /// What `(help)` shows.
    public static var overview: String {
        var lines = ["Enter an expression to evaluate it. $* or * is the last value, $1, $2 ... are earlier ones."]
        for topic in Topic.allCases {
            let commands = all.filter { $0.topic == topic }
            if commands.isEmpty { continue }
            lines += ["", "\(topic.rawValue):"]
            for command in commands {
                let names = ([command.name] + command.aliases).joined(separator: " ")
                let pad = String(repeating: " ", count: max(1, 24 - names.unicodeScalars.count))
                lines.append("  \(names)\(pad)\(command.summary)")
            }
        }
        lines += [
            "", "Each is a procedure, (slurp \"file.scm\"), and a command, ,slurp file.scm. (h 'slurp) says more.",
        ]
        return lines.joined(separator: "\n")
    }
}

extension String {
    fileprivate var trimmed: String {
        var scalars = Substring(self).unicodeScalars
        while scalars.last?.properties.isWhitespace ?? false { scalars.removeLast() }
        return String(scalars.drop { $0.properties.isWhitespace })
    }

    /// As a string literal of Scheme.
    fileprivate var quotedForScheme: String {
        let bare = hasPrefix("\"") && hasSuffix("\"") && count > 1 ? String(dropFirst().dropLast()) : self
        return "\"" + bare.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] } + "\""
    }
}
