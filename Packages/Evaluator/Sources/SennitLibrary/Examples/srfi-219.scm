; Examples of (srfi 219) for the manual.

(import (srfi 219))

;;; define
(define ((adder n) x) (+ n x))
((adder 3) 4) ; => 7
