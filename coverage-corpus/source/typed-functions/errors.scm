; Typed functions: what guard sees of wrong arguments and results: kinds, messages, nesting, recovery.
(import (scheme base) (scheme write) (sennit base) (sennit error))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))
(define (report e)
  (list (condition-kind e) (type-error? e) (arity-error? e) (error-object-message e)
        (error-object-irritants e)))

(deffunc scale (v k) (:args vector number) (:return vector) (vector-map (lambda (x) (* k x)) v))
(deffunc name-of (x) (:args symbol) (:return string) (let ((s (if (eq? x 'none) #f (symbol->string x)))) s))

(show-written (scale #(1 2 3) 2))
(for-each
 (lambda (thunk) (show-written (guard (e ((error-object? e) (report e))) (thunk))))
 (list (lambda () (scale '(1 2 3) 2))
       (lambda () (scale #(1 2 3) "2"))
       (lambda () (scale 'first 'second))
       (lambda () (scale #(1 2 3)))
       (lambda () (scale #(1 x 3) 2))
       (lambda () (name-of 'none))
       (lambda () (name-of "none"))
       (lambda () (name-of 'all))))

; The arguments are checked before the body begins, in the order of the parameters.
(deffunc speak (a b) (:args string integer) (:return any) (display "body ") (list a b))
(define (evaluated x) (display "argument ") x)
(show-written (guard (e (#t 'refused)) (speak (evaluated "a") (evaluated 1))))
(show-written (guard (e (#t 'refused)) (speak (evaluated "a") (evaluated "b"))))

; The innermost guard that wants the error gets it.
(define (outer x)
  (guard (e ((type-error? e) (list 'outer (error-object-message e))))
    (guard (e ((arity-error? e) (list 'inner (error-object-message e))))
      (if (eq? x 'arity) (speak "only") (speak x 1)))))
(show-written (outer 'arity))
(show-written (outer 'type))
(show-written (outer "fine"))

; Winders run on the way out.
(deffunc checked-sum (l) (:args list) (:return integer) (let ((sum (apply + l))) sum))
(define (with-log thunk)
  (guard (e ((type-error? e) (show " refused")))
    (dynamic-wind
     (lambda () (display "[in"))
     (lambda () (show " sum " (thunk)))
     (lambda () (display " out]")))))
(with-log (lambda () (checked-sum '(1 2 3))))
(newline)
(with-log (lambda () (checked-sum '(1 2 1/2))))
(with-log (lambda () (checked-sum '(1 2 1/2 1/2))))
(newline)

; Recovery: convert what was refused, and try again.
(define (sum-of-anything items)
  (guard (e ((type-error? e) (checked-sum (map (lambda (x) (if (exact-integer? x) x 0)) items))))
    (checked-sum items)))
(show (sum-of-anything '(1 2 3)) " " (sum-of-anything '(1 two 3)) " " (sum-of-anything '(1 2.5 3)))

; A function that is defined in a body.
(define (mean-of-squares numbers)
  (deffunc square-of (n) (:args integer) (:return integer) (* n n))
  (/ (apply + (map square-of numbers)) (length numbers)))
(show (mean-of-squares '(1 2 3 4)))
(show (guard (e ((type-error? e) (error-object-message e))) (mean-of-squares '(1 2.0 3))))

; A handler that leaves through a continuation of its own.
(define (first-error thunks)
  (call/cc
   (lambda (return)
     (with-exception-handler
      (lambda (e) (return (error-object-message e)))
      (lambda () (for-each (lambda (thunk) (thunk)) thunks) 'no-error)))))
(show (first-error (list (lambda () (name-of 'a)) (lambda () (scale #() 1)))))
(show (first-error (list (lambda () (name-of 'a)) (lambda () (scale 1 1)) (lambda () (name-of 1)))))
