; Examples of (scheme r5rs) for the manual.

(import (scheme base) (scheme eval) (scheme r5rs))

;;; null-environment
(eval '((lambda (x) x) 'here) (null-environment 5)) ; => here

;;; scheme-report-environment
(eval '(exact->inexact 1/2) (scheme-report-environment 5)) ; => 0.5
