; Examples of (srfi 232) for the manual.

(import (srfi 232))

;;; curried
(map ((curried (a b) (+ a b)) 10) '(1 2 3)) ; => (11 12 13)

;;; define-curried
(define-curried (sum-of a b c) (+ a b c))
(list (sum-of 1 2 3) ((sum-of 1) 2 3) (((sum-of 1) 2) 3)) ; => (6 6 6)
