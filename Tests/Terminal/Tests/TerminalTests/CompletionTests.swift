// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct CompletionTests {
    @Test func theOnlyCandidateIsPutIn() throws {
        let terminal = try Terminal.session()
        terminal.send("(call-with-current-c\t")
        try terminal.expectInput("(call-with-current-continuation", at: 32)
    }

    @Test func severalCandidatesAreListed() throws {
        let terminal = try Terminal.session()
        terminal.send("(vector-m\t\t")
        try terminal.expect("vector-map")
        try terminal.wait(for: "the line again") { $0.cursorRow.hasPrefix("sennit> (vector-m") }
    }

    @Test func whatTheyHaveInCommonIsPutIn() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define zebra-one 1)")
        try terminal.evaluate("(define zebra-two 2)")
        terminal.send("zeb\t")
        try terminal.expectInput("zebra-", at: 6)
        terminal.send("t\t")
        try terminal.expectInput("zebra-two", at: 10)
        #expect(try terminal.evaluate("") == ["$1 = 2"])
    }

    @Test func namesInTheFormThatIsTypedAreOffered() throws {
        let terminal = try Terminal.session()
        terminal.send("(lambda (quaternion-part) quat\t")
        try terminal.expectInput("(lambda (quaternion-part) quaternion-part")
    }

    @Test func whatAModuleExportsIsOffered() throws {
        let terminal = try Terminal.session(files: [
            "calc.scm": "(defmodule calc (export squared-sum))\n(define (squared-sum a b) (+ (* a a) (* b b)))"
        ])
        try terminal.evaluate("(c \"calc.scm\")")
        terminal.send("(calc:sq\t")
        try terminal.expectInput("(calc:squared-sum", at: 18)
        #expect(try terminal.evaluate("3 4)") == ["$1 = 25"])
    }

    @Test func commandsAreOfferedBehindAComma() throws {
        let terminal = try Terminal.session()
        terminal.send(",reset\t")
        try terminal.expectInput(",reset-environment")
    }

    @Test func fileNamesAreOfferedInStrings() throws {
        let terminal = try Terminal.session(files: ["program-text.scm": "(define x 1)"])
        terminal.send("(slurp \"program-t\t")
        try terminal.expectInput("(slurp \"program-text.scm\"")
    }

    @Test func fileNamesAreOfferedBehindACommandThatTakesOne() throws {
        let terminal = try Terminal.session(files: ["program-text.scm": "(define x 1)"])
        terminal.send(",slurp program-t\t")
        try terminal.expectInput(",slurp program-text.scm")
    }

    @Test func namesOfTheLibraryAreOfferedInLaterLines() throws {
        let terminal = try Terminal.session()
        terminal.send("(list\r(call-with-current-c\t")
        try terminal.wait(for: "the name") { $0.cursorRow.hasSuffix("(call-with-current-continuation") }
    }

    @Test func nothingHappensWhereThereIsNothing() throws {
        let terminal = try Terminal.session()
        terminal.send("(no-such-name-at-all\t 1")
        try terminal.expectInput("(no-such-name-at-all 1")
    }

    @Test func aQuotedCharacterBeginsNoString() throws {
        let terminal = try Terminal.session()
        terminal.send("(list #\\\" call-with-current-c\t")
        try terminal.expectInput("(list #\\\" call-with-current-continuation")
    }

    @Test func theLineStaysWholeBelowAList() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define zebra-one 1)")
        try terminal.evaluate("(define zebra-two 2)")
        terminal.send("(+ zeb\t\t")
        try terminal.expect("zebra-one")
        try terminal.expectInput("(+ zebra-", at: 9)
        let shown = try terminal.evaluate("one zebra-two)")
        #expect(shown == ["$1 = 3"])
    }
}
