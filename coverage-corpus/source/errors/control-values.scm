; Ends in an error: three values arrive where two variables wait.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (split l n)
  (if (= n 0) (values '() l)
    (let-values (((front back) (split (cdr l) (- n 1)))) (values (cons (car l) front) back))))
(define (parts l) (apply values l))
(show (call-with-values (lambda () (split '(1 2 3 4) 2)) list))
(show (let-values (((a b) (parts '(1 2)))) (list a b)))
(show (let-values (((a b) (parts '(1 2 3)))) (list a b)))
(show 'not-reached)
