; Examples of (srfi 31) for the manual.

(import (srfi 31))

;;; rec
((rec (factorial n) (if (= n 0) 1 (* n (factorial (- n 1))))) 5) ; => 120
