// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct MultilineTests {
    @Test(arguments: [
        ("(+ 1", "2)", "3"), ("\"a", "b\"", #""a\nb""#), ("#| a", "b |# 5", "5"), ("#;", "1 2", "2"), ("'", "x", "x"),
        ("'|a", "b|", #"|a\nb|"#), ("(list 1 ; )", "2)", "(1 2)"), ("#(1", "2)", "#(1 2)"),
        ("(string #\\(", ")", #""(""#),
    ])
    func anInputGoesOnUntilItIsComplete(first: String, second: String, value: String) throws {
        let terminal = try Terminal.session()
        terminal.send(first + Key.enter)
        try terminal.wait(for: "another line") { $0.line == 2 }
        // Whatever indentation there is would be part of a string.
        terminal.send(Key.deleteSpace)
        try terminal.wait(for: "an empty line") { $0.cursorRow.isEmpty && $0.column == 0 }
        #expect(try terminal.evaluate(second) == ["$1 = \(value)"])
    }

    @Test func aStrayParenthesisIsAnErrorAtOnce() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("1 )").contains { $0.contains("error") })
        #expect(try terminal.evaluate("2").last?.hasSuffix("= 2") == true)
    }

    @Test func upAndDownMoveBetweenTheLinesOfAnInput() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("777")
        terminal.send("(list 1\r2\r3")
        try terminal.wait(for: "three lines") {
            $0.rows[$0.row - 2].hasPrefix("sennit> (list 1") && $0.cursorRow.hasSuffix("3")
        }
        let bottom = terminal.screen.row
        terminal.send(Key.up)
        try terminal.wait(for: "the line above") { $0.row == bottom - 1 }
        terminal.send(Key.up)
        try terminal.wait(for: "the first line") { $0.row == bottom - 2 }
        terminal.send(Key.down)
        try terminal.wait(for: "the second line") { $0.row == bottom - 1 }
        terminal.send(Key.up + Key.up)
        try terminal.expectInput("777")
        terminal.send(Key.down)
        try terminal.wait(for: "the whole input") {
            $0.cursorRow.hasSuffix("3") && $0.rows[$0.row - 2].hasSuffix("(list 1")
        }
        #expect(try terminal.evaluate(")") == ["$2 = (1 2 3)"])
    }

    @Test func theCursorKeepsItsColumnBetweenLines() throws {
        let terminal = try Terminal.session()
        terminal.send("(list 1" + Key.enter + Key.deleteSpace + "          222)" + Key.left + Key.up)
        // Behind `(list 1` there is nothing.
        try terminal.wait(for: "the first line's end") { $0.cursorRow == "sennit> (list 1" && $0.column == 13 }
        terminal.send("0")
        try terminal.wait(for: "what was typed") { $0.cursorRow == "sennit> (list0 1" }
    }

    @Test func anInputOfSeveralLinesComesBackWhole() throws {
        let terminal = try Terminal.session()
        terminal.send("(define (f x)\r(* x 2))\r")
        try terminal.expectPrompt(below: 2)
        terminal.send(Key.up)
        try terminal.wait(for: "both lines") {
            $0.rows[$0.row - 1] == "sennit> (define (f x)" && $0.cursorRow.hasSuffix("(* x 2))")
        }
        terminal.send(Key.backspace + Key.backspace + "1))" + Key.enter)
        try terminal.wait(for: "a prompt") { $0.cursorRow == Terminal.prompt }
        #expect(try terminal.evaluate("(f 4)") == ["$1 = 84"])
    }

    @Test func enterInTheMiddleOfACompleteInputEvaluatesIt() throws {
        let terminal = try Terminal.session()
        terminal.send("(+ 1 2)" + Key.control("A"))
        try terminal.expectInput("(+ 1 2)", at: 0)
        #expect(try terminal.evaluate("") == ["$1 = 3"])
    }

    @Test func altEnterBeginsALineInACompleteInput() throws {
        let terminal = try Terminal.session()
        terminal.send("1" + Key.escape + Key.enter)
        try terminal.wait(for: "another line") { $0.line == 2 }
        #expect(try terminal.evaluate("2") == ["$1 = 1", "$2 = 2"])
    }

    @Test func controlCDropsAllLines() throws {
        let terminal = try Terminal.session()
        terminal.send("(list 1\r2\r3")
        try terminal.wait(for: "three lines") { $0.line == 3 && $0.cursorRow.hasSuffix("3") }
        terminal.send(Key.control("C"))
        try terminal.expectPrompt(below: 3)
        #expect(try terminal.evaluate("5") == ["$1 = 5"])
    }
}
