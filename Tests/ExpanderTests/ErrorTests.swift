// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitReader
import Testing

@Suite struct ErrorTests {
    /// Each program is wrong in its last form only; the keyword is the one whose shape is quoted.
    @Test(arguments: [
        "(quote)", "(quote 1 2)", "(quasiquote)", "(lambda)", "(lambda (x))", "(lambda (1) 1)", "(lambda 1 1)", "(if)",
        "(if 1)", "(if 1 2 3 4)", "(define)", "(define x)", "(define x 1 2)", "(define 1 2)", "(define ((f a) b) 1)",
        "(define (f))", "(list (begin))", "(let)", "(let ((x 1)))", "(let (x) 1)", "(let ((x)) 1)", "(let ((1 2)) 1)",
        "(let x)", "(let x ((a 1)))", "(let* ((x 1 2)) 1)", "(let* x 1)", "(letrec ((x 1)))", "(letrec* (x) 1)",
        "(let-values (((a) 1)))", "(let-values ((a)) 1)", "(let*-values x 1)", "(define-values (a))",
        "(define-values (1) 2)", "(receive)", "(receive (a) 1)", "(do)", "(do ((i)) (#t))", "(do ((i 0)) ())",
        "(do x (#t))", "(do ((i 0 1 2)) (#t))", "(cond)", "(cond 1)", "(cond ())", "(cond (else))",
        "(cond (else 1) (2 3))", "(cond (1 =>))", "(cond (1 => 2 3))", "(case)", "(case 1)", "(case 1 2)",
        "(case 1 (2 3))", "(case 1 ((2)))", "(case 1 (else 2) ((3) 4))", "(case 1 ((2) => ))", "(when)", "(when 1)",
        "(unless 1)", "(parameterize)", "(parameterize (x) 1)", "(parameterize ((a 1)))", "(guard)", "(guard (1) 2)",
        "(guard (e) )", "(guard (e 1) 2)", "(delay)", "(delay 1 2)", "(delay-force)", "(cons-stream 1)",
        "(define-record-type)", "(define-record-type p)", "(define-record-type 1 #f p?)",
        "(define-record-type p (make-p q) p?)", "(define-record-type p 1 p?)", "(define-record-type p #f 1)",
        "(define-record-type p #f p? (a))", "(define-record-type p #f p? a)", "(define-syntax)", "(define-syntax m)",
        "(define-syntax 1 (syntax-rules ()))", "(let-syntax)", "(let-syntax (m) 1)", "(letrec-syntax x 1)",
        "(let-syntax ((m (syntax-rules ()))))", "(syntax-error)", "(syntax-error x)", "(include)", "(include x)",
        "(cond-expand 1)", "(cond-expand ((foo bar) 1))", "(cond-expand ((not) 1))",
        "(case-lambda 1)", "(case-lambda ((a)))", "(deffunc)", "(deffunc f (a))", "(deffunc f (a) (:args) 1)",
        "(deffunc f (a) (:args foo) 1)", "(deffunc f (a) (:return) 1)", "(deffunc f (a) (:return integer))",
        "(deffunc f (a) (:args integer . list) 1)", "(let () (define x 1))", "(lambda () (define-syntax m if))",
        "(if (define x 1) 2)", "(list (define-values (a) 1))", "else", "(else 1)", "(=> 1)", "(let ((x 1)) if)",
        "(unquote 1)", "`,@x", "`(1 . ,@x)", "(f . x)", "()", "(let () )", "(let-values (((a) 1) ((b))) 1)",
    ])
    func badSyntax(_ source: String) throws {
        let (error, session) = try #require(failure(source))
        guard case .syntax = error.kind else {
            Issue.record("\(error.kind)")
            return
        }
        #expect(!error.message.isEmpty)
        #expect(session.pointed(by: error)?.isEmpty == false)
    }

