; cond: arrows, clauses of a test alone, several expressions, nesting, values, and cond without else.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (cond (#t 'first) (#t 'second)) (cond (#f 'no) (else 'other)) (cond ((+ 1 1) 'any-object-counts)))
; A test alone: its value, if true.
(show (cond (#f) ((memq 'b '(a b c))) (else 'none)) (cond ((assv 3 '((1 . a) (2 . b)))) (else 'none))
      (cond (5)))
; The arrow: its receiver may be any expression, and is evaluated only when needed.
(show (cond ((assv 'b '((a 1) (b 2))) => cadr) (else #f))
      (cond (#f => car) ((string->number "42") => (lambda (n) (* n 2))) (else 'no))
      (cond ((list 1 2) => (if (> 1 0) cdr car)) (else 'no))
      (cond (#f => (error "never")) (else 'last)))
(define (next-after x l)
  (cond ((memv x l) =>
         (lambda (tail) (cond ((pair? (cdr tail)) => (lambda (t) (list t (cadr tail)))) (else 'last))))
        (else 'absent)))
(show (map (lambda (x) (next-after x '(1 2 3))) '(1 3 4)))
; Several expressions in a clause, the value of the last one.
(define port (open-output-string))
(show (cond ((write 'tested port) (write 'ran port) 'value) (else 'no)) (get-output-string port))
; Tests go on only as far as needed.
(define log (open-output-string))
(define (test name value) (write name log) value)
(show (cond ((test 'a #f) 1) ((test 'b 2) => (lambda (x) (test 'c x))) ((test 'd #t) 4))
      (get-output-string log))
; Nested in tests, results and else.
(define (sign n)
  (cond ((cond ((not (real? n)) #f) ((exact? n) #t) (else (= n (floor n))))
         (cond ((< n 0) 'negative) ((= n 0) 'zero) (else 'positive)))
        (else (cond ((real? n) 'fraction) (else (cond ((number? n) 'complex) (else 'no-number)))))))
(show (map sign (list -5 0 2.0 2.5 +i "x")))
; Many clauses, all taken once.
(define (grade points)
  (cond ((>= points 90) 'a) ((>= points 80) 'b) ((>= points 70) 'c) ((>= points 60) 'd) ((>= points 50) 'e)
        ((< points 0) 'impossible) ((integer? points) 'f) (else 'not-whole)))
(show (map grade '(95 90 89 75 60 55 -1 30 1/2)))
; cond as operator and operand; multiple values out of a clause.
(show ((cond ((null? '()) +) (else *)) 3 4) (list (cond (#f 1) (else 2)) (cond (3))))
(show (call-with-values (lambda () (cond (#f 0) (else (values 1 2)))) list)
      (call-with-values (lambda () (cond ('(3 4) => (lambda (l) (apply values l))))) list))
; In its clauses, else and => are what they were where they are bound.
(show (let ((else #f)) (cond (#f 'no) (else 'wrong) (#t 'right))) (let ((=> #f)) (cond (#t => 'ok))))
(define-syntax choose (syntax-rules () ((_ t e) (cond (t => (lambda (x) (list 'some x))) (else e)))))
(show (choose 5 'none) (choose #f 'none) (let ((else #f) (=> 1) (x 2)) (choose #f x)))
