// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct PasteTests {
    @Test func allFormsOfAPasteAreEvaluated() throws {
        let terminal = try Terminal.session()
        terminal.send(Key.paste("(define a 1)\n(define b\n  2)\n(+ a b)"))
        try terminal.wait(for: "the text") { $0.cursorRow == "(+ a b)" }
        terminal.send(Key.enter)
        try terminal.expect("$1 = 3")
        try terminal.expectPrompt()
    }

    @Test func aPasteIsNotEvaluatedBeforeEnter() throws {
        let terminal = try Terminal.session()
        terminal.send(Key.paste("(display \"early\")\n"))
        try terminal.wait(for: "the text") { $0.line == 2 }
        terminal.send(Key.control("C"))
        try terminal.expectPrompt(below: 2)
        #expect(!terminal.screen.allRows.contains("early"))
    }

    @Test func tabsInAPasteDoNotComplete() throws {
        let terminal = try Terminal.session()
        terminal.send(Key.paste("(list\t1\t2)"))
        try terminal.wait(for: "the text") { $0.cursorRow.hasSuffix("2)") }
        #expect(try terminal.evaluate("") == ["$1 = (1 2)"])
    }

    @Test func aPasteOfManyKilobytesIsTaken() throws {
        let terminal = try Terminal.session()
        let numbers = String(repeating: "1234567 ", count: 12_500)
        terminal.send(Key.paste("(length '(\(numbers)))"))
        try terminal.wait(for: "the end") { $0.cursorRow.hasSuffix("))") }
        terminal.send(Key.enter)
        try terminal.expect("$1 = 12500")
        try terminal.expectPrompt()
    }

    @Test func formsPastedWithoutBracketsAreEvaluatedOneByOne() throws {
        let terminal = try Terminal.session()
        terminal.send("(define a 4)\r(define b 5)\r(* a b)\r")
        try terminal.expect("$1 = 20")
        try terminal.expectPrompt()
    }
}
