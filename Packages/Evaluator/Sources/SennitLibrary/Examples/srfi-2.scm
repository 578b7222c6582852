; Examples of (srfi 2) for the manual.

(import (srfi 2))

;;; and-let*
(and-let* ((entry (assq 'b '((a . 1) (b . 2)))) (value (cdr entry)) ((even? value))) (* 10 value)) ; => 20
(and-let* ((entry (assq 'c '((a . 1))))) (cdr entry)) ; => #f
