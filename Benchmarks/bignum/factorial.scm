; SPDX-License-Identifier: MIT
; The factorial of 20,000, twenty times: a long number by a short one.
(import (scheme base) (scheme time) (scheme write))
(define (factorial n)
  (let loop ((k 2) (product 1))
    (if (> k n) product (loop (+ k 1) (* product k)))))
(define start (current-jiffy))
(define result
  (let loop ((round 0) (sum 0))
    (if (= round 20) sum (loop (+ round 1) (+ sum (factorial 20000))))))
(define stop (current-jiffy))
(if (not (= (modulo result 1000000007) 375497131)) (error "wrong result" (modulo result 1000000007)))
(display "seconds: ")
(display (inexact (/ (- stop start) (jiffies-per-second))))
(newline)
