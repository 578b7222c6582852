; Deep recursion and data that stay: a list of 10 million built by a non-tail call per element.
(import (scheme base) (scheme time) (scheme write))

(define (build n) (if (= n 0) '() (cons n (build (- n 1)))))
(define (run) (length (build 10000000)))
(define expected 10000000)

(let* ((start (current-jiffy))
       (result (run))
       (seconds (/ (inexact (- (current-jiffy) start)) (jiffies-per-second))))
  (unless (equal? result expected) (error "wrong result" result))
  (display "seconds: ")
  (display seconds)
  (newline))
