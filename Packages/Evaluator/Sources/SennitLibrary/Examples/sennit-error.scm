; Examples of (sennit error) for the manual.

;;; condition-kind
(guard (e (#t (condition-kind e))) (car 5)) ; => type
(guard (e (#t (condition-kind e))) (error "no")) ; => user

;;; type-error?
(guard (e ((type-error? e) (error-object-message e))) (+ 1 "2")) ; => "+: argument 1 must be a number, got \"2\""

;;; arity-error?
(guard (e ((arity-error? e) 'wrong-number-of-arguments)) ((lambda (x) x) 1 2)) ; => wrong-number-of-arguments

;;; range-error?
(guard (e ((range-error? e) 'no-such-index)) (vector-ref #(a b) 2)) ; => no-such-index

;;; division-error?
(guard (e ((division-error? e) 'infinite)) (quotient 1 0)) ; => infinite

;;; unbound-error?
(guard (e ((unbound-error? e) 'not-defined)) (eval 'no-such-variable (interaction-environment))) ; => not-defined

;;; syntax-error?
(guard (e ((syntax-error? e) 'ill-formed)) (eval '(if) (interaction-environment))) ; => ill-formed

;;; io-error?
(guard (e ((io-error? e) 'failed)) (read-char (let ((p (open-input-string "a"))) (close-port p) p))) ; => failed
(guard (e ((io-error? e) 'failed)) (open-input-file "/no/such/file")) ; => failed

;;; limit-error?
(guard (e ((limit-error? e) (error-object-irritants e))) (call-with-limits '((wall-seconds . 0.01)) (lambda () (sleep 1000)))) ; => (wall-seconds 0.01)

;;; cancelled-error?
(let ((f (async (lambda () (sleep 1000))))) (fiber-cancel f) (guard (e ((cancelled-error? e) 'cancelled)) (fiber-wait f))) ; => cancelled

;;; system-error?
(guard (e (#t (system-error? e))) (car 5)) ; => #f

;;; current-source-position source-location
(length (source-location (current-source-position))) ; => 3
