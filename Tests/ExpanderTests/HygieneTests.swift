// SPDX-License-Identifier: MIT
import Testing

private let myOr = """
    (define-syntax my-or (syntax-rules () ((_) #f) ((_ e) e)
      ((_ e r ...) (let ((t e)) (if t t (my-or r ...))))))

    """

@Suite struct HygieneTests {
    @Test func templateVariablesDoNotCaptureTheUsers() throws {
        #expect(
            try outline(myOr + "(let ((t 5)) (my-or #f t))")
                == "(let ((t.1 5)) (let ((t.2 #f)) (if t.2 t.2 t.1)))")
    }

    @Test func eachExpansionHasItsOwnVariables() throws {
        #expect(
            try outline(myOr + "(lambda (t) (my-or 1 2 t))")
                == "(lambda (t.1) (let ((t.2 1)) (if t.2 t.2 (let ((t.3 2)) (if t.3 t.3 t.1)))))")
    }

    @Test func templateKeywordsMeanWhatTheyMeantAtTheDefinition() throws {
        #expect(
            try outline(myOr + "(let ((if list) (let 1)) (my-or if let))")
                == "(let ((if.1 list) (let.2 1)) (let ((t.3 if.1)) (if t.3 t.3 let.2)))")
    }

    @Test func templateVariablesReferToTheDefinitionsScope() throws {
        #expect(
            try outline("(define x 1) (define-syntax get (syntax-rules () ((_) x))) (let ((x 2)) (get))")
                == "(define x 1)\n(let ((x.1 2)) x)")
        #expect(
            try outline("(let ((x 1)) (let-syntax ((get (syntax-rules () ((_) x)))) (let ((x 2)) (get))))")
                == "(let ((x.1 1)) (let ((x.2 2)) x.1))")
    }

    @Test func variablesFromTheUseBindWhatTheTemplateSays() throws {
        #expect(
            try outline(
                "(define-syntax my-let (syntax-rules () ((_ n v b) ((lambda (n) b) v)))) (my-let x 1 (f x))")
                == "((lambda (x.1) (f x.1)) 1)")
    }

    @Test func swapWithTwoBindings() throws {
        let swap = """
            (define-syntax with-swapped (syntax-rules ()
              ((_ (a b) body) (let ((tmp a)) (let ((a b)) (let ((b tmp)) body))))))

            """
        #expect(
            try outline(swap + "(let ((tmp 1) (other 2)) (with-swapped (tmp other) (list tmp other)))")
                == "(let ((tmp.1 1) (other.2 2)) (let ((tmp.3 tmp.1)) (let ((tmp.4 other.2)) "
                + "(let ((other.5 tmp.3)) (list tmp.4 other.5)))))")
    }

    @Test func keywordsCanBeShadowed() throws {
        #expect(try outline("(let ((if list)) (if 1 2 3))") == "(let ((if.1 list)) (if.1 1 2 3))")
        #expect(try outline("(lambda (quote) 'a)") == "(lambda (quote.1) (quote.1 a))")
        #expect(try outline("(define (if a) a) (if 1)") == "(define if (lambda (a.1) a.1))\n(if 1)")
        #expect(
            try outline("(let () (define (begin x) x) (begin 1))")
                == "(letrec* ((begin.1 (lambda (x.2) x.2))) (begin.1 1))")
    }

    @Test func auxiliaryKeywordsAreMatchedByBinding() throws {
        #expect(
            try outline("(let ((else #f)) (cond (else 1) (2 3)))")
                == "(let ((else.1 #f)) (if else.1 1 (if 2 3 #!unspecified)))")
        #expect(
            try outline("(let ((=> #f)) (cond (1 => 2)))")
                == "(let ((=>.1 #f)) (if 1 (begin =>.1 2) #!unspecified))")
        #expect(
            try outline("(define-syntax c (syntax-rules () ((_ x) (cond (#f 1) (else x))))) (let ((else #f)) (c 2))")
                == "(let ((else.1 #f)) (if #f 1 2))")
        #expect(try outline("(let ((unquote list)) `(a ,b))") == "(let ((unquote.1 list)) '(a (unquote b)))")
    }

    @Test func literalsAreMatchedByBinding() throws {
        let macro = "(define-syntax is-in (syntax-rules (in) ((_ in) 'yes) ((_ x) 'no)))\n"
        #expect(try outline(macro + "(is-in in)") == "'yes")
        #expect(try outline(macro + "(is-in out)") == "'no")
        #expect(try outline(macro + "(let ((in 1)) (is-in in))") == "(let ((in.1 1)) 'no)")
        #expect(
            try outline("(let ((in 1)) (let-syntax ((m (syntax-rules (in) ((_ in) 'yes) ((_ x) 'no)))) (m in)))")
                == "(let ((in.1 1)) 'yes)")
    }

    @Test func letSyntaxIsNotVisibleToItsOwnTemplates() throws {
        let source = """
            (define-syntax m (syntax-rules () ((_) 'outer)))
            (let-syntax ((m (syntax-rules () ((_ x) (m))))) (m 1))
            """
        #expect(try outline(source) == "'outer")
        let recursive = """
            (letrec-syntax ((even (syntax-rules () ((_) 'even) ((_ x . r) (odd . r))))
                            (odd (syntax-rules () ((_) 'odd) ((_ x . r) (even . r)))))
              (list (even 1 1) (even 1)))
            """
        #expect(try outline(recursive) == "(list 'even 'odd)")
    }

    @Test func localMacrosEndWithTheirScope() throws {
        #expect(
            try outline("(list (let-syntax ((m (syntax-rules () ((_) 1)))) (m)) (m))") == "(list 1 (m))")
        #expect(try outline("(list (let () (define-syntax m (syntax-rules () ((_) 1))) (m)) (m))") == "(list 1 (m))")
    }

    @Test func macrosThatDefineMacros() throws {
        let source = """
            (define-syntax def-getter (syntax-rules ()
              ((_ name value) (begin (define hidden value) (define-syntax name (syntax-rules () ((_) hidden)))))))
            (def-getter one 1)
            (def-getter two 2)
            (list (one) (two) hidden)
            """
        #expect(try outline(source) == "(define hidden%1 1)\n(define hidden%2 2)\n(list hidden%1 hidden%2 hidden)")
    }

    @Test func aMacroThatDefinesAMacroWithEllipses() throws {
        let source = """
            (define-syntax be-like-begin (syntax-rules ()
              ((be-like-begin name)
               (define-syntax name (syntax-rules () ((name expr (... ...)) (begin expr (... ...))))))))
            (be-like-begin sequence)
            (list (sequence 1 2 3 4))
            """
        #expect(try outline(source) == "(list (begin 1 2 3 4))")
    }

    @Test func namesOfTheUseCanBeDefinedInABody() throws {
        let source = """
            (define-syntax def2 (syntax-rules () ((_ a b) (begin (define tmp 1) (define a tmp) (define b tmp)))))
            (let ((tmp 9)) (def2 x y) (def2 z tmp) (list x y z tmp))
            """
        #expect(
            try outline(source)
                == "(let ((tmp.1 9)) (letrec* ((tmp.2 1) (x.3 tmp.2) (y.4 tmp.2) (tmp.5 1) (z.6 tmp.5) (tmp.7 tmp.5)) "
                + "(list x.3 y.4 z.6 tmp.7)))")
    }

    @Test func aMacroUsedInADeeperScopeSeesItsOwnScopesLaterDefinitions() throws {
        let source = """
            (let ()
              (define-syntax get (syntax-rules () ((_) later)))
              (define (f later) (get))
              (define later 1)
              (f 2))
            """
        #expect(
            try outline(source)
                == "(letrec* ((f.1 (lambda (later.3) later.2)) (later.2 1)) (f.1 2))")
    }

    @Test func patternVariablesOfInnerMacrosShadow() throws {
        let source = """
            (define-syntax m (syntax-rules () ((_ x) (let-syntax ((n (syntax-rules () ((_ y) (list x y))))) (n 2)))))
            (m 1)
            """
        #expect(try outline(source) == "(list 1 2)")
    }

    @Test func keywordAliases() throws {
        #expect(try outline("(define-syntax wenn if) (wenn 1 2 3)") == "(if 1 2 3)")
        #expect(try outline("(let-syntax ((fun lambda)) (fun (x) x))") == "(lambda (x.1) x.1)")
    }

    @Test func theMacroPassesItsEnvironmentThroughSeveralSteps() throws {
        let source = """
            (define-syntax outer (syntax-rules () ((_ e) (let ((x 1)) (inner x e)))))
            (define-syntax inner (syntax-rules () ((_ a b) (let ((x 2)) (list x a b)))))
            (let ((x 0)) (outer x))
            """
        #expect(try outline(source) == "(let ((x.1 0)) (let ((x.2 1)) (let ((x.3 2)) (list x.3 x.2 x.1))))")
    }
}
