; Floating point: a Mandelbrot set, counted.
(import (scheme base) (scheme time) (scheme write))

(define (escapes? cr ci)
  (let loop ((zr 0.0) (zi 0.0) (n 0))
    (cond ((= n 200) #f)
          ((> (+ (* zr zr) (* zi zi)) 4.0) #t)
          (else (loop (+ (- (* zr zr) (* zi zi)) cr) (+ (* 2.0 zr zi) ci) (+ n 1))))))
(define (run)
  (let rows ((y 0) (inside 0))
    (if (= y 400)
        inside
        (rows (+ y 1)
              (let columns ((x 0) (inside inside))
                (if (= x 400)
                    inside
                    (columns (+ x 1)
                             (if (escapes? (- (/ x 160.0) 2.0) (- (/ y 160.0) 1.25)) inside (+ inside 1)))))))))
(define expected 39163)

(let* ((start (current-jiffy))
       (result (run))
       (seconds (/ (inexact (- (current-jiffy) start)) (jiffies-per-second))))
  (unless (equal? result expected) (error "wrong result" result))
  (display "seconds: ")
  (display seconds)
  (newline))
