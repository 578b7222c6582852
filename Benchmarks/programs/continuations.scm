; Continuations: 200,000 escapes and as many re-entries.
(import (scheme base) (scheme time) (scheme write))

(define (escape n) (call/cc (lambda (k) (+ 1 (k n)))))
(define (re-enter n) (let ((k (call/cc (lambda (c) c)))) (if (procedure? k) (k n) k)))
(define (run)
  (let loop ((i 0) (sum 0))
    (if (= i 200000) sum (loop (+ i 1) (+ sum (escape 1) (re-enter 1))))))
(define expected 400000)

(let* ((start (current-jiffy))
       (result (run))
       (seconds (/ (inexact (- (current-jiffy) start)) (jiffies-per-second))))
  (unless (equal? result expected) (error "wrong result" result))
  (display "seconds: ")
  (display seconds)
  (newline))
