; Examples of (scheme base) for the manual.

;;; car
(car '(1 2)) ; => 1

;;; cdr
(cdr '(1 2)) ; => (2)

;;; cons
(cons 1 '(2 3)) ; => (1 2 3)

;;; append
(append '(1) '(2 3)) ; => (1 2 3)

;;; reverse
(reverse '(1 2 3)) ; => (3 2 1)

;;; assoc
(assoc "b" '(("a" . 1) ("b" . 2))) ; => ("b" . 2)

;;; member
(member "b" '("a" "b" "c")) ; => ("b" "c")

;;; map
(map + '(1 2 3) '(10 20 30)) ; => (11 22 33)

;;; apply
(apply max 1 '(5 3)) ; => 5

;;; let
(let ((x 2) (y 3)) (* x y)) ; => 6

;;; let*
(let* ((x 2) (y (* x 3))) (+ x y)) ; => 8

;;; cond
(cond ((assv 2 '((1 . a) (2 . b))) => cdr) (else 'none)) ; => b

;;; case
(case 3 ((1 2) 'low) ((3 4) 'high) (else 'other)) ; => high

;;; quasiquote
`(1 ,(+ 1 1) ,@(list 3 4)) ; => (1 2 3 4)

;;; floor/
(call-with-values (lambda () (floor/ -7 2)) list) ; => (-4 1)

;;; truncate-remainder
(truncate-remainder -7 2) ; => -1

;;; gcd
(gcd 12 18) ; => 6

;;; number->string
(number->string 255 16) ; => "ff"

;;; string->number
(string->number "ff" 16) ; => 255

;;; substring
(substring "hello" 1 3) ; => "el"

;;; string-append
(string-append "ab" "cd") ; => "abcd"

;;; vector-map
(vector-map * #(1 2) #(3 4)) ; => #(3 8)

;;; guard
(guard (e ((symbol? e) (list 'caught e))) (raise 'oops)) ; => (caught oops)

;;; call/cc
(call/cc (lambda (k) (+ 1 (k 42)))) ; => 42
