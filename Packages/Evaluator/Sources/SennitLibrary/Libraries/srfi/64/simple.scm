; SPDX-License-Identifier: MIT
; The simple runner: prints what fails, and at the end how many tests did what. Each report is written as
; one string, so that those of several fibers do not get mixed.

;;; (test-runner-simple) A new test runner that prints what fails, and a summary at the end, to the current output port (SRFI 64).
(define (test-runner-simple)
  (let ((runner (test-runner-null)))
    (test-runner-on-test-begin! runner test-on-test-begin-simple)
    (test-runner-on-test-end! runner test-on-test-end-simple)
    (test-runner-on-group-begin! runner test-on-group-begin-simple)
    (test-runner-on-group-end! runner test-on-group-end-simple)
    (test-runner-on-bad-count! runner test-on-bad-count-simple)
    (test-runner-on-bad-end-name! runner test-on-bad-end-name-simple)
    (test-runner-on-final! runner test-on-final-simple)
    runner))

;;; (test-on-test-begin-simple runner) What the simple test runner does before a test: nothing (SRFI 64).
(define (test-on-test-begin-simple runner) (if #f #f))

;;; (test-on-group-begin-simple runner name count) What the simple test runner does when a group begins: nothing (SRFI 64).
(define (test-on-group-begin-simple runner name count) (if #f #f))

;;; (test-on-group-end-simple runner) What the simple test runner does when a group ends: nothing (SRFI 64).
(define (test-on-group-end-simple runner) (if #f #f))

;;; (test-on-test-end-simple runner) What the simple test runner does after a test: prints one that failed, or passed though it was expected to fail; after a failure the program's exit status will be 1 (SRFI 64).
(define (test-on-test-end-simple runner)
  (case (test-result-kind runner)
    ((fail)
     (end-with-status 1)
     (write-string (report runner "FAIL")))
    ((xpass) (write-string (report runner "PASSED UNEXPECTEDLY")))
    (else (if #f #f))))

(define (report runner verdict)
  (call-with-output-string
   (lambda (port)
     (define (line label value)
       (write-string label port)
       (write value port)
       (newline port))
     (define (property label name)
       (let ((found (assq name (test-result-alist runner))))
         (if found (line label (cdr found)))))
     (write-string (place runner) port)
     (write-string verdict port)
     (write-string ": " port)
     (write-string (full-name runner) port)
     (newline port)
     (property "      form: " 'source-form)
     (property "  expected: " 'expected-value)
     (property "    within: " 'margin)
     (property "  expected error: " 'expected-error)
     (property "    actual: " 'actual-value)
     (let ((found (assq 'actual-error (test-result-alist runner))))
       (if found (describe-error (cdr found) port))))))

(define (describe-error condition port)
  (write-string "    raised: " port)
  (if (error-object? condition)
      (begin
        (display (error-object-message condition) port)
        (for-each (lambda (irritant) (write-char #\space port) (write irritant port))
                  (error-object-irritants condition))
        (let ((place (source-location condition)))
          (if place
              (begin
                (write-string "\n        at: " port)
                (write-string (place-text place) port)))))
      (write condition port))
  (newline port))

(define (place-text place)
  (string-append (car place) ":" (number->string (cadr place))))

; file:line: of a test, or nothing.
(define (place runner)
  (let* ((known (test-result-ref runner 'source-file))
         (place (if known
                    (list known (test-result-ref runner 'source-line))
                    (let ((position (test-result-ref runner 'source-position)))
                      (and position (source-location position))))))
    (if place (string-append (place-text place) ": ") "")))

; The names of the groups and the test.
(define (full-name runner)
  (let ((name (test-runner-test-name runner)))
    (path-text (append (test-runner-group-path runner)
                       (if (equal? name "") '() (list name))))))

(define (path-text names)
  (let loop ((names names) (text ""))
    (if (null? names)
        text
        (loop (cdr names)
              (string-append text (if (string=? text "") "" " > ")
                             (if (string? (car names))
                                 (car names)
                                 (call-with-output-string (lambda (port) (write (car names) port)))))))))

;;; (test-on-bad-count-simple runner actual expected) What the simple test runner does when a group had a wrong number of tests: prints that (SRFI 64).
(define (test-on-bad-count-simple runner actual expected)
  (end-with-status 1)
  (write-string
   (string-append "FAIL: " (path-text (test-runner-group-path runner)) ": " (number->string expected)
                  " tests were announced, and " (number->string actual) " ran\n")))

;;; (test-on-bad-end-name-simple runner begin-name end-name) What the simple test runner does when the names at the beginning and the end of a group differ: prints that (SRFI 64).
(define (test-on-bad-end-name-simple runner begin-name end-name)
  (end-with-status 1)
  (write-string
   (string-append "FAIL: the group " (path-text (list begin-name)) " was ended as " (path-text (list end-name)) "\n")))

;;; (test-on-final-simple runner) What the simple test runner does at the end: prints how many tests there were of each kind; if one failed, the program's exit status will be 1 (SRFI 64).
(define (test-on-final-simple runner)
  (let* ((counts (list (test-runner-pass-count runner) (test-runner-fail-count runner)
                       (test-runner-xfail-count runner) (test-runner-xpass-count runner)
                       (test-runner-skip-count runner)))
         (kinds '("passed" "failed" "failed as expected" "passed unexpectedly" "skipped"))
         (total (fold + 0 counts))
         (parts (filter-map (lambda (count kind)
                              (and (> count 0) (string-append (number->string count) " " kind)))
                            counts kinds)))
    (if (failed? runner) (end-with-status 1))
    (write-string
     (string-append (number->string total) (if (= total 1) " test" " tests")
                    (fold (lambda (part text) (string-append text (if (string=? text "") ": " ", ") part)) "" parts)
                    "\n"))))
