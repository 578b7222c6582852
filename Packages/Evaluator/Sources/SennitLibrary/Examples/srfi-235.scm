; Examples of (srfi 235) for the manual.

(import (srfi 235))

;;; all-of
((all-of even?) '(2 4)) ; => #t

;;; any-of
((any-of even?) '(1 2)) ; => #t

;;; always
(always 1 2) ; => #t

;;; never
(never 1 2) ; => #f

;;; boolean
(boolean 5) ; => #t

;;; apply-chain
((apply-chain car cdr) '(a b c)) ; => b

;;; arguments-drop
((arguments-drop list 1) 'a 'b 'c) ; => (b c)

;;; arguments-drop-right
((arguments-drop-right list 1) 'a 'b 'c) ; => (a b)

;;; arguments-take
((arguments-take list 2) 'a 'b 'c) ; => (a b)

;;; arguments-take-right
((arguments-take-right list 2) 'a 'b 'c) ; => (b c)

;;; complement
(map (complement even?) '(1 2)) ; => (#t #f)

;;; conjoin
((conjoin number? exact?) 1 2) ; => #t

;;; disjoin
((disjoin string? symbol?) 'a "b") ; => #t

;;; constantly
((constantly 'same) 1 2) ; => same

;;; each-of
((each-of write (lambda (x) (display " "))) 'a) ; output: "a "

;;; flip
((flip list) 1 2 3) ; => (3 2 1)

;;; swap
((swap list) 1 2 3) ; => (2 1 3)

;;; left-section
((left-section - 10) 3) ; => 7

;;; right-section
((right-section - 10) 3) ; => -7

;;; on
((on + string-length) "ab" "c") ; => 3

;;; on-left
((on-left square) 3 'ignored) ; => 9

;;; on-right
((on-right square) 'ignored 3) ; => 9

;;; group-by
((group-by even?) '(1 2 3 4)) ; => ((1 3) (2 4))

;;; begin-procedure
(begin-procedure (lambda () 1) (lambda () 2)) ; => 2

;;; if-procedure
(if-procedure (> 1 2) (lambda () 'yes) (lambda () 'no)) ; => no

;;; when-procedure
(when-procedure #t (lambda () (display "shown"))) ; output: "shown"

;;; unless-procedure
(unless-procedure #f (lambda () (display "shown"))) ; output: "shown"

;;; value-procedure
(value-procedure (assv 2 '((2 . b))) cdr (lambda () 'none)) ; => b

;;; case-procedure
(case-procedure 2 (list (cons 1 (lambda () 'one)) (cons 2 (lambda () 'two)))) ; => two

;;; and-procedure
(and-procedure (lambda () 1) (lambda () 2)) ; => 2

;;; or-procedure
(or-procedure (lambda () #f) (lambda () 2)) ; => 2

;;; eager-and-procedure
(eager-and-procedure (lambda () #f) (lambda () 2)) ; => #f

;;; eager-or-procedure
(eager-or-procedure (lambda () 1) (lambda () 2)) ; => 1

;;; funcall-procedure
(funcall-procedure (lambda () 'called)) ; => called

;;; loop-procedure
(call/cc (lambda (k) (let ((next (open-input-string "ab"))) (loop-procedure (lambda () (if (eof-object? (read-char next)) (k 'done))))))) ; => done

;;; until-procedure
(let ((port (open-input-string "ab7c"))) (until-procedure (lambda () (eqv? (read-char port) #\7))) (read-char port)) ; => #\c

;;; while-procedure
(let ((port (open-input-string "  a"))) (while-procedure (lambda () (and (eqv? (peek-char port) #\space) (read-char port)))) (read-char port)) ; => #\a
