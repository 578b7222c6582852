; Ends in an error of the reader, before anything is printed: a list is not closed.
(import (scheme base) (scheme write))
(display "not printed\n")
(define (f x)
  (let ((y (* x 2))
    (list x y)))
(define (g x) (f x))
(write (g 1))
