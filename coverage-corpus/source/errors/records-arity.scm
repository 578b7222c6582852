; Ends in an error: a constructor gets too many arguments, by apply.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-record-type point (make-point x y) point? (x point-x) (y point-y))
(define (read-points l) (if (null? l) '() (cons (apply make-point (car l)) (read-points (cdr l)))))
(show (map point-x (read-points '((1 2) (3 4)))))
(show (length (read-points '((1 2) (3 4 5)))))
(show 'not-reached)
