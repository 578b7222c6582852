; Examples of (sennit random) for the manual.

;;; make-random-state
(bytevector? (make-random-state 42)) ; => #t

;;; random-state?
(random-state? (make-random-state 1)) ; => #t

;;; random-next-integer
(let-values (((n next) (random-next-integer (make-random-state 1) 6))) (and (<= 0 n 5) (random-state? next))) ; => #t

;;; random-next-real
(let-values (((x next) (random-next-real (make-random-state 1)))) (< 0 x 1)) ; => #t

;;; random-state-jump
(equal? (random-state-jump (make-random-state 1)) (make-random-state 1)) ; => #f

;;; entropy-random-state
(equal? (entropy-random-state) (entropy-random-state)) ; => #f
