; Ends in an error: an object that is no error object is raised and nobody takes it; the guards on the way
; pass it on.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define (attempt thunk) (guard (e ((string? e) (list 'string e)) ((number? e) (list 'number e))) (thunk)))
(show (attempt (lambda () (raise "text"))) (attempt (lambda () (attempt (lambda () (raise 5))))))
(define (search tree wanted)
  (cond ((pair? tree) (or (search (car tree) wanted) (search (cdr tree) wanted)))
        ((eqv? tree wanted) (raise (list 'found wanted "in a tree")))
        (else #f)))
(show (attempt (lambda () (search '(1 (2 3) (4 (5))) 6))))
(show (attempt (lambda () (search '(1 (2 3) (4 (5))) 5))))
(show 'not-reached)
