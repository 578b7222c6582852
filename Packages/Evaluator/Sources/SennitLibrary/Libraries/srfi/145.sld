; SPDX-License-Identifier: MIT
; SRFI 145: assume, which states what a program relies on. The assumption is always checked.

(define-library (srfi 145)
  (export assume)
  (import (scheme base))
  (begin
;;; (assume expression message ...) The value of expression; if that is false, an error that shows the expression and the messages (SRFI 145).
(define-syntax assume
  (syntax-rules ()
    ((_ expression message ...)
     (or expression
         (error "assume: this does not hold:" 'expression message ...)))))))
