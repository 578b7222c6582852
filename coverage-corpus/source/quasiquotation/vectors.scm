; Quasiquoted vectors: holes and splices in them, vectors in lists and lists in vectors, equality and sharing.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define x 'hole)
(define l '(1 2 3))
(show `#() `#(a) `#(a b) `#(,x) `#(a ,x b) `#(,x ,x) `#(,@l) `#(a ,@l b) `#(,@l ,@l) `#(,@'()) `#(,@'() ,x))
(show `(a #(b ,x) #(,@l)) `#(a (b ,x) (,@l . c)) `#(#(,x) #(#(,@l))) `#((,x . ,x) ,@(map - l)))
(show (vector? `#(,x)) (vector-length `#(a ,@l ,@l)) (vector-ref `#(a ,(+ 1 2)) 1)
      (equal? `#(1 ,@'(2 3)) #(1 2 3)))
; Vectors without holes are constants, also in templates with holes elsewhere.
(define (with-constant y) `(#(constant vector) ,y))
(define (with-hole y) `(#(constant ,y)))
(show (eq? (car (with-constant 1)) (car (with-constant 2))) (with-hole 1) (with-hole 2))
; In the tail of a list, as the last element, as an element of what is spliced.
(show `(a . #(b ,x)) `(a #(,x)) `(a ,@(list #(1) `#(,x))) `(#(a ,@l) . #(,@l)))
; Bytevectors, strings and characters within are constants.
(show `#(#u8(1 2) "text" #\c ,x 1.5 #t) `(#u8() ,x "s" . #\c))
; Expressions in holes: procedures, conditions, vectors, other templates.
(show `#(,(if #t 'yes 'no) ,(let ((x 1)) x) ,(vector-map square #(1 2)) ,`#(inner ,x)
         ,@(vector->list #(a b))))
(show (vector-map (lambda (i) `#(row ,i ,@(make-list i 'x))) #(0 1 2)))
; Matrices and tables.
(define (identity-matrix n)
  (let rows ((i 0))
    (if (= i n) '()
      `(#(,@(let columns ((j 0)) (if (= j n) '() `(,(if (= i j) 1 0) ,@(columns (+ j 1))))))
        ,@(rows (+ i 1))))))
(show `#(,@(identity-matrix 3)))
(define (table keys f) `#(header ,@(map (lambda (k) `#(,k ,(f k) #(nested ,(list k)))) keys)))
(show (table '(1 2) square) (table '() car))
; Nested levels keep inner holes in vectors.
(show `#(a `#(b ,(c ,x))) `(`#(,x ,@l) ,x) `#(`,(a ,@l)))
; Macros that put their arguments in quasiquoted vectors.
(define-syntax vector-of (syntax-rules () ((_ e ...) `#(,e ...))))
(define-syntax tagged (syntax-rules () ((_ (name e) ...) `#((name . ,e) ... ,@(list 'names: 'name ...)))))
(show (vector-of 1 (+ 1 1) x) (vector-of) (tagged (a 1) (b (* 2 3))))
; More elements than fit into one call.
(show (vector-length `#(,x 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2
                        3 4 5 6 7 8 9
                        0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 ,@l)))
(show (apply + (vector->list `#(,@l 1 1 1 ,(* 10 10) ,@(map (lambda (x) (* x x)) l) ,@'() ,@l))))
