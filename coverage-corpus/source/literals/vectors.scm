; Literals of vectors and bytevectors: nested, quoted or not, and what may be done with them.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

; Vectors evaluate to themselves, also without a quotation mark.
(show #() #(1) #(a b) #(1 #(2 #(3 #()))) '#(a b) (quote #(c)) #((+ 1 2) "s" #\c 1.5 #t ()))
(show (equal? #(1 2) '#(1 2)) (vector? #(1)) (vector? '(1)) (eqv? #() '()) (equal? #(a #(b)) #(a #(b))))
(show (vector-ref #(a b c) 1) (vector-length #(1 2 3)) (vector-ref (vector-ref #(0 #(x y)) 1) 0))
(show #((a . b) (a b . c) (d)) '(#(1) . #(2)) #('quoted `(quasi ,x ,@y)))
(show (vector-ref #('a) 0) (car (vector-ref #('a) 0)) (vector->list #('a ,b)))
; Bytevectors.
(show #u8() #u8(0 255 127 128) #u8(#xff #b101 #o17 #e10) '#u8(1 2))
(show (bytevector-u8-ref #u8(5 6 7) 2) (bytevector-length #u8(1 2)) (bytevector? #u8()) (bytevector? #(1)))
(show (equal? #u8(1 2) (bytevector 1 2)) (equal? #u8(1 2) #(1 2)) (equal? #u8() #u8()))
; The same constant each time.
(define (vector-constant) #(same))
(define (bytes-constant) #u8(9))
(show (eq? (vector-constant) (vector-constant)) (eq? (bytes-constant) (bytes-constant)))
; New objects made of literals.
(show (vector-append #(1) #() #(2 3)) (vector-copy #(a b c d) 1 3) (vector-map + #(1 2 3) #(10 20)))
(show (bytevector-append #u8(1) #u8(2 3)) (bytevector-copy #u8(1 2 3 4) 2) (utf8->string #u8(#x68 #x69)))
(show (vector->list #(a b c) 1) (list->vector '(a (b))) (vector->string #(#\h #\i)) (string->vector "λx"))
(show (make-vector 3 'x) (make-vector 0 0) (make-bytevector 3 7) (vector) (vector 1 "two" 'three))
(vector-for-each (lambda (x y) (display (list x y))) #(a b) #(1 2 3))
(newline)
(define matrix #(#(1 2 3) #(4 5 6)))
(define (transpose m)
  (list->vector
    (map (lambda (column) (vector-map (lambda (row) (vector-ref row column)) m)) '(0 1 2))))
(show (transpose matrix) (transpose #(#(a b c))))
(show (vector-map (lambda (row) (apply + (vector->list row))) matrix))
(display #("text" #\c sym #u8(1) ("x"))) (newline)
