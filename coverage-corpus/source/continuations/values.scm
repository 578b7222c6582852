; Multiple values through continuations, call-with-values, winders, guards, and what takes them apart.
(import (scheme base) (scheme write) (scheme case-lambda) (sennit error) (sennit base))
(define (show-written x) (write x) (newline))
(define-syntax values-of
  (syntax-rules () ((_ expression) (show-written (call-with-values (lambda () expression) list)))))

(values-of (values))
(values-of (values 1))
(values-of (values 1 2 3))
(values-of (call/cc (lambda (k) (k))))
(values-of (call/cc (lambda (k) (k 1))))
(values-of (call/cc (lambda (k) (k 1 2))))
(values-of (call/cc (lambda (k) (values 3 4))))
(values-of (call/cc (lambda (k) (apply k '(5 6 7)))))
(values-of (call/cc (lambda (k)
                      (dynamic-wind (lambda () #f) (lambda () (k 'a 'b))
                        (lambda () (values 'ignored 'too))))))
(values-of (dynamic-wind (lambda () (values)) (lambda () (values 'x 'y)) (lambda () (values))))
(values-of (guard (e (#t (values e 'caught))) (raise 'thrown)))
(values-of (guard (e (#t 'not-used)) (values 1 2)))
(values-of (if #t (values 1 2) 3))
(values-of (let loop ((i 0)) (if (< i 5) (loop (+ i 1)) (values i (* i i)))))
(values-of (case 2 ((1) 'one) ((2) (values 'two 'zwei))))
(values-of (and 1 (values 2 3)))
(values-of (or #f (values 4 5)))
(values-of (when #t (values 6 7)))
(values-of (parameterize () (values 8 9)))
(values-of (apply values (map square '(1 2 3))))
(values-of (call-with-values (lambda () (values 1 2)) (lambda (a b) (values b a))))

; The forms that bind.
(show-written (let-values (((a b) (values 1 2)) ((c) (values 3)) (rest (values 4 5))) (list a b c rest)))
(show-written (let-values (((a . others) (values 1 2 3)) (() (values))) (list a others)))
(show-written (let*-values (((a b) (values 1 2)) ((a) (values (+ a b)))) (list a b)))
(show-written (let ((x 'outer)) (let-values (((x) (values 'inner)) ((y) (values x))) (list x y))))
(define-values (quotient-part remainder-part) (floor/ 17 5))
(define-values (head . tail) (values 1 2 3))
(define-values everything (values 'a 'b))
(show-written (list quotient-part remainder-part head tail everything))
(define (inner-definition)
  (define-values (a b . c) (values 1 2 3 4))
  (list a b c))
(show-written (inner-definition))
(show-written (receive (root rest) (exact-integer-sqrt 17) (list root rest)))
(show-written (receive all (truncate/ -7 2) all))

; A producer and a consumer that choose by the number of values.
(define count-values
  (case-lambda (() 'none) ((a) (list 'one a)) ((a b) (list 'two a b)) ((a . more) (list 'many a more))))
(show-written
 (map (lambda (producer) (call-with-values producer count-values))
      (list values (lambda () 1) (lambda () (values 1 2)) (lambda () (values 1 2 3)))))

; Values that are dropped: in the middle of a body any number may come.
(show-written (begin (values) (values 1 2) 'last))
(show-written (let () (values 1 2 3) (call/cc (lambda (k) (k 1 2))) 'after))

; A number that does not fit is an error of kind arity.
(define-syntax kind-of
  (syntax-rules ()
    ((_ e)
     (show-written (guard (x ((error-object? x) (list (condition-kind x) (error-object-message x)))) e)))))
(kind-of (+ 1 (values 1 2)))
(kind-of (list (values)))
(kind-of (let ((x (values 1 2))) x))
(kind-of (let-values (((a b) (values 1))) a))
(kind-of (let-values (((a b . c) (values 1))) a))
(kind-of (call-with-values (lambda () (values 1 2)) (lambda (a) a)))
(kind-of (+ 1 (call/cc (lambda (k) (k 1 2)))))
(kind-of (+ 1 (call/cc (lambda (k) (k)))))
(kind-of (if (values) 1 2))
(kind-of (let () (define-values (a b) (values 1 2 3)) a))

; A continuation that expects several values, used again and again.
(define (sum-pairs)
  (call-with-values
   (lambda () (call/cc (lambda (k) (values 0 0 k))))
   (case-lambda
     ((i sum k) (if (= i 5) (list 'sum sum) (k (+ i 1) (+ sum (* i i)) k))))))
(show-written (sum-pairs))
; Division with remainder over a list, both results threaded.
(define (divide-all numbers by)
  (if (null? numbers)
      (values '() '())
      (let*-values (((q r) (floor/ (car numbers) by)) ((qs rs) (divide-all (cdr numbers) by)))
        (values (cons q qs) (cons r rs)))))
(values-of (divide-all '(10 -10 7 0) 4))
