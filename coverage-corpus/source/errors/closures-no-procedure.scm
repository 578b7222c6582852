; Ends in an error: what is called is no procedure, after a chain of closures.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (curried a) (lambda (b) (lambda (c) (list a b c))))
(show (((curried 1) 2) 3))
(define (apply-all f arguments) (if (null? arguments) f (apply-all (f (car arguments)) (cdr arguments))))
(show (apply-all curried '(x y z)))
(show (apply-all curried '(x y z too-many)))
(show 'not-reached)
