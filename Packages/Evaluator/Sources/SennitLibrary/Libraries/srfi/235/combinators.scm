; SPDX-License-Identifier: MIT
; SRFI 235: procedures that make procedures of procedures.

;;; (constantly object ...) A procedure that returns the objects, whatever its arguments (SRFI 235).
(define constantly
  (case-lambda
    ((object) (lambda arguments object))
    (objects (lambda arguments (apply values objects)))))

;;; (complement holds?) A procedure of one argument that returns whether holds? does not hold for it (SRFI 235).
(define (complement holds?) (lambda (object) (not (holds? object))))

;;; (swap procedure) procedure with its first two arguments exchanged (SRFI 235).
(define (swap procedure)
  (case-lambda
    ((a b) (procedure b a))
    ((a b . rest) (apply procedure b a rest))))

;;; (flip procedure) procedure with its arguments in reverse order (SRFI 235).
(define (flip procedure)
  (case-lambda
    ((a b) (procedure b a))
    (arguments (apply procedure (reverse arguments)))))

;;; (on-left procedure) A procedure of two arguments that calls procedure with the first (SRFI 235).
(define (on-left procedure) (lambda (a b) (procedure a)))

;;; (on-right procedure) A procedure of two arguments that calls procedure with the second (SRFI 235).
(define (on-right procedure) (lambda (a b) (procedure b)))

;;; (conjoin holds? ...) A procedure that calls the predicates with each of its arguments until one returns #f; returns what the last call did, #t if there is none (SRFI 235).
(define (conjoin . predicates)
  (let ((all (lambda (object) (every (lambda (holds?) (holds? object)) predicates))))
    (case-lambda
      ((object) (all object))
      (objects (every all objects)))))

;;; (disjoin holds? ...) A procedure that calls the predicates with each of its arguments until one returns a true value; returns what that was for the last argument, #f as soon as there is none for one (SRFI 235).
(define (disjoin . predicates)
  (let ((some (lambda (object) (any (lambda (holds?) (holds? object)) predicates))))
    (case-lambda
      ((object) (some object))
      (objects (every some objects)))))

;;; (each-of procedure ...) A procedure that calls the procedures with its arguments in turn and returns nothing of use (SRFI 235).
(define (each-of . procedures)
  (lambda arguments
    (for-each (lambda (procedure) (apply procedure arguments)) procedures)))

;;; (all-of holds?) A procedure that returns #f if holds? does for an element of its argument, a list, and else what it returned last, #t for the empty list (SRFI 235).
(define (all-of holds?) (lambda (list) (every holds? list)))

;;; (any-of holds?) A procedure that returns the first true value that holds? returns for an element of its argument, a list, or #f (SRFI 235).
(define (any-of holds?) (lambda (list) (any holds? list)))

;;; (on reducer mapper) A procedure that calls reducer with what mapper returns for each of its arguments (SRFI 235).
(define (on reducer mapper)
  (case-lambda
    ((a b) (reducer (mapper a) (mapper b)))
    (arguments (apply reducer (map mapper arguments)))))

;;; (left-section procedure argument ...) A procedure that calls procedure with the arguments and then its own (SRFI 235).
(define (left-section procedure . arguments)
  (lambda more (apply procedure (append arguments more))))

;;; (right-section procedure argument ...) A procedure that calls procedure with its arguments and then these in reverse order (SRFI 235).
(define (right-section procedure . arguments)
  (let ((last (reverse arguments)))
    (lambda more (apply procedure (append more last)))))

;;; (apply-chain procedure1 procedure ...) A procedure that passes its arguments to the last procedure, what that returns to the one before ... (SRFI 235).
(define apply-chain
  (case-lambda
    ((procedure) procedure)
    ((first . rest)
     (let ((others (apply apply-chain rest)))
       (lambda arguments
         (call-with-values (lambda () (apply others arguments)) first))))))

;;; (arguments-drop procedure k) A procedure that calls procedure with its arguments but the first k (SRFI 235).
(define (arguments-drop procedure k)
  (lambda arguments (apply procedure (drop arguments k))))

;;; (arguments-drop-right procedure k) A procedure that calls procedure with its arguments but the last k (SRFI 235).
(define (arguments-drop-right procedure k)
  (lambda arguments (apply procedure (drop-right arguments k))))

;;; (arguments-take procedure k) A procedure that calls procedure with the first k of its arguments (SRFI 235).
(define (arguments-take procedure k)
  (lambda arguments (apply procedure (take arguments k))))

;;; (arguments-take-right procedure k) A procedure that calls procedure with the last k of its arguments (SRFI 235).
(define (arguments-take-right procedure k)
  (lambda arguments (apply procedure (take-right arguments k))))

;;; (group-by key [same?]) A procedure that returns a list of lists of those elements of its argument, a list, for which key returns values that are equal?, or same?; in their order, the groups in that of their first elements (SRFI 235).
(define group-by
  (case-lambda
    ((key) (group-by key equal?))
    ((key same?)
     (lambda (list)
       (let loop ((pairs (map (lambda (element) (cons (key element) element)) list)))
         (if (null? pairs)
             '()
             (let ((first (caar pairs)))
               (let-values (((group others)
                             (partition (lambda (pair) (same? first (car pair))) pairs)))
                 (cons (map cdr group) (loop others))))))))))
