; Allocation of short-lived data: conses 100 million pairs and keeps only the latest.
(import (scheme base) (scheme time) (scheme write))

(define (run)
  (let loop ((i 0) (latest '()))
    (if (= i 100000000)
        (car latest)
        (loop (+ i 1) (cons i '())))))
(define expected 99999999)

(let* ((start (current-jiffy))
       (result (run))
       (seconds (/ (inexact (- (current-jiffy) start)) (jiffies-per-second))))
  (unless (equal? result expected) (error "wrong result" result))
  (display "seconds: ")
  (display seconds)
  (newline))
