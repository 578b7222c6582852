; Ends in an error after a hundred thousand tail calls through several procedures: the message is short.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (ping n l) (if (= n 0) (finish l) (pong (- n 1) l)))
(define (pong n l) (cond ((= n 0) (finish l)) (else (ping (- n 1) l))))
(define (finish l) (vector-ref l 3))
(show (ping 100001 #(a b c d)))
(show (ping 100000 #(a b c)))
(show 'not-reached)
