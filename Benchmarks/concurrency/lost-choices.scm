; A thousand fibers wait, so many times in all, for a channel that nobody sends to or 1 millisecond, whatever
; is first. What they leave behind is measured from outside.
(import (scheme base) (scheme process-context) (scheme time) (scheme write) (sennit task) (sennit channel))

(define fibers 1000)
(define each (quotient (string->number (cadr (command-line))) fibers))
(define silent (make-channel))
(define (work)
  (let loop ((i 0))
    (when (< i each)
      (perform-operation
       (choice-operation (receive-operation silent)
                         (wrap-operation (sleep-operation 0.001) (lambda (ignored) #f))))
      (loop (+ i 1)))))
(define (report start)
  (display "seconds: ")
  (display (/ (inexact (- (current-jiffy) start)) (jiffies-per-second)))
  (newline))

(let ((start (current-jiffy)))
  (let loop ((i 0) (all '()))
    (if (< i fibers)
        (loop (+ i 1) (cons (spawn-fiber work) all))
        (for-each fiber-wait all)))
  (report start))
