// SPDX-License-Identifier: MIT

/// The keys that have no character.
public enum Key {
    public static let enter = "\r"
    public static let up = "\u{1B}[A"
    public static let down = "\u{1B}[B"
    public static let right = "\u{1B}[C"
    public static let left = "\u{1B}[D"
    public static let home = "\u{1B}[H"
    public static let end = "\u{1B}[F"
    public static let escape = "\u{1B}"
    public static let backspace = "\u{7F}"

    /// Deletes the spaces around the cursor.
    public static let deleteSpace = "\u{1B}\\"

    /// Ctrl with a letter.
    public static func control(_ letter: Character) -> String {
        letter.asciiValue.map { String(Unicode.Scalar($0 & 0x1F)) } ?? ""
    }

    /// What a terminal sends for text that is pasted.
    public static func paste(_ text: String) -> String {
        "\u{1B}[200~" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r")
            + "\u{1B}[201~"
    }
}

/// What all sessions have: a prompt, forms and their values.
extension Terminal {
    public static let prompt = "sennit>"

    /// Starts a session and waits for its first prompt.
    public static func session(
        _ arguments: [String] = [], home: Home? = nil, files: [String: String] = [:],
        environment: [String: String?] = [:], columns: Int = 80, height: Int = 24, line: Int = #line
    ) throws -> Terminal {
        let terminal = try Terminal(
            arguments, home: home, files: files, environment: environment, columns: columns, height: height)
        try terminal.expectPrompt(line: line)
        return terminal
    }

    /// Whether the cursor is behind a prompt with nothing to the right of it.
    private static func isAtPrompt(_ screen: Screen, _ prompt: String) -> Bool {
        screen.cursorRow == prompt && screen.column == prompt.count + 1
    }

    /// Waits until a new input is asked for, on a row below `row` of all there have been.
    public func expectPrompt(_ prompt: String = Terminal.prompt, below row: Int = -1, line: Int = #line) throws {
        try wait(for: "a prompt", line: line) { $0.line > row && Self.isAtPrompt($0, prompt) }
    }

    /// Waits until a text is anywhere on the screen, or has been.
    public func expect(_ text: String, line: Int = #line) throws {
        try wait(for: "\(text.debugDescription)", line: line) { screen in
            screen.rows.contains { $0.contains(text) } || screen.scrolledOff.contains { $0.contains(text) }
        }
    }

    /// Waits until the cursor's row is this one; the prompt is left out, and `column` counts from behind it.
    public func expectInput(_ text: String, at column: Int? = nil, line: Int = #line) throws {
        let row = text.isEmpty ? Self.prompt : "\(Self.prompt) \(text)"
        try wait(for: "the input \(text.debugDescription)\(column.map { " at \($0)" } ?? "")", line: line) { screen in
            screen.cursorRow == row && (column.map { $0 + Self.prompt.count + 1 == screen.column } ?? true)
        }
    }

    /// Waits until the screen's last rows, down to the cursor's, are these.
    public func expectRows(_ rows: [String], line: Int = #line) throws {
        try wait(for: "the rows \(rows)", line: line) { Array($0.rows[...$0.row].suffix(rows.count)) == rows }
    }

    /// Enters a form of one row and waits for the next prompt. What came between, row by row.
    @discardableResult
    public func evaluate(_ text: String, line: Int = #line) throws -> [String] {
        let start = screen.line
        send(text + Key.enter)
        return try shown(below: start, line: line)
    }

    /// What has been shown since the input on row `start`, once there is a prompt again.
    public func shown(below start: Int, line: Int = #line) throws -> [String] {
        try expectPrompt(below: start, line: line)
        return Array(screen.allRows[(start + 1)..<screen.line])
    }

    /// Leaves with Ctrl-D; the status.
    public func leave(line: Int = #line) throws -> Fate {
        send(Key.control("D"))
        return try waitForFate(line: line)
    }
}
