; Macros whose expansion defines: variables, several at once, records, values, libraries of operations.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(define-syntax define-all (syntax-rules () ((_ (name ...) e) (begin (define name e) ...))))
(define-all (a b c) (list 'same))
(show a b c (eq? a b))
(define-syntax define-constants
  (syntax-rules () ((_ (name value) ...) (define-values (name ...) (values value ...)))))
(define-constants (width 3) (height 4))
(show (* width height))
; Procedures with a contract, optional arguments, or a trace.
(define-syntax define-checked
  (syntax-rules (=>)
    ((_ (name (parameter ok?) ...) => result-ok? body ...)
     (define (name parameter ...)
       (unless (ok? parameter) (error "bad argument:" 'name 'parameter parameter)) ...
       (let ((result (let () body ...)))
         (if (result-ok? result) result (error "bad result:" 'name result)))))))
(define-checked (half (n integer?)) => integer? (/ n 2))
(define (outcome thunk) (guard (e ((error-object? e) (error-object-irritants e))) (thunk)))
(show (outcome (lambda () (half 8))) (outcome (lambda () (half 7))) (outcome (lambda () (half 'x))))
(define-syntax define-optional
  (syntax-rules ()
    ((_ (name required ... ((optional default))) body ...)
     (define (name required ... . rest) (let ((optional (if (pair? rest) (car rest) default))) body ...)))))
(define-optional (greet name ((greeting (string-append "hello, " name)))) (list greeting))
(show (greet "ann") (greet "ann" "bye"))
; Records with a shorter notation; all names are given by the use.
(define-syntax define-structure
  (syntax-rules ()
    ((_ name make predicate (field accessor) ...)
     (define-record-type name (make field ...) predicate (field accessor) ...))))
(define-structure point make-point point? (x point-x) (y point-y))
(define p (make-point 1 2))
(show (point? p) (point-x p) (point-y p) (point? 5))
; A family of records, a printer that goes by their predicates.
(define-syntax define-variants
  (syntax-rules ()
    ((_ describe (type make predicate (field accessor) ...) ...)
     (begin
       (define-record-type type (make field ...) predicate (field accessor) ...) ...
       (define (describe v)
         (cond ((predicate v) (list 'make (accessor v) ...)) ... (else (list 'other v))))))))
(define-variants describe (<leaf> leaf leaf? (value leaf-value))
  (<node> node node? (left node-left) (right node-right)) (<nothing> nothing nothing?))
(show (describe (leaf 1)) (map (lambda (v) (car (describe v))) (list (leaf 1) (node 1 2) (nothing)))
      (describe 'x))
(show (map leaf? (list (leaf 1) (node 1 2))) (node-right (node 1 2)))
; Definitions in bodies by the same macros, and names that the template makes are not seen outside.
(define (local n)
  (define-all (p q) (* n n))
  (define-structure pair make-pair pair-like? (first first-of) (second second-of))
  (define-constants (one 1) (two (+ p 1)))
  (list p q (first-of (make-pair one two)) (pair-like? n)))
(show (local 5))
(define-syntax define-with-secret
  (syntax-rules () ((_ name e) (begin (define secret e) (define (name f) (f secret))))))
(define-with-secret ask-first 1)
(define-with-secret ask-second 2)
(define secret 'public)
(show (ask-first list) (ask-second list) secret)
(show (let () (define-with-secret ask 3) (define secret 'inner) (list (ask -) secret)))
; begin with definitions and expressions, nested begins, nothing at all.
(define-syntax define-and-show
  (syntax-rules () ((_ name e) (begin (define name e) (begin (begin) (show 'name name))))))
(define-and-show z (+ 1 2))
(define-syntax nothing-at-all (syntax-rules () ((_) (begin))))
(nothing-at-all)
(show (let () (nothing-at-all) (define k 1) (nothing-at-all) k))
; A table of operations defined once, as procedures and as a list that can be searched.
(define-syntax define-operations
  (syntax-rules ()
    ((_ table (name formals body ...) ...)
     (begin (define (name . formals) body ...) ... (define table (list (cons 'name name) ...))))))
(define-operations arithmetic (plus (a b) (+ a b)) (negate (a) (- a)) (all l (apply + l)))
(define (run op . args)
  (cond ((assq op arithmetic) => (lambda (entry) (apply (cdr entry) args))) (else (list 'no op))))
(show (plus 1 2) (run 'plus 3 4) (run 'negate 5) (run 'all 1 2 3) (run 'divide 1 2) (map car arithmetic))
; A macro redefined later in the program: uses before keep the old meaning, uses after have the new one.
(define-syntax version (syntax-rules () ((_) 'first)))
(define (version-then) (version))
(show (version) (version-then))
(define-syntax version (syntax-rules () ((_) 'second)))
(show (version) (version-then))
