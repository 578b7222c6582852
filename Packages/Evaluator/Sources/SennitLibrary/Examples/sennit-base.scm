; Examples of (sennit base) for the manual.

;;; call-with-input-string
(call-with-input-string "1 2" (lambda (port) (let* ((a (read port)) (b (read port))) (+ a b)))) ; => 3

;;; call-with-output-string
(call-with-output-string (lambda (port) (write 'a port) (display " b" port))) ; => "a b"

;;; with-output-to-string
(with-output-to-string (lambda () (display "x = ") (write 5))) ; => "x = 5"

;;; cons-stream
(define (from n) (cons-stream n (from (+ n 1))))
(car (force (cdr (force (cdr (from 1)))))) ; => 3

;;; deffunc
(deffunc half (n) (:args integer) (:return number) (/ n 2))
(half 7) ; => 7/2
(half "7") ; error: type: half: expected exact-integer, got "7"

;;; exact->inexact
(exact->inexact 1/8) ; => 0.125

;;; inexact->exact
(inexact->exact 0.125) ; => 1/8

;;; generate-symbol
(symbol? (generate-symbol "temporary")) ; => #t
(eq? (generate-symbol) (generate-symbol)) ; => #f

;;; receive
(receive (first . rest) (values 1 2 3) (list first rest)) ; => (1 (2 3))

;;; symbol-append
(symbol-append 'make- 'point) ; => make-point
