; Typed functions: checks of results, in branches, loops, recursion, and with escapes.
(import (scheme base) (scheme write) (sennit base) (sennit error))
(define (show-written x) (write x) (newline))
(define-syntax try
  (syntax-rules ()
    ((_ expression)
     (show-written
      (guard (e ((type-error? e) (error-object-message e)) ((error-object? e) (condition-kind e)))
        expression)))))

(define table '((one . 1) (half . 1/2) (name . "text") (flag . #f)))
(define (lookup key) (cdr (assq key table)))

; The result of a call that is bound first.
(deffunc integer-of (key) (:args symbol) (:return integer) (let ((value (lookup key))) value))
(try (integer-of 'one))
(try (integer-of 'half))
(try (integer-of 'name))
(try (integer-of 'flag))

; Each branch returns a value of its own.
(deffunc classify (n)
  (:args integer)
  (:return symbol)
  (cond ((< n 0) 'negative)
        ((= n 0) "zero")
        ((< n 10) 'small)
        ((< n 100) #f)
        (else 'large)))
(try (classify -5))
(try (classify 0))
(try (classify 5))
(try (classify 50))
(try (classify 500))

; A loop within the function: only its last value counts.
(deffunc digits (n)
  (:args integer)
  (:return list)
  (let loop ((n n) (digits '()))
    (if (< n 10) (cons n digits) (loop (quotient n 10) (cons (remainder n 10) digits)))))
(try (digits 0))
(try (digits 90210))

; Recursion that is not in tail position passes the check at every level.
(deffunc factorial (n) (:args integer) (:return integer) (if (= n 0) 1 (* n (factorial (- n 1)))))
(try (factorial 5))
(try (factorial 25))
(try (factorial 2.0))
(deffunc countdown (n) (:args integer) (:return list)
  (if (= n 0) 'end (let ((rest (countdown (- n 1)))) (cons n rest))))
(try (countdown 3))

; Tail calls between typed functions run in constant space.
(deffunc even-steps? (n) (:args integer) (:return boolean) (if (= n 0) #t (odd-steps? (- n 1))))
(deffunc odd-steps? (n) (:args integer) (:return boolean) (if (= n 0) #f (even-steps? (- n 1))))
(try (even-steps? 20000))
(try (even-steps? 20001))

; Who escapes does not return, so that nothing is checked.
(deffunc search (wanted items)
  (:args any list)
  (:return integer)
  (let loop ((items items) (i 0))
    (cond ((null? items) -1) ((equal? (car items) wanted) i) (else (loop (cdr items) (+ i 1))))))
(deffunc search-or-leave (wanted items leave)
  (:args any list procedure)
  (:return integer)
  (let ((i (search wanted items)))
    (if (< i 0) (begin (leave 'not-found) 0) i)))
(try (call/cc (lambda (k) (search-or-leave 'c '(a b c) k))))
(try (call/cc (lambda (k) (search-or-leave 'd '(a b c) k))))

; What is not returned is not checked; an error goes past the check.
(deffunc fails () (:return integer) (let ((x (error "on the way"))) x))
(try (fails))
(deffunc handled (x) (:return string) (let ((s (guard (e (#t "handled")) (+ x 1)))) s))
(try (handled 'not-a-number))
(try (handled 1))

; An effect that was done before the check stays done.
(deffunc noisy (x) (:return string) (display "noisy ") x)
(try (noisy "fine"))
(try (noisy 'wrong))
