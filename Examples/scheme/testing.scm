; A program of tests with SRFI 64: what it prints names each test that fails, with file and line, and the
; command ends with status 1 if there is one, which is what a CI looks at. All of these pass.
(import (scheme base) (srfi 64))

; What is tested: an account is a value, its operations return new ones.
(define-record-type <account> (account owner balance) account? (owner owner) (balance balance))
(define (deposit a sum)
  (if (<= sum 0) (error "deposit: expected a positive sum, got" sum))
  (account (owner a) (+ (balance a) sum)))
(define (interest a rate) (* (balance a) rate))

(test-begin "accounts")

(define mine (account "Ada" 100))

(test-assert "an account is one" (account? mine))
(test-eqv 100 (balance mine))
(test-equal "Ada" (owner mine))
(test-approximate "interest" 3.3 (interest mine 0.033) 1e-9)

; A group has definitions of its own, and is what test-skip can leave out.
(test-group "deposits"
  (define richer (deposit mine 50))
  (test-eqv "the sum is there" 150 (balance richer))
  (test-eqv "the old value is as it was" 100 (balance mine))
  (test-error "nothing is not a deposit" #t (deposit mine 0))
  (test-error "kinds of errors have names" 'user (deposit mine -1)))

; A bug that is known, and not forgotten.
(test-expect-fail "accounts print nicely")
(test-equal "accounts print nicely" "Ada: 100" mine)

(test-end "accounts")
