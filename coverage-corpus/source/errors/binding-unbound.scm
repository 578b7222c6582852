; Ends in an error: a variable without a definition is used in a branch that is taken late.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (choose n) (if (< n 3) (list n 'defined) (list n undefined-here)))
(define (later) (defined-later 5))
(show (map choose '(0 1 2)))
(show (guard (e ((error-object? e) 'caught)) (choose 3)))
(define (defined-later x) (* x x))
(show (later))
(show (let loop ((i 0)) (choose i) (loop (+ i 1))))
(show 'not-reached)
