// SPDX-License-Identifier: MIT
import Sennit
import SennitLint
import Testing

/// Each line of a program that something is found in ends with `; finds RULE ...`.
func check(_ text: String) throws {
    let interpreter = try Interpreter(options: InterpreterOptions())
    let findings = try Linter.findings(in: Array(text.utf8), file: "test.scm", interpreter: interpreter)
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        let parts = line.split(separator: ";")
        let expectation = parts.last.flatMap { $0.hasPrefix(" finds ") ? $0.dropFirst(7) : nil }
        let expected = expectation?.split(separator: " ").map(String.init) ?? []
        let found = findings.filter { $0.line == index + 1 }.map(\.rule)
        #expect(found.sorted() == expected.sorted(), "\(line)")
    }
}

@Suite struct LintTests {
    @Test func unusedVariable() throws {
        try check(
            """
            (define (f x)
              (let ((used 1)
                    (unused 2) ; finds unused-variable
                    (_exempt 3))
                used))
            (define (g)
              (define a 1)
              (define b 2) ; finds unused-variable
              (define (c x) x) ; finds unused-variable
              a)
            (let* ((a 1) (b a)) b)
            (letrec ((f (lambda () 1))) 2) ; finds unused-variable
            (let loop ((i 0)) i) ; finds unused-variable
            (let loop ((i 0)) (if (< i 3) (loop (+ i 1)) i))
            (lambda (parameter . rest) 1)
            (call-with-values (lambda () (values 1 2)) (lambda (a b) a))
            (define-syntax with-unused (syntax-rules () ((_ e) (let ((t 1)) e))))
            (with-unused 5)
            (cond ((f 1) => (lambda (x) 2)) (else 3))
            (match '(1 2) ((list a b) a))
            (let () (define-record-type r (make-r a) r? (a r-a)) 1)
            """)
    }

    @Test func unusedDefinition() throws {
        try check(
            """
            (define-library (small)
              (export a (rename b c) m)
              (import (scheme base))
              (begin
                (define a 1)
                (define (b) (d))
                (define (d) 1)
                (define (e) 1) ; finds unused-definition
                (define (g n) (if (= n 0) 1 (g (- n 1)))) ; finds unused-definition
                (define (_h) 1)
                (define (in-template) 1)
                (define-record-type r (make-r) r?)
                (define-syntax m (syntax-rules () ((_) (in-template))))))
            """)
        try check("(import (scheme base))\n(define (programs-may-keep-some) 1)")
    }

    @Test func unusedImport() throws {
        try check(
            """
            (import (scheme base)
                    (only (scheme write) display
                          write) ; finds unused-import
                    (only (scheme char) char-upcase char-downcase)
                    (prefix (only (srfi 1) fold) l:))
            (display 1)
            (define-syntax m (syntax-rules () ((_ c) (char-upcase c))))
            '(char-downcase)
            """)
    }

    @Test func shadowedImport() throws {
        try check(
            """
            (import (scheme base) (only (srfi 1) fold iota) (prefix (srfi 133) v:) (except (srfi 1) filter)
                    (rename (only (srfi 1) reduce) (reduce shrink)))
            (define (fold x) (iota x)) ; finds shadowed-import
            (define (filter x) x)
            (define (vector-index x) x)
            (define (v:vector-index x) x) ; finds shadowed-import
            (define shrink 1) ; finds shadowed-import
            (define (own x) x)
            """)
        try check("(define (fold x) x)")
        try check("(import (sennit base))\n(define (fold x) x)")
    }

    @Test func duplicateDefinition() throws {
        try check(
            """
            (define a 1)
            (define (b) 1)
            (define a 2) ; finds duplicate-definition
            (define-values (b c) (values 1 2)) ; finds duplicate-definition
            (define-record-type point (make-point x) point? (x point-x))
            (define-record-type point (make-point x) point? (x point-x)) ; finds duplicate-definition
            (define (d) (define a 1) a)
            """)
    }

    @Test func wrongArity() throws {
        try check(
            """
            (import (scheme base) (srfi 1) (scheme case-lambda))
            (car) ; finds wrong-arity
            (car '(1))
            (vector-ref #(1)) ; finds wrong-arity
            (+) (max 1) (list)
            (max) ; finds wrong-arity
            (call-with-values values) ; finds wrong-arity
            (first) ; finds wrong-arity
            (iota 1 2 3)
            (define (two a b) (list a b))
            (two 1 2)
            (two 1) ; finds wrong-arity
            (define (some a . rest) rest)
            (some) ; finds wrong-arity
            (some 1 2 3)
            (define either (case-lambda ((a) a) ((a b c) b)))
            (either 1)
            (either 1 2) ; finds wrong-arity
            (let ((f (lambda (x) x))) (f 1) (f 1 2)) ; finds wrong-arity
            (let loop ((i 0)) (if (= i 3) (loop) (loop (+ i 1)))) ; finds wrong-arity
            ((lambda (x) x)) ; finds wrong-arity
            (define-record-type point (make-point x y) point? (x point-x) (y point-y))
            (make-point 1) ; finds wrong-arity
            (point-x (make-point 1 2))
            (define (g car) (car))
            (define changing (lambda () 1))
            (define changing (lambda (x) x)) ; finds duplicate-definition
            (changing 1)
            (define-syntax call-car (syntax-rules () ((_ x) (car x x))))
            (call-car 1)
            (list (quote (car)))
            """)
    }

