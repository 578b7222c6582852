; with-exception-handler, raise and raise-continuable: which handler runs, in which context, and what returns.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
(define log (make-parameter #f))
(define (note . xs) (for-each (lambda (x) (write x (log)) (display " " (log))) xs))
(define (traced thunk)
  (parameterize ((log (open-output-string))) (let ((v (thunk))) (show v (get-output-string (log))))))

; raise-continuable returns what the handler returns.
(show (with-exception-handler (lambda (c) (* c 2)) (lambda () (+ 1 (raise-continuable 20)))))
(show (with-exception-handler list (lambda () (list (raise-continuable 'a) (raise-continuable 'b)))))
(show (with-exception-handler (lambda (c) 'unused) (lambda () 'no-condition)))
(show (call-with-values (lambda () (with-exception-handler (lambda (c) 0) (lambda () (values 1 2)))) list))
; A handler runs with the handlers outside of it.
(traced (lambda ()
          (with-exception-handler
            (lambda (c) (note 'outer c) 'from-outer)
            (lambda ()
              (with-exception-handler
                (lambda (c) (note 'inner c) (list (raise-continuable (list 'again c)) 'from-inner))
                (lambda () (raise-continuable 'condition)))))))
; In the dynamic extent of the raise: its parameters, its winds.
(define p (make-parameter 'outside))
(traced (lambda ()
          (with-exception-handler
            (lambda (c) (note (p)) 'resumed)
            (lambda ()
              (parameterize ((p 'inside))
                (dynamic-wind (lambda () (note 'in)) (lambda () (list (raise-continuable 'c) (p)))
                  (lambda () (note 'out))))))))
; After raise, a handler must not return: that is a secondary exception in the same place.
(traced (lambda ()
          (guard (e ((error-object? e) (note 'secondary) 'caught))
            (with-exception-handler (lambda (c) (note 'first c) 'ignored)
              (lambda () (raise 'final) (note 'never))))))
; A handler that escapes decides where the program goes on.
(show (call/cc (lambda (k)
                 (with-exception-handler (lambda (c) (k (list 'escaped c)))
                   (lambda () (+ 1 (raise 'oops)))))))
(show (call/cc (lambda (k)
                 (with-exception-handler (lambda (c) (k (error-object-irritants c)))
                   (lambda () (error "m" 1 2 3))))))
; Handlers that raise: the next one outside gets it.
(show (guard (e (#t (list 'guard e)))
        (with-exception-handler (lambda (c) (raise (list 'from-handler c))) (lambda () (raise 1)))))
(show (with-exception-handler
        (lambda (c) (list 'third c))
        (lambda ()
          (with-exception-handler
            (lambda (c) (raise-continuable (list 'second c)))
            (lambda () (with-exception-handler (lambda (c) (raise-continuable (list 'first c)))
                         (lambda () (raise-continuable 0))))))))
; Errors of primitives reach handlers too, with an object to look at.
(show (call/cc (lambda (k)
                 (with-exception-handler (lambda (c) (k (error-object? c)))
                   (lambda () (vector-ref #(1) 9))))))
; Handlers see any object, and may use the condition to choose a value.
(define (with-defaults thunk)
  (with-exception-handler
    (lambda (c) (cond ((and (pair? c) (eq? (car c) 'use)) (cdr c)) ((eq? c 'zero) 0) (else (raise c))))
    thunk))
(show (with-defaults (lambda () (+ (raise-continuable '(use . 5)) (raise-continuable 'zero)))))
(show (guard (e (#t (list 'not-handled e))) (with-defaults (lambda () (raise-continuable 'unknown)))))
; A handler installed in a loop, and one in each level of a recursion.
(show (let loop ((i 0) (sum 0))
        (if (= i 5) sum
          (loop (+ i 1)
            (+ sum (with-exception-handler (lambda (c) (* c i)) (lambda () (raise-continuable 10))))))))
(show (let nest ((n 4))
        (if (= n 0) (raise-continuable '())
            (with-exception-handler (lambda (c) (if (= n 4) (cons 'end c) (raise-continuable (cons n c))))
              (lambda () (nest (- n 1)))))))
; What is raised within a handler of a guard's body does not come back to that handler.
(traced (lambda ()
          (guard (e (#t (note 'guard) e))
            (with-exception-handler
              (lambda (c) (note 'handler) (raise 'two))
              (lambda () (raise-continuable 'one))))))
