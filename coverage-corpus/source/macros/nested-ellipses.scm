; syntax-rules: ellipses within ellipses, in several places, beside constants, flattened, and of no matches.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-syntax my-let
  (syntax-rules () ((_ ((name value) ...) body ...) ((lambda (name ...) body ...) value ...))))
(define-syntax my-cond
  (syntax-rules (else)
    ((_ (else e ...)) (let () e ...))
    ((_ (test e ...) clause ...) (if test (let () e ...) (my-cond clause ...)))))
(show (my-let ((a 1) (b 2)) (+ a b)) (my-let () 'no-bindings) (my-cond (#f 1) ((= 1 1) 2 3) (else 4))
      (my-cond (else 'only)))
; Two levels: each outer match repeats an inner list.
(define-syntax regroup
  (syntax-rules () ((_ (key item ...) ...) '((key . (item ...)) ... (keys key ...) (items (item ...) ...)))))
(show (regroup (a 1 2) (b) (c 3)) (regroup) (regroup (only)))
; Three levels, taken apart and put together another way.
(define-syntax deep
  (syntax-rules () ((_ ((a (b c ...) ...) ...)) '((a ...) ((b ...) ...) (((c ...) ...) ...)))))
(show (deep ((x (1 p q) (2)) (y) (z (3 r)))) (deep ()))
; Flattened by several ellipses after one template.
(define-syntax flat2 (syntax-rules () ((_ ((x ...) ...)) '(x ... ...))))
(define-syntax flat3 (syntax-rules () ((_ (((x ...) ...) ...)) '(start x ... ... ... end))))
(show (flat2 ((1 2) () (3))) (flat2 ()) (flat3 (((1) (2 3)) () ((4)))) (flat3 (() (()))))
; A variable of the outer level inside of an inner one is repeated.
(define-syntax distribute (syntax-rules () ((_ (key item ...) ...) '((key (key item) ...) ...))))
(show (distribute (a 1 2) (b 3) (c)))
(define-syntax with-constant (syntax-rules () ((_ k (x ...) ...) (list (list (+ k x) ...) ...))))
(show (with-constant 10 (1 2) () (3)) (let ((n 5)) (with-constant n (n))))
; The same variable several times, two variables of one level together, and of two lists in turn.
(define-syntax both-ways (syntax-rules () ((_ (a b) ...) '((a b) ... (b a) ... a ... b ...))))
(define-syntax two-lists (syntax-rules () ((_ (a ...) (b ...)) '((a ... b ...) (b ... a ...) ((a b) ...)))))
(show (both-ways (1 2) (3 4)) (both-ways) (two-lists (1 2) (x y)) (two-lists () ()))
; Patterns after an ellipsis, and a tail behind the dot.
(define-syntax last-two (syntax-rules () ((_ (x ... y z) ...) '((x ...) ... (y z) ...))))
(define-syntax with-tails (syntax-rules () ((_ (a b ... . c) ...) '((a ...) ((b ...) ...) (c ...)))))
(show (last-two (1 2) (1 2 3) (1 2 3 4)) (with-tails (1) (1 2 . 3) (1 2 3)))
; Nested lets of all levels: a table of functions.
(define-syntax define-table
  (syntax-rules ()
    ((_ (name (argument result) ...) ...)
     (begin (define (name x) (case x ((argument) result) ... (else 'none))) ...))))
(define-table (french (one 'un) (two 'deux)) (german (one 'eins) (three 'drei)) (empty))
(show (map french '(one two three)) (map german '(one two three)) (empty 'one))
; Ellipses around calls, lambdas and nested quotations.
(define-syntax functions (syntax-rules () ((_ ((p ...) body) ...) (list (lambda (p ...) body) ...))))
(show (map (lambda (f) (f 3 4)) (functions ((a b) (+ a b)) ((x y) (list y x 'z)))) (length (functions)))
(define-syntax quote-all (syntax-rules () ((_ x ...) (list 'x ... (quote (x x)) ... '#(x ...)))))
(show (quote-all a (b c) "d"))
; Hundred matches of one pattern.
(define-syntax ten-times
  (syntax-rules () ((_ m (a ...)) (m (a ... a ... a ... a ... a ... a ... a ... a ... a ... a ...)))))
(define-syntax count (syntax-rules () ((_ ()) 0) ((_ (x . rest)) (+ 1 (count rest)))))
(define-syntax ten-times-counted (syntax-rules () ((_ l) (ten-times count l))))
(show (ten-times count (x x x x x x x x x x)) (ten-times-counted ()))
