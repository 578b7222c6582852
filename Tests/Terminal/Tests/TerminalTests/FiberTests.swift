// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct FiberTests {
    @Test(arguments: [
        "(display \"tick\\n\")", "(display \"tick\") (newline)", "(begin (write-char #\\t) (display \"ick\\n\"))",
    ])
    func whatAFiberWritesComesAboveTheLine(output: String) throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(begin (spawn-fiber (lambda () (sleep 0.05) \(output))) (if #f #f))")
        terminal.send("(+ 1 2")
        try terminal.wait(for: "both") {
            $0.rows.contains("tick") && $0.cursorRow == "sennit> (+ 1 2" && $0.column == 14
        }
        let row = terminal.screen.line
        #expect(try terminal.evaluate(")") == ["$1 = 3"])
        #expect(terminal.screen.allRows[row - 1] == "tick")
        #expect(terminal.screen.allRows.count { $0.contains("(+ 1 2") } == 1)
    }

    @Test func itComesAboveAnInputOfSeveralLines() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(begin (spawn-fiber (lambda () (sleep 0.1) (display \"tick\\n\"))) (if #f #f))")
        terminal.send("(list 1\r2\r3")
        try terminal.wait(for: "all of it") { screen in
            screen.row >= 3 && screen.rows[screen.row - 3] == "tick" && screen.cursorRow.hasSuffix("3")
                && screen.rows[screen.row - 2] == "sennit> (list 1"
        }
        #expect(try terminal.evaluate(")").last == "$1 = (1 2 3)")
    }

    @Test func keysAreTakenWhileAFiberWritesWithoutEnd() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate(
            "(begin (spawn-fiber (lambda () (let loop ((n 0)) (display n) (newline) (sleep 0.001) (loop (+ n 1))))) 1)")
        for character in "(* 6 7)" { terminal.send(String(character)) }
        try terminal.expectInput("(* 6 7)")
        terminal.send("\r")
        try terminal.expect("$2 = 42")
    }

    @Test func anErrorInAFiberIsReportedAboveTheLine() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(begin (spawn-fiber (lambda () (sleep 0.05) (car 5))) (if #f #f))")
        terminal.send("(+ 1 2")
        try terminal.wait(for: "both") { screen in
            screen.rows.contains { $0.contains("car: argument 1 must be a pair") }
                && screen.cursorRow == "sennit> (+ 1 2"
        }
        #expect(try terminal.evaluate(")") == ["$1 = 3"])
    }

    @Test func fibersGoOnBetweenInputs() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate(
            "(begin (spawn-fiber (lambda () (sleep 0.02) (display \"one\\n\") (sleep 0.02) (display \"two\\n\"))) (if #f #f))"
        )
        try terminal.wait(for: "both") {
            $0.rows.contains("one") && $0.rows.contains("two") && $0.cursorRow == Terminal.prompt
        }
    }

    @Test func aNumberOfLinesComesInOrder() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate(
            "(begin (spawn-fiber (lambda () (sleep 0.02) (for-each (lambda (n) (display n) (newline)) (iota 100 1000)))) 1)"
        )
        try terminal.wait(for: "all") { $0.allRows.contains("1099") && $0.cursorRow == Terminal.prompt }
        let numbers = terminal.screen.allRows.filter { $0.hasPrefix("10") }
        #expect(numbers == (1000..<1100).map(String.init))
    }

    @Test func anUnfinishedLineOfAFiberIsGoneOnWith() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate(
            "(begin (spawn-fiber (lambda () (for-each (lambda (n) (sleep 0.02) (display n) (flush-output-port)) (iota 5)) (newline))) 1)"
        )
        terminal.send("(+ 1 2")
        try terminal.wait(for: "the line") { $0.rows.contains("01234") && $0.cursorRow == "sennit> (+ 1 2" }
    }
}
