; SPDX-License-Identifier: MIT
; SRFI 232: curried procedures that take their arguments one by one, all at once, or anything in between.

(define-library (srfi 232)
  (export curried define-curried)
  (import (scheme base) (scheme case-lambda) (sennit list))
  (begin
;;; (curried parameters body ...) A procedure that can be called with fewer arguments than it has parameters, and returns one for the rest then, or with more, which go to what its body returns; without parameters, the value of the body (SRFI 232).
(define-syntax curried
  (syntax-rules ()
    ((_ () body ...) (let () body ...))
    ((_ (name . parameters) body ...) (curried-parameters parameters (name) body ...))
    ((_ rest body ...) (lambda rest body ...))))

(define-syntax curried-parameters
  (syntax-rules ()
    ((_ () (name ...) body ...)
     (letrec ((self
               (case-lambda
                 ((name ...) body ...)
                 (arguments (call-partially self (length '(name ...)) arguments)))))
       self))
    ((_ (next . parameters) (name ...) body ...)
     (curried-parameters parameters (name ... next) body ...))
    ((_ rest (name ...) body ...)
     (letrec ((self
               (case-lambda
                 ((name ... . rest) body ...)
                 (arguments (call-partially self (length '(name ...)) arguments)))))
       self))))

; What a call of a curried procedure with so many parameters returns for another number of arguments.
(define (call-partially procedure count arguments)
  (cond ((null? arguments) procedure)
        ((< (length arguments) count)
         (lambda more (apply procedure (append arguments more))))
        (else
         (apply (apply procedure (take arguments count)) (drop arguments count)))))

;;; (define-curried (name . parameters) body ...) Defines a procedure as by curried (SRFI 232).
(define-syntax define-curried
  (syntax-rules ()
    ((_ (name . parameters) body ...) (define name (curried parameters body ...)))))))
