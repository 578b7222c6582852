// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

/// What `~/.inputrc` says, and the terminal's kind.
@Suite struct SettingsTests {
    @Test func bindingsForTheSessionHold() throws {
        let terminal = try Terminal.session(files: [
            ".inputrc": "$if sennit\n\"\\C-xp\": \"(+ 1 2)\"\n$endif\n$if other\n\"\\C-xq\": \"wrong\"\n$endif\n"
        ])
        terminal.send(Key.control("X") + "p")
        try terminal.expectInput("(+ 1 2)")
        #expect(try terminal.evaluate("") == ["$1 = 3"])
    }

    @Test func linesAreEditedAsInViIfWanted() throws {
        let terminal = try Terminal.session(files: [".inputrc": "set editing-mode vi\nset keyseq-timeout 1\n"])
        terminal.send("(+ 1 2)")
        try terminal.expectInput("(+ 1 2)")
        terminal.send(Key.escape)
        try terminal.expectInput("(+ 1 2)", at: 6)
        terminal.send("0")
        try terminal.expectInput("(+ 1 2)", at: 0)
        terminal.send("x")
        try terminal.expectInput("+ 1 2)", at: 0)
        #expect(try terminal.evaluate("i(") == ["$1 = 3"])
    }

    @Test func anInputOfSeveralLinesGoesOnInViToo() throws {
        let terminal = try Terminal.session(files: [".inputrc": "set editing-mode vi\n"])
        terminal.send("(+ 1\r2)\r")
        try terminal.expect("$1 = 3")
        try terminal.expectPrompt()
        terminal.send(Key.up)
        try terminal.wait(for: "both lines") {
            $0.rows[max(0, $0.row - 1)] == "sennit> (+ 1" && $0.cursorRow.hasSuffix("2)")
        }
    }

    @Test func aTerminalHasColours() throws {
        let terminal = try Terminal.session()
        #expect(terminal.screen.style(of: "sennit>") != "")
        try terminal.evaluate("(car 5)")
        #expect(terminal.written.contains(0x1B))
    }

    private let colours: [String: String?] = ["LS_COLORS": "di=01;34:*.readline-colored-completion-prefix=1;35"]

    @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
    func withoutColoursThereAreNone(variables: [String: String?]) throws {
        let terminal = try Terminal.session(environment: variables.merging(colours) { $1 })
        try terminal.evaluate("(car 5)")
        try terminal.evaluate("(define zebra-one 1)")
        try terminal.evaluate("(define zebra-two 2)")
        terminal.send("zeb\t\t\t")
        try terminal.expect("zebra-one")
        try terminal.wait(for: "the line again") { $0.cursorRow.hasPrefix("sennit> zebra-") }
        let text = String(decoding: terminal.written, as: UTF8.self)
        #expect(!text.contains(/\u{1B}\[[0-9;]*m/))
        if variables["TERM"] == "dumb" { #expect(!text.contains("\u{1B}")) }
    }
}
