; Ends in an error: what is spliced in the middle of a list is no list.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (wrap x) `(begin ,@x end))
(show (wrap '(1 2)) (wrap '()) `(a ,@(vector->list #(1 2)) b))
(show (guard (e ((error-object? e) 'caught)) (wrap 'symbol)))
(show (wrap #(1 2)))
(show 'not-reached)
