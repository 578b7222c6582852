; Ends in an uncaught error: an index beyond the end of a vector, in a loop that goes one too far.
(import (scheme base) (scheme write))
(define squares (vector-map square #(1 2 3 4)))
(let loop ((i 0))
  (write (vector-ref squares i))
  (newline)
  (loop (+ i 1)))
