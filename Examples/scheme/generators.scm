; Generators made of continuations. A generator takes a place to deliver to; each item is delivered
; together with the continuation that produces the rest. Continuations can be entered many times,
; so a generator can be resumed twice from the same point.
(import (scheme base) (scheme write))

; All the leaves of a tree of lists, from left to right.
(define (leaves tree)
  (lambda (deliver)
    (define (walk tree deliver)
      (cond ((null? tree) deliver)
            ((pair? tree) (walk (cdr tree) (walk (car tree) deliver)))
            (else (call/cc (lambda (rest) (deliver (cons tree rest)))))))
    ((walk tree deliver) 'done)))

(define (start generator) (call/cc generator))
(define (item step) (car step))
(define (next step) (call/cc (cdr step)))
(define (done? step) (eq? step 'done))

(define (same-leaves? a b)
  (let loop ((a (start (leaves a))) (b (start (leaves b))))
    (cond ((or (done? a) (done? b)) (and (done? a) (done? b)))
          ((equal? (item a) (item b)) (loop (next a) (next b)))
          (else #f))))

(define (take step n)
  (if (or (zero? n) (done? step)) '() (cons (item step) (take (next step) (- n 1)))))

(define tree '(1 (2 (3 4)) ((5)) 6))
(write (take (start (leaves tree)) 4))
(newline)
(write (list (same-leaves? '(1 (2 3)) '((1 2) 3)) (same-leaves? '(1 (2 3)) '((1 2) 4))))
(newline)

(define second (next (start (leaves tree))))
(write (list (take second 2) (take second 3)))
(newline)
