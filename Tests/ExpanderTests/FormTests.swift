// SPDX-License-Identifier: MIT
import Testing

@Suite struct FormTests {
    @Test(arguments: [
        Example("1", "1"),
        Example("\"s\"", "\"s\""),
        Example("#(1 a)", "#(1 a)"),
        Example("'()", "'()"),
        Example("'(1 . a)", "'(1 . a)"),
        Example("x", "x"),
        Example("(f 1 'a)", "(f 1 'a)"),
        Example("((f) 1)", "((f) 1)"),
        Example("(if 1 2)", "(if 1 2 #!unspecified)"),
        Example("(if 1 2 3)", "(if 1 2 3)"),
        Example("(lambda (a b . c) a)", "(lambda (a.1 b.2 . c.3) a.1)"),
        Example("(lambda a a)", "(lambda a.1 a.1)"),
        Example("(lambda () 1 2)", "(lambda () (begin 1 2))"),
        Example("(begin 1 2)", "1\n2"),
        Example("(list (begin 1 2))", "(list (begin 1 2))"),
        Example("(define x 1)", "(define x 1)"),
        Example("(define (f a . b) b)", "(define f (lambda (a.1 . b.2) b.2))"),
        Example("(define (f . b) b)", "(define f (lambda b.1 b.1))"),
        Example("(case-lambda ((a) a) ((a . b) b) (c c))", "(case-lambda ((a.1) a.1) ((a.2 . b.3) b.3) (c.4 c.4))"),
    ])
    func basicForms(_ example: Example) throws {
        #expect(try outline(example.source) == example.expected)
    }

    @Test(arguments: [
        Example("(let ((a 1) (b 2)) (list a b))", "(let ((a.1 1) (b.2 2)) (list a.1 b.2))"),
        Example("(let ((a 1)) (let ((a a)) a))", "(let ((a.1 1)) (let ((a.2 a.1)) a.2))"),
        Example("(let () 1)", "1"),
        Example("(let* ((a 1) (a a)) a)", "(let ((a.1 1)) (let ((a.2 a.1)) a.2))"),
        Example("(let* () 1)", "1"),
        Example("(letrec ((f (lambda () (g))) (g f)) f)", "(letrec* ((f.1 (lambda () (g.2))) (g.2 f.1)) f.1)"),
        Example("(letrec* ((a 1) (b a)) b)", "(letrec* ((a.1 1) (b.2 a.1)) b.2)"),
        Example(
            "(let loop ((i 0)) (loop (+ i 1)))",
            "(letrec* ((loop.1 (lambda (i.2) (loop.1 (+ i.2 1))))) (loop.1 0))"),
        // The initial values do not see the loop's name.
        Example("(let f ((f f)) f)", "(letrec* ((f.1 (lambda (f.2) f.2))) (f.1 f))"),
        Example(
            "(do ((i 0 (+ i 1)) (k 7)) ((= i 5) k) (display i))",
            "(letrec* ((loop.1 (lambda (i.2 k.3) (if (= i.2 5) k.3 (begin (display i.2) (loop.1 (+ i.2 1) k.3)))))) "
                + "(loop.1 0 7))"),
        Example("(do () (#t))", "(letrec* ((loop.1 (lambda () (if #t #!unspecified (loop.1))))) (loop.1))"),
    ])
    func binding(_ example: Example) throws {
        #expect(try outline(example.source) == example.expected)
    }

    @Test(arguments: [
        Example("(and)", "#t"), Example("(and 1)", "1"), Example("(and 1 2 3)", "(if 1 (if 2 3 #f) #f)"),
        Example("(or)", "#f"), Example("(or 1)", "1"),
        Example("(or 1 2)", "(let ((test.1 1)) (if test.1 test.1 2))"),
        Example("(when 1 2 3)", "(if 1 (begin 2 3) #!unspecified)"),
        Example("(unless 1 2)", "(if 1 #!unspecified 2)"),
        Example("(cond (1 2) (else 3))", "(if 1 2 3)"),
        Example("(cond (1 2 3))", "(if 1 (begin 2 3) #!unspecified)"),
        Example("(cond (1) (else 2))", "(let ((test.1 1)) (if test.1 test.1 2))"),
        Example("(cond (1 => car) (2 3))", "(let ((test.1 1)) (if test.1 (car test.1) (if 2 3 #!unspecified)))"),
        Example("(let ((x 1)) (case x ((a) 1) (else 2)))", "(let ((x.1 1)) (if (eqv? x.1 'a) 1 2))"),
        Example(
            "(case (f) ((1 2) 3) (() 4) (else => car))",
            "(let ((key.1 (f))) (if (if (eqv? key.1 1) #t (eqv? key.1 2)) 3 (if #f 4 (car key.1))))"),
        Example(
            "(let ((x 1)) (case x ((1 2 3 4 5 6 7 8 9) => car)))",
            "(let ((x.1 1)) (if (memv x.1 '(1 2 3 4 5 6 7 8 9)) (car x.1) #!unspecified))"),
    ])
    func conditionals(_ example: Example) throws {
        #expect(try outline(example.source) == example.expected)
    }

