; syntax-rules: vector patterns and templates, dotted patterns, tails that are matched as a whole.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-syntax vector-parts
  (syntax-rules () ((_ #(a b ...)) '(a (b ...))) ((_ #()) 'empty) ((_ x) 'no-vector)))
(show (vector-parts #(1 2 3)) (vector-parts #(1)) (vector-parts #()) (vector-parts (1 2)) (vector-parts "s"))
(define-syntax nested-vectors
  (syntax-rules () ((_ #((k #(v ...)) ...)) '((k ...) #(#(v ...) ...) #((k v ...) ...)))))
(show (nested-vectors #((a #(1 2)) (b #()) (c #(3)))) (nested-vectors #()))
(define-syntax vector-ends
  (syntax-rules () ((_ #(first middle ... last)) '#(last middle ... first)) ((_ #(only)) '(only))))
(show (vector-ends #(1 2 3 4)) (vector-ends #(1 2)) (vector-ends #(1)))
; Vectors in templates are data when quoted, and evaluate to themselves when not.
(define-syntax make-vectors (syntax-rules () ((_ x ...) (list '#(x ...) #(x ...) (vector x ...) `#(,x ...)))))
(show (make-vectors 1 2) (make-vectors (+ 1 2)) (make-vectors))
(define-syntax matrix (syntax-rules () ((_ (x ...) ...) (vector (vector x ...) ...))))
(define-syntax flat-vector (syntax-rules () ((_ (x ...) ...) (vector x ... ...))))
(show (matrix (1 2) (3 (+ 2 2))) (flat-vector (1 2) () (3)))
; A dotted tail gets what is left: nothing, some forms, or an atom.
(define-syntax head-and-rest (syntax-rules () ((_ a . rest) '(a rest))))
(define-syntax two-and-rest (syntax-rules () ((_ a b . rest) '(a b rest)) ((_ . all) '(only all))))
(show (head-and-rest 1) (head-and-rest 1 2 3) (head-and-rest 1 . 2) (two-and-rest 1 2) (two-and-rest 1)
      (two-and-rest))
(define-syntax apply-form (syntax-rules () ((_ f . arguments) (f . arguments))))
(show (apply-form + 1 2 3) (apply-form list) (apply-form if #t 'yes 'no) (apply-form let ((x 1)) x))
; An ellipsis before a tail: the tail is what no list is.
(define-syntax list-and-tail (syntax-rules () ((_ (a ... . b)) '((a ...) b))))
(show (list-and-tail (1 2 . 3)) (list-and-tail (1 2)) (list-and-tail ()) (list-and-tail 5)
      (list-and-tail (x . "s")))
(define-syntax ends-and-tail (syntax-rules () ((_ (a ... b c . d)) '((a ...) b c d)) ((_ x) '(too-short x))))
(show (ends-and-tail (1 2 3 4)) (ends-and-tail (1 2 . 3)) (ends-and-tail (1 2 3 . 4)) (ends-and-tail (1 . 2)))
; Formals of lambda: required parameters and a rest, told apart by the pattern.
(define-syntax named-lambda
  (syntax-rules ()
    ((_ (name . formals) body ...) (letrec ((name (lambda formals body ...))) name))))
(define-syntax define-with-arity
  (syntax-rules ()
    ((_ (name p ... . rest) body ...)
     (define name (list 'formals '(p ...) 'rest 'rest (lambda (p ... . rest) body ...))))))
(define-with-arity (f a b . c) (list a b c))
(define-with-arity (g a) (* a a))
(define-with-arity (h . all) all)
(show ((named-lambda (down n) (if (= n 0) '() (cons n (down (- n 1))))) 3) ((named-lambda (_ . l) l) 1 2))
(define (called entry . arguments)
  (list (cadr entry) (cadr (cddr entry)) (apply (cadr (cdr (cddr entry))) arguments)))
(show (called f 1 2 3 4) (called g 5) (called h 1 2))
; Dotted templates that make dotted data, and calls with a tail of several forms.
(define-syntax dotted (syntax-rules () ((_ (a . b) ...) '((b . a) ... (end a ... . b-less)))))
(show (dotted (1 . 2) (3 4)))
(define-syntax prepend-argument (syntax-rules () ((_ x (f . args)) (f x . args)) ((_ x f) (f x))))
(show (prepend-argument 1 (list 2 3)) (prepend-argument 5 -) (prepend-argument '(3) (append '(4))))
; Bytevectors, and vectors within lists within vectors, as parts of patterns.
(define-syntax mixed
  (syntax-rules () ((_ (x #(y (z ...) ...) . w)) '(x y #(z ... ...) w)) ((_ #u8(1 2)) 'bytes) ((_ x) 'other)))
(show (mixed (1 #(2 (3 4) () (5)) 6 7)) (mixed (1 #(2))) (mixed #u8(1 2)) (mixed #u8(1 3)))
