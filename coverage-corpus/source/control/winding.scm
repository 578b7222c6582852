; dynamic-wind: order of the thunks on normal return, escapes, exceptions, re-entry and nesting.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
(define log (make-parameter #f))
(define (note x) (write x (log)) (display " " (log)) x)
(define (traced thunk)
  (parameterize ((log (open-output-string))) (let ((v (thunk))) (show v (get-output-string (log))))))
(define (wind name thunk)
  (dynamic-wind (lambda () (note (list name 'in))) thunk (lambda () (note (list name 'out)))))

(traced (lambda () (wind 'a (lambda () (note 'body) 'value))))
(traced (lambda () (call-with-values (lambda () (wind 'a (lambda () (values 1 2 3)))) list)))
; Nested, and one after the other.
(traced (lambda () (wind 'a (lambda () (wind 'b (lambda () (note 'body)))))))
(traced (lambda () (wind 'a (lambda () (note 1))) (wind 'b (lambda () (note 2)))))
; Escapes run the after thunks from the inside out, each once.
(traced (lambda ()
          (call/cc (lambda (k) (wind 'a (lambda () (wind 'b (lambda () (k 'escaped) (note 'never)))))))))
(traced (lambda ()
          (wind 'a (lambda () (call/cc (lambda (k) (wind 'b (lambda () (k 'halfway))))) (note 'went-on)))))
; An escape from before leaves nothing to undo; from after, the outer ones remain.
(traced (lambda ()
          (call/cc (lambda (k)
                     (dynamic-wind (lambda () (k 'from-before)) (lambda () (note 'never))
                       (lambda () (note 'never)))))))
(traced (lambda ()
          (call/cc (lambda (k)
                     (wind 'a (lambda ()
                                (dynamic-wind (lambda () #f) (lambda () (note 'body))
                                  (lambda () (k 'from-after)))))))))
; Exceptions: guard unwinds, a handler runs inside.
(traced (lambda () (guard (e (#t (note (list 'caught e)))) (wind 'a (lambda () (raise 'oops))))))
(traced (lambda () (with-exception-handler (lambda (e) (note 'handling) 10)
                     (lambda () (wind 'a (lambda () (+ 1 (raise-continuable 'c))))))))
; A guard without a matching clause goes back in, to raise again from there.
(traced (lambda () (guard (e ((symbol? e) (note 'outer)))
                     (guard (e ((string? e) (note 'inner))) (wind 'a (lambda () (raise 'symbol)))))))
; Re-entry: the before thunk runs again, and the after thunk too.
(traced (lambda ()
          (let ((state (wind 'a (lambda () (call/cc (lambda (k) (cons 0 k)))))))
            (note (car state))
            (if (< (car state) 2) ((cdr state) (cons (+ 1 (car state)) (cdr state))) 'end))))
; From one branch of nested winds to another: only what differs is left and entered.
(traced (lambda ()
          (wind 'root
            (lambda ()
              (let ((left (wind 'left (lambda () (call/cc (lambda (k) (cons k 'first)))))))
                (if (eq? (cdr left) 'first)
                    (wind 'right (lambda () (wind 'deep (lambda () ((car left) (cons #f 'second))))))
                    (note 'arrived)))))))
; A generator of two: each step winds in and out.
(define (steps)
  (wind 'g (lambda ()
             (call/cc (lambda (return) (return (list 1 (call/cc (lambda (k) (return (list 'resume k)))))))))))
(traced (lambda () (let ((r (steps))) (if (eq? (car r) 'resume) ((cadr r) 'given) r))))
; Winding in a loop, and in a recursion of some depth.
(traced (lambda () (let loop ((i 0)) (if (= i 3) 'done (begin (wind i (lambda () i)) (loop (+ i 1)))))))
(traced (lambda () (let down ((n 3)) (if (= n 0) '() (cons n (wind n (lambda () (down (- n 1)))))))))
