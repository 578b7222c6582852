; Complex numbers: literals of every form, and the procedures of (scheme complex).
(import (scheme base) (scheme complex) (scheme inexact) (scheme write))
(define (show . items) (for-each display items) (newline))

(for-each
  (lambda (z)
    (show z " | " (real-part z) " " (imag-part z) " | " (* z z) " " (- z) " " (+ z 1) " " (exact? z) " " (real? z)))
  (list +i -i 1+2i -1/2-3/4i 1.5-0.5i +0.0i -0.0+1e21i 5e-324-1.0i +inf.0-inf.0i +nan.0+1.0i #xff-10i #e1.5-2.25i #i1/2+1/4i
        #xfffffffffffffffff-1i #e-1.5e-5+2e3i 1@0 18446744073709551616/3-5i))
(show '(1+2i #(+i) . -i) " " (quote 2-0i))
(show (make-rectangular 1 2) " " (make-polar 2 0) " " (magnitude 3+4i) " " (angle 1.0))
(show (/ 1+2i 3-4i) " " (expt 1+i 10) " " (sqrt -4) " " (sqrt 3+4i) " " (= 1+2i 1.0+2.0i) " " (eqv? 1+i (+ 1 +i)))
