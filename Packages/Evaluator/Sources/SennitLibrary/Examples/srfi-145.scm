; Examples of (srfi 145) for the manual.

(import (srfi 145))

;;; assume
(assume (> 2 1)) ; => #t
(assume (> 1 2) "not in order") ; error: user: assume: this does not hold: (> 1 2) "not in order"
