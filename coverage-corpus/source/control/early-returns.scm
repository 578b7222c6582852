; Procedures that return early what they were given: a test, and the value of a variable.
(import (scheme base) (scheme write))

; Returns the default unless there is something to look at.
(define (or-default found default)
  (if (not found) default (list 'found found)))
(write (map or-default '(1 #f x) '(a b c)))
(newline)

; Returns the rest unless the list is at its end.
(define (rest-or items rest)
  (if (not (null? items)) rest (list 'end rest)))
(write (map rest-or '((1) () 2) '(a b c)))
(newline)

; The same with numbers and with unlike objects.
(define (at-least n limit) (if (< n 10) limit (list n limit)))
(write (map at-least '(9 10 11) '(a b c)))
(newline)
(define (unless-zero n other) (if (= n 0) other (/ 1 n)))
(write (map unless-zero '(0 2 4) '(a b c)))
(newline)
(define (same? x y) (if (eq? x y) x 'different))
(write (map same? '(a b #t) '(a c #t)))
(newline)

; Returns the variable between when one thing holds and another does not.
(define (first-only x y z) (if (and x (not y)) z (list x y)))
(write (list (first-only 1 #f 'z) (first-only 1 2 'z) (first-only #f #f 'z)))
(newline)
(define (with-tail x y z) (if (and x (not (null? y))) z (list x y)))
(write (list (with-tail 1 '(2) 'z) (with-tail 1 '() 'z) (with-tail #f '() 'z)))
(newline)
