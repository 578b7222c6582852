; Exact and inexact numbers of all sizes, through every basic operation.
(import (scheme base) (scheme inexact) (scheme write))
(define (show . items) (for-each display items) (newline))
(define (show-written x) (write x) (newline))

(define numbers (list 0 1 -1 7 -13 1/3 -22/7 1152921504606846975 1152921504606846976 -100000000000000000000 0.5 -2.25))
(for-each
  (lambda (a)
    (show a " | " (+ a 1) " " (- a 1) " " (* a a) " " (- a) " " (abs a) " " (max a 1/2) " " (< a 2) " " (exact? a) " " (integer? a)))
  numbers)
(define integers (list 17 -17 5 -5 1152921504606846976 -1152921504606846977))
(for-each
  (lambda (a)
    (for-each
      (lambda (b)
        (show a " " b ": " (quotient a b) " " (remainder a b) " " (modulo a b) " " (gcd a b) " " (floor-quotient a b)))
      (list 3 -3 1152921504606846976)))
  integers)
(show (map (lambda (x) (list (floor x) (ceiling x) (truncate x) (round x))) (list 2.5 -2.5 7/2 -7/2 3)))
(show (exact 2.5) " " (inexact 1/8) " " (expt 2 100) " " (expt 2/3 3) " " (sqrt 144) " " (exact-integer? 5))
