; Work for the processor alone: the naive Fibonacci function in eight tasks.
(import (scheme base) (scheme time) (scheme write) (sennit task))

(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
(define (report start)
  (display "seconds: ")
  (display (/ (inexact (- (current-jiffy) start)) (jiffies-per-second)))
  (newline))

(let* ((start (current-jiffy))
       (results (task-map fib '(34 34 34 34 34 34 34 34))))
  (unless (equal? results '(5702887 5702887 5702887 5702887 5702887 5702887 5702887 5702887))
    (error "wrong result" results))
  (report start))
