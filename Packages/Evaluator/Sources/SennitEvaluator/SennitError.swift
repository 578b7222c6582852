// SPDX-License-Identifier: MIT

/// Why an evaluation did not give a value.
public enum SennitError: Error, Sendable {
    /// The text could not be read, expanded or compiled; nothing of it was run. One or more diagnostics.
    case syntax([Diagnostic])
    /// The program raised an error that it did not handle, or was stopped by a limit.
    case runtime(Diagnostic)
    /// The program was interrupted.
    case interrupted
    /// The program called `exit`, with this status.
    case exit(status: Int32)
    /// The embedding program made a mistake, such as using a value with another interpreter.
    case usage(String)

    /// What to show to a person; empty for `exit`.
    public var rendered: String {
        switch self {
        case .syntax(let diagnostics): diagnostics.map(\.rendered).joined(separator: "\n")
        case .runtime(let diagnostic): diagnostic.rendered
        case .interrupted: "interrupted"
        case .exit: ""
        case .usage(let message): "error: \(message)"
        }
    }

    /// What is wrong, in one sentence.
    var message: String {
        switch self {
        case .syntax(let diagnostics): diagnostics.first?.message ?? "syntax error"
        case .runtime(let diagnostic): diagnostic.message
        case .interrupted, .exit, .usage: rendered
        }
    }

    /// Whether the text was fine as far as it goes, so that more input may complete it.
    public var isIncomplete: Bool {
        if case .syntax(let diagnostics) = self { return diagnostics.contains { $0.kind == .incomplete } }
        return false
    }
}

extension SennitError: CustomStringConvertible {
    public var description: String {
        if case .exit(let status) = self { return "exit with status \(status)" }
        return rendered
    }
}
