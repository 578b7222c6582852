; Parameter objects: converters, nesting, and what an escape or an exception brings back.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define radix (make-parameter 10))
(define (text n) (number->string n (radix)))
(show (text 255) (parameterize ((radix 16)) (text 255)) (text 255))
; Nested: the inner value counts, and the outer one is back afterwards.
(show (parameterize ((radix 2))
        (let* ((before (text 5)) (inside (parameterize ((radix 8)) (text 9))))
          (list before inside (text 6)))))
; Converters see the first value and each new one, but not the one that comes back.
(define bounded (make-parameter 50 (lambda (x) (if (number? x) (max 0 (min 100 x)) (error "no number" x)))))
(show (bounded) (parameterize ((bounded 500)) (bounded)) (parameterize ((bounded -5)) (bounded)) (bounded))
(define doubled (make-parameter 1 (lambda (x) (* 2 x))))
(show (doubled)
      (parameterize ((doubled 5)) (list (doubled) (parameterize ((doubled (doubled))) (doubled)) (doubled)))
      (doubled))
(show (guard (e ((error-object? e) (list 'refused (error-object-irritants e) (bounded))))
        (parameterize ((bounded 'many)) (bounded))))
; Several at once: all values are computed before any is set.
(define a (make-parameter 1))
(define b (make-parameter 2))
(show (parameterize ((a (b)) (b (a))) (list (a) (b))) (list (a) (b)) (parameterize () 'no-parameters))
; The value goes by where a procedure is called, not by where it was made.
(define (current) (a))
(show (parameterize ((a 'dynamic)) (current))
      (let ((f (parameterize ((a 'made)) (lambda () (a))))) (list (f) (parameterize ((a 'called)) (f)))))
; Leaving by an escape or an exception restores the value; a handler sees the value at the raise.
(show (call/cc (lambda (k) (parameterize ((a 'inside)) (k (a))))) (a))
(show (guard (e (#t (list e (a)))) (parameterize ((a 'inside)) (raise (a)))))
(show (with-exception-handler
        (lambda (e) (list e (a)))
        (lambda () (parameterize ((a 'at-the-raise)) (raise-continuable 'condition)))))
(define trace (open-output-string))
(define (note x) (write x trace) (write-string " " trace))
(parameterize ((a 'outside))
  (dynamic-wind
    (lambda () (note (a)))
    (lambda () (parameterize ((a 'within)) (note (a))))
    (lambda () (note (a)))))
(show (get-output-string trace))
; Recursion that passes its depth along without an argument.
(define depth (make-parameter 0))
(define (tree->depths t)
  (if (pair? t) (parameterize ((depth (+ 1 (depth)))) (map tree->depths t)) (list t (depth))))
(show (tree->depths '(x (y (z)) w)) (depth))
; Parameters are procedures, may be passed on, and hold any object; ports are parameters too.
(show (map (lambda (p) (p)) (list a b radix)) (procedure? a) (parameterize ((a car)) ((a) '(1 2))))
(define out (open-output-string))
(parameterize ((current-output-port out)) (display "captured ") (write 'text))
(show (get-output-string out))
; Bodies: definitions, several values, an empty list of values.
(show (call-with-values (lambda () (parameterize ((a 7)) (define x (a)) (values x (+ x 1)))) list))
