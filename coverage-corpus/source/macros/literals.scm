; syntax-rules: literals match by binding, so imported, local and renamed ones are told apart.
(define-library (corpus keywords)
  (export route from to is-from? (rename via through))
  (import (scheme base))
  (begin
    (define-syntax from (syntax-rules ()))
    (define-syntax to (syntax-rules ()))
    (define-syntax via (syntax-rules ()))
    (define-syntax is-from? (syntax-rules (from) ((_ from) #t) ((_ other) #f)))
    (define-syntax route
      (syntax-rules (from to via)
        ((_ from a to b) (list 'direct a b))
        ((_ from a to b via c) (list 'by a c b))
        ((_ to b from a) (route from a to b))
        ((_ . other) 'unknown)))))
(import (scheme base) (scheme write) (corpus keywords))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (route from 'x to 'y) (route to 'y from 'x) (route from 'x to 'y through 'z) (route 'x 'y))
(show (is-from? from) (is-from? to) (is-from? x) (let ((from 1)) (is-from? from)))
; The exported name counts, not the library's own; a local variable of the name is something else.
(show (let ((via 0)) (route from 'x to 'y via 'z)) (let ((to 5)) (route from 'x to 'y))
      (let ((through 0)) (route from 1 to 2 through 3)))
; Literals without any binding match identifiers without any binding.
(define-syntax infix
  (syntax-rules (plus minus then)
    ((_ a) a) ((_ a plus b . more) (infix (+ a b) . more)) ((_ a minus b . more) (infix (- a b) . more))
    ((_ a then f . more) (infix (f a) . more))))
(show (infix 5) (infix 1 plus 2 minus 10) (infix 3 plus 4 then - then list))
; else, =>, unquote and other keywords of the library as literals of a program's macros.
(define-syntax my-case
  (syntax-rules (else =>)
    ((_ e (else => f)) (f e))
    ((_ e (else r)) r)
    ((_ e (d => f) c ...) (if (eqv? e 'd) (f e) (my-case e c ...)))
    ((_ e (d r) c ...) (if (eqv? e 'd) r (my-case e c ...)))))
(show (my-case 1 (1 'one) (else 'other)) (my-case 'x (1 'one) (x => list) (else 'other))
      (my-case 3 (1 'one) (else => -)))
(define-syntax kind-of
  (syntax-rules (quote quasiquote unquote lambda)
    ((_ 'x) '(quotation x)) ((_ `x) '(template x)) ((_ ,x) '(hole x)) ((_ (lambda p . b)) '(procedure p))
    ((_ x) '(other x))))
(show (kind-of 'a) (kind-of `(a b)) (kind-of ,a) (kind-of (lambda (x) x)) (kind-of (list 1))
      (let ((lambda 0)) (kind-of (lambda (x) x))))
; A literal that is also defined by the program as a variable: the same binding on both sides.
(define marker 'value-of-marker)
(define-syntax marked?
  (syntax-rules (marker) ((_ marker) (list 'marked marker)) ((_ x) (list 'not-marked x))))
(show (marked? marker) (marked? 5) (let ((marker 6)) (marked? marker)))
(define-syntax marked-through (syntax-rules () ((_ x) (marked? x))))
(show (marked-through marker) (let ((x marker)) (marked-through x)))
; Literals in positions of all kinds: after ellipses, in vectors, as the operand of a dotted tail.
(define-syntax sections
  (syntax-rules (begin-body end)
    ((_ name begin-body e ... end) '(body-of name e ...))
    ((_ #(name ... end)) '(vector name ...))
    ((_ (name end) ...) '(ended name ...))
    ((_ name . end) '(tail name))
    ((_ . x) '(no-sections . x))))
(show (sections a begin-body 1 2 end) (sections a begin-body end) (sections #(x y end))
      (sections (x end) (y end)))
(show (sections a . end) (sections a end) (sections) (sections a begin-body 1 2))
; A macro that passes its literal on to the next.
(define-syntax first-step (syntax-rules (stop) ((_ stop) 'stopped-first) ((_ x . rest) (second-step rest x))))
(define-syntax second-step
  (syntax-rules (stop) ((_ (stop) x) '(stopped-second x)) ((_ (y . rest) x) '(more x y rest))))
(show (first-step stop) (first-step 1 stop) (first-step 1 2 3))
