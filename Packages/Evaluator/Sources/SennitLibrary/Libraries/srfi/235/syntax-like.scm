; SPDX-License-Identifier: MIT
; SRFI 235: procedures for what is otherwise syntax. A thunk is a procedure without parameters.

;;; (begin-procedure thunk ...) Calls the thunks in turn and returns what the last one returns (SRFI 235).
(define begin-procedure
  (case-lambda
    (() (if #f #f))
    ((thunk) (thunk))
    ((thunk . rest) (thunk) (apply begin-procedure rest))))

;;; (if-procedure value then else) Calls the thunk then if value is true, the thunk else if not (SRFI 235).
(define (if-procedure value then else) (if value (then) (else)))

;;; (when-procedure value thunk ...) Calls the thunks in turn if value is true (SRFI 235).
(define (when-procedure value . thunks)
  (when value (for-each (lambda (thunk) (thunk)) thunks)))

;;; (unless-procedure value thunk ...) Calls the thunks in turn if value is false (SRFI 235).
(define (unless-procedure value . thunks)
  (unless value (for-each (lambda (thunk) (thunk)) thunks)))

;;; (value-procedure value then else) Calls the procedure then with value if that is true, the thunk else if not (SRFI 235).
(define (value-procedure value then else) (if value (then value) (else)))

;;; (case-procedure value alist [else]) Calls the thunk that value is associated with by eqv? in alist, or the thunk else if there is none (SRFI 235).
(define case-procedure
  (case-lambda
    ((value alist) (case-procedure value alist (lambda () (if #f #f))))
    ((value alist else)
     (let ((entry (assv value alist)))
       (if entry ((cdr entry)) (else))))))

;;; (and-procedure thunk ...) Calls the thunks in turn until one returns #f; returns what the last call did, #t without any (SRFI 235).
(define and-procedure
  (case-lambda
    (() #t)
    ((thunk) (thunk))
    ((thunk . rest) (and (thunk) (apply and-procedure rest)))))

;;; (eager-and-procedure thunk ...) Calls all thunks in turn; #f if one returned that, else what the last one did, #t without any (SRFI 235).
(define (eager-and-procedure . thunks)
  (fold (lambda (thunk result)
          (let ((value (thunk))) (and result value)))
        #t
        thunks))

;;; (or-procedure thunk ...) Calls the thunks in turn until one returns a true value; returns what the last call did, #f without any (SRFI 235).
(define or-procedure
  (case-lambda
    (() #f)
    ((thunk) (thunk))
    ((thunk . rest) (or (thunk) (apply or-procedure rest)))))

;;; (eager-or-procedure thunk ...) Calls all thunks in turn; the first true value that one returned, or #f (SRFI 235).
(define (eager-or-procedure . thunks)
  (fold (lambda (thunk result)
          (let ((value (thunk))) (or result value)))
        #f
        thunks))

;;; (funcall-procedure thunk) Calls thunk and returns what it returns (SRFI 235).
(define (funcall-procedure thunk) (thunk))

;;; (loop-procedure thunk) Calls thunk over and over, without end (SRFI 235).
(define (loop-procedure thunk)
  (let loop () (thunk) (loop)))

;;; (while-procedure thunk) Calls thunk until it returns #f (SRFI 235).
(define (while-procedure thunk)
  (when (thunk) (while-procedure thunk)))

;;; (until-procedure thunk) Calls thunk until it returns a true value (SRFI 235).
(define (until-procedure thunk)
  (unless (thunk) (until-procedure thunk)))

;;; (always object ...) #t (SRFI 235).
(define (always . objects) #t)

;;; (never object ...) #f (SRFI 235).
(define (never . objects) #f)

;;; (boolean object) #t if object is true, else #f (SRFI 235).
(define (boolean object) (if object #t #f))
