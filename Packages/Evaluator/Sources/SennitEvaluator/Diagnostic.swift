// SPDX-License-Identifier: MIT

/// One thing that is wrong with a program: what, where, and what to do about it.
public struct Diagnostic: Sendable, Hashable {
    /// What kind of error, as a program sees it in `condition-kind`.
    public var kind: Kind
    /// One sentence.
    public var message: String
    public var location: Location?
    /// What to do instead, where the mistake is a known one.
    public var hint: String?
    /// The macros whose expansion the erroneous form comes from, innermost first.
    public var macros: [String]
    /// The running procedures when the error was raised, innermost first.
    public var trace: [Frame]
    /// Of an error of kind `limit`: which it was, if it is one that can be set.
    public var exceededLimit: ExceededLimit?

    public enum Kind: String, Sendable, Hashable {
        /// The text is not a sequence of datums.
        case read
        /// The text ended inside of a datum; more input may complete it.
        case incomplete
        case syntax, type, arity, unbound, range, division, file, io, limit, cancelled, interrupted, system
        /// All fibers wait for each other; a channel was closed; a time limit of an operation has passed.
        case deadlock, closed, timeout
        /// Raised by `error`.
        case user
        /// An object other than an error object was raised.
        case raised
        case control
        /// An internal limit of the compiler.
        case compile
    }

    /// A place in a source text.
    public struct Location: Sendable, Hashable {
        public var file: String
        /// From 1.
        public var line: Int
        /// In Unicode scalars, from 1.
        public var column: Int
        /// Number of scalars to underline.
        public var length: Int
        /// The text of the line, if it is at hand; of a very long line, the part around the place.
        public var text: String?
        /// The column at which `text` begins.
        public var textColumn = 1
    }

    /// A running procedure.
    public struct Frame: Sendable, Hashable {
        public var procedure: String?
        public var location: Location?
    }

    init(
        _ kind: Kind, _ message: String, location: Location? = nil, hint: String? = nil, macros: [String] = [],
        trace: [Frame] = []
    ) {
        self.kind = kind
        self.message = message
        self.location = location
        self.hint = hint
        self.macros = macros
        self.trace = trace
    }

    /// The diagnostic as a person reads it: place, source line, caret, message, hint, trace.
    public var rendered: String {
        var lines: [String] = []
        if let location {
            lines.append("\(location.file):\(location.line):\(location.column): error: \(message)")
            if let text = location.text { lines += underlined(text, location) }
        } else {
            lines.append("error: \(message)")
        }
        if !macros.isEmpty {
            lines.append("  in the expansion of \(macros.map { "`\($0)`" }.joined(separator: ", within "))")
        }
        if let hint { lines.append("  hint: \(hint)") }
        for frame in trace {
            let place = frame.location.map { " (\($0.file):\($0.line):\($0.column))" } ?? ""
            lines.append("  in \(frame.procedure ?? "top level")\(place)")
        }
        return lines.joined(separator: "\n")
    }

    private func underlined(_ text: String, _ location: Location) -> [String] {
        let number = String(location.line)
        // Tabs stay tabs, so that the caret lines up whatever their width.
        let scalars = Array(text.unicodeScalars)
        let column = max(location.column - location.textColumn, 0)
        let mark = location.textColumn > 1 ? "... " : ""
        let before = scalars.prefix(column).map { $0 == "\t" ? "\t" : " " }.joined()
        let room = max(scalars.count - column, 1)
        let carets = String(repeating: "^", count: min(max(location.length, 1), room))
        let margin = String(repeating: " ", count: number.count)
        let indent = String(repeating: " ", count: mark.count)
        return ["  \(number) | \(mark)\(text)", "  \(margin) | \(indent)\(before)\(carets)"]
    }
}
