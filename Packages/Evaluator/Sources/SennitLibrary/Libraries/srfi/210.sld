; SPDX-License-Identifier: MIT
; SRFI 210: working with multiple values. What it has for boxes, and set!-values, is left out.

(define-library (srfi 210)
  (export
   apply/mv call/mv list/mv vector/mv value/mv coarity with-values case-receive bind/mv
   list-values vector-values value compose-left compose-right map-values bind/list bind
   ;;; (identity object ...) The objects as multiple values; the same as values (SRFI 210).
   (rename values identity))
  (import (scheme base) (scheme case-lambda))
  (begin
;;; (apply/mv procedure operand ... producer) Calls procedure with the values of the operands and then all values of producer (SRFI 210).
(define-syntax apply/mv
  (syntax-rules ()
    ((_ procedure operand ... producer)
     (call-with-values
      (lambda () producer)
      (lambda results (apply procedure operand ... results))))))

;;; (call/mv procedure producer ...) Calls procedure with all values of the producers (SRFI 210).
(define-syntax call/mv
  (syntax-rules ()
    ((_ procedure producer ...)
     (apply procedure (append (list/mv producer) ...)))))

;;; (list/mv element ... producer) A list of the elements and then all values of producer (SRFI 210).
(define-syntax list/mv
  (syntax-rules ()
    ((_ producer) (call-with-values (lambda () producer) list))
    ((_ element ... producer) (apply/mv list element ... producer))))

;;; (vector/mv element ... producer) A vector of the elements and then all values of producer (SRFI 210).
(define-syntax vector/mv
  (syntax-rules ()
    ((_ element ... producer) (apply/mv vector element ... producer))))

;;; (value/mv index operand ... producer) The value at index among those of the operands and then all of producer (SRFI 210).
(define-syntax value/mv
  (syntax-rules ()
    ((_ index operand ... producer) (apply/mv value index operand ... producer))))

;;; (coarity producer) How many values producer has (SRFI 210).
(define-syntax coarity
  (syntax-rules ()
    ((_ producer) (length (list/mv producer)))))

;;; (with-values producer consumer) Calls the procedure that is the value of consumer with all values of producer (SRFI 210).
(define-syntax with-values
  (syntax-rules ()
    ((_ producer consumer) (call-with-values (lambda () producer) consumer))))

;;; (case-receive producer (parameters body ...) ...) Evaluates the body of the first clause whose parameters, as in case-lambda, suit the number of values of producer, with them bound to those (SRFI 210).
(define-syntax case-receive
  (syntax-rules ()
    ((_ producer clause ...) (with-values producer (case-lambda clause ...)))))

;;; (bind/mv producer procedure ...) Passes all values of producer to the first procedure, what that returns to the next ..., and returns what the last returns (SRFI 210).
(define-syntax bind/mv
  (syntax-rules ()
    ((_ producer procedure ...) (bind/list (list/mv producer) procedure ...))))

;;; (list-values list) The elements of list as multiple values (SRFI 210).
(define (list-values list) (apply values list))

;;; (vector-values vector) The elements of vector as multiple values (SRFI 210).
(define (vector-values vector) (apply values (vector->list vector)))

;;; (value index object ...) The object at index (SRFI 210).
(define (value index . objects) (list-ref objects index))

;;; (compose-left procedure ...) A procedure that passes its arguments to the first procedure, what that returns to the next ... (SRFI 210).
(define compose-left
  (case-lambda
    (() values)
    ((procedure) procedure)
    ((first . rest)
     (let ((next (apply compose-left rest)))
       (lambda arguments
         (call-with-values (lambda () (apply first arguments)) next))))))

;;; (compose-right procedure ...) A procedure that passes its arguments to the last procedure, what that returns to the one before ... (SRFI 210).
(define (compose-right . procedures) (apply compose-left (reverse procedures)))

;;; (map-values procedure) A procedure that returns what procedure returns for each of its arguments as multiple values (SRFI 210).
(define (map-values procedure)
  (lambda arguments (apply values (map procedure arguments))))

;;; (bind/list list procedure ...) Passes the elements of list to the first procedure, what that returns to the next ..., and returns what the last returns (SRFI 210).
(define bind/list
  (case-lambda
    ((list) (apply values list))
    ((list procedure) (apply procedure list))
    ((list procedure . rest)
     (apply bind/list (list/mv (apply procedure list)) rest))))

;;; (bind object procedure ...) Passes object to the first procedure, what that returns to the next ..., and returns what the last returns (SRFI 210).
(define (bind object . procedures) (apply bind/list (list object) procedures))))
