// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// What a session remembers.
struct HistoryTests {
    @Test func valuesCanBeReferredTo() throws {
        let talk = try Conversation()
        #expect(talk.enter("(+ 2 3)") == "5")
        #expect(talk.enter("(* 10 *)") == "50")
        #expect(talk.enter("*") == "50")
        #expect(talk.enter("(list ** ***)") == "(50 5)")
        #expect(talk.enter("(list $1 $2)") == "(5 50)")
    }

    @Test func formsCanBeReferredTo() throws {
        let talk = try Conversation()
        talk.enter("(+ 2 3)")
        #expect(talk.enter("+") == "(+ 2 3)")
        talk.enter("(quote x)")
        #expect(talk.enter("++") == "+")
        #expect(talk.enter("-") == "-")
        #expect(talk.enter("(car $-)") == "car")
    }

    /// In every place where a procedure can be meant, it is.
    @Test(arguments: [
        ("(apply + '(1 2))", "3"), ("(map * '(2 3) '(4 5))", "(8 15)"), ("(let ((f -)) (f 5 3))", "2"),
        ("(procedure? +)", "#t"), ("(map (lambda (op) (op 6 3)) (list + - *))", "(9 3 18)"),
        ("(define (call f) (f 1 2))\n(call +)", "3"), ("(eq? * *)", "#t"), ("(if #t (+ 1 2))", "3"),
    ]) func proceduresStayProcedures(_ text: String, _ value: String) throws {
        let talk = try Conversation()
        talk.enter("'before")
        #expect(talk.enter(text) == value)
    }

    @Test(arguments: [("(car *)", "1"), ("(length *)", "2"), ("(+ 1 (length *))", "3"), ("(list-ref * 1)", "2")])
    func whereDataIsWantedTheLastValueIsMeant(_ text: String, _ value: String) throws {
        let talk = try Conversation()
        talk.enter("'(1 2)")
        #expect(talk.enter(text) == value)
    }

    @Test func aFailureShiftsFormsAndNotValues() throws {
        let talk = try Conversation()
        talk.enter("42")
        #expect(talk.enter("(car '())").contains("car: argument 1 must be a pair"))
        #expect(talk.enter("+") == "(car '())")
        #expect(talk.enter("$1") == "42")
    }

    @Test func valuesAreShownWithTheirNames() throws {
        let talk = try Conversation(numbered: true)
        #expect(talk.enter("'a 'b") == "$1 = a\n$2 = b")
        #expect(talk.enter("(values 1 2)") == "$3 = 1\n$4 = 2")
        #expect(talk.enter("(if #f #f)") == "")
    }

    @Test func theEnvironmentIsAValue() throws {
        let talk = try Conversation()
        talk.enter("(define x 7)")
        #expect(talk.enter("(eval '(* x 6) $ENV)") == "42")
    }

    @Test func onlyTheLastThousandValuesKeepTheirNames() throws {
        let talk = try Conversation()
        for index in 1...1002 { talk.enter("\(index)") }
        #expect(talk.enter("$3") == "3")
        #expect(talk.enter("$1").contains("unbound"))
    }
}
