; SPDX-License-Identifier: MIT
; Control: exceptions, dynamic-wind, parameters, promises, exit. Written with the primitives of
; (sennit internal); see DynamicStatePrimitives.swift.

(module (scheme base))

;;; (with-exception-handler handler thunk) Calls thunk with handler installed: it is called, with the object, when something is raised (R7RS 6.11).
(define (with-exception-handler handler thunk)
  (call-with-dynamic-state (with-handlers (cons handler (current-handlers))) thunk))

;;; (raise object) Raises object: calls the current exception handler with it, which must not return (R7RS 6.11).
(define (raise object)
  (let ((handlers (current-handlers)))
    (if (null? handlers)
        (uncaught object)
        (call-with-dynamic-state
         (with-handlers (cdr handlers))
         (lambda ()
           ((car handlers) object)
           (handler-returned object))))))

;;; (raise-continuable object) Calls the current exception handler with object and returns what it returns (R7RS 6.11).
(define (raise-continuable object)
  (let ((handlers (current-handlers)))
    (if (null? handlers)
        (uncaught object)
        (call-with-dynamic-state
         (with-handlers (cdr handlers))
         (lambda () ((car handlers) object))))))

;;; (dynamic-wind before thunk after) Calls the three thunks in order and returns what thunk returns; before and after also run whenever control enters or leaves thunk in another way (R7RS 6.10).
(define (dynamic-wind before thunk after)
  (before)
  (call-wound (with-winder before after) thunk after))

;;; (make-parameter value [converter]) A parameter: a procedure that returns its value, which parameterize changes for the time of a call (R7RS 4.2.6).
(define make-parameter
  (case-lambda
    ((value) (make-parameter-object value #f))
    ((value converter) (make-parameter-object (converter value) converter))))

(module (scheme lazy))

;;; (force promise) The value of promise, computed now if it was not yet; any other object is its own value (R7RS 4.2.5).
(define (force promise)
  (if (promise? promise)
      (let loop ()
        (let ((state (promise-state promise)))
          (if (car state)
              (cdr state)
              (let ((next ((cdr state))))
                (if (not (car (promise-state promise))) (promise-resolve promise next))
                (loop)))))
      promise))

(module (scheme process-context))

;;; (exit [status]) Runs all outstanding after thunks of dynamic-wind and ends the program; #t or nothing is success, #f failure, an integer the status itself (R7RS 6.14).
(define exit
  (case-lambda
    (() (exit #t))
    ((status) (unwind-to (current-winders) '()) (exit-with status))))

;;; (emergency-exit [status]) Ends the program without running after thunks (R7RS 6.14).
(define emergency-exit
  (case-lambda
    (() (exit-with #t))
    ((status) (exit-with status))))

(module (sennit internal))

;;; (rewind continuation values) Runs the thunks of dynamic-wind between here and continuation, then leaves to it.
(define (rewind continuation results)
  (let* ((from (current-winders))
         (to (continuation-winders continuation))
         (common (common-tail from to)))
    (unwind-to from common)
    (wind-to to common)
    (throw-to continuation results)))

;;; (unwind-to winders end) Runs the after thunks of winders up to the tail end, innermost first.
(define (unwind-to winders end)
  (if (not (eq? winders end))
      (let ((winder (car winders)))
        (call-with-dynamic-state (vector-ref winder 2) (vector-ref winder 1))
        (call-with-dynamic-state (vector-ref winder 2) (lambda () (unwind-to (cdr winders) end))))))

;;; (wind-to winders end) Runs the before thunks of winders up to the tail end, outermost first.
(define (wind-to winders end)
  (if (not (eq? winders end))
      (let ((winder (car winders)))
        (wind-to (cdr winders) end)
        (call-with-dynamic-state (vector-ref winder 2) (vector-ref winder 0)))))

;;; (common-tail a b) The longest tail that two lists share.
(define (common-tail a b)
  (let ((m (length a)) (n (length b)))
    (let loop ((a (if (> m n) (list-tail a (- m n)) a))
               (b (if (> n m) (list-tail b (- n m)) b)))
      (if (eq? a b) a (loop (cdr a) (cdr b))))))

;;; (call-with-parameters bindings thunk) Calls thunk with parameters bound; bindings is a list of parameters, each followed by its value.
(define (call-with-parameters bindings thunk)
  (let loop ((rest bindings) (converted '()))
    (if (pair? rest)
        (let* ((parameter (car rest))
               (converter (parameter-converter parameter))
               (value (if converter (converter (cadr rest)) (cadr rest))))
          (loop (cddr rest) (cons (cons parameter value) converted)))
        (call-with-dynamic-state (with-parameters converted) thunk))))

;;; (call-with-guard thunk handler) Calls thunk; when something is raised in it, returns what handler returns of it and of a thunk that raises it again where it was raised.
(define (call-with-guard thunk handler)
  ((call-with-current-continuation
    (lambda (leave)
      (call-with-values
       (lambda ()
         (with-exception-handler
          (lambda (condition)
            ((call-with-current-continuation
              (lambda (resume)
                (leave
                 (lambda ()
                   (handler
                    condition
                    (lambda () (resume (lambda () (raise-continuable condition)))))))))))
          thunk))
       (lambda results
         (if (and (pair? results) (null? (cdr results)))
             (let ((result (car results))) (lambda () result))
             (lambda () (apply values results)))))))))

;;; (apply-list procedure list) Calls procedure with the elements of list.
(define (apply-list procedure list) (apply procedure list))
