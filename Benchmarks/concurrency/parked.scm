; Parks so many fibers, each on a channel that they share; the memory they take is measured from outside.
(import (scheme base) (scheme process-context) (scheme time) (scheme write) (sennit task) (sennit channel))

(define count (string->number (cadr (command-line))))
(define start-signal (make-channel))
(define (spawn-all)
  (let loop ((i 0) (fibers '()))
    (if (= i count)
        fibers
        (loop (+ i 1) (cons (spawn-fiber (lambda () (+ i (begin (channel-receive start-signal) 1)))) fibers)))))
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
       (fibers (spawn-all)))
  (yield)
  (channel-close start-signal)
  (unless (= (join-all fibers) (quotient (* count (+ count 1)) 2)) (error "wrong result"))
  (report start))
