; SPDX-License-Identifier: MIT
; Fibonacci number 1,000,000, by additions.
(import (scheme base) (scheme time) (scheme write))
(define (fib n)
  (let loop ((n n) (a 0) (b 1))
    (if (= n 0) a (loop (- n 1) b (+ a b)))))
(define start (current-jiffy))
(define result (fib 1000000))
(define stop (current-jiffy))
(if (not (= (modulo result 1000000007) 918091266)) (error "wrong result" (modulo result 1000000007)))
(display "seconds: ")
(display (inexact (/ (- stop start) (jiffies-per-second))))
(newline)
