; Hygiene both ways: names of the template and names of the use do not catch each other.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

; What a template binds does not catch what the use brings along.
(define-syntax my-or2 (syntax-rules () ((_ a b) (let ((t a)) (if t t b)))))
(define-syntax swapped (syntax-rules () ((_ a b) (let ((tmp a) (other b)) (list other tmp)))))
(define-syntax sum-of-squares (syntax-rules () ((_ a b) (let* ((x (* a a)) (y (* b b))) (+ x y)))))
(show (let ((t 5)) (my-or2 #f t)) (let ((tmp 1) (other 2)) (swapped tmp other))
      (let ((x 3) (y 4)) (sum-of-squares y x)))
(define-syntax while-counting
  (syntax-rules ()
    ((_ n body) (let loop ((i 0) (acc '())) (if (< i n) (loop (+ i 1) (cons body acc)) (reverse acc))))))
(show (let ((i 'user) (acc 'mine)) (while-counting 2 (list i acc)))
      (let ((loop (lambda (x) (* x 2)))) (while-counting 3 (loop 4))))
; What a template refers to is not caught by the variables around the use.
(define base 100)
(define (helper x) (+ x base))
(define-syntax with-helper (syntax-rules () ((_ x) (helper x))))
(define-syntax first-if-true (syntax-rules () ((_ c a) (if c (car a) 'no))))
(show (let ((base 0) (helper list)) (with-helper 1)) (let ((car cdr) (if list)) (first-if-true #t '(1 2))))
(show ((lambda (list vector)
         (let-syntax ((both (syntax-rules () ((_ a) (list a vector))))) (let ((list +) (vector 0)) (both 5))))
       cons 'v))
; Nested uses of one macro: each has variables of its own.
(show (let ((t 1)) (my-or2 #f (my-or2 #f (my-or2 #f t)))) (swapped (swapped 1 2) (swapped 3 4)))
(show (sum-of-squares (sum-of-squares 1 2) (sum-of-squares 3 4)))
; A name that the use gives is bound for what the use gives, at any depth.
(define-syntax bind (syntax-rules () ((_ name value body) (let ((name value)) (list 'name name body)))))
(show (bind x 5 (* x x)) (bind if 7 (+ if 1)) (let ((x 1)) (bind y x (bind x 2 (list x y)))))
(define-syntax for-all (syntax-rules (in) ((_ (v in l) body ...) (map (lambda (v) body ...) l))))
(show (for-all (a in '(1 2)) (for-all (b in '(3 4)) (* a b))) (let ((map list)) (for-all (x in '(9)) (- x))))
; A name of the use and one of the template, spelled the same, in one lambda list.
(define-syntax with-both (syntax-rules () ((_ name e) (lambda (x name) (list x name e)))))
(show ((with-both y (list y)) 1 2) ((let ((x 'outer)) (with-both z (list x z))) 1 2) ((with-both x x) 1 2))
; Macros that make names through several steps: each step's temporary differs.
(define-syntax let-temporaries
  (syntax-rules ()
    ((_ () ((v t) ...) body) (let ((t v) ...) (list t ... body)))
    ((_ (v . vs) (b ...) body) (let-temporaries vs (b ... (v temporary)) body))))
(show (let-temporaries (1 2 3) () 'body)
      (let ((temporary 'mine)) (let-temporaries (temporary 2) () temporary)))
; Keywords that the use has hidden mean what they mean where the macro was defined.
(define-syntax template-keywords
  (syntax-rules () ((_ x) (let ((y x)) (cond ((begin y) => (lambda (z) (and z (quote ok)))) (else 'bad))))))
(show (let ((let 1) (cond 2) (begin 3) (lambda 4) (and 5) (quote 6) (=> 7) (else 8)) (template-keywords let)))
; Symbols in quoted templates are plain symbols.
(define-syntax symbols
  (syntax-rules () ((_ x) (list 'x 'tmp (eq? 'tmp (let ((tmp 0)) 'tmp)) (eq? 'x (quote x))))))
(show (symbols tmp) (equal? (symbols a) '(a tmp #t #t)))
; References to locals of the place where a local macro is defined.
(define (scale k)
  (define-syntax scaled (syntax-rules () ((_ x) (* k x))))
  (let ((k 'hidden)) (list (scaled 2) (let loop ((k 3)) (if (= k 0) (scaled 5) (loop (- k 1)))))))
(show (scale 10))
; Definitions from templates: the name of the use is visible, the template's own is not.
(define-syntax define-counter
  (syntax-rules () ((_ name start) (begin (define hidden (list start 'hidden)) (define (name) hidden)))))
(define-counter first-counter 1)
(define-counter second-counter 2)
(show (first-counter) (second-counter)
      (let () (define hidden 'own) (define-counter third 3) (list (third) hidden)))