    @Test func unreachableClause() throws {
        try check(
            """
            (define (f x)
              (cond ((= x 1) 1)
                    (#t 2)
                    ((= x 3) 3))) ; finds unreachable-clause
            (define (g x)
              (case x
                ((1 2) 1)
                ((3 2) 2) ; finds unreachable-clause
                (("a" #\\a a) 3) ; finds literal-identity
                (else 4)))
            (define (h x)
              (match x
                ((list 1) 1)
                (y :when (number? y) 2)
                (y 3)
                (_ 4))) ; finds unreachable-clause
            (define i
              (case-lambda
                ((a) 1)
                ((b) 2) ; finds unreachable-clause
                ((a b . c) 3)
                ((a b c) 4) ; finds unreachable-clause
                (a 5)))
            (define (j)
              (guard (e (#t 1)
                        ((string? e) 2)) ; finds unreachable-clause
                (f 1)))
            (define k '(cond (#t 1) (else 2)))
            (define (l x) (cond ((= x 1) 1) (#t 2)))
            """)
    }

    @Test func unreachableCode() throws {
        try check(
            """
            (define (f x)
              (error "bad" x)
              (car x)) ; finds unreachable-code
            (define (g x)
              (when (null? x) (error "bad"))
              (raise-continuable x)
              (car x))
            (define (h x)
              (display x)
              (raise x))
            (define (i error) (error 1) 2)
            """)
    }

    @Test func constantTest() throws {
        try check(
            """
            (define (f x)
              (if #t x 1) ; finds constant-test
              (when "a" (display x)) ; finds constant-test
              (unless 'x (display x)) ; finds constant-test
              (if x (if #f #f) 1)
              (cond (#f 1) (x 2) (else 3)) ; finds constant-test
              (cond (x 2) (#t 3)))
            (define-syntax always (syntax-rules () ((_ e) (if #t e))))
            (always 1)
            '(if #t 1 2)
            (do ((i 0 (+ i 1))) (#f) (display i))
            """)
    }

    @Test func uselessExpression() throws {
        try check(
            """
            (define (f x)
              "What it is for."
              x ; finds useless-expression
              car ; finds useless-expression
              'a ; finds useless-expression
              (lambda () 1) ; finds useless-expression
              (display x)
              x)
            (define-syntax both (syntax-rules () ((_ a b) (begin a b))))
            (define (g x) (both x x))
            """)
    }

    @Test func unboundVariable() throws {
        try check(
            """
            (import (scheme base))
            (define (f x) (g x) (later x) (let ((display 1)) display))
            (define (later x) (no-such-name x)) ; finds unbound-variable
            (define (g x) (display x)) ; finds unbound-variable
            '(no-such-name)
            (define-syntax m (syntax-rules () ((_ e) (no-such-name e))))
            (define (h) (m 1))
            """)
    }

    @Test func literalIdentity() throws {
        try check(
            """
            (define (f x l)
              (list (eq? x 1) ; finds literal-identity
                    (eq? "a" x) ; finds literal-identity
                    (eqv? x 1)
                    (eqv? x "a") ; finds literal-identity
                    (eq? x 'a)
                    (eq? x #f)
                    (memq 1 l) ; finds literal-identity
                    (memv "a" l) ; finds literal-identity
                    (memq 'a '(1 "a"))
                    (equal? x "a")))
            (define (g eq?) (eq? 1 2))
            """)
    }

    @Test func findingsAreIgnoredOnRequest() throws {
        try check(
            """
            (car) ; lint: ignore
            (car) ; lint: ignore wrong-arity
            (car) ; for the test ; lint: ignore unused-variable, wrong-arity
            (define (f) (if #t (car))) ; lint: ignore wrong-arity ; finds constant-test
            """)
    }

    @Test func placesAreThoseOfEditors() throws {
        let text = "(define (λ x)\n  \"é\" (car 1 2))"
        let findings = try Linter.findings(
            in: Array(text.utf8), file: "a b.scm", interpreter: try Interpreter(options: InterpreterOptions()))
        #expect(findings.map(\.description) == ["a b.scm:2:7: warning: car takes 1 argument, not 2 [wrong-arity]"])
    }

    @Test func whatCannotBeExpandedIsAnError() throws {
        for text in ["(car", "(let ((x)) 1)", "(import (no such library))"] {
            let interpreter = try Interpreter(options: InterpreterOptions())
            #expect(throws: SennitError.self) {
                try Linter.findings(in: Array(text.utf8), file: "test.scm", interpreter: interpreter)
            }
        }
    }
}
