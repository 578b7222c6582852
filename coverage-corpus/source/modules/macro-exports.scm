; Exported macros and their private helpers: procedures, other macros, literals, names that meet the user's.
(define-library (corpus control)
  (export while-value unless* assert-that define-counted for in (rename my-or either))
  (import (scheme base))
  (begin
    ; None of these are exported.
    (define (complain what value) (error "assertion failed:" what value))
    (define counter-start 100)
    (define-syntax if-not (syntax-rules () ((_ c e) (if c 'skipped e))))
    (define-syntax loop-helper
      (syntax-rules () ((_ name init test step) (let go ((name init)) (if test (go step) name)))))
    (define-syntax in (syntax-rules ()))
    (define-syntax while-value
      (syntax-rules () ((_ (name init) test step) (loop-helper name init test step))))
    (define-syntax unless*
      (syntax-rules () ((_ c e) (if-not c e)) ((_ c e . more) (unless* c (begin e . more)))))
    (define-syntax assert-that (syntax-rules () ((_ e) (let ((v e)) (if v v (complain 'e v))))))
    (define-syntax define-counted
      (syntax-rules () ((_ (name . formals) body) (define (name . formals) (list counter-start body)))))
    (define-syntax for (syntax-rules (in) ((_ x in l body) (map (lambda (x) body) l)) ((_ . other) 'no-loop)))
    (define-syntax my-or
      (syntax-rules () ((_) #f) ((_ e) e) ((_ e . es) (let ((t e)) (if t t (my-or . es))))))))
; A library that uses the macros of another in its own exported macros and procedures.
(define-library (corpus numbers)
  (export first-power sum-of-squares checked-half)
  (import (scheme base) (corpus control))
  (begin
    (define-syntax first-power (syntax-rules () ((_ base limit) (while-value (n 1) (< n limit) (* n base)))))
    (define (sum-of-squares l) (apply + (for x in l (* x x))))
    (define (checked-half n) (assert-that (even? n)) (quotient n 2))))
(import (scheme base) (scheme write) (corpus control) (corpus numbers))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (while-value (n 1) (< n 50) (* n 3)) (unless* #f 'ran) (unless* #t 'not) (unless* #f 1 2 3))
(show (assert-that (memv 2 '(1 2 3))) (for x in '(1 2 3) (- x)) (for x of '(1 2 3) (- x)) (either #f 5)
      (either))
(show (guard (e ((error-object? e) (error-object-irritants e))) (assert-that (= 1 2))))
(show (first-power 2 1000) (sum-of-squares '(1 2 3)) (checked-half 10))
(show (guard (e ((error-object? e) (error-object-irritants e))) (checked-half 7)))
; The user's own things of the same names change nothing.
(define (complain . rest) 'my-complain)
(define counter-start 'mine)
(define-syntax if-not (syntax-rules () ((_ . rest) 'my-if-not)))
(define-counted (double x) (* 2 x))
(show (double 21) (unless* #f 'still) (complain) counter-start (if-not 1))
(show (let ((map list) (if list) (t 'user) (go 'away))
        (list (for x in '(1 2) (+ x 1)) (either #f t) (while-value (go 0) (< go 5) (+ go 1)))))
; The keyword in is a binding: hidden, it does not match; under another name, it does.
(show (let ((in 0)) (for x in '(1 2 3) x)))
(define-syntax each (syntax-rules () ((_ x l body) (for x in l body))))
(show (each y '(1 2) (* y 10)))
; Nested uses of several libraries' macros.
(show (for limit in '(10 100) (first-power 3 limit))
      (while-value (l '(1 2 3 4)) (pair? (cdr l)) (for x in (cdr l) (* x 2))))
(show (let loop ((i 0)) (either (and (> (first-power 2 i) 20) i) (loop (+ i 1)))))
