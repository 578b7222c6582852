; Makes a million fibers that each return a number, then waits for all of them.
(import (scheme base) (scheme time) (scheme write) (sennit task))

(define count 1000000)
(define (spawn-all)
  (let loop ((i 0) (fibers '()))
    (if (= i count)
        fibers
        (loop (+ i 1) (cons (spawn-fiber (lambda () i)) fibers)))))
(define (join-all fibers)
  (let loop ((rest fibers) (sum 0))
    (if (null? rest)
        sum
        (loop (cdr rest) (+ sum (fiber-wait (car rest)))))))
(define (report start)
  (display "seconds: ")
  (display (/ (inexact (- (current-jiffy) start)) (jiffies-per-second)))
  (newline))

(let* ((start (current-jiffy))
       (sum (join-all (spawn-all))))
  (unless (= sum (quotient (* count (- count 1)) 2)) (error "wrong result" sum))
  (report start))
