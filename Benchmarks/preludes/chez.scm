; What the programs use of R7RS and Chez Scheme lacks; their import forms are left out.
(define (jiffies-per-second) 1000000000)
(define (current-jiffy)
  (let ((t (current-time 'time-monotonic)))
    (+ (* 1000000000 (time-second t)) (time-nanosecond t))))
(define (write-string string port) (put-string port string))
(define (string-map f s) (list->string (map f (string->list s))))
