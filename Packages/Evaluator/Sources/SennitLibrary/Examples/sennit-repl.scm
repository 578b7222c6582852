; Examples of (sennit repl) for the manual: of commands that need no session.
(import (sennit repl))

;;; p
(p (make-vector 3 'x)) ; output: "#(x x x)\n"

;;; arity
(arity car) ; => 1
(arity (lambda (a . more) a)) ; => (1 #f)

;;; call-with-times
(begin (call-with-times (lambda () (+ 1 2))) 'timed) ; => timed
