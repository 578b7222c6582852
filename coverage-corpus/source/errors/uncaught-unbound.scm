; Ends in an uncaught error: a variable that nothing defines, in a branch that is taken at last.
(import (scheme base) (scheme write))
(define (describe n) (if (< n 3) (list 'small n) (list 'large (magnitude-of n))))
(let loop ((n 1)) (write (describe n)) (newline) (if (< n 5) (loop (+ n 1))))
