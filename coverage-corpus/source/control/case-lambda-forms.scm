; case-lambda: clauses by number of arguments, rest lists, the order of clauses, recursion between clauses.
(import (scheme base) (scheme case-lambda) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define describe
  (case-lambda
    (() 'none)
    ((a) (list 'one a))
    ((a b) (list 'two a b))
    ((a b c . rest) (list 'three-or-more a b c rest))))
(show (describe) (describe 1) (describe 1 2) (describe 1 2 3) (describe 1 2 3 4 5))
(show (map describe '(x y)) (map describe '(1 2) '(a b)) (apply describe '(1 2 3 4)))
; The first clause that accepts the number is taken, even if a later one would fit better.
(define first-fits
  (case-lambda ((a . rest) (list 'first a rest)) ((a) 'never) ((a b) 'never) (all (list 'last all))))
(show (first-fits 1) (first-fits 1 2) (first-fits))
(define rest-only (case-lambda (args args)))
(define two-rests (case-lambda ((a b . c) (list a b c)) ((a . b) (list a b))))
(show (rest-only) (rest-only 1 2) (two-rests 1) (two-rests 1 2) (two-rests 1 2 3))
; Clauses that call the whole procedure with defaults.
(define range
  (case-lambda
    ((end) (range 0 end))
    ((start end) (range start end 1))
    ((start end step)
     (if ((if (> step 0) >= <=) start end) '() (cons start (range (+ start step) end step))))))
(show (range 4) (range 2 5) (range 0 10 3) (range 5 0 -2))
(define sum (case-lambda (() 0) ((x) x) ((x y) (+ x y)) ((x y . rest) (apply sum (sum x y) rest))))
(show (sum) (sum 1) (sum 1 2) (sum 1 2 3 4 5))
; A number of arguments that no clause takes.
(define even-only (case-lambda (() 0) ((a b) 2) ((a b c d) 4)))
(define (refused thunk) (guard (e ((error-object? e) 'refused)) (thunk)))
(show (even-only) (even-only 1 2) (refused (lambda () (even-only 1))) (refused (lambda () (even-only 1 2 3)))
      (refused (lambda () (apply even-only (make-list 5 0)))))
; Without a name, called at once, in data, as closures over the same variable.
(show ((case-lambda ((a) 1) ((a b) 2)) 'x 'y)
      (map (lambda (f) (f 1)) (list (case-lambda ((x) (- x))) describe)))
(define (make-account balance)
  (case-lambda
    (() balance)
    ((amount) (make-account (+ balance amount)))
    ((kind amount)
     (make-account (case kind ((deposit) (+ balance amount)) ((withdraw) (- balance amount)))))))
(show ((make-account 10)) (((make-account 10) 5)) (((make-account 10) 'withdraw 3))
      (((((make-account 0) 1) 2) 'deposit 4)))
; Clauses with bodies: definitions, parameters that hide, tail calls.
(define count-down
  (case-lambda
    ((n) (define start '()) (count-down n start))
    ((n acc) (if (= n 0) (length acc) (count-down (- n 1) (cons n acc))))))
(show (count-down 10000))
(define list-or (case-lambda ((list) (car list)) ((list car) (cons car list))))
(show (list-or '(1 2)) (list-or '(1 2) 0))
; Inside of bodies, letrec and other case-lambdas.
(show (letrec ((f (case-lambda ((n) (f n 1)) ((n acc) (if (= n 0) acc (f (- n 1) (* n acc))))))) (f 10)))
(define nested
  (case-lambda ((a) (case-lambda (() (list a)) ((b) (list a b)))) ((a b) (case-lambda ((c) (list a b c))))))
(show ((nested 1)) ((nested 1) 2) ((nested 1 2) 3))
(show (procedure? describe)
      (let-values (((a b) ((case-lambda ((x) (values x x)) ((x y) (values y x))) 1 2))) (list a b)))
