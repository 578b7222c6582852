; Ends in an error: a sum over a list with something that is no number.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (sum l) (let loop ((l l) (total 0)) (if (null? l) total (loop (cdr l) (+ total (car l))))))
(show (sum '(1 1/2 2.5)) (guard (e ((error-object? e) 'caught)) (sum '(1 x))))
(show (sum (list 1 2 "3" 4)))
(show 'not-reached)
