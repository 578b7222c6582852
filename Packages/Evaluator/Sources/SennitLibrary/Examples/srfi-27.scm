; Examples of (srfi 27) for the manual.

(import (srfi 27))

;;; random-integer
(< -1 (random-integer 6) 6) ; => #t

;;; random-real
(< 0 (random-real) 1) ; => #t

;;; make-random-source
(random-source? (make-random-source)) ; => #t

;;; random-source-make-integers
(let ((a (random-source-make-integers (make-random-source))) (b (random-source-make-integers (make-random-source)))) (= (a 1000) (b 1000))) ; => #t

;;; random-source-make-reals
(< 0 ((random-source-make-reals (make-random-source))) 1) ; => #t

;;; random-source-pseudo-randomize!
(define (first-number i j)
  (let ((source (make-random-source))) (random-source-pseudo-randomize! source i j) ((random-source-make-integers source) 1000000)))
(= (first-number 1 2) (first-number 1 2)) ; => #t

;;; random-source-randomize!
(let ((source (make-random-source))) (random-source-randomize! source) (random-source? source)) ; => #t

;;; random-source-state-ref random-source-state-set!
(let* ((source (make-random-source)) (state (random-source-state-ref source)) (next (random-source-make-integers source)) (n (next 1000)))
  (random-source-state-set! source state)
  (= n (next 1000))) ; => #t

;;; random-source?
(random-source? default-random-source) ; => #t
