// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitReader
import Testing

@Suite struct DefinitionTests {
    @Test(arguments: [
        Example(
            "(lambda (x) (define a x) (define (f) a) (f))",
            "(lambda (x.1) (letrec* ((a.2 x.1) (f.3 (lambda () a.2))) (f.3)))"),
        Example("(let () (begin (define a 1) (define b 2)) (list a b))", "(letrec* ((a.1 1) (b.2 2)) (list a.1 b.2))"),
        Example("(let () (begin) 1)", "1"),
        Example("(let ((x 1)) (define x 2) x)", "(let ((x.1 1)) (letrec* ((x.2 2)) x.2))"),
        Example(
            "(let () (define a 1) (display a) (define b 2) b)",
            "(letrec* ((a.1 1) (_.3 (begin (display a.1) #!unspecified)) (b.2 2)) b.2)"),
        Example(
            "(let () (define-values (a . b) (f)) (list a b))",
            "(letrec* ((values.5 (let-values (a.3 . b.4) (f) (vector a.3 b.4))) (a.1 (vector-ref values.5 0)) "
                + "(b.2 (vector-ref values.5 1))) (list a.1 b.2))"),
        Example(
            "(let () (define-syntax m (syntax-rules () ((_ n) (define n 1)))) (m a) a)", "(letrec* ((a.1 1)) a.1)"),
        Example(
            "(let () (deffunc f (a) (:args string) (:return integer) 1) f)",
            "(letrec* ((f.1 (lambda:integer (a.2:string) 1))) f.1)"),
        Example("(define (f) (g)) (define (g) 1)", "(define f (lambda () (g)))\n(define g (lambda () 1))"),
        // A macro counts for bodies before it, but not against an earlier one.
        Example("(define (f) (m)) (define-syntax m (syntax-rules () ((_) 1)))", "(define f (lambda () 1))"),
        Example(
            "(define (f) (m)) (define-syntax m (syntax-rules () ((_) 1))) (define (g) (m)) "
                + "(define-syntax m (syntax-rules () ((_) 2))) (define (h) (m)) (define m 3) (m)",
            "(define f (lambda () 1))\n(define g (lambda () 1))\n(define h (lambda () 2))\n(define m 3)\n(m)"),
        // A program's own definition counts for the whole file, also against an import.
        Example(
            "(define (f) (car 1)) (define (car x) x)", "(define f (lambda () (car 1)))\n(define car (lambda (x.1) x.1))"
        ),
    ])
    func bodies(_ example: Example) throws {
        #expect(try outline(example.source) == example.expected)
    }

    @Test func aDefinitionShadowsAnImportInTheWholeFile() throws {
        let forms = try TestSession().expandAll("(define (f) (car 1)) (define (car x) x)")
        guard case .define(let f) = forms[0], case .lambda(let lambda) = f.value, case .call(let call) = lambda.body,
            case .globalReference(let car) = call.operation
        else {
            Issue.record("another shape")
            return
        }
        #expect(car.module == ModuleName(["user"]))
    }

    @Test(arguments: [
        Example(
            "(define-record-type point (make-point y x) point? (x point-x) (y point-y))",
            """
            (define point (record-type point (x y)))
            (define make-point (record-constructor point (1 0)))
            (define point? (record-predicate point))
            (define point-x (record-accessor point 0))
            (define point-y (record-accessor point 1))
            """),
        Example(
            "(define-record-type p #f p?)", "(define p (record-type p ()))\n(define p? (record-predicate p))"),
        Example(
            "(define-record-type p make-p #f (a p-a))",
            "(define p (record-type p (a)))\n(define make-p (record-constructor p (0)))\n"
                + "(define p-a (record-accessor p 0))"),
        Example(
            "(let () (define-record-type p (make-p) p? (a p-a)) p?)",
            "(letrec* ((p.1 (record-type p (a))) (make-p.2 (record-constructor p.1 ())) "
                + "(p?.3 (record-predicate p.1)) (p-a.4 (record-accessor p.1 0))) p?.3)"),
    ])
    func records(_ example: Example) throws {
        #expect(try outline(example.source) == example.expected)
    }

