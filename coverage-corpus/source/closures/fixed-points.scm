; Recursion without names: the Y and Z combinators, for several arguments, for groups, with tracing and
; memory.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define Z (lambda (f)
            ((lambda (x) (f (lambda args (apply (x x) args))))
             (lambda (x) (f (lambda args (apply (x x) args)))))))
(define (factorial-step self) (lambda (n) (if (= n 0) 1 (* n (self (- n 1))))))
(show ((Z factorial-step) 10)
      ((Z (lambda (self) (lambda (l) (if (null? l) 0 (+ 1 (self (cdr l))))))) '(a b c)))
; Of one argument, written out at once.
(show (((lambda (f) ((lambda (x) (x x)) (lambda (x) (f (lambda (v) ((x x) v))))))
        (lambda (fib) (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))))
       15))
; Of two and of any number.
(define gcd-by-Z (Z (lambda (self) (lambda (a b) (if (= b 0) a (self b (modulo a b)))))))
(define sum-by-Z (Z (lambda (self) (lambda args (if (null? args) 0 (+ (car args) (apply self (cdr args))))))))
(show (gcd-by-Z 1071 462) (sum-by-Z) (sum-by-Z 1 2 3 4))
; By passing itself along: no combinator at all.
(show ((lambda (self n) (self self n)) (lambda (self n) (if (= n 0) 'done (self self (- n 1)))) 100000))
(show (let ((append (lambda (self a b) (if (null? a) b (cons (car a) (self self (cdr a) b))))))
        (append append '(1 2) '(3))))
; Two procedures that know each other through one fixed point.
(define (Z* . fs)
  ((lambda (x) (x x))
   (lambda (x) (map (lambda (f) (lambda args (apply (apply f (x x)) args))) fs))))
(define even-odd
  (Z* (lambda (even? odd?) (lambda (n) (if (= n 0) #t (odd? (- n 1)))))
      (lambda (even? odd?) (lambda (n) (if (= n 0) #f (even? (- n 1)))))))
(show (map (car even-odd) '(0 5 10)) (map (cadr even-odd) '(0 5 10)))
; The step is a procedure of its own: other fixed points of it, and steps that are wrapped.
(define (bounded n step)
  (if (= n 0) (lambda args 'too-deep) (step (lambda args (apply (bounded (- n 1) step) args)))))
(define (length-step self)
  (lambda (l) (cond ((null? l) 0) (else (let ((n (self (cdr l)))) (if (number? n) (+ n 1) n))))))
(show ((bounded 3 length-step) '(a b)) ((bounded 3 length-step) '(a b c)) ((Z length-step) '(a b c d)))
(define port (open-output-string))
(define (trace step) (lambda (self) (let ((f (step self))) (lambda (n) (write (list 'call n) port) (f n)))))
(show ((Z (trace factorial-step)) 3) (get-output-string port))
; With a table that is passed along, so that each value is computed once.
(define (fibonacci/table self) (lambda (n table)
  (cond ((assv n table) => (lambda (entry) (values (cdr entry) table)))
        (else
         (let*-values (((a table) (self (- n 1) table)) ((b table) (self (- n 2) table)) ((v) (+ a b)))
           (values v (cons (cons n v) table)))))))
(show (call-with-values (lambda () ((Z fibonacci/table) 80 '((0 . 0) (1 . 1))))
        (lambda (v table) (list v (length table)))))
; Fixed points of data: procedures that expect themselves in a record or a list.
(define-record-type operations (make-operations add-all multiply-all) operations? (add-all add-all)
  (multiply-all multiply-all))
(define (tie make) (letrec ((self (make (lambda () self)))) self))
(define both
  (tie (lambda (self)
         (make-operations
           (lambda (l) (if (null? l) 0 (+ (car l) ((add-all (self)) (cdr l)))))
           (lambda (l) (if (null? l) 1 (* (car l) ((multiply-all (self)) (cdr l)))))))))
(show ((add-all both) '(1 2 3 4)) ((multiply-all both) '(1 2 3 4)))
; Open recursion: a base with late binding, and an extension that calls it.
(define (base self) (lambda (message . args)
  (case message ((name) 'base) ((greet) (list 'hello ((self) 'name))) (else (list 'unknown message)))))
(define (derived self)
  (let ((super (base self)))
    (lambda (message . args) (if (eq? message 'name) 'derived (apply super message args)))))
(define (instantiate class) (letrec ((object (class (lambda () object)))) object))
(show ((instantiate base) 'greet) ((instantiate derived) 'greet) ((instantiate derived) 'other))
