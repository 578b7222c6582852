; SPDX-License-Identifier: MIT
; Looking at what macros do. Written with the primitives of Evaluation/MacroPrimitives.swift.

(module (sennit macro))

;;; (macroexpand-1 form [environment]) What form, a datum, becomes when the macro that it is a use of is expanded once; form itself if it is none.
(define macroexpand-1
  (case-lambda
    ((form) (expand-macros 0 form))
    ((form environment) (expand-macros 0 form environment))))

;;; (macroexpand form [environment]) What form becomes when it is expanded until it is no use of a macro any more; its parts stay as they are.
(define macroexpand
  (case-lambda
    ((form) (expand-macros 1 form))
    ((form environment) (expand-macros 1 form environment))))

;;; (macroexpand-all form [environment]) The form with all uses of macros in it expanded. Keywords such as cond stay as they are; names that would be confused get a number.
(define macroexpand-all
  (case-lambda
    ((form) (expand-macros 2 form))
    ((form environment) (expand-macros 2 form environment))))

;;; (strip-syntax form) A copy of form with symbols in place of identifiers.
(define (strip-syntax form)
  (cond ((pair? form) (cons (strip-syntax (car form)) (strip-syntax (cdr form))))
        ((vector? form) (vector-map strip-syntax form))
        ((identifier? form) (identifier->symbol form))
        (else form)))

;;; (generate-temporaries list) A list of as many new symbols as list has elements.
(define (generate-temporaries list)
  (map (lambda (element) (if (symbol? element) (gensym element) (gensym))) list))

(module (sennit internal))

; Calls the procedure of an er-macro-transformer.
(define (call-renaming-transformer procedure form call)
  (procedure form
             (lambda (name) (rename-identifier call name))
             (lambda (a b) (same-identifier? call a b))))
