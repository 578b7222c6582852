; SPDX-License-Identifier: MIT
; Making generators.

(define (require-procedure who object)
  (if (not (procedure? object)) (error (string-append who ": expected a procedure, got") object)))

(define (require-procedures who objects)
  (for-each (lambda (object) (require-procedure who object)) objects))

(define (require-count who object)
  (if (not (and (exact-integer? object) (>= object 0)))
      (error (string-append who ": expected an exact integer that is not negative, got") object)))

(define (require-number who object)
  (if (not (real? object)) (error (string-append who ": expected a real number, got") object)))

; The generator whose state is at first seed. step returns two values for a state, an item and the next
; state, and cannot fail: the state is in a channel as in a cell, without what cell-step does for that.
(define (stepping seed step)
  (let ((state (make-channel 1)))
    (channel-send state seed)
    (lambda ()
      (let-values (((item next) (step (channel-receive state))))
        (channel-try-send state next)
        item))))

; The same for a step that calls procedures of the user.
(define (stepping-safely seed step)
  (let ((state (make-cell seed)))
    (lambda () (cell-step state step))))

(define end (eof-object))

(define (step-list rest)
  (if (pair? rest) (values (car rest) (cdr rest)) (values end rest)))

;;; (generator object ...) A generator of the objects (SRFI 158).
(define (generator . objects) (stepping objects step-list))

;;; (list->generator list) A generator of the elements of list (SRFI 158).
(define (list->generator list)
  (if (not (list? list)) (error "list->generator: expected a list, got" list))
  (stepping list step-list))

;;; (circular-generator object1 object ...) A generator of the objects, again and again (SRFI 158).
(define (circular-generator object1 . objects)
  (let ((all (cons object1 objects)))
    (stepping all (lambda (rest)
                    (if (pair? rest)
                        (values (car rest) (cdr rest))
                        (values (car all) (cdr all)))))))

;;; (make-iota-generator count [start [step]]) A generator of count numbers, from start, by default 0, in steps of step, by default 1 (SRFI 158).
(define make-iota-generator
  (case-lambda
    ((count) (make-iota-generator count 0 1))
    ((count start) (make-iota-generator count start 1))
    ((count start step)
     (require-number "make-iota-generator" count)
     (let ((first (start-of "make-iota-generator" start step)))
       (stepping 0 (lambda (index)
                     (if (< index count)
                         (values (+ first (* index step)) (+ index 1))
                         (values end index))))))))

; start, inexact if step is.
(define (start-of who start step)
  (require-number who start)
  (require-number who step)
  (if (exact? step) start (inexact start)))

;;; (make-range-generator start [end [step]]) A generator of numbers from start on, in steps of step, by default 1, while they are below end, or without end (SRFI 158).
(define make-range-generator
  (case-lambda
    ((start)
     (require-number "make-range-generator" start)
     (stepping start (lambda (number) (values number (+ number 1)))))
    ((start end) (make-range-generator start end 1))
    ((start limit step)
     (require-number "make-range-generator" limit)
     (stepping (start-of "make-range-generator" start step)
               (lambda (number)
                 (if (< number limit)
                     (values number (+ number step))
                     (values end number)))))))

; A generator of what ref returns for indices of a range of collection, upwards or downwards.
(define (ranging who collection length ref range up?)
  (let ((start (if (pair? range) (car range) 0))
        (stop (if (and (pair? range) (pair? (cdr range))) (cadr range) length)))
    (if (not (and (exact-integer? start) (exact-integer? stop) (<= 0 start stop length)))
        (error (string-append who ": start and end must be in order and in range, got") start stop))
    (if up?
        (stepping start (lambda (index)
                          (if (< index stop)
                              (values (ref collection index) (+ index 1))
                              (values end index))))
        (stepping stop (lambda (index)
                         (if (> index start)
                             (values (ref collection (- index 1)) (- index 1))
                             (values end index)))))))

;;; (vector->generator vector [start [end]]) A generator of the elements of vector from start to end (SRFI 158).
(define (vector->generator vector . range)
  (ranging "vector->generator" vector (vector-length vector) vector-ref range #t))

;;; (reverse-vector->generator vector [start [end]]) A generator of the elements of vector from start to end, the last one first (SRFI 158).
(define (reverse-vector->generator vector . range)
  (ranging "reverse-vector->generator" vector (vector-length vector) vector-ref range #f))

;;; (string->generator string [start [end]]) A generator of the characters of string from start to end (SRFI 158).
(define (string->generator string . range)
  (stepping (apply string->list string range) step-list))

;;; (bytevector->generator bytevector [start [end]]) A generator of the bytes of bytevector from start to end (SRFI 158).
(define (bytevector->generator bytevector . range)
  (ranging "bytevector->generator" bytevector (bytevector-length bytevector) bytevector-u8-ref range #t))

;;; (make-unfold-generator stop? mapper successor seed) A generator of what mapper returns for seed, (successor seed) ... before the one for which stop? holds (SRFI 158).
(define (make-unfold-generator stop? mapper successor seed)
  (require-procedures "make-unfold-generator" (list stop? mapper successor))
  (stepping-safely seed (lambda (seed)
                          (if (stop? seed)
                              (values end seed)
                              (let ((item (mapper seed)))
                                (values item (successor seed)))))))

;;; (make-for-each-generator for-each collection) A generator of the objects that (for-each procedure collection) calls procedure with (SRFI 158).
(define (make-for-each-generator for-each collection)
  (require-procedure "make-for-each-generator" for-each)
  (make-coroutine-generator (lambda (yield) (for-each yield collection))))

;;; (make-coroutine-generator procedure) A generator of what procedure gives to the procedure that it is called with; it stops there until the next item is asked for (SRFI 158).
(define (make-coroutine-generator procedure)
  (require-procedure "make-coroutine-generator" procedure)
  ; How to go on, and where the item that is waited for goes: a continuation that takes a thunk, so that
  ; what it does is done on the side of the caller.
  (let ((resumption (make-cell #f)) (consumer (make-cell #f)))
    (define (deliver next outcome)
      ((cell-replace consumer #f)
       (lambda ()
         (cell-put resumption next)
         (outcome))))
    (define (yield item)
      (call/cc (lambda (continue) (deliver (lambda () (continue #f)) (lambda () item)))))
    (define (finished) (deliver finished (lambda () end)))
    (define (start)
      (with-exception-handler
       (lambda (condition) (deliver finished (lambda () (raise condition))))
       (lambda () (procedure yield)))
      (finished))
    (cell-replace resumption start)
    (lambda ()
      ((call/cc (lambda (return)
                  (let ((resume (cell-take resumption)))
                    (cell-replace consumer return)
                    (resume))))))))
