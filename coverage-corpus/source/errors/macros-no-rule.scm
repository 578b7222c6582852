; Ends in an error at expansion, before anything is printed: no rule of a macro fits a use within another
; macro.
(import (scheme base) (scheme write))
(define-syntax pair-up (syntax-rules () ((_ (a b) ...) '((a . b) ...))))
(define-syntax all-pairs (syntax-rules () ((_ x ...) (list (pair-up x ...)))))
(display "not printed\n")
(write (all-pairs (1 2) (3 4)))
(define (f)
  (all-pairs (5 6) (7 8 9)))
(write (f))
