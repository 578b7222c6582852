// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// The commands of a session.
struct CommandTests {
    @Test func everyCommandIsInTheManual() throws {
        let talk = try Conversation()
        for command in SessionCommand.all {
            let text = talk.enter("(h '\(command.name))")
            #expect(text.contains("(\(command.name)"), "(h '\(command.name)) says: \(text.prefix(80))")
        }
    }

    @Test(arguments: [
        (",slurp a b.scm", "(slurp \"a b.scm\")"), (",m calc", "(m 'calc)"), (",help", "(help)"),
        (",time (+ 1 2)", "(time (+ 1 2))"), (",q", "(exit)"), (",slurp \"x.scm\"", "(slurp \"x.scm\")"),
        (", slurp x", "(slurp \"x\")"),
    ]) func commandsStandForForms(_ line: String, _ form: String) {
        #expect(SessionCommand.expression(for: line) == form)
    }

    @Test(arguments: ["x", ",", ",nothing", ""]) func otherLinesAreNoCommands(_ line: String) {
        #expect(SessionCommand.expression(for: line) == nil)
    }

    @Test func commandsCanBeRedefined() throws {
        let talk = try Conversation()
        #expect(talk.enter("(define (m) 'mine) (m)") == "mine")
    }

    @Test func tracingShowsCallsUntilItIsEnded() throws {
        let talk = try Conversation()
        talk.enter("(define (f n) (if (= n 0) 0 (+ 1 (f (- n 1)))))")
        talk.enter("(trace f)")
        #expect(talk.enter("(f 1)") == "> (f 1)\n  > (f 0)\n  < 0\n< 1\n1")
        #expect(talk.enter("(trace)") == "(f)")
        talk.enter("(untrace f)")
        #expect(talk.enter("(f 1)") == "1")
        #expect(talk.enter("(trace car)").contains("library's procedure"))
        #expect(talk.enter("(trace nothing)").contains("not defined"))
    }

    @Test(arguments: [
        ("(arity car)", "1"), ("(arity (lambda (a . b) a))", "(1 #f)"), ("(arity +)", "(0 #f)"),
        ("(arity (case-lambda ((a) 1) ((a b c) 2)))", "((1 1) (3 3))"), ("(arity 5)", "()"),
    ]) func aritiesAreKnown(_ text: String, _ value: String) throws {
        #expect(try Conversation().enter(text) == value)
    }

    @Test func sourceIsShown() throws {
        let talk = try Conversation()
        talk.enter("(define (f x)\n  ; says\n  (+ x 1))")
        #expect(talk.enter("(source f)") == "(define (f x)\n  ; says\n  (+ x 1))")
        #expect(talk.enter("(source list-copy)").contains("list-copy") || talk.enter("(source car)").contains("Swift"))
        talk.enter("(defmodule m (export g) (define (g y) (* y 2)))")
        #expect(talk.enter("(source m:g)") == "(define (g y) (* y 2))")
    }

    @Test func timeReturnsTheValues() throws {
        let talk = try Conversation()
        let text = talk.enter("(time (vector-length (make-vector 1000 0)))")
        #expect(text.contains("elapsed") && text.contains("allocated") && text.hasSuffix("\n1000"))
    }

    @Test func formsAreShownAsCoreForms() throws {
        #expect(try Conversation().enter("(core (if 1 2))").hasPrefix("(Conditional"))
        #expect(try Conversation().enter("(core (if))").contains("error"))
    }

    @Test func namesAreCompleted() throws {
        let talk = try Conversation()
        talk.enter("(define my-long-name 1) (defmodule calc (export add sub) (define (add) 1) (define (sub) 2))")
        #expect(talk.session.completions(of: "my-long") == ["my-long-name"])
        #expect(talk.session.completions(of: "calc:") == ["calc:add", "calc:sub"])
        #expect(talk.session.completions(of: "string-app").contains("string-append"))
        #expect(talk.session.completions(of: "no-such-thing") == [])
        #expect(talk.session.completions(of: ":") == [])
    }

    @Test(arguments: [
        ("", Session.Completeness.empty), ("  ; comment\n", .empty), ("(a", .incomplete), ("\"a", .incomplete),
        ("#| x", .incomplete), ("'", .incomplete), ("(a) (b", .incomplete), ("(a) b", .complete), (")", .complete),
        ("#;", .incomplete), ("|a", .incomplete), ("#\\(", .complete), ("1", .complete),
    ]) func theReaderDecidesWhatIsComplete(_ text: String, _ expected: Session.Completeness) {
        #expect(Session.completeness(of: Array(text.utf8)) == expected, "\(text)")
    }
}
