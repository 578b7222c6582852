// SPDX-License-Identifier: MIT
import PseudoTerminal
import Testing

@Suite struct SlurpTests {
    private let shapes = """
        (define (area w h) (* w h))
        (define-syntax twice (syntax-rules () ((_ x) (begin x x))))
        (area 1 2)
        """

    @Test func slurpBringsDefinitionsAndTells() throws {
        let terminal = try Terminal.session(files: ["shapes.scm": shapes])
        let shown = try terminal.evaluate("(slurp \"shapes.scm\")").joined(separator: " ")
        #expect(shown.contains("slurped shapes.scm: 1 definition (area), 1 macro (twice)"))
        #expect(shown.contains("left out 1 expression"))
        #expect(try terminal.evaluate("(area 3 4)") == ["$1 = 12"])
    }

    @Test func unslurpTakesThemBackAndTells() throws {
        let terminal = try Terminal.session(files: ["shapes.scm": shapes])
        try terminal.evaluate("(define mine 1)")
        try terminal.evaluate(",slurp shapes.scm")
        try terminal.evaluate("(define later 2)")
        #expect(try terminal.evaluate("(unslurp)") == ["back to before shapes.scm; lost: later"])
        #expect(try terminal.evaluate("mine") == ["$1 = 1"])
        #expect(try terminal.evaluate("(area 3 4)").first?.contains("unbound variable: area") == true)
    }

    @Test func unslurpWithoutSlurpSaysSo() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(unslurp)").first?.contains("no file is slurped") == true)
    }

    @Test func aSecondSlurpReplacesTheFirst() throws {
        let terminal = try Terminal.session(files: ["a.scm": "(define a 1)", "b.scm": "(define b 2)"])
        try terminal.evaluate("(slurp \"a.scm\")")
        try terminal.evaluate("(slurp \"b.scm\")")
        #expect(try terminal.evaluate("b") == ["$1 = 2"])
        #expect(try terminal.evaluate("a").first?.contains("unbound variable: a") == true)
    }

    @Test func resetEnvironmentGoesBackToTheStart() throws {
        let terminal = try Terminal.session(files: ["a.scm": "(define a 1)"])
        try terminal.evaluate("(define mine 1)")
        try terminal.evaluate("(define (car x) 'mine)")
        try terminal.evaluate("(slurp \"a.scm\")")
        #expect(
            try terminal.evaluate("(reset-environment)") == [
                "back to the environment of the start; 3 definitions are gone"
            ])
        #expect(try terminal.evaluate("mine").first?.contains("unbound variable: mine") == true)
        #expect(try terminal.evaluate("(car '(5))") == ["$1 = 5"])
    }

    @Test(arguments: [
        ("(define list 5)\n(define b (car '()))", "bad.scm:2:"), ("(define list 5)\n(define b", "bad.scm:2:1"),
        ("(define list 5)\n\n  (if)", "bad.scm:3:3"), ("(define list 5)\n  nothing-here)", "bad.scm:2:"),
    ])
    func anErrorInTheFileLeavesAllAsItWas(text: String, place: String) throws {
        let terminal = try Terminal.session(files: ["bad.scm": text, "good.scm": "(define good 7)"])
        try terminal.evaluate("(slurp \"good.scm\")")
        #expect(try terminal.evaluate("(slurp \"bad.scm\")").contains { $0.contains(place) })
        #expect(try terminal.evaluate("(list good)") == ["$1 = (7)"])
    }

    @Test func aFileThatIsNotThereIsSaidToBe() throws {
        let terminal = try Terminal.session()
        #expect(try terminal.evaluate("(slurp \"nothing.scm\")").first?.contains("cannot read nothing.scm") == true)
    }
}
