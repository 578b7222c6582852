; Examples of (srfi 227) for the manual.

(import (srfi 227))

;;; opt-lambda
(define greeting (opt-lambda (name (word "Hello")) (string-append word ", " name)))
(greeting "Ada") ; => "Hello, Ada"
(greeting "Ada" "Good morning") ; => "Good morning, Ada"

;;; opt*-lambda
((opt*-lambda (a (b (* 2 a)) (c (+ a b))) (list a b c)) 1) ; => (1 2 3)

;;; let-optionals
(let-optionals '(1) ((a 10) (b 20)) (list a b)) ; => (1 20)

;;; let-optionals*
(let-optionals* '(1) (a (b (+ a 1)) (c (+ b 1))) (list a b c)) ; => (1 2 3)