    @Test(arguments: [
        Example(
            "(deffunc add (a b) (:args integer integer) (:return integer) (+ a b))",
            "(deffunc add (lambda:integer (a.1:integer b.2:integer) (+ a.1 b.2)))"),
        Example("(deffunc f (a) a)", "(deffunc f (lambda (a.1) a.1))"),
        Example("(deffunc f (a b) (:args any string) a)", "(deffunc f (lambda (a.1 b.2:string) a.1))"),
        Example("(deffunc f (a . r) (:args port . list) a)", "(deffunc f (lambda (a.1:port . r.2:list) a.1))"),
        Example("(deffunc f () (:return any) 1)", "(deffunc f (lambda () 1))"),
    ])
    func typedFunctions(_ example: Example) throws {
        #expect(try outline(example.source) == example.expected)
    }

    @Test func definedProceduresHaveNames() throws {
        let forms = try TestSession().expandAll("(define f (lambda () 1)) (define g (case-lambda (() 1)))")
        guard case .define(let f) = forms[0], case .lambda(let lambda) = f.value, case .define(let g) = forms[1],
            case .caseLambda(let cases) = g.value
        else {
            Issue.record("another shape")
            return
        }
        #expect(lambda.name == "f")
        #expect(cases.name == "g")
    }
}

@Suite struct EnvironmentTests {
    @Test func aSessionRemembers() throws {
        let session = TestSession()
        #expect(Outline.text(try session.interact("(define-syntax m (syntax-rules () ((_) x)))")) == "")
        #expect(Outline.text(try session.interact("(define x 1) (m)")) == "(define x 1)\nx")
        #expect(session.environment.definedNames.contains("x"))
        #expect(session.environment.visibleNames.contains("car"))
    }

    @Test func aFailedFormLeavesNothingBehind() throws {
        let session = TestSession()
        #expect(throws: ExpanderError.self) { try session.interact("(begin (define car 1) (define b (if)))") }
        #expect(session.environment.definedNames.isEmpty)
        guard case .variable(let module, _) = try #require(session.environment.binding(of: "car")) else {
            Issue.record("car is no variable")
            return
        }
        #expect(module == ModuleName(["scheme", "base"]))
    }

    @Test func snapshots() throws {
        let session = TestSession()
        _ = try session.interact("(define a 1)")
        let snapshot = session.environment.snapshot()
        _ = try session.interact("(define b 1)")
        session.environment.restore(snapshot)
        #expect(session.environment.definedNames == ["a"])
    }

    @Test func suggestions() throws {
        let session = TestSession()
        _ = try session.interact("(define accumulate 1)")
        #expect(session.environment.suggestions(for: "acumulate") == ["accumulate"])
        #expect(session.environment.suggestions(for: "dispaly") == ["display"])
        #expect(session.environment.suggestions(for: "zzzzz").isEmpty)
    }

    @Test func definingAgainIsAllowed() throws {
        #expect(try outline("(define x 1) (define x 2)") == "(define x 1)\n(define x 2)")
    }

    @Test func keywordsOfTheStandardLibraries() {
        let base = CoreSyntax.exports(of: ModuleName(["scheme", "base"]))
        #expect(base["lambda"] == .lambda)
        #expect(base["set!"] == nil)
        #expect(base["delay"] == nil)
        #expect(CoreSyntax.exports(of: ModuleName(["scheme", "lazy"]))["delay"] == .delay)
        #expect(CoreSyntax.exports(of: ModuleName(["scheme", "case-lambda"]))["case-lambda"] == .caseLambda)
        #expect(CoreSyntax.exports(of: ModuleName(["sennit", "base"])).count == CoreSyntax.allCases.count)
        #expect(CoreSyntax.exports(of: ModuleName(["no", "such"])).isEmpty)
    }

    @Test(arguments: CoreSyntax.allCases) func everyKeywordKnowsItsName(_ keyword: CoreSyntax) {
        #expect(CoreSyntax.exports(of: ModuleName(["sennit", "base"]))[keyword.symbol] == keyword)
    }
}
