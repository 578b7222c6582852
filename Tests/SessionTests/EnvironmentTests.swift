// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// The three environments: base, saved and current.
struct EnvironmentTests {
    private static let source = """
        (define (square x) (* x x))
        (define-record-type point (make-point x y) point? (x point-x) (y point-y))
        (define-syntax flip (syntax-rules () ((_ a b) (list b a))))
        (define ten (square-of-hidden 3))
        (define (square-of-hidden x) (+ 1 (square x)))
        (display "not shown")
        """

    @Test func aFormThatFailsLeavesTheEnvironmentAsItWas() throws {
        let talk = try Conversation()
        talk.enter("(define x 1)")
        #expect(talk.enter("(define list (car '()))").contains("car:"))
        #expect(talk.enter("(list 1)") == "(1)")
        #expect(talk.enter("(begin (define x 2) (car '()))").contains("car:"))
        #expect(talk.enter("x") == "1")
        #expect(talk.enter("(define-syntax").contains("incomplete"))
    }

    @Test func slurpBringsEverythingIn() throws {
        let talk = try Conversation()
        let path = talk.file("a.scm", Self.source.replacing("(define ten (square-of-hidden 3))\n", with: ""))
        let report = talk.enter("(slurp \"\(path)\")")
        #expect(report.contains("make-point") && report.contains("1 macro (flip)") && report.contains("1 expression"))
        #expect(talk.enter("(square 5)") == "25")
        #expect(talk.enter("(point-y (make-point 1 2))") == "2")
        #expect(talk.enter("(flip 1 2)") == "(2 1)")
        #expect(talk.enter("(square-of-hidden 2)") == "5")
    }

    @Test func unslurpGoesBackAndTellsWhatIsLost() throws {
        let talk = try Conversation()
        let path = talk.file("a.scm", "(define x 'slurped) (define y 'also)")
        talk.enter("(define x 'mine) (define (get-x) x)")
        talk.enter("(slurp \"\(path)\")")
        #expect(talk.enter("(get-x)") == "slurped")
        talk.enter("(define later 1)")
        #expect(talk.enter("(unslurp)").hasSuffix("lost: later"))
        #expect(talk.enter("(get-x)") == "mine")
        #expect(talk.enter("later").contains("unbound variable: later"))
        #expect(talk.enter("y").contains("unbound variable: y"))
        #expect(talk.enter("(unslurp)").contains("no file is slurped"))
        #expect(talk.enter("$1") == "slurped", "values keep their names")
    }

    @Test func aSecondSlurpReplacesTheFirst() throws {
        let talk = try Conversation()
        talk.enter("(define mine 0)")
        talk.enter("(slurp \"\(talk.file("a.scm", "(define a 1)"))\")")
        talk.enter("(slurp \"\(talk.file("b.scm", "(define b 2)"))\")")
        #expect(talk.enter("a").contains("unbound"))
        #expect(talk.enter("(list mine b)") == "(0 2)")
        talk.enter("(unslurp)")
        #expect(talk.enter("b").contains("unbound"))
        #expect(talk.enter("mine") == "0")
    }

    @Test(arguments: [
        ("(define ok 2)\n(define broken (car '()))", "2:16"), ("(define ok 2)\n(define x (", "2:1"),
        ("(define ok 2)\n(define (f)\n  (if))", "3:3"), ("(define-library (x) (export nothing))", "1:29"),
    ]) func anErrorInTheFileLeavesEverythingAsItWas(_ text: String, _ place: String) throws {
        let talk = try Conversation()
        talk.enter("(define ok 1)")
        talk.enter("(slurp \"\(talk.file("good.scm", "(define first 'still-here)"))\")")
        let path = talk.file("bad.scm", text)
        #expect(talk.enter("(slurp \"\(path)\")").hasPrefix("\(path):\(place): error:"))
        #expect(talk.enter("(list ok first)") == "(1 still-here)")
        // Also when the program catches the error.
        talk.enter("(guard (e (#t 'caught)) (slurp \"\(path)\"))")
        #expect(talk.enter("(list ok first)") == "(1 still-here)")
        #expect(talk.enter("(slurp \"\(talk.folder)/none.scm\")").contains("No such file"))
    }

    @Test func slurpBringsInWhatAModuleHides() throws {
        let talk = try Conversation()
        let path = talk.file(
            "m.scm", "(defmodule m (export open))\n(define (open) (hidden 1))\n(define (hidden x) (list 'hidden x))")
        talk.enter("(slurp \"\(path)\")")
        #expect(talk.enter("(hidden 2)") == "(hidden 2)")
        #expect(talk.enter("(m:open)") == "(hidden 1)")
    }

    @Test func resetTakesTheSessionToItsStart() throws {
        let talk = try Conversation()
        talk.enter("(define x 1) (define (car l) 'mine)")
        #expect(talk.enter("(car '(1))") == "mine")
        #expect(talk.enter("(reset-environment)").contains("2 definitions are gone"))
        #expect(talk.enter("(car '(1))") == "1")
        #expect(talk.enter("x").contains("unbound"))
    }

    @Test func runEvaluatesAScriptInTheSession() throws {
        let talk = try Conversation()
        let path = talk.file(
            "script.scm", "(define a 1)\n(display (+ a 1))\n(define-syntax two (syntax-rules () ((_) 2)))\n(car '())")
        #expect(talk.enter("(run \"\(path)\")").hasPrefix("2\(path):4:1: error: car:"))
        #expect(talk.enter("(+ a (two))") == "3")
    }
}
