; with-exception-handler: nesting, raise-continuable, handlers that return, raise or leave; errors in them.
(import (scheme base) (scheme write) (sennit error))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))

; A continuable raise returns what the handler returns.
(show-written (with-exception-handler (lambda (e) 'resumed) (lambda () (list (raise-continuable 'question)))))
(show-written
 (with-exception-handler
  (lambda (e) (cdr (assq e '((width . 80) (height . 25)))))
  (lambda () (* (raise-continuable 'width) (raise-continuable 'height)))))
(show-written
 (call-with-values
  (lambda () (with-exception-handler (lambda (e) (values e e)) (lambda () (raise-continuable 'twice))))
  list))
; Without anything raised the handler is not called.
(show-written (with-exception-handler (lambda (e) (display "never")) (lambda () 'quiet)))
(show-written (call-with-values (lambda () (with-exception-handler list (lambda () (values 1 2)))) list))

; A handler runs with the handlers outside of its own: what it raises goes there.
(show-written
 (with-exception-handler
  (lambda (e) (list 'outer e))
  (lambda ()
    (with-exception-handler
     (lambda (e) (list 'inner e (raise-continuable (list 'asked-by-inner e))))
     (lambda () (raise-continuable 'x))))))
(define (relay name) (lambda (e) (raise-continuable (cons name e))))
(show-written
 (with-exception-handler
  (lambda (e) e)
  (lambda ()
    (with-exception-handler
     (relay 'c)
     (lambda ()
       (with-exception-handler (relay 'b)
         (lambda () (with-exception-handler (relay 'a) (lambda () (raise-continuable '()))))))))))

; Leaving by a continuation.
(define (try thunk) (call/cc (lambda (k) (with-exception-handler (lambda (e) (k (list 'left e))) thunk))))
(show-written (try (lambda () (raise 'one))))
(show-written (try (lambda () (+ 1 (raise-continuable 'two)))))
(show-written (try (lambda () (list (try (lambda () (raise 'inner))) (raise 'outer)))))

; After raise and error a handler must not return. That it did is an error of kind control, which is raised
; where the handler was installed.
(define-syntax outcome
  (syntax-rules ()
    ((_ e)
     (show-written (guard (x ((error-object? x) (list (condition-kind x) (error-object-irritants x)))) e)))))
(outcome (with-exception-handler (lambda (e) 'ignored) (lambda () (raise 'stop))))
(outcome (with-exception-handler (lambda (e) (display "seen, ") e) (lambda () (raise 1) 'never)))
(show-written
 (guard (e ((error-object? e) (map error-object-message (error-object-irritants e))))
   (with-exception-handler (lambda (e) 'ignored) (lambda () (error "must not go on" 1 2)))))
; The handler outside of it gets that error.
(show-written
 (call/cc
  (lambda (k)
    (with-exception-handler
     (lambda (e) (k (list 'outer (condition-kind e))))
     (lambda () (with-exception-handler (lambda (e) 'returned) (lambda () (raise 'x))))))))

; An error in a handler goes to the handler outside as well.
(outcome (with-exception-handler (lambda (e) (car e)) (lambda () (raise 'not-a-pair))))
(outcome (with-exception-handler (lambda (e) (error "in the handler" e)) (lambda () (raise 'first))))
(outcome (with-exception-handler (lambda () 'no-parameter) (lambda () (raise 'x))))
(outcome (with-exception-handler 'no-procedure (lambda () 'x)))
(show-written
 (guard (outer ((pair? outer) outer))
   (with-exception-handler
    (lambda (e) (raise (list 'replaced e)))
    (lambda () (guard (inner ((eq? inner 'other) 'no)) (raise 'original))))))

; Handlers for errors of primitives may only leave.
(show-written (try (lambda () (vector-map (lambda (x) (if (= x 0) (raise 'zero) (/ 1 x))) #(1 2 0)))))
(show-written
 (guard (e ((division-error? e) 'division))
   (with-exception-handler (lambda (e) (raise e)) (lambda () (quotient 1 0)))))

; Restarts: the handler picks one by name.
(define (parse-entry text)
  (or (string->number text)
      (call/cc
       (lambda (k)
         (let ((restarts (list (cons 'use-value k) (cons 'skip (lambda () (k #f))))))
           (raise-continuable (list 'bad-entry text restarts)))))))
(define (sum-entries entries) (apply + (map (lambda (text) (or (parse-entry text) 0)) entries)))
(define (restart e name . arguments) (apply (cdr (assq name (list-ref e 2))) arguments))
(define entries '("1" "2" "x" "4" "y"))
(show-written (with-exception-handler (lambda (e) (restart e 'skip)) (lambda () (sum-entries entries))))
(show-written (with-exception-handler (lambda (e) (restart e 'use-value 100))
                (lambda () (sum-entries entries))))
(show-written
 (with-exception-handler
  (lambda (e) (if (string=? (cadr e) "x") (restart e 'use-value 10) (restart e 'skip)))
  (lambda () (sum-entries entries))))
(define (first-bad-entry) (call/cc (lambda (k) (with-exception-handler k (lambda () (sum-entries entries))))))
(let ((e (first-bad-entry))) (show-written (list (car e) (cadr e))))

; A handler is part of the dynamic extent: a continuation that goes back in brings it back.
(define (re-entering)
  (let* ((state (with-exception-handler
                 (lambda (e) (list 'handled e))
                 (lambda ()
                   (let ((s (call/cc (lambda (k) (list 'first k)))))
                     (if (eq? (car s) 'first) s (raise-continuable (car s))))))))
    (if (eq? (car state) 'first) ((cadr state) (list 'again)) state)))
(show-written (re-entering))
