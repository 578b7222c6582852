; Datum labels for shared parts: within lists, vectors, strings, and nested labels.
(import (scheme base) (scheme cxr) (scheme read) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define pair '(#0=(a b) #0# #0#))
(show (equal? pair '((a b) (a b) (a b))) (eq? (car pair) (cadr pair)) (eq? (cadr pair) (caddr pair)))
(define tree '(#1=(leaf) #2=(#1# #1#) (#2# #2#)))
(show (car tree) (cadr tree) (caddr tree))
(show (eq? (caar (cdr tree)) (car tree)) (eq? (car (caddr tree)) (cadr (caddr tree))))
; Vectors shared by a list, and lists shared by a vector.
(define vectors '(#0=#(1 2 3) (again #0#) . (#0#)))
(show (car vectors) (cdr vectors) (eq? (car vectors) (cadr (cadr vectors))))
(define v '#(#5=(x . y) #(#5#) #5#))
(show v (eq? (vector-ref v 0) (vector-ref v 2)) (eq? (vector-ref v 0) (vector-ref (vector-ref v 1) 0)))
; A label is a name within one datum: the next datum may use its number again.
(show '(#0=(one) #0#))
(show '(#0=(two) #0#))
(show '(#7=first #7# #8="text" #8# #9=1.5 #9#) '(#0=#\a . #0#))
; A shared tail, and the label of a quoted datum inside a quotation.
(show '((1 . #0=(2 3)) (0 . #0#) #0#))
(show '(#0='q #0#) '(#10=`(a ,b) #10#) (quote (#2=#u8(1 2) #2#)))
; As a constant by itself, and as expression.
(show #0=5 '#1=(alone) (+ #3=2 #3#) (let ((x #4="s")) (list x #4#)))
(show (list '#0=(p q) "between" '(r #0# s) '#0#))
; read knows labels too.
(define (from-text text) (read (open-input-string text)))
(define read-back (from-text "(#0=(a) #1=(#0# b) #1#)"))
(show read-back (equal? read-back '((a) ((a) b) ((a) b))))
(show (from-text "#0=(1 . 2)") (from-text "(#0=1 #0# . #0#)") (from-text "#(#0=\"s\" #0#)"))
(define (count-leaves x)
  (cond ((pair? x) (+ (count-leaves (car x)) (count-leaves (cdr x)))) ((null? x) 0) (else 1)))
(show (count-leaves '(#0=(a b) #1=(#0# #0#) #2=(#1# #1#) (#2# #2#))))
