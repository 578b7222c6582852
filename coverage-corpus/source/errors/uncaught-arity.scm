; Ends in an uncaught error: a procedure that is called with too few arguments.
(import (scheme base) (scheme write))
(define (area width height) (* width height))
(write (area 3 4)) (newline)
(define (perimeter side) (* 2 (+ side (area side))))
(write (perimeter 5)) (newline)
(write 'never) (newline)
