; Examples of (srfi 64) for the manual.

(import (srfi 64))

;;; test-begin test-end
(begin (test-begin "sums") (test-equal 5 (+ 2 3)) (test-end "sums")) ; output: "1 test: 1 passed\n"

;;; test-assert
(define (result-of thunk) (let ((runner (test-runner-null))) (test-with-runner runner (thunk)) (test-result-kind runner)))
(result-of (lambda () (test-assert "in order" (< 1 2 3)))) ; => pass
(result-of (lambda () (test-assert "in order" (< 2 1 3)))) ; => fail

;;; test-equal
(result-of (lambda () (test-equal "a list" '(1 2) (list 1 2)))) ; => pass

;;; test-eqv
(result-of (lambda () (test-eqv 4 (+ 2 2.0)))) ; => fail

;;; test-eq
(result-of (lambda () (test-eq 'a (string->symbol "a")))) ; => pass

;;; test-approximate
(result-of (lambda () (test-approximate 3.14 3.14159 0.01))) ; => pass

;;; test-error
(result-of (lambda () (test-error (car '())))) ; => pass

;;; test-expect-fail
(result-of (lambda () (test-expect-fail 1) (test-assert #f))) ; => xfail

;;; test-skip
(result-of (lambda () (test-skip "slow") (test-assert "slow" #f))) ; => skip

;;; test-match-name
(result-of (lambda () (test-skip (test-match-name "slow")) (test-assert "quick" #t))) ; => pass

;;; test-match-nth
(result-of (lambda () (test-skip (test-match-nth 2)) (test-assert #t) (test-assert #f))) ; => skip

;;; test-match-all
(result-of (lambda () (test-skip (test-match-all "slow" (test-match-nth 1))) (test-assert "slow" #f))) ; => skip

;;; test-match-any
(result-of (lambda () (test-skip (test-match-any "slow" "broken")) (test-assert "broken" #f))) ; => skip

;;; test-passed?
(let ((runner (test-runner-null))) (test-with-runner runner (test-assert #f)) (test-passed? runner)) ; => #f

;;; test-result-kind
(let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t)) (test-result-kind runner)) ; => pass

;;; test-result-ref
(let ((runner (test-runner-null))) (test-with-runner runner (test-equal 5 (+ 2 2))) (test-result-ref runner 'actual-value)) ; => 4

;;; test-result-alist
(let ((runner (test-runner-null))) (test-with-runner runner (test-equal 5 (+ 2 2))) (assq 'expected-value (test-result-alist runner))) ; => (expected-value . 5)

;;; test-result-set!
(let ((runner (test-runner-null))) (test-result-set! runner 'seconds 3) (test-result-ref runner 'seconds)) ; => 3

;;; test-result-remove
(let ((runner (test-runner-null))) (test-result-set! runner 'seconds 3) (test-result-remove runner 'seconds) (test-result-ref runner 'seconds 'none)) ; => none

;;; test-result-clear
(let ((runner (test-runner-null))) (test-result-set! runner 'seconds 3) (test-result-clear runner) (test-result-alist runner)) ; => ()

;;; test-group
(let ((runner (test-runner-null))) (test-with-runner runner (test-group "sums" (test-equal 4 (+ 2 2)))) (test-runner-pass-count runner)) ; => 1

;;; test-group-with-cleanup
(let ((runner (test-runner-null))) (test-with-runner runner (test-group-with-cleanup "files" (test-assert #t) (display "cleaned up")))) ; output: "cleaned up"

;;; test-with-runner
(let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t) (test-assert #f)) (test-runner-fail-count runner)) ; => 1

;;; test-apply
(let ((runner (test-runner-null))) (test-apply runner "a" (lambda () (test-assert "a" #t) (test-assert "b" #f))) (list (test-runner-pass-count runner) (test-runner-skip-count runner))) ; => (1 1)

;;; test-runner-null
(test-result-kind (test-runner-null)) ; => #f

;;; test-runner-simple
(test-runner? (test-runner-simple)) ; => #t

;;; test-runner-create test-runner?
(test-runner? (test-runner-create)) ; => #t

;;; test-runner-current
(test-runner-current) ; => #f

;;; test-runner-get
(let ((runner (test-runner-null))) (test-with-runner runner (eq? (test-runner-get) runner))) ; => #t

;;; test-runner-factory
(procedure? (test-runner-factory)) ; => #t

;;; test-runner-pass-count
(let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t) (test-assert #t)) (test-runner-pass-count runner)) ; => 2

;;; test-runner-fail-count
(let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t) (test-assert #f)) (test-runner-fail-count runner)) ; => 1

;;; test-runner-skip-count
(let ((runner (test-runner-null))) (test-with-runner runner (test-skip 2) (test-assert #t) (test-assert #f)) (test-runner-skip-count runner)) ; => 2

;;; test-runner-xfail-count
(let ((runner (test-runner-null))) (test-with-runner runner (test-expect-fail 1) (test-assert #f)) (test-runner-xfail-count runner)) ; => 1

;;; test-runner-xpass-count
(let ((runner (test-runner-null))) (test-with-runner runner (test-expect-fail 1) (test-assert #t)) (test-runner-xpass-count runner)) ; => 1

;;; test-runner-test-name
(let ((runner (test-runner-null))) (test-with-runner runner (test-assert "latest" #t)) (test-runner-test-name runner)) ; => "latest"

;;; test-runner-group-path
(let ((runner (test-runner-null))) (test-with-runner runner (test-group "outer" (test-group "inner" (write (test-runner-group-path runner)))))) ; output: "(\"outer\" \"inner\")"

;;; test-runner-group-stack
(let ((runner (test-runner-null))) (test-with-runner runner (test-group "outer" (test-group "inner" (write (test-runner-group-stack runner)))))) ; output: "(\"inner\" \"outer\")"

;;; test-runner-aux-value test-runner-aux-value!
(let ((runner (test-runner-null))) (test-runner-aux-value! runner 'mine) (test-runner-aux-value runner)) ; => mine

;;; test-runner-reset
(let ((runner (test-runner-null))) (test-with-runner runner (test-assert #t)) (test-runner-reset runner) (test-runner-pass-count runner)) ; => 0

;;; test-runner-on-test-begin! test-runner-on-test-begin
(let ((runner (test-runner-null)))
  (test-runner-on-test-begin! runner (lambda (runner) (display "begins ")))
  (test-with-runner runner (test-assert #t) (test-assert #t))) ; output: "begins begins "

;;; test-runner-on-test-end! test-runner-on-test-end
(let ((runner (test-runner-null)))
  (test-runner-on-test-end! runner (lambda (runner) (write (test-result-kind runner)) (display " ")))
  (test-with-runner runner (test-assert #t) (test-assert #f))) ; output: "pass fail "

;;; test-runner-on-group-begin! test-runner-on-group-begin
(let ((runner (test-runner-null)))
  (test-runner-on-group-begin! runner (lambda (runner name count) (write (list name count))))
  (test-with-runner runner (test-begin "sums" 1) (test-assert #t) (test-end))) ; output: "(\"sums\" 1)"

;;; test-runner-on-group-end! test-runner-on-group-end
(let ((runner (test-runner-null)))
  (test-runner-on-group-end! runner (lambda (runner) (write (test-runner-group-path runner))))
  (test-with-runner runner (test-group "sums" (test-assert #t)))) ; output: "(\"sums\")"

;;; test-runner-on-final! test-runner-on-final
(let ((runner (test-runner-null)))
  (test-runner-on-final! runner (lambda (runner) (write (test-runner-pass-count runner))))
  (test-with-runner runner (test-group "sums" (test-assert #t)))) ; output: "1"

;;; test-runner-on-bad-count! test-runner-on-bad-count
(let ((runner (test-runner-null)))
  (test-runner-on-bad-count! runner (lambda (runner actual expected) (write (list actual expected))))
  (test-with-runner runner (test-begin "sums" 2) (test-assert #t) (test-end))) ; output: "(1 2)"

;;; test-runner-on-bad-end-name! test-runner-on-bad-end-name
(let ((runner (test-runner-null)))
  (test-runner-on-bad-end-name! runner (lambda (runner begin end) (write (list begin end))))
  (test-with-runner runner (test-begin "sums") (test-end "products"))) ; output: "(\"sums\" \"products\")"

;;; test-read-eval-string
(test-read-eval-string "(+ 1 2)") ; => 3

;;; test-on-final-simple
(let ((runner (test-runner-null)))
  (test-runner-on-final! runner test-on-final-simple)
  (test-with-runner runner (test-group "sums" (test-equal 4 (+ 2 2))))) ; output: "1 test: 1 passed\n"

;;; test-on-bad-count-simple
(let ((runner (test-runner-null)))
  (test-runner-on-bad-count! runner test-on-bad-count-simple)
  (test-with-runner runner (test-begin "sums" 2) (test-equal 4 (+ 2 2)) (test-end))) ; output: "FAIL: sums: 2 tests were announced, and 1 ran\n"

;;; test-on-bad-end-name-simple
(let ((runner (test-runner-null)))
  (test-runner-on-bad-end-name! runner test-on-bad-end-name-simple)
  (test-with-runner runner (test-begin "sums") (test-end "products"))) ; output: "FAIL: the group sums was ended as products\n"

;;; test-on-group-begin-simple test-on-group-end-simple test-on-test-begin-simple
(let ((runner (test-runner-null)))
  (test-runner-on-group-begin! runner test-on-group-begin-simple)
  (test-runner-on-group-end! runner test-on-group-end-simple)
  (test-runner-on-test-begin! runner test-on-test-begin-simple)
  (test-with-runner runner (test-group "sums" (test-assert #t))) (test-runner-pass-count runner)) ; => 1
