; Ends in an error at expansion: there is no set!, and the message says what to do instead.
(import (scheme base) (scheme write))
(display "not printed\n")
(define counter 0)
(define (count!) (set! counter (+ counter 1)) counter)
(write (count!))
