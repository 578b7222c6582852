; Exact and inexact: conversion both ways, contagion, comparison without loss, and what stays exact.
(import (scheme base) (scheme inexact) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (exact 0.5) (exact -2.25) (exact 1e18) (exact 0.1) (exact 5e-324) (exact 1e23) (exact -0.0) (exact 3))
(show (inexact 1/2) (inexact 1/3) (inexact 3) (inexact 2.5) (inexact (expt 10 25)) (inexact -7/4))
; Each double has one exact value, and comes back from it.
(show (map (lambda (x) (eqv? x (inexact (exact x))))
           '(0.1 1e-300 5e-324 1.7976931348623157e308 123456.789 -1e22)))
; Rounding to the nearest double, ties to even, also of large integers and ratios.
(show (inexact 9007199254740993) (inexact 9007199254740995) (inexact (+ (expt 2 60) 1))
      (inexact (- (expt 2 64) 1)))
(show (inexact (/ (+ (expt 2 54) 2) 2)) (inexact (/ (expt 10 400) (+ (expt 10 399) 1)))
      (inexact (/ 1 (expt 10 320))))
(show (inexact (expt 10 400)) (inexact (- (expt 10 400))) (inexact (/ 1 (expt 10 400))))
; One inexact operand makes the result inexact.
(show (+ 1 2.0) (* 1/2 3.0) (- 1.5 1/2) (/ 1.0 4) (max 1 2.0) (max 3 2.0) (min 1 2.0) (+ 1/2 1/2 0.5)
      (sqrt 2.25))
(show (exact? (+ 1 2)) (exact? (+ 1 2.)) (exact? (max 1 2.)) (inexact? (* 1.0 1/3)) (exact? (if #t 1 2.0)))
; Comparison is exact: between neighbours beyond the precision of doubles.
(define big (expt 2 53))
(show (= (+ big 1) (inexact big)) (> (+ big 1) (inexact big)) (< (inexact big) (+ big 1))
      (= big (inexact big)))
(show (= 1/3 (inexact 1/3)) (< 1/3 (inexact 1/3)) (> 1/3 (inexact 1/3)) (= 1/10 0.1) (< 1/10 0.1))
(show (< (expt 10 400) +inf.0) (> (- (expt 10 400)) -inf.0) (= 0 0.0 -0.0) (eqv? 0.0 -0.0) (equal? 1 1.0))
(show (memv 1.0 '(1 1.0)) (member 2 '(2.0 2)) (assv 0.5 '((1/2 exact) (0.5 inexact))) (= 1 1.0 1))
; NaN is unordered and not equal to itself.
(show (= +nan.0 +nan.0) (< +nan.0 1) (> +nan.0 1) (<= 1 +nan.0) (nan? (- +inf.0 +inf.0))
      (nan? (* 0.0 +inf.0)))
; Predicates go by value.
(show (map integer? (list 3 3.0 3.5 6/2 +inf.0)) (map rational? (list 1 1.5 +inf.0 +nan.0))
      (map real? (list 1 +nan.0)))
(show (map exact-integer? (list 3 3.0 6/2)) (map exact? (list 3 3.0 1/3)) (map even? (list 4 4.0 0 -2))
      (odd? 3.0))
(show (map finite? (list 1 1.5 +inf.0 +nan.0)) (map infinite? (list 1 -inf.0 +nan.0))
      (map nan? (list 1 +nan.0)))
; Rounding keeps exactness.
(show (round 7/2) (round 3.5) (round 2.5) (round -2.5) (round -0.4) (floor -0.5) (ceiling -0.5)
      (truncate 2.7))
(show (exact (floor 2.5)) (exact (round 1e15)) (exact (truncate -2.7)) (number->string (round 2.5)))
(show (floor-quotient 7. 2) (floor-remainder -7 2.) (quotient 7. 2.) (modulo -7. 2) (gcd 4. 6) (lcm 4 6.))
; Exact results of functions that are inexact elsewhere.
(show (sqrt 16) (sqrt 1/4) (sqrt 15241578750190521) (exact? (sqrt 2)) (expt 2 10) (expt 2. 3) (expt 4 1/2))
(show (exp 0) (sin 0) (atan 0) (call-with-values (lambda () (exact-integer-sqrt 17)) list))
