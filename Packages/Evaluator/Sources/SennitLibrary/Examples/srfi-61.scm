; Examples of (srfi 61) for the manual.

(import (srfi 61))

;;; cond
(cond ((read-char (open-input-string "a")) char? => char-upcase) (else 'nothing)) ; => #\A
(cond ((floor/ 17 5) (lambda (q r) (> r 0)) => list) (else 'divides)) ; => (3 2)