    @Test func theShapeIsTold() throws {
        let (error, session) = try #require(failure("(list 1 (let ((x)) x))"))
        #expect(
            error.message
                == "let: a binding is (name value), not (x); expected (let ((name value) ...) body ...) "
                + "or (let loop ((name value) ...) body ...)")
        #expect(session.pointed(by: error) == "(x)")
    }

    @Test(arguments: [
        ("(lambda (a b a) 1)", "a"), ("(lambda (a . a) 1)", "a"), ("(let ((x 1) (x 2)) 1)", "x"),
        ("(letrec ((x 1) (x 2)) 1)", "x"), ("(let loop ((i 1) (i 2)) 1)", "i"), ("(do ((i 1) (i 2)) (#t))", "i"),
        ("(let-values (((a) 1) ((a) 2)) 1)", "a"), ("(let () (define a 1) (define a 2) a)", "a"),
        ("(let () (define a 1) (define-syntax a if) a)", "a"),
        ("(define-record-type p #f p? (a p-a) (a p-b))", "a"),
        ("(define-record-type p (mk a a) p? (a p-a))", "a"),
        ("(deffunc f (a) (:return any) (:return any) 1)", ":return"),
        ("(let-syntax ((m if) (m if)) 1)", "m"), ("(define-values (a a) 1)", "a"),
    ])
    func duplicates(_ source: String, _ name: String) throws {
        let (error, _) = try #require(failure(source))
        #expect(error.kind == .duplicate(Symbol(name)))
    }

    @Test(arguments: [
        "set!", "set-car!", "set-cdr!", "vector-set!", "vector-fill!", "string-set!", "string-fill!", "list-set!",
        "bytevector-u8-set!", "string-copy!", "vector-copy!", "bytevector-copy!", "hash-table-set!", "append!",
    ])
    func mutators(_ name: String) throws {
        let (error, session) = try #require(failure("(define (f x) (\(name) x 1))"))
        #expect(error.kind == .mutator(Symbol(name)))
        #expect(error.hint != nil)
        #expect(session.pointed(by: error) == name)
        // As a value, too; but not where the program binds the name itself.
        #expect(try #require(failure("(map \(name) 1)")).0.kind == .mutator(Symbol(name)))
        #expect(try outline("(define (\(name) a) a) (\(name) 1)").hasSuffix("(\(name) 1)"))
        #expect(try outline("(lambda (\(name)) (\(name) 1))") == "(lambda (\(name).1) (\(name).1 1))")
    }

    @Test func aRecordFieldHasNoModifier() throws {
        let (error, session) = try #require(failure("(define-record-type p (make-p x) p? (x p-x set-p-x!))"))
        #expect(error.kind == .mutator("set-p-x!"))
        #expect(error.hint?.contains("updated record") == true)
        #expect(session.pointed(by: error) == "set-p-x!")
    }

    @Test func errorsFromATemplateAreReportedAtTheUse() throws {
        let source = """
            (define-syntax inner (syntax-rules () ((_ x) (let ((x)) 1))))
            (define-syntax outer (syntax-rules () ((_ x) (inner x))))
            (list (outer y))
            """
        let (error, session) = try #require(failure(source))
        #expect(session.pointed(by: error) == "(outer y)")
        #expect(error.macros == ["inner", "outer"])
    }

    @Test func errorsInAMacrosArgumentAreReportedThere() throws {
        let source = "(define-syntax m (syntax-rules () ((_ x) (list x)))) (m (if))"
        let (error, session) = try #require(failure(source))
        #expect(session.pointed(by: error) == "(if)")
        #expect(error.macros.isEmpty)
    }

    @Test func noMatchingRule() throws {
        let (error, session) = try #require(failure("(define-syntax m (syntax-rules () ((_ a) 1) ((_ a b) 2))) (m)"))
        #expect(error.kind == .noMatchingRule(macro: "m"))
        #expect(error.hint == "its patterns are (_ a), (_ a b)")
        #expect(session.pointed(by: error) == "(m)")
    }

    @Test func userSyntaxError() throws {
        let source = "(define-syntax m (syntax-rules () ((_ a) (syntax-error \"no such thing\" a 1)))) (list (m (x y)))"
        let (error, session) = try #require(failure(source))
        #expect(
            error.kind
                == .userSyntaxError(
                    message: "no such thing", irritants: [.list([.symbol("x"), .symbol("y")]), .number(.integer(1))]))
        #expect(error.message == "no such thing (x y) 1")
        #expect(session.pointed(by: error) == "(m (x y))")
    }

    @Test func aMisspeltTypeIsSuggested() throws {
        let (error, _) = try #require(failure("(deffunc f (a) (:args intger) a)"))
        #expect(error.hint == "did you mean integer?")
    }

    @Test func keywordsAreNotValues() throws {
        let (error, _) = try #require(failure("(map when 1)"))
        #expect(error.hint == "use it as (when test body ...)")
    }
}

@Suite struct PositionTests {
    @Test func formsHaveThePositionsOfTheirSource() throws {
        let session = TestSession()
        let forms = try session.expandAll("\n (if  x 1 2)")
        guard case .conditional(let node) = forms[0], case .globalReference(let x) = node.test else {
            Issue.record("another shape")
            return
        }
        #expect(node.position == Position(3))
        #expect(x.position == Position(8))
    }

    @Test func formsFromATemplateHaveTheExpansionsPosition() throws {
        let session = TestSession()
        let forms = try session.expandAll("(define-syntax m (syntax-rules () ((_ x) (if x 1 2)))) (m y)")
        guard case .conditional(let node) = forms[0], case .globalReference(let y) = node.test else {
            Issue.record("another shape")
            return
        }
        let expansions = session.expander.files.expansions(at: node.position)
        #expect(expansions.map(\.macro) == ["m"])
        #expect(session.expander.files.location(of: node.position)?.offset == 55)
        #expect(session.expander.files.expansions(at: y.position).isEmpty)
    }

    @Test func expansionIsDeterministic() throws {
        let source = "(define-syntax m (syntax-rules () ((_ x) (let ((t 1)) (list t x))))) (m (lambda (y) (m y)))"
        #expect(try TestSession().expandAll(source) == TestSession().expandAll(source))
    }
}
