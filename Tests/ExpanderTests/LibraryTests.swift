// SPDX-License-Identifier: MIT
import SennitExpander
import SennitReader
import Testing

private let counter = """
    (define-library (my counter)
      (export make (rename step next) with-counter)
      (import (scheme base))
      (begin
        (define (make) (helper 0))
        (define (helper n) n)
        (define (step n) (+ n 1))
        (define-syntax with-counter (syntax-rules () ((_ n body) (let ((n (helper 0))) body))))))

    """

@Suite struct LibraryTests {
    @Test func aLibraryAndItsUse() throws {
        let program = counter + "(import (scheme base) (my counter)) (with-counter c (next (make)))"
        let expected = """
            (module (my counter) (import (scheme base)) (export (make make@(my counter)) (next step@(my counter))) \
            (define make@(my counter) (lambda () (helper@(my counter) 0))) \
            (define helper@(my counter) (lambda (n.1) n.1)) \
            (define step@(my counter) (lambda (n.1) (+ n.1 1))))
            (import (scheme base) (my counter))
            (let ((c.1 (helper@(my counter) 0))) (step@(my counter) (make@(my counter))))
            """
        #expect(try outline(program) == expected)
    }

    @Test(arguments: [
        Example("(only (my counter) make)", "(list (make@(my counter)) (next))"),
        Example("(except (my counter) make)", "(list (make) (step@(my counter)))"),
        Example("(prefix (my counter) c:)", "(list (make) (next))"),
        Example("(rename (my counter) (make next) (next make))", "(list (step@(my counter)) (make@(my counter)))"),
        Example("(prefix (only (rename (my counter) (make m)) m) ne)", "(list (make) (next))"),
        Example("(rename (prefix (only (my counter) make) x) (xmake next))", "(list (make) (make@(my counter)))"),
    ])
    func importSets(_ example: Example) throws {
        let text = try outline(counter + "(import (only (scheme base) list) \(example.source)) (list (make) (next))")
        #expect(text.split(separator: "\n").last.map(String.init) == example.expected)
    }

    @Test func aProgramWithImportsSeesOnlyThose() throws {
        let (error, _) = try #require(failure("(import (only (scheme base) car)) (let ((x 1)) x)"))
        #expect(error.kind == .unboundIdentifier("let", suggestions: []))
        #expect(error.hint == "add (import (scheme base))")
    }

    @Test func librariesComeFromTheProviderToo() throws {
        let session = TestSession()
        session.provider.sources["(my counter)"] = counter
        let forms = try session.expandAll("(import (scheme base) (my counter)) (next 1)")
        #expect(Outline.text(forms) == "(import (scheme base) (my counter))\n(step@(my counter) 1)")
    }

    @Test func reExports() throws {
        let program =
            counter + """
                (define-library (b) (export make mk with-counter) (import (my counter) (rename (my counter) (make mk))))
                (import (b)) (with-counter c mk)
                """
        #expect(try outline(program).hasSuffix("(import (b))\n(let ((c.1 (helper@(my counter) 0))) make@(my counter))"))
    }

