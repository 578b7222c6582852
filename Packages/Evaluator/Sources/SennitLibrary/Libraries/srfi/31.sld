; SPDX-License-Identifier: MIT
; SRFI 31: rec, for values that refer to themselves.

(define-library (srfi 31)
  (export rec)
  (import (scheme base))
  (begin
;;; (rec name expression) The value of expression, in which name is bound to it; (rec (name . parameters) body ...) a procedure whose body can call it by name (SRFI 31).
(define-syntax rec
  (syntax-rules ()
    ((_ (name . parameters) . body) (letrec ((name (lambda parameters . body))) name))
    ((_ name expression) (letrec ((name expression)) name))))))
