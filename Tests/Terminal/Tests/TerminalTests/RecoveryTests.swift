// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct RecoveryTests {
    @Test func anErrorKeepsThePreviousDefinition() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(define list (car '()))").first?.contains("error") == true)
        #expect(try terminal.evaluate("(list 1)") == ["$1 = (1)"])
        try terminal.evaluate("(define x 1)")
        try terminal.evaluate("(define x (error \"no\" 5))")
        #expect(try terminal.evaluate("x") == ["$2 = 1"])
    }

    @Test func anErrorEndsTheInputsOtherForms() throws {
        let terminal = try Terminal.session()
        let shown = try terminal.evaluate("1 (car 5) 2")
        #expect(shown.first == "$1 = 1")
        #expect(!shown.contains { $0.hasSuffix("= 2") })
        #expect(try terminal.evaluate("3") == ["$2 = 3"])
    }

    @Test func recursionWithoutEndIsReported() throws {
        let terminal = try Terminal.session()
        try terminal.evaluate("(define (f x) (+ 1 (f x)))")
        #expect(try terminal.evaluate("(f 1)").contains { $0.contains("limit") || $0.contains("deep") })
        #expect(try terminal.evaluate("(+ 1 2)") == ["$1 = 3"])
    }

    @Test func memoryWithoutEndIsReported() throws {
        let terminal = try Terminal.session(["repl", "--heap-limit", "64"])
        #expect(
            try terminal.evaluate("(let f ((l '())) (f (cons (make-vector 1000 0) l)))").contains {
                $0.contains("limit")
            })
        #expect(try terminal.evaluate("(+ 1 2)") == ["$1 = 3"])
    }

    @Test func anythingCanBeRaised() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(raise 'some-symbol)").contains { $0.contains("some-symbol") })
        #expect(try terminal.evaluate("1") == ["$1 = 1"])
    }

    @Test func anUnboundVariableIsReported() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(lst 1)").first?.contains("unbound variable: lst") == true)
    }
}
