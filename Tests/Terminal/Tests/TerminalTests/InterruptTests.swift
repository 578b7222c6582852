// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct InterruptTests {
    @Test func atThePromptTheLineIsDropped() throws {
        let terminal = try Terminal.session()
        terminal.send("(car '())")
        try terminal.expectInput("(car '())")
        let row = terminal.screen.line
        terminal.send(Key.control("C"))
        try terminal.expectPrompt(below: row)
        #expect(try terminal.evaluate("1") == ["$1 = 1"])
    }

    @Test func inASearchTheSearchEnds() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define alpha 1)")
        terminal.send(Key.control("R") + "alp")
        try terminal.expect("`alp'")
        let row = terminal.screen.line
        terminal.send(Key.control("C"))
        try terminal.expectPrompt(below: row)
        #expect(try terminal.evaluate("alpha") == ["$1 = 1"])
    }

    /// The program says when it has begun: a Ctrl-C before that would meet the prompt.
    @Test(arguments: [
        "(let loop () (loop))", "(sleep 100)",
        "(let loop ((l '())) (loop (if (> (length l) 1000) '() (cons 1 l))))",
        "(fold-left + 0 (let grow ((n 0)) (if (= n -1) '() (grow (+ n 1)))))",
    ])
    func anEvaluationIsStopped(form: String) throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define kept 42)")
        let row = terminal.screen.line
        terminal.send("(begin (display \"begun\\n\") \(form))\r")
        try terminal.wait(for: "the beginning") { $0.allRows.contains("begun") }
        terminal.send(Key.control("C"))
        let shown = try terminal.shown(below: row)
        #expect(shown.contains { $0.contains("interrupt") }, "\(shown)")
        #expect(try terminal.evaluate("kept") == ["$1 = 42"])
    }

    @Test func aReadOfALineIsStopped() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define kept 42)")
        terminal.send("(begin (display \"begun\\n\") (read-line))\r")
        try terminal.wait(for: "the beginning") { $0.allRows.contains("begun") }
        let row = terminal.screen.line
        terminal.send(Key.control("C"))
        try terminal.expectPrompt(below: row)
        #expect(try terminal.evaluate("kept") == ["$1 = 42"])
    }

    @Test func outputWithoutEndIsStopped() throws {
        let terminal = try Terminal.session()
        terminal.send("(let loop ((n 0)) (display n) (newline) (loop (+ n 1)))\r")
        try terminal.expect("1000")
        terminal.send(Key.control("C"))
        try terminal.expectPrompt()
        try terminal.expect("interrupt")
        #expect(try terminal.evaluate("7") == ["$1 = 7"])
    }

    @Test func aHugeValueIsStoppedWhileItIsWritten() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define huge (make-vector 10000000 'abcdefg))")
        terminal.send("(write huge)\r")
        try terminal.expect("abcdefg abcdefg")
        terminal.send(Key.control("C"))
        try terminal.expectPrompt()
        #expect(try terminal.evaluate("(vector-length huge)").last?.hasSuffix("= 10000000") == true)
    }

    @Test func whatIsDefinedInAnInterruptedFormIsNot() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define x 1)")
        terminal.send("(define x (begin (display \"begun\\n\") (let loop () (loop))))\r")
        try terminal.wait(for: "the beginning") { $0.allRows.contains("begun") }
        let row = terminal.screen.line
        terminal.send(Key.control("C"))
        try terminal.expectPrompt(below: row)
        #expect(try terminal.evaluate("x") == ["$1 = 1"])
    }

    @Test func cleanUpIsDone() throws {
        let terminal = try Terminal.session()
        terminal.send(
            "(dynamic-wind (lambda () (display \"begun\\n\")) (lambda () (sleep 100)) (lambda () (display \"left\\n\")))\r"
        )
        try terminal.wait(for: "the beginning") { $0.allRows.contains("begun") }
        let row = terminal.screen.line
        terminal.send(Key.control("C"))
        #expect(try terminal.shown(below: row).contains("left"))
    }
}
