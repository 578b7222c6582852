; Ends in an error: division by zero in the middle of a recursion.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (safe f n d) (guard (e ((error-object? e) 'undefined)) (f n d)))
(show (safe / 1 0) (safe quotient 1 0) (safe modulo 1.0 0.0) (/ 1.0 0.0) (safe / 1.0 0) (safe expt 0 -1))
(define (inverses l) (if (null? l) '() (cons (/ (car l)) (inverses (cdr l)))))
(show (inverses '(1 2 4)))
(show (inverses '(3 2 1 0)))
(show 'not-reached)
