; let and let*: scopes of the values, shadowing, bodies with definitions, bindings of nothing and of many.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define x 'global)
(show (let ((x 1) (y x)) (list x y)) (let* ((x 1) (y x)) (list x y)) x)
(show (let () 'empty) (let* () 'empty) (let ((x x)) x) (let* ((x x) (x (list x x)) (x (list x))) x))
; Inner variables hide outer ones in their scope only.
(show (let ((x 1))
        (list x
              (let ((x (+ x 1))) (list x (let* ((x (* x 10)) (y (+ x 1))) (list x y)) x))
              x)))
; Values are evaluated outside of the scope, the body inside.
(define (f x) (let ((x (* x 2)) (y x) (f (lambda (z) (list 'inner z)))) (f (+ x y))))
(show (f 5))
(show (let ((a 1) (b 2)) (let ((a b) (b a)) (list a b))) (let ((+ -) (- +)) (list (+ 5 3) (- 5 3))))
; A body is a body: it may define, and definitions may refer to each other.
(show (let ((n 3))
        (define (double k) (* k factor))
        (define factor (- n 1))
        (double n)))
(show (let* ((a 1) (b (+ a 1))) (define c (+ a b)) (define d (* c c)) (list a b c d)))
; Procedures bound by let do not see themselves.
(define (once n) 'outer)
(show (let ((once (lambda (n) (if (= n 0) 'inner (once (- n 1)))))) (once 3)))
; Bindings of many variables, used in reverse.
(show (let ((a 1) (b 2) (c 3) (d 4) (e 5) (f 6) (g 7) (h 8) (i 9) (j 10) (k 11) (l 12) (m 13) (n 14) (o 15)
            (p 16))
        (list p o n m l k j i h g f e d c b a)))
; Deep nesting, each level with its own variable of the same name.
(show (let ((v '()))
        (let ((v (cons 1 v)))
          (let ((v (cons 2 v)))
            (let ((v (cons 3 v)))
              (let ((v (cons 4 v))) (let ((v (cons 5 v))) v)))))))
; Let as operator, operand, test and argument of apply.
(show ((let ((n 10)) (lambda (x) (+ x n))) 5) (if (let ((t #f)) t) 'yes 'no)
      (apply + (let ((a 1)) (list a a a))))
(show (+ (let ((a 1)) a) (let ((a 2)) a) (let* ((a 3) (b a)) b)))
; Several expressions in a body; only the last one's value counts.
(show (let ((port (open-output-string))) (write-string "a" port) (write-string "b" port)
        (get-output-string port)))
; A variable that is never used, and one whose value is a constant everywhere.
(show (let ((unused (vector 1 2 3)) (constant 42)) (if #t constant constant)))
; Closures made in a let keep their own variables.
(define-values (get-a get-b) (let ((v 'a)) (values (lambda () v) (let ((v 'b)) (lambda () v)))))
(show (get-a) (get-b))
