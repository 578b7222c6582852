; SPDX-License-Identifier: MIT
; 10,000 digits of pi, one after the other, by Gosper's series as a spigot (Gibbons, "Unbounded spigot
; algorithms for the digits of pi", 2006). The digits are summed up with weights.
(import (scheme base) (scheme time) (scheme write))
(define (digits-of-pi count)
  (let loop ((digits 0) (i 2) (q 1) (r 180) (t 60) (sum 0))
    (if (= digits count)
        sum
        (let* ((f (* 3 (+ (* 3 i) 1) (+ (* 3 i) 2)))
               (y (quotient (+ (* q (- (* 27 i) 12)) (* r 5)) (* t 5))))
          (loop (+ digits 1)
                (+ i 1)
                (* q (* 10 i (- (* 2 i) 1)))
                (* (- (+ (* q (- (* 5 i) 2)) r) (* y t)) (* 10 f))
                (* t f)
                (+ sum (* y (+ digits 1))))))))
(define start (current-jiffy))
(define result (digits-of-pi 10000))
(define stop (current-jiffy))
(if (not (= (modulo result 1000000007) 222712703)) (error "wrong result" (modulo result 1000000007)))
(display "seconds: ")
(display (inexact (/ (- stop start) (jiffies-per-second))))
(newline)
