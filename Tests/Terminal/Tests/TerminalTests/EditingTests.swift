// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct EditingTests {
    @Test func textIsInsertedWhereTheCursorIs() throws {
        let terminal = try Terminal.session()
        terminal.send("(+ 1 3)")
        try terminal.expectInput("(+ 1 3)", at: 7)
        terminal.send(Key.left + Key.left + Key.left + " 2")
        try terminal.expectInput("(+ 1 2 3)", at: 6)
        terminal.send(Key.right + "0" + Key.backspace)
        try terminal.expectInput("(+ 1 2 3)", at: 7)
        #expect(try terminal.evaluate("") == ["$1 = 6"])
    }

    @Test func theCursorGoesToTheEndsOfTheLine() throws {
        let terminal = try Terminal.session()
        terminal.send("1 2)" + Key.control("A") + "(+ " + Key.control("E"))
        try terminal.expectInput("(+ 1 2)", at: 7)
        terminal.send(Key.home)
        try terminal.expectInput("(+ 1 2)", at: 0)
        terminal.send(Key.end)
        try terminal.expectInput("(+ 1 2)", at: 7)
    }

    @Test func partsOfTheLineAreCutAndPutBack() throws {
        let terminal = try Terminal.session()
        terminal.send("(list one two)" + Key.control("W"))
        try terminal.expectInput("(list one", at: 10)
        terminal.send(Key.control("A") + Key.control("K"))
        try terminal.expectInput("")
        terminal.send(Key.control("Y"))
        try terminal.expectInput("(list one", at: 10)
        terminal.send(Key.control("U"))
        try terminal.expectInput("")
    }

    @Test func controlDInALineDeletes() throws {
        let terminal = try Terminal.session()
        terminal.send("12345" + Key.left + Key.left + Key.control("D"))
        try terminal.expectInput("1235", at: 3)
        #expect(try terminal.evaluate("") == ["$1 = 1235"])
    }

    @Test func anEditIsUndone() throws {
        let terminal = try Terminal.session()
        terminal.send("(foo bar)" + Key.control("W"))
        try terminal.expectInput("(foo")
        terminal.send(Key.control("_"))
        try terminal.expectInput("(foo bar)")
    }

    @Test func controlRSearchesTheHistory() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define alpha 1)")
        try terminal.evaluate("(define beta 2)")
        terminal.send(Key.control("R") + "alp")
        try terminal.expect("(reverse-i-search)`alp': (define alpha 1)")
        terminal.send(Key.end)
        try terminal.expectInput("(define alpha 1)", at: 16)
    }

    @Test func upAndDownWalkThroughTheHistory() throws {
        let terminal = try Terminal.session()
        for text in ["11", "22", "33"] { try terminal.evaluate(text) }
        terminal.send(Key.up)
        try terminal.expectInput("33")
        terminal.send(Key.up + Key.up)
        try terminal.expectInput("11")
        terminal.send(Key.up)
        try terminal.expectInput("11")
        terminal.send(Key.down)
        try terminal.expectInput("22")
        terminal.send(Key.down + Key.down)
        try terminal.expectInput("")
    }

    @Test func aLineLongerThanTheScreenWraps() throws {
        let terminal = try Terminal.session(columns: 40)
        let text = "(length '(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20))"
        let row = terminal.screen.row
        terminal.send(text)
        try terminal.wait(for: "two rows") { $0.row == row + 1 && $0.cursorRow == String(text.dropFirst(32)) }
        terminal.send(Key.control("A"))
        try terminal.wait(for: "the start") { $0.row == row && $0.column == 8 }
        terminal.send(Key.right + Key.control("E") + Key.enter)
        try terminal.expect("$1 = 20")
    }

    @Test func controlLKeepsTheLine() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("123")
        terminal.send("(+ 1" + Key.control("L"))
        try terminal.wait(for: "the line at the top") { $0.row == 0 && $0.cursorRow == "sennit> (+ 1" }
        #expect(try terminal.evaluate(" 2)") == ["$2 = 3"])
    }
}
