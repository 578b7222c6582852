; SPDX-License-Identifier: MIT
; Fibonacci number 1,000,000, by doubling, a hundred times: long numbers by long ones.
(import (scheme base) (scheme time) (scheme write))
(define (fib n)
  (let loop ((bit 524288) (a 0) (b 1))
    (if (= bit 0)
        a
        ;; F(2n) = F(n) (2 F(n+1) - F(n)), F(2n+1) = F(n)^2 + F(n+1)^2
        (let* ((c (* a (- (+ b b) a)))
               (d (+ (* a a) (* b b)))
               (next (quotient bit 2)))
          (if (odd? (quotient n bit)) (loop next d (+ c d)) (loop next c d))))))
(define start (current-jiffy))
(define result
  (let loop ((round 0) (sum 0))
    (if (= round 100) sum (loop (+ round 1) (+ sum (fib 1000000))))))
(define stop (current-jiffy))
(if (not (= (modulo result 1000000007) 809125963)) (error "wrong result" (modulo result 1000000007)))
(display "seconds: ")
(display (inexact (/ (- stop start) (jiffies-per-second))))
(newline)
