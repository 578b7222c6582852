// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct EvaluationTests {
    @Test func valuesAreNumbered() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(+ 1 2)") == ["$1 = 3"])
        #expect(try terminal.evaluate("(list $1 4)") == ["$2 = (3 4)"])
    }

    @Test func whatHasNoValueShowsNone() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(define x 1)") == [])
        #expect(try terminal.evaluate("x") == ["$1 = 1"])
    }

    @Test func severalFormsOnALineAreAllEvaluated() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("1 2 (define x 3) x") == ["$1 = 1", "$2 = 2", "$3 = 3"])
    }

    @Test func aMessageBeginsALineOfItsOwn() throws {
        let terminal = try Terminal.session()
        let shown = try terminal.evaluate("(begin (display \"abc\") (car 5))")
        #expect(shown.first == "abc")
        #expect(shown.dropFirst().first?.contains("car: argument 1 must be a pair") == true)
    }

    @Test func whatIsWrittenComesBeforeThePrompt() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(begin (display \"a\") (newline) (display \"b\"))") == ["a", "b"])
    }

    @Test func lastValuesHaveNames() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(+ 1 2)") == ["$1 = 3"])
        #expect(try terminal.evaluate("(* 10 *)") == ["$2 = 30"])
        #expect(try terminal.evaluate("**") == ["$3 = 3"])
        #expect(try terminal.evaluate("***") == ["$4 = 3"])
    }

    @Test func lastFormsHaveNames() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(+ 1 2)")
        #expect(try terminal.evaluate("+") == ["$2 = (+ 1 2)"])
        #expect(try terminal.evaluate("++") == ["$3 = (+ 1 2)"])
    }

    @Test func enterAloneOnlyAsksAgain() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("") == [])
        #expect(try terminal.evaluate("   ") == [])
        #expect(try terminal.evaluate("; a comment") == [])
        #expect(try terminal.evaluate("1") == ["$1 = 1"])
    }

    @Test func exitEndsWithItsStatus() throws {
        let terminal = try Terminal.session()
        terminal.send("(exit 3)\r")
        #expect(try terminal.waitForFate() == .exited(3))
    }

    @Test func aCommandCanBeEnteredBehindAComma() throws {
        let terminal = try Terminal.session()
        terminal.send(",q\r")
        #expect(try terminal.waitForFate() == .exited(0))
    }

    @Test func anUnknownCommandIsSaidToBe() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate(",nothing").first?.contains("no such command") == true)
    }

    @Test func thePromptCanBeChanged() throws {
        let terminal = try Terminal.session()
        terminal.send("(prompt \"[~n] \")\r")
        try terminal.expectPrompt("[1]")
        terminal.send("7\r")
        try terminal.expectPrompt("[2]")
    }

    @Test func clearEmptiesTheScreen() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("12345")
        terminal.send("(clear)\r")
        try terminal.wait(for: "an empty screen") { $0.row == 0 && $0.cursorRow == Terminal.prompt }
        #expect(!terminal.screen.allRows.contains { $0.contains("12345") })
    }

    @Test func aReadOfStandardInputTakesTheNextLine() throws {
        let terminal = try Terminal.session()
        terminal.send("(begin (display \"begun\\n\") (string-append (read-line) \"!\"))\r")
        // Before that the terminal is still the editor's, and Enter another character.
        try terminal.wait(for: "the beginning") { $0.allRows.contains("begun") }
        terminal.send("typed\r")
        try terminal.expect("$1 = \"typed!\"")
        try terminal.expectPrompt()
    }

    @Test func whatIsTypedDuringAnEvaluationIsNotLost() throws {
        let terminal = try Terminal.session()
        terminal.send("(begin (display \"begun\\n\") (sleep 0.05))\r")
        try terminal.wait(for: "the beginning") { $0.allRows.contains("begun") }
        terminal.send("(+ 1 2)\r")
        try terminal.expect("$1 = 3")
        try terminal.expectPrompt()
    }

    @Test func whatIsWrittenIsWhole() throws {
        let terminal = try Terminal.session()
        terminal.send("(write (iota 1000))\r")
        try terminal.expect("999)")
        try terminal.expectPrompt()
        let text = terminal.screen.allRows.joined()
        for number in [0, 500, 998] { #expect(text.contains("\(number)")) }
    }

    @Test func aLongValueIsShownInPart() throws {
        let terminal = try Terminal.session()
        let shown = try terminal.evaluate("(iota 1000)")
        #expect(shown.last?.hasSuffix("...)") == true)
        #expect(shown.count < 12)
        #expect(try terminal.evaluate("(length $1)") == ["$2 = 1000"])
    }

    @Test func aValueIsLaidOutForTheWidthOfTheScreen() throws {
        let terminal = try Terminal.session(columns: 50)
        let shown = try terminal.evaluate("(iota 40)")
        #expect(shown.count > 2)
        #expect(shown.allSatisfy { $0.count <= 50 })
    }
}
