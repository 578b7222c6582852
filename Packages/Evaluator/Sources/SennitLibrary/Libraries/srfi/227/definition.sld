; SPDX-License-Identifier: MIT
; SRFI 227: definitions of procedures with optional arguments.

(define-library (srfi 227 definition)
  (export define-optionals define-optionals*)
  (import (scheme base) (srfi 227))
  (begin
;;; (define-optionals (name parameter ...) body ...) Defines a procedure as by opt-lambda (SRFI 227).
(define-syntax define-optionals
  (syntax-rules ()
    ((_ (name . parameters) body ...) (define name (opt-lambda parameters body ...)))))

;;; (define-optionals* (name parameter ...) body ...) Defines a procedure as by opt*-lambda (SRFI 227).
(define-syntax define-optionals*
  (syntax-rules ()
    ((_ (name . parameters) body ...) (define name (opt*-lambda parameters body ...)))))))
