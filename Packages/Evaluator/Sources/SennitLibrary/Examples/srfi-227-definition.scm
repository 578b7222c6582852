; Examples of (srfi 227 definition) for the manual.

(import (srfi 227 definition))

;;; define-optionals
(define-optionals (rounded x (digits 0)) (/ (round (* x (expt 10 digits))) (expt 10 digits)))
(list (rounded 22/7) (rounded 22/7 2)) ; => (3 157/50)

;;; define-optionals*
(define-optionals* (rectangle width (height width)) (* width height))
(list (rectangle 3) (rectangle 3 4)) ; => (9 12)
