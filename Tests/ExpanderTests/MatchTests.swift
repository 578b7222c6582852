// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitReader
import Testing

@Suite struct MatchTests {
    /// A wrong clause or pattern, and the part of it that the error points at.
    @Test(arguments: [
        ("(match 1 (x))", "(x)"), ("(match 1 x)", "x"), ("(match 1 (x :when))", "(x :when)"),
        ("(match 1 (else 1) (x 2))", "(else 1)"), ("(match 1 (x (=> 5) 1))", "(=> 5)"),
        ("(match 1 ((list a (cons b)) 1))", "(cons b)"), ("(match 1 ((list () a) 1))", "()"),
        ("(match 1 ((list a . b) 1))", "(list a . b)"), ("(match 1 ((list (not x) a) 1))", "x"),
        ("(match 1 ((or (list x y) (list x)) 1))", "(list x)"), ("(match 1 ((or (list x) (list x y)) 1))", "y"),
        ("(match 1 ((list a ... b ...) 1))", "..."), ("(match 1 (`(a ,@b c) 1))", ",@b"),
        ("(match 1 ((list 1 (lambda x)) 1))", "lambda"), ("(match 1 ((hashmap (1 x) 2) 1))", "2"),
        ("(match-let (((list a) 1) ((cons a _) 2)) a)", "a"), ("(match-let ((x)) 1)", "(x)"),
        ("(match-define (list (or a b)) 1)", "b"), ("(match 1 ((list x (list x ...)) 1))", "x"),
        ("(match 1 (#(a ... b ...) 1))", "..."), ("(match 1 (`#(,a ... ,b ...) 1))", "..."),
        ("(match 1 (`(a ... ...) 1))", "..."), ("(match 1 ((list else) 1))", "else"),
        ("(define-record-type p (q a) r (a b)) (match 1 ((list (p x y)) 1))", "(p x y)"),
        ("(let () (define-record-type p (q a) r (a b)) (match 1 ((p) 1)))", "(p)"),
    ])
    func errorsPointAtThePart(_ source: String, _ part: String) throws {
        let (error, session) = try #require(failure(source))
        #expect(session.pointed(by: error) == part, "\(error)")
    }

    @Test func aTypeThatIsDefinedAgainHasOtherFields() throws {
        let session = TestSession()
        let first = "(define-record-type p (q a) r (a b)) (match 1 ((p x) x))"
        #expect(try !session.interact(first).isEmpty)
        // A form that fails leaves what was known of the type as it was.
        #expect(throws: ExpanderError.self) {
            try session.interact("(begin (define-record-type p (q a) r (a b) (c d)) (if))")
        }
        #expect(try !session.interact("(match 1 ((p x) x))").isEmpty)
        #expect(throws: ExpanderError.self) { try session.interact("(match 1 ((p x y) x))") }
        #expect(try !session.interact("(define p 5) (match 1 ((p x y) x))").isEmpty)
    }

    /// No part of a value is taken out or tested twice on a path.
    @Test func testsAreShared() throws {
        let text = try outline(
            "(lambda (v) (match v ((list 'a x) 1) ((list 'b x y) 2) ((list 'a x y) 3) ((cons 'c _) 4) (_ 5)))")
        #expect(text.components(of: "(pair? v").count == 1, "\(text)")
        #expect(text.components(of: "(car v").count == 1, "\(text)")
    }

    /// Clauses whose tree would have 2ⁿ leaves, and alternatives that would have 3ⁿ.
    @Test func graphsStaySmall() throws {
        let count = 24
        let diagonal = (0..<count).map { row in
            let parts = (0..<count).map { $0 == row ? "'t" : $0 == row + 1 ? "'f" : "_" }
            return "((list \(parts.joined(separator: " "))) \(row))"
        }
        let alternatives = (0..<count).map { "(or (list x\($0) 1) (list 1 x\($0)) (list x\($0) 2))" }
        for clauses in [diagonal.joined(separator: " "), "((list \(alternatives.joined(separator: " "))) 1)"] {
            let session = TestSession()
            session.expander.options.maximumNodes = 200_000
            let forms = try session.expandAll("(lambda (v) (match v \(clauses) (_ 'none)))")
            #expect(Outline.text(forms).utf8.count < 1_000_000)
        }
    }

    @Test func longPatternsAreNotDeep() throws {
        let constants = (0..<100_000).map { "\($0)" }.joined(separator: " ")
        let variables = (0..<2_000).map { ",x\($0)" }.joined(separator: " ")
        let clauses = (0..<2_000).map { "((list 's\($0) x) x)" }.joined(separator: " ")
        let sources = [
            "(match v (`(\(constants)) 1) (`(\(constants) ,x) x))", "(match v ('#(\(constants)) 1))",
            "(match v (`(\(variables)) x0))", "(match v \(clauses))",
        ]
        for source in sources {
            // What comes out nests deeper than a canonical text may, so it is not checked.
            let session = TestSession()
            let text = "(lambda (v) \(source))"
            let file = try session.expander.files.addFile(name: "long", bytes: Array(text.utf8))
            let forms = try session.expander.expandProgram(
                Reader.readAll(text).data, file: file, in: session.environment)
            #expect(!forms.isEmpty)
        }
    }

    @Test func patternsThatAreTooLongAreLimited() throws {
        let variables = (0..<20_000).map { ",x\($0)" }.joined(separator: " ")
        for source in ["(match 1 (`(\(variables)) x0))", "(match 1 (`#(\(variables)) x0))"] {
            let (error, _) = try #require(failure(source))
            guard case .limit = error.kind else {
                Issue.record("\(error)")
                return
            }
        }
    }

    @Test func hashMapsAreLookedUpByKey() throws {
        let text = try outline("(lambda (v) (match v ((hashmap ('a x) (\"b\" 1)) x) (_ 0)))")
        for name in ["hashmap?", "hashmap-contains?", "hashmap-ref/default"] {
            #expect(text.contains("(\(name)@(sennit hashmap) v"), "\(text)")
        }
    }

    @Test func patternsFollowHygiene() throws {
        let text = try outline(
            "(define-syntax first (syntax-rules () ((_ e other) (match e ((cons a _) (list a other)) (_ 0)))))"
                + "(lambda (a) (first a a))")
        #expect(text.contains("(list a.2 a.1)") || text.contains("(list a.3 a.1)"), "\(text)")
    }
}

extension String {
    /// The ranges at which a text occurs.
    fileprivate func components(of text: String) -> [String.Index] {
        indices.filter { self[$0...].hasPrefix(text) }
    }
}
