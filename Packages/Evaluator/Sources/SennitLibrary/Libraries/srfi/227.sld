; SPDX-License-Identifier: MIT
; SRFI 227: procedures with optional arguments. The definitions are in (srfi 227 definition).

(define-library (srfi 227)
  (export opt-lambda opt*-lambda let-optionals let-optionals*)
  (import (scheme base) (scheme case-lambda))
  (begin
;;; (opt-lambda (name ... (name default) ... . rest) body ...) A procedure whose parameters with a default can be left out; the defaults are evaluated where the opt-lambda is, and see no parameter (SRFI 227).
(define-syntax opt-lambda
  (syntax-rules ()
    ((_ parameters body ...) (opt-required self parameters () () (body ...)))))

; The parameters before the optional ones. Other names stand for them where a default is evaluated.
(define-syntax opt-required
  (syntax-rules ()
    ((_ self ((name default) . more) (before ...) (other ...) body)
     (opt-optional self more (before ... name) (other ... value) (((other ...) (self other ... default))) body))
    ((_ self (name . more) (before ...) (other ...) body)
     (opt-required self more (before ... name) (other ... value) body))
    ((_ self rest (before ...) (other ...) (body ...))
     (lambda (before ... . rest) body ...))))

; The optional parameters: a clause for each number of them that can be missing.
(define-syntax opt-optional
  (syntax-rules ()
    ((_ self ((name default) . more) (before ...) (other ...) (clause ...) body)
     (opt-optional self more (before ... name) (other ... value)
                   (clause ... ((other ...) (self other ... default))) body))
    ((_ self (name . more) . rest)
     (syntax-error "opt-lambda: a parameter without a default cannot come behind one that has one" name))
    ((_ self rest (before ...) (other ...) (clause ...) (body ...))
     (letrec ((self (case-lambda clause ... ((before ... . rest) body ...)))) self))))

;;; (opt*-lambda (name ... (name default) ... . rest) body ...) Like opt-lambda, but a default sees the parameters before its own (SRFI 227).
(define-syntax opt*-lambda
  (syntax-rules ()
    ((_ parameters body ...) (opt*-required self parameters () (body ...)))))

(define-syntax opt*-required
  (syntax-rules ()
    ((_ self ((name default) . more) (before ...) body)
     (opt*-optional self more (before ... name) (((before ...) (self before ... default))) body))
    ((_ self (name . more) (before ...) body)
     (opt*-required self more (before ... name) body))
    ((_ self rest (before ...) (body ...))
     (lambda (before ... . rest) body ...))))

(define-syntax opt*-optional
  (syntax-rules ()
    ((_ self ((name default) . more) (before ...) (clause ...) body)
     (opt*-optional self more (before ... name) (clause ... ((before ...) (self before ... default))) body))
    ((_ self (name . more) . rest)
     (syntax-error "opt*-lambda: a parameter without a default cannot come behind one that has one" name))
    ((_ self rest (before ...) (clause ...) (body ...))
     (letrec ((self (case-lambda clause ... ((before ... . rest) body ...)))) self))))

;;; (let-optionals list (name ... (name default) ... . rest) body ...) Evaluates the body with the names bound to the elements of list, as the parameters of opt-lambda to its arguments (SRFI 227).
(define-syntax let-optionals
  (syntax-rules ()
    ((_ list parameters body ...) (apply (opt-lambda parameters body ...) list))))

;;; (let-optionals* list (name ... (name default) ... . rest) body ...) Like let-optionals, but a default sees the names before its own (SRFI 227).
(define-syntax let-optionals*
  (syntax-rules ()
    ((_ list parameters body ...) (apply (opt*-lambda parameters body ...) list))))))
