; Macros that produce quasiquotations: holes in templates, ellipses around unquotes, nested levels, hygiene.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-syntax describe (syntax-rules () ((_ e) `(e = ,e))))
(define-syntax describe-all (syntax-rules () ((_ e ...) `((e ,e) ...))))
(define x 10)
(show (describe (+ 1 2)) (describe x) (describe-all x (* x x) 'q) (describe-all))
; Ellipses follow unquotes, splices and pairs with them.
(define-syntax holes (syntax-rules () ((_ a ...) `(start ,a ... end))))
(define-syntax splices (syntax-rules () ((_ a ...) `(,@a ... end))))
(define-syntax pairs (syntax-rules () ((_ (k v) ...) `((k . ,v) ...))))
(define-syntax nested (syntax-rules () ((_ (k v ...) ...) `((k ,v ... (all ,@(list v ...))) ...))))
(show (holes 1 (+ 1 1)) (holes) (splices '(1 2) (list 3)) (splices) (pairs (a 1) (b (+ 1 1)))
      (nested (a 1 2) (b)))
; Patterns that match the marks: they are lists with two elements.
(define-syntax what
  (syntax-rules (quasiquote unquote unquote-splicing) ((_ `a) '(template a)) ((_ ,a) '(hole a))
    ((_ ,@a) '(splice a)) ((_ a) 'other)))
(define-syntax parts (syntax-rules () ((_ (mark e)) '(mark then e))))
(show (what `(1 2)) (what ,x) (what ,@x) (what (x)) (parts `y) (parts ,y) (parts ,@y) (parts 'y))
; An argument may be a template with holes, which are filled where it is used.
(define-syntax twice (syntax-rules () ((_ e) (list e e))))
(define-syntax with-x (syntax-rules () ((_ v e) (let ((x v)) e))))
(show (twice `(a ,x)) (with-x 5 `(x is ,x)) (let ((x 'mine)) (twice `(,x ,@(list x)))))
(define-syntax insert-twice (syntax-rules () ((_ t) `(,t ,@t (nested ,(car t))))))
(show (insert-twice `(1 ,(+ 1 1))) (insert-twice '(a)))
; Nested levels in a macro's template.
(define-syntax two-levels (syntax-rules () ((_ a b) `(a ,a `(b ,b ,(inner ,a ,b))))))
(show (two-levels 1 (+ 1 1)))
; Names in a quasiquoted template are symbols; names in its holes are variables, hygienically.
(define y 'global-y)
(define-syntax mixed (syntax-rules () ((_ e) (let ((t e)) `(t y ,t ,y e ,e)))))
(show (mixed 1) (let ((t 2) (y 3)) (mixed t)) (let ((list -) (cons -) (append -)) (mixed 5)))
; A macro that walks through a template of its own: a small one with another mark.
(define-syntax fill
  (syntax-rules (hole)
    ((_ (hole e)) e)
    ((_ (a . d)) (cons (fill a) (fill d)))
    ((_ a) 'a)))
(show (fill (a (hole x) (b (hole (* x x)) c) . d)) (equal? (fill (1 (hole 2) (3))) `(1 ,2 (3))))
; Code as data with a macro for rules, where the right side is a template.
(define-syntax define-rules
  (syntax-rules (->)
    ((_ name (op (parameter ...) -> template) ...)
     (define (name e)
       (cond ((not (pair? e)) e)
             ((eq? (car e) 'op) (apply (lambda (parameter ...) template) (map name (cdr e)))) ...
             (else (map name e)))))))
(define-rules expand
  (when* (test e) -> `(if ,test ,e #f))
  (unless* (test e) -> `(if ,test #f ,e))
  (swap (a b) -> `(,b ,a))
  (repeat (n e) -> `(begin ,@(make-list n e))))
(show (expand '(when* a (unless* b c))) (expand '(f (swap 1 (swap 2 3)) (repeat 3 (swap x y)))) (expand 5))
; Vectors and dotted tails in templates of macros.
(define-syntax vector-template (syntax-rules () ((_ a b ...) `#(a ,a #(,b ...) (b . ,b) ...))))
(define-syntax tail-template (syntax-rules () ((_ a . b) `(a ,a . b))))
(show (vector-template x 1 (+ 1 1)) (tail-template x y z) (tail-template x) (tail-template x . "end"))
