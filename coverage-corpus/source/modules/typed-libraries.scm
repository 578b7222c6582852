; Typed functions in libraries, bodies and macros, and libraries with forms of every kind, or with nothing, in
; them.
(define-library (corpus nothing))
(define-library (corpus types)
  (export scale join-all flag only-checked describe count-up loose (rename half halve))
  (import (scheme base) (sennit base))
  (begin
    (deffunc scale (v k) (:args vector number) (:return vector) (vector-map (lambda (x) (* x k)) v))
    (deffunc join-all (separator . parts) (:args string . list) (:return string)
      (if (null? parts) ""
        (apply string-append (car parts) (map (lambda (p) (string-append separator p)) (cdr parts)))))
    (deffunc flag () (:return boolean) #t)
    (deffunc only-checked (p c s) (:return any) (:args procedure char symbol) (list (p 1) c s))
    (deffunc describe (x . rest) (list 'described x rest))
    (deffunc count-up (n) (:args exact-integer) (:return list)
      (let loop ((i n) (l '())) (if (= i 0) l (loop (- i 1) (cons i l)))))
    (deffunc loose (a b) (:args any pair) (cons a b))
    (deffunc half (n) (:return exact-integer) (:args integer) (/ n 2))))
; Expressions of all kinds stand directly in a library's body.
(define-library (corpus body)
  (export log)
  (import (scheme base) (scheme case-lambda) (scheme write) (corpus nothing))
  (begin
    (define log (open-output-string))
    (define (note x) (write x log) (write-string " " log))
    "a constant" 'symbol #(1 2)
    note
    (lambda (x) x)
    (case-lambda ((a) a) ((a b) b))
    (if (output-port? log) (note 'if) (note 'else))
    (let ((x 'let)) (note x))
    (letrec ((f (lambda (n) (if (= n 0) (note 'letrec) (f (- n 1)))))) (f 3))
    (let-values (((a . b) (values 1 2 3))) (note (list a b)))
    (values 1 2 3)
    (begin (note 'begin) (begin (note 'inner)))
    (cond ((assq 'a '((a . 1))) => (lambda (p) (note p))))
    ((lambda args (note args)) 'called 'at-once)
    (for-each note (list 'for 'each))))
(import (scheme base) (scheme case-lambda) (scheme write) (only (sennit base) deffunc) (corpus types)
        (corpus body)
        (corpus nothing))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
(define (refused thunk) (guard (e ((error-object? e) 'refused)) (thunk)))

(show (get-output-string log))
(show (scale #(1 2 3) 1/2) (join-all ", " "a" "b" "c") (join-all "x") (flag) (only-checked - #\c 's)
      (describe 1) (describe 1 2 3))
(show (count-up 4) (loose 'a '(b)) (halve 10))
(show (refused (lambda () (scale '(1) 2))) (refused (lambda () (join-all 'sep "a")))
      (refused (lambda () (count-up 1.5)))
      (refused (lambda () (halve 7))) (refused (lambda () (loose 1 2))) (refused (lambda () (flag 1)))
      (refused (lambda () (only-checked - "c" 's))))
; In bodies and from macros; types of every name.
(define (local n)
  (deffunc twice (x) (:args number) (:return number) (+ x x))
  (define-syntax define-typed
    (syntax-rules () ((_ (name x) type e) (deffunc name (x) (:args type) (:return type) e))))
  (define-typed (same y) string y)
  (list (twice n) (same "s") (refused (lambda () (same 1))) (refused (lambda () (twice 'x)))))
(show (local 21))
(define-syntax define-guards
  (syntax-rules () ((_ (name type) ...) (begin (deffunc name (x) (:args type) (:return boolean) #t) ...))))
(define-guards (an-integer integer) (an-exact exact-integer) (a-rational rational) (a-real real)
  (a-number number) (a-boolean boolean)
  (a-char char) (a-string string) (a-symbol symbol) (a-list list) (a-pair pair) (a-null null)
  (a-vector vector) (bytes bytevector)
  (a-procedure procedure) (a-port port) (anything any))
(define samples
  (list 1 1/2 1.5 1+i #t #\a "s" 's '(1) '(1 . 2) '() #(1) #u8(1) car (current-output-port)))
(for-each
  (lambda (f) (show (map (lambda (x) (if (eq? #t (refused (lambda () (f x)))) 1 0)) samples)))
  (list an-integer an-exact a-rational a-real a-number a-boolean a-char a-string a-symbol a-list a-pair a-null
        a-vector bytes
        a-procedure a-port anything))
; Expressions of all kinds at the top level of the program.
"a constant" 'symbol show
(lambda (x) x)
(case-lambda ((a) a))
(if #t 'ignored 'too)
(let ((x 1)) x)
(values 1 2)
(values)
(let-values (((a b) (values 1 2))) (show a b))
(letrec ((f (lambda (n) (if (= n 0) (show 'end) (f (- n 1)))))) (f 2))
