; Errors and winders: clean-up in order, resources, errors within clean-up, guards around it, parameters.
(import (scheme base) (scheme write) (sennit cell) (sennit error))
(define log (make-cell '()))
(define (note . x) (cell-update log (lambda (l) (cons x l))) #t)
(define (report result)
  (write result) (newline)
  (for-each (lambda (x) (display "  ") (write x) (newline)) (reverse (cell-replace log '()))))

(define-syntax finally
  (syntax-rules ()
    ((_ body cleanup ...) (dynamic-wind (lambda () #f) (lambda () body) (lambda () cleanup ...)))))

; A stack of resources: acquired in order, released in the opposite one, whatever happens in between.
(define (with-resource name use)
  (dynamic-wind (lambda () (note 'acquire name)) (lambda () (use name)) (lambda () (note 'release name))))
(define (with-resources names use)
  (let loop ((names names) (held '()))
    (if (null? names) (use (reverse held))
        (with-resource (car names) (lambda (r) (loop (cdr names) (cons r held)))))))
(report (with-resources '(a b c) (lambda (held) (note 'use held) 'fine)))
(report (guard (e ((symbol? e) (list 'caught e))) (with-resources '(a b c) (lambda (held) (raise 'failed)))))
(report (guard (e ((type-error? e) 'type)) (with-resources '(a b) (lambda (held) (car (length held))))))

; A guard inside of some and outside of others: only what lies between is released before the clause.
(report
 (with-resource
  'outer
  (lambda (o)
    (guard (e (#t (note 'clause e) (list o e)))
      (with-resource 'inner (lambda (i) (raise 'from-inside)))))))
; A handler sees everything still held.
(report
 (with-exception-handler
  (lambda (e) (note 'handler e) 'resumed)
  (lambda () (with-resource 'held (lambda (h) (list h (raise-continuable 'ask)))))))

; Errors while cleaning up.
(report (guard (e (#t (list 'caught e))) (finally (raise 'first) (note 'cleaning) (raise 'second))))
(report (guard (e (#t (list 'caught e))) (finally 'value (raise 'only-cleanup))))
(report
 (guard (e (#t (list 'outer e)))
   (finally
    (finally (raise 'a) (note 'inner) (raise 'b))
    (note 'outer)
    (raise 'c))))
(report
 (guard (e (#t (list 'caught e)))
   (finally (raise 'kept) (guard (e (#t (note 'handled-in-cleanup e))) (raise 'passing)))))

; Errors while entering: the body never runs, and neither does its clean-up.
(report
 (guard (e (#t (list 'caught e)))
   (with-resource 'outer
                  (lambda (r)
                    (dynamic-wind (lambda () (raise 'cannot-enter)) (lambda () (note 'body))
                      (lambda () (note 'left)))))))

; Retries: each try acquires and releases.
(define (retry times action)
  (let loop ((n 1))
    (guard (e ((and (eq? e 'again) (< n times)) (note 'retry n) (loop (+ n 1))))
      (with-resource n action))))
(report (retry 5 (lambda (n) (if (< n 3) (raise 'again) (list 'worked n)))))
(report (guard (e (#t (list 'gave-up e))) (retry 2 (lambda (n) (raise 'again)))))
(report (guard (e (#t (list 'not-retried e))) (retry 5 (lambda (n) (raise 'other)))))

; Parameters are restored.
(define mode (make-parameter 'normal))
(report
 (list (guard (e (#t (list e (mode))))
         (parameterize ((mode 'special)) (finally (raise (mode)) (note 'mode (mode)))))
       (mode)))
; Output that was captured before an error is kept apart.
(define port (open-output-string))
(report
 (guard (e (#t (list e (get-output-string port))))
   (parameterize ((current-output-port port)) (display "half a li") (raise 'broken) (display "ne"))))

; A transaction: either all steps or none. Values never change, so that the old state is simply still there.
(define (transact state steps)
  (guard (e ((string? e) (note 'rolled-back e) state))
    (let loop ((steps steps) (state state))
      (if (null? steps) (begin (note 'committed) state) (loop (cdr steps) ((car steps) state))))))
(define (deposit n) (lambda (s) (+ s n)))
(define (withdraw n) (lambda (s) (if (< s n) (raise "not enough") (- s n))))
(report (transact 100 (list (deposit 50) (withdraw 120) (deposit 5))))
(report (transact 100 (list (deposit 50) (withdraw 200) (deposit 5))))
