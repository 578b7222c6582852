; Ends in an error at expansion: two parameters of one lambda have the same name.
(import (scheme base) (scheme write))
(display "not printed\n")
(define (fine a b) (let ((a b) (c a)) (list a c)))
(write (fine 1 2))
(define (wrong a b . a) (list a b))
(write (wrong 1 2))
