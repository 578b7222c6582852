; Examples of (scheme lazy) for the manual.

;;; delay force
(force (delay (+ 1 2))) ; => 3

;;; make-promise
(force (make-promise 5)) ; => 5

;;; promise?
(promise? (delay 1)) ; => #t

;;; delay-force
(define (count n) (delay-force (if (= n 0) (delay 'done) (count (- n 1)))))
(force (count 1000)) ; => done
