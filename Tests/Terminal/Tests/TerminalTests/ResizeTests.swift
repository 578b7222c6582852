// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct ResizeTests {
    private let text = "(list 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20)"

    @Test func aLongLineIsWrappedAnew() throws {
        let terminal = try Terminal.session()
        terminal.send(text)
        try terminal.expectInput(text)
        terminal.resize(columns: 40, height: 24)
        try terminal.expectRows(["sennit> \(text.prefix(32))", String(text.dropFirst(32))])
        terminal.send(Key.control("A") + Key.right)
        try terminal.wait(for: "the start") { $0.cursorRow == "sennit> \(text.prefix(32))" && $0.column == 9 }
    }

    @Test func theWidthOfAnEvaluationsEndCounts() throws {
        let terminal = try Terminal.session()
        terminal.send("(begin (display \"begun\\n\") (sleep 100))\r")
        try terminal.wait(for: "the beginning") { $0.allRows.contains("begun") }
        let row = terminal.screen.line
        terminal.resize(columns: 40, height: 24)
        terminal.send(Key.control("C"))
        try terminal.expectPrompt(below: row)
        terminal.send(text)
        try terminal.expectRows(["sennit> \(text.prefix(32))", String(text.dropFirst(32))])
        terminal.send(Key.control("A"))
        try terminal.wait(for: "the start") { $0.cursorRow == "sennit> \(text.prefix(32))" && $0.column == 8 }
    }
}
