; Ends in an error: a handler returns to a raise that cannot go on.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (with-default thunk) (with-exception-handler (lambda (e) (display "[handler]") 10) thunk))
(show (with-default (lambda () (+ 1 (raise-continuable 'asks-for-a-value)))))
(show (with-default (lambda () (+ 1 (raise 'cannot-go-on)))))
(show 'not-reached)