    @Test(arguments: [
        Example("(receive (a . b) (f) b)", "(let-values (a.1 . b.2) (f) b.2)"),
        Example("(receive a (f) a)", "(let-values a.1 (f) a.1)"),
        // `let-values` binds after all producers, `let*-values` after each.
        Example(
            "(let ((a 1)) (let-values (((a) (f)) ((b) a)) b))",
            "(let ((a.1 1)) (let-values (a.2) (f) (let-values (b.3) a.1 b.3)))"),
        Example(
            "(let ((a 1)) (let*-values (((a) (f)) ((b) a)) b))",
            "(let ((a.1 1)) (let-values (a.2) (f) (let-values (b.3) a.2 b.3)))"),
        Example("(define-values (a b . c) (f))", "(define-values (a b . c) (f))"),
        Example("(let-values () 1)", "1"),
    ])
    func multipleValues(_ example: Example) throws {
        #expect(try outline(example.source) == example.expected)
    }

    @Test(arguments: [
        Example(
            "(parameterize ((p 1) (q 2)) 3)",
            "(call-with-parameters@(sennit internal) (list p 1 q 2) (lambda () 3))"),
        Example("(parameterize () 3)", "3"),
        Example(
            "(guard (e ((f e) 1)) 2)",
            "(call-with-guard@(sennit internal) (lambda () 2) (lambda (e.1 reraise.2) (if (f e.1) 1 (reraise.2))))"),
        Example(
            "(guard (e ((f e) => car) (else 3)) 2)",
            "(call-with-guard@(sennit internal) (lambda () 2) (lambda (e.1 reraise.2) "
                + "(let ((test.3 (f e.1))) (if test.3 (car test.3) 3))))"),
        Example(
            "(delay (f))",
            "(make-lazy-promise@(sennit internal) (lambda () (make-done-promise@(sennit internal) (f))))"),
        Example("(delay-force (f))", "(make-lazy-promise@(sennit internal) (lambda () (f)))"),
        Example(
            "(cons-stream 1 2)",
            "(cons 1 (make-lazy-promise@(sennit internal) (lambda () (make-done-promise@(sennit internal) 2))))"),
    ])
    func dynamicForms(_ example: Example) throws {
        #expect(try outline(example.source) == example.expected)
    }

    @Test(arguments: [
        Example("`a", "'a"), Example("`(a b)", "'(a b)"), Example("`,a", "a"),
        Example("`(1 ,a)", "(list 1 a)"), Example("`(,a 1 2)", "(cons a '(1 2))"),
        Example("`(,a . ,b)", "(cons a b)"), Example("`(1 ,@a)", "(append (list 1) a)"),
        Example("`(,@a 1)", "(append a '(1))"), Example("`(,@a)", "a"),
        Example("`(,@a . b)", "(append a 'b)"),
        Example("`((x ,a) y)", "(cons (list 'x a) '(y))"),
        Example("`#(1 ,a)", "(list->vector (list 1 a))"),
        Example("`#(1 ,@a 2)", "(list->vector (append (list 1) a '(2)))"),
        Example("`#(1 2)", "#(1 2)"),
        // A quasiquote inside a quasiquote takes one unquote.
        Example("`(a `(b ,c))", "'(a (quasiquote (b (unquote c))))"),
        Example("`(a `(b ,(c ,d)))", "(list 'a (list 'quasiquote (list 'b (list 'unquote (list 'c d)))))"),
        Example("`(1 `,@(2 ,@a))", "(list 1 (list 'quasiquote (list 'unquote-splicing (append (list 2) a))))"),
        Example("`(1 unquote a)", "(cons 1 a)"),
    ])
    func quasiquotation(_ example: Example) throws {
        #expect(try outline(example.source) == example.expected)
    }
}
