; Quotation of quotations: marks and their long names, what they are as data, how they are written.
(import (scheme base) (scheme cxr) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show 'a '(a) '() '"s" '1 '#t '#\c)
(show ''a '''a '(quote a) '(a 'b) '('a . 'b))
(show (car ''a) (cadr ''a) (length ''a) (pair? ''a) (equal? ''a '(quote a)) (equal? ''a (list 'quote 'a)))
(show '`a ',a ',@a '`(a ,b ,@c) '(quasiquote a) '(unquote a) '(unquote-splicing a))
(show (car '`a) (car ',a) (car ',@a) (cadr '`(x ,y)) (caadr (cadr '`(x ,y))))
; Lists that begin with the names but are no quotations.
(show '(quote) '(quote a b) '(quote . a) '(a quote b) '(a quote) '(quasiquote) '(unquote a b)
      '(a . (quote b)))
(show '(a unquote b) '(a b unquote c) '#(quote a) '#('a ,b))
; The dot in all its places.
(show '(a . (b)) '(a . (b . (c))) '(a . b) '((a . b) . (c . d)) '(a b . c) '(a . (b . c)) '(() . ())
      '((()) . (())))
(show '(a .b) '(a. b) '(a . "s") '(1 . 2.5) '(1.5 .5) '(a .5) '(quote .a))
; Booleans in both spellings.
(show #t #f #true #false '(#t . #f) '#(#true #false) (eq? #t '#true) (boolean? '#f))
; Deep nesting.
(show '((((((((((deep)))))))))) '(1 (2 (3 (4 (5 . 6)))))  '#(#(#(#()))))
(define (depth x) (if (pair? x) (max (+ 1 (depth (car x))) (depth (cdr x))) 0))
(show (depth '((((((((((deep))))))))))) (depth ''''''x))
; A quotation that looks like code is data.
(define code '(define (f x) (if (> x 0) (* x (f (- x 1))) 1)))
(show code (length code) (caadr code) (caddr (caddr code)))
(display ''("s" #\c 'x)) (newline)
; The marks mean the names, whatever these are bound to.
(show (let ((quote -)) '5) (let ((quasiquote list)) `7) (let ((unquote -)) ,8) (let ((quote list)) ''9))
