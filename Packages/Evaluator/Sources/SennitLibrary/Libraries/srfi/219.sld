; SPDX-License-Identifier: MIT
; SRFI 219: define for procedures that return procedures.

(define-library (srfi 219)
  (export (rename curried-define define))
  (import (scheme base))
  (begin
;;; (define ((name parameter ...) parameter ...) body ...) define as in R7RS, whose first part can be nested: defines a procedure that returns a procedure (SRFI 219).
(define-syntax curried-define
  (syntax-rules ()
    ((_ ((head . outer) . inner) . body)
     (curried-define (head . outer) (lambda inner . body)))
    ((_ (name . parameters) . body) (define name (lambda parameters . body)))
    ((_ name . value) (define name . value))))))
