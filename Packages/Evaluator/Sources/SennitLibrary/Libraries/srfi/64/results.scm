; SPDX-License-Identifier: MIT
; Counters, and the properties of a test that runs or of the latest one.

(define running-parameter (make-parameter #f))

; The test of this runner that the caller is in, or #f.
(define (running-in runner)
  (let ((running (running-parameter)))
    (and running (eq? (running-runner running) runner) running)))

(define (counter who key)
  (lambda (runner)
    (require-runner who runner)
    (cdr (assq key (cell-value (runner-counts runner))))))

(define (count-one runner key)
  (cell-update (runner-counts runner)
               (lambda (counts) (alist-set counts key (+ 1 (cdr (assq key counts)))))))

;;; (test-runner-pass-count runner) How many tests passed, as expected (SRFI 64).
(define test-runner-pass-count (counter "test-runner-pass-count" 'pass))
;;; (test-runner-fail-count runner) How many tests failed that were expected to pass (SRFI 64).
(define test-runner-fail-count (counter "test-runner-fail-count" 'fail))
;;; (test-runner-xpass-count runner) How many tests passed that were expected to fail (SRFI 64).
(define test-runner-xpass-count (counter "test-runner-xpass-count" 'xpass))
;;; (test-runner-xfail-count runner) How many tests failed, as expected (SRFI 64).
(define test-runner-xfail-count (counter "test-runner-xfail-count" 'xfail))
;;; (test-runner-skip-count runner) How many tests and groups were skipped (SRFI 64).
(define test-runner-skip-count (counter "test-runner-skip-count" 'skip))

;;; (test-runner-test-name runner) The name of the current or latest test, or of the group that is begun; the empty string if it has none (SRFI 64).
(define (test-runner-test-name runner)
  (require-runner "test-runner-test-name" runner)
  (let ((running (running-in runner)))
    (if running (running-name running) (car (cell-value (runner-latest runner))))))

;;; (test-result-alist runner) The properties of the current or latest test, as an association list (SRFI 64).
(define (test-result-alist runner)
  (require-runner "test-result-alist" runner)
  (let ((running (running-in runner)))
    (if running (cell-value (running-properties running)) (cdr (cell-value (runner-latest runner))))))

(define (change-properties runner change)
  (let ((running (running-in runner)))
    (if running
        (cell-update (running-properties running) change)
        (cell-update (runner-latest runner) (lambda (latest) (cons (car latest) (change (cdr latest))))))
    (if #f #f)))

;;; (test-result-ref runner name [default]) The property of that name of the current or latest test; default, or #f, if there is none (SRFI 64).
(define test-result-ref
  (case-lambda
    ((runner name) (test-result-ref runner name #f))
    ((runner name default)
     (require-runner "test-result-ref" runner)
     (let ((property (assq name (test-result-alist runner))))
       (if property (cdr property) default)))))

;;; (test-result-set! runner name value) Gives the current or latest test a property (SRFI 64).
(define (test-result-set! runner name value)
  (require-runner "test-result-set!" runner)
  (change-properties runner (lambda (properties) (alist-set properties name value))))

;;; (test-result-remove runner name) Takes a property from the current or latest test (SRFI 64).
(define (test-result-remove runner name)
  (require-runner "test-result-remove" runner)
  (change-properties runner
                     (lambda (properties) (remove (lambda (property) (eq? (car property) name)) properties))))

;;; (test-result-clear runner) Takes all properties from the current or latest test (SRFI 64).
(define (test-result-clear runner)
  (require-runner "test-result-clear" runner)
  (change-properties runner (lambda (properties) '())))

;;; (test-result-kind [runner]) How the current or latest test ended: pass, fail, xfail, xpass or skip; #f if it has not, or there was none (SRFI 64).
(define test-result-kind
  (case-lambda
    (() (test-result-kind (test-runner-get)))
    ((runner) (test-result-ref runner 'result-kind))))

;;; (test-passed? [runner]) Whether the latest test passed, as expected or not (SRFI 64).
(define test-passed?
  (case-lambda
    (() (test-passed? (test-runner-get)))
    ((runner) (and (memq (test-result-kind runner) '(pass xpass)) #t))))
