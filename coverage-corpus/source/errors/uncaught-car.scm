; Ends in an uncaught error: car of a number, after some output.
(import (scheme base) (scheme write))
(define (first-of-each lists) (map car lists))
(write (first-of-each '((1 2) (3 4)))) (newline)
(write (first-of-each '((1 2) 5))) (newline)
(write 'never) (newline)
