; Ends in an uncaught error: an object that is no condition is raised, out of a guard that does not want it.
(import (scheme base) (scheme write))
(define (step x) (guard (e ((string? e) (list 'caught e))) (list 'went-on (raise x))))
(write (step "a string")) (newline)
(dynamic-wind
 (lambda () (display "before") (newline))
 (lambda () (write (step '(signal 42 "stop"))) (newline))
 (lambda () (display "after") (newline)))
(write 'never) (newline)
