; SPDX-License-Identifier: MIT
; SRFI 42: the comprehensions. A qualifier is a generator, (if test), (not test), (and test ...), (or test ...),
; (begin command ...) or (nested qualifier ...).

; What no expression returns.
(define no-value (list 'no-value))

(define (no-value? object) (eq? object no-value))

;;; (fold-ec start qualifier ... expression procedure) Calls procedure with each value of expression and what it returned before, at first start; returns what it returned last (SRFI 42).
(define-syntax fold-ec
  (syntax-rules ()
    ((_ start qualifier ... expression procedure)
     (let ((result start))
       (fold-through result #f (qualifier ...) (procedure expression result))))))

;;; (fold3-ec default qualifier ... expression first procedure) Like fold-ec, starting with what first returns for the first value; without any, the value of default (SRFI 42).
(define-syntax fold3-ec
  (syntax-rules ()
    ((_ default qualifier ... expression first procedure)
     (let ((last
            (let ((result no-value))
              (fold-through result #f (qualifier ...)
                            (let ((value expression))
                              (if (no-value? result) (first value) (procedure value result)))))))
       (if (no-value? last) default last)))))

;;; (do-ec qualifier ... command) Evaluates command for each binding of the variables (SRFI 42).
(define-syntax do-ec
  (syntax-rules ()
    ((_ qualifier ... command)
     (let ((result (if #f #f)))
       (fold-through result #f (qualifier ...) (begin command result))))))

;;; (list-ec qualifier ... expression) A list of the values of expression (SRFI 42).
(define-syntax list-ec
  (syntax-rules ()
    ((_ qualifier ... expression) (reverse (fold-ec '() qualifier ... expression cons)))))

;;; (append-ec qualifier ... expression) The lists that are the values of expression, appended (SRFI 42).
(define-syntax append-ec
  (syntax-rules ()
    ((_ qualifier ... expression) (concatenate (list-ec qualifier ... expression)))))

;;; (string-ec qualifier ... expression) A string of the characters that are the values of expression (SRFI 42).
(define-syntax string-ec
  (syntax-rules ()
    ((_ qualifier ... expression) (list->string (list-ec qualifier ... expression)))))

;;; (string-append-ec qualifier ... expression) The strings that are the values of expression, appended (SRFI 42).
(define-syntax string-append-ec
  (syntax-rules ()
    ((_ qualifier ... expression) (apply string-append (list-ec qualifier ... expression)))))

;;; (vector-ec qualifier ... expression) A vector of the values of expression (SRFI 42).
(define-syntax vector-ec
  (syntax-rules ()
    ((_ qualifier ... expression) (list->vector (list-ec qualifier ... expression)))))

; The vector, which has to have count elements.
(define (of-length count vector)
  (unless (eqv? count (vector-length vector))
    (error "vector-of-length-ec: the number of values is not the length:" (vector-length vector) count))
  vector)

;;; (vector-of-length-ec count qualifier ... expression) A vector of the values of expression, of which there are count (SRFI 42).
(define-syntax vector-of-length-ec
  (syntax-rules ()
    ((_ count qualifier ... expression) (of-length count (vector-ec qualifier ... expression)))))

;;; (sum-ec qualifier ... expression) The sum of the values of expression (SRFI 42).
(define-syntax sum-ec
  (syntax-rules ()
    ((_ qualifier ... expression) (fold-ec 0 qualifier ... expression +))))

;;; (product-ec qualifier ... expression) The product of the values of expression (SRFI 42).
(define-syntax product-ec
  (syntax-rules ()
    ((_ qualifier ... expression) (fold-ec 1 qualifier ... expression *))))

;;; (min-ec qualifier ... expression) The least value of expression, of which there is one at least (SRFI 42).
(define-syntax min-ec
  (syntax-rules ()
    ((_ qualifier ... expression)
     (fold3-ec (error "min-ec: there are no values") qualifier ... expression min min))))

;;; (max-ec qualifier ... expression) The greatest value of expression, of which there is one at least (SRFI 42).
(define-syntax max-ec
  (syntax-rules ()
    ((_ qualifier ... expression)
     (fold3-ec (error "max-ec: there are no values") qualifier ... expression max max))))

;;; (any?-ec qualifier ... test) Whether test is true for any binding of the variables; evaluates it no more after that (SRFI 42).
(define-syntax any?-ec
  (syntax-rules ()
    ((_ qualifier ... test)
     (let ((result #f))
       (fold-through result result (qualifier ...) (if test #t #f))))))

;;; (every?-ec qualifier ... test) Whether test is true for all bindings of the variables; evaluates it no more after it was false (SRFI 42).
(define-syntax every?-ec
  (syntax-rules ()
    ((_ qualifier ... test)
     (let ((result #t))
       (fold-through result (not result) (qualifier ...) (if test #t #f))))))

;;; (first-ec default qualifier ... expression) The first value of expression, after which no more are computed; default if there is none (SRFI 42).
(define-syntax first-ec
  (syntax-rules ()
    ((_ default qualifier ... expression)
     (let ((found
            (let ((result no-value))
              (fold-through result (not (no-value? result)) (qualifier ...) expression))))
       (if (no-value? found) default found)))))

;;; (last-ec default qualifier ... expression) The last value of expression; default if there is none (SRFI 42).
(define-syntax last-ec
  (syntax-rules ()
    ((_ default qualifier ... expression)
     (let ((result default))
       (fold-through result #f (qualifier ...) expression)))))