    @Test func includedDeclarationsAndBodies() throws {
        let session = TestSession()
        session.provider.files = [
            "decl": "(export f) (import (scheme base))", "body": "(define (f) (G))", "ci": "(DEFINE (G) 1)",
        ]
        let library = """
            (define-library (l) (include-library-declarations "decl") (include "body") (include-ci "ci"))
            """
        #expect(
            Outline.text(try session.expandAll(library))
                == "(module (l) (import (scheme base)) (export (f f@(l))) (define f@(l) (lambda () (G@(l)))) "
                + "(define g@(l) (lambda () 1)))")
    }

    @Test func conditionalExpansion() throws {
        let source = """
            (define-library (l)
              (cond-expand ((and r7rs (not windows)) (export a)) (else (export b)))
              (cond-expand ((library (no such)) (import (no such)))
                           ((or foo (library (scheme base))) (import (scheme base))))
              (begin (cond-expand (sennit (define a 1)) (else (define b 2)))))
            """
        #expect(
            try outline(source)
                == "(module (l) (import (scheme base)) (export (a a@(l))) (define a@(l) 1))")
        #expect(try outline("(cond-expand (foo 1) (else 2 3))") == "2\n3")
        #expect(try outline("(cond-expand (foo 1))") == "")
        #expect(try outline("(list (cond-expand (r7rs 1)))") == "(list 1)")
        #expect(try outline("(let () (cond-expand (r7rs (define a 1))) a)") == "(letrec* ((a.1 1)) a.1)")
    }

    @Test func includes() throws {
        let session = TestSession()
        session.provider.files = ["a": "(define x 1) (include \"b\")", "b": "(define y 2)"]
        let forms = try session.expandAll("(include \"a\") (let () (include \"b\") y)")
        #expect(Outline.text(forms) == "(define x 1)\n(define y 2)\n(letrec* ((y.1 2)) y.1)")
    }

    @Test(arguments: [
        "(import (scheme base) (one) (two)) thing", "(import (scheme base) (one) (two)) (define thing 3)",
        "(define-library (l) (import (one) (two)) (export thing))",
        "(define-library (l) (import (scheme base) (one) (two)) (export f) (begin (define (f) (list thing))))",
    ])
    func aNameThatImportsBringTwiceNamesBothLibraries(program: String) throws {
        let (error, _) = try #require(failure(ambiguous + program) { _ in })
        #expect(error.message.contains("thing is imported from (one) and from (two)"), "\(error.message)")
        #expect(error.position != .none)
    }

    @Test func onlyNamesThatAreUsedMustMeanOneThing() throws {
        let program = ambiguous + "(import (scheme base) (one) (two)) same"
        #expect(try outline(program).hasSuffix("same@(one)"))
        let renamed = ambiguous + "(import (scheme base) (one) (prefix (two) two-)) (list thing two-thing)"
        #expect(try outline(renamed).hasSuffix("(list thing@(one) thing@(two))"))
    }

    @Test(arguments: [
        ("(import (no such))", "there is no library (no such)"),
        ("(import foo)", "is not a library's name"),
        ("(import (only (scheme base) caar))", "does not export caar"),
        ("(import (prefix (scheme base)))", "expected (prefix"),
        ("(import (rename (scheme base) car))", "a renaming is"),
        ("(define x 1) (import (scheme base))", "imports come before"),
        ("(define-library)", "expected (define-library"),
        ("(define-library (l) (export a))", "neither defined nor imported"),
        ("(define-library (l) (export a a) (import (scheme base)) (begin (define a 1)))", "exported twice"),
        ("(define-library (l) (define a 1))", "is not a declaration"),
        ("(define-library (l) (export (a b)))", "expected a name or"),
        ("(define-library (l) (import (scheme base)) (begin (define a 1) (define a 2)))", "defined twice"),
        ("(define-library (l) (import (l)))", "library (l) imports itself"),
        ("(define-library (l) (begin (import (scheme base))))", "declaration beside begin"),
        ("(include \"nowhere\")", "there is no file nowhere"),
        ("(include \"self\")", "includes itself"),
        ("(include \"broken\")", "not closed"),
        ("(import (cycle a))", "(cycle a) imports (cycle b), (cycle b) imports (cycle a)"),
    ])
    func errors(_ source: String, _ message: String) throws {
        let (error, _) = try #require(
            failure(source) { session in
                session.provider.files = ["self": "(include \"self\")", "broken": "(define x"]
                session.provider.sources = [
                    "(cycle a)": "(define-library (cycle a) (import (cycle b)))",
                    "(cycle b)": "(define-library (cycle b) (import (cycle a)))",
                ]
            })
        #expect(error.message.contains(message), "\(error.message)")
        #expect(error.position != .none)
    }
}

private let ambiguous = """
    (define-library (one) (export thing same) (import (scheme base)) (begin (define thing 1) (define same 1)))
    (define-library (two) (export thing same) (import (scheme base) (only (one) same)) (begin (define thing 2)))
    """
