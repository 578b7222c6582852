; Roots, powers, logarithms and angles: exact cases, borders, and identities within a tolerance.
(import (scheme base) (scheme inexact) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
; Libraries of mathematics differ in the last digits, so nine digits are shown.
(define (rounded x) (/ (round (* x 1e9)) 1e9))
(define (show-rounded . xs) (apply show (map rounded xs)))

(define pi (* 4 (atan 1)))
(show-rounded pi (exp 1) (exp -1) (log 2) (log 10) (log 8 2) (log 100 10) (sqrt 2) (expt 2 0.5)
  (expt 10 -3.5))
(show-rounded (sin 1) (cos 1) (tan 1) (asin 0.5) (acos 0.5) (atan 0.5) (asin -1) (acos -1) (atan -1))
; The angle of a point, in all quadrants and on the axes.
(show-rounded (atan 1 1) (atan 1 -1) (atan -1 -1) (atan -1 1) (atan 1 0) (atan -1 0) (atan 0 -1) (atan 2 3))
(show (atan 0.0 1) (atan -0.0 1) (atan 0 1.0) (rounded (atan -0.0 -1)) (rounded (atan 0.0 -1)))
; Exact arguments with exact results.
(show (exp 0) (log 1) (sin 0) (cos 0) (atan 0) (asin 0) (acos 1) (expt 0 0) (expt 0.0 0) (expt 5 0))
(show (sqrt 0) (sqrt 1) (sqrt 144) (sqrt 1/9) (sqrt 0.25) (sqrt (expt 10 40)) (exact? (sqrt 3)))
(show (expt 2 200) (expt -2 3) (expt 2 -3) (expt 2.0 3) (expt 1/2 2) (expt 2 0.0) (expt 0 5)
      (expt -1 1000001))
; Borders: infinities, zeros, arguments that are no number.
(show (exp +inf.0) (exp -inf.0) (log 0.0) (log +inf.0) (sqrt +inf.0) (rounded (atan +inf.0 1))
      (rounded (atan +inf.0)))
(show (map nan? (list (sin +inf.0) (sqrt +nan.0) (exp +nan.0) (atan +nan.0))) (exp 1000) (exp -1000)
      (sqrt -0.0))
(show (expt 2 1024.0) (expt 2 -1080.0) (expt +inf.0 0) (expt 0.0 2) (expt 0.0 1.5) (expt 1.0 +inf.0))
; Identities over many arguments.
(define (near? a b) (< (abs (- a b)) 1e-9))
(define (all? ok? l) (or (null? l) (and (ok? (car l)) (all? ok? (cdr l)))))
(define xs (map (lambda (k) (* k 0.37)) '(-9 -7 -5 -3 -1 0 1 2 4 6 8)))
(show (all? (lambda (x) (near? 1 (+ (square (sin x)) (square (cos x))))) xs)
      (all? (lambda (x) (near? (tan x) (/ (sin x) (cos x)))) xs)
      (all? (lambda (x) (near? x (log (exp x)))) xs)
      (all? (lambda (x) (near? (exp x) (* (exp (/ x 2)) (exp (/ x 2))))) xs)
      (all? (lambda (x) (near? (atan (tan (/ x 4))) (/ x 4))) xs)
      (all? (lambda (x) (near? (abs x) (sqrt (square x)))) xs)
      (all? (lambda (x) (near? (expt 3 x) (exp (* x (log 3))))) xs))
; Own series agree with the library.
(define (series term x terms)
  (let loop ((k 0) (sum 0)) (if (= k terms) sum (loop (+ k 1) (+ sum (term x k))))))
(define (factorial n) (if (= n 0) 1 (* n (factorial (- n 1)))))
(define (exp-term x k) (/ (expt x k) (factorial k)))
(define (sin-term x k) (/ (* (expt -1 k) (expt x (+ k k 1))) (factorial (+ k k 1))))
(show (near? (exp 1.5) (series exp-term 1.5 25)) (near? (sin 2) (series sin-term 2 15)) (series exp-term 1 6))
; Logarithms of numbers beyond the range of doubles.
(show-rounded (log (expt 10 400)) (/ (log (expt 7 500)) (log 7)) (log (/ 1 (expt 10 400))))
(show (sqrt (+ (expt 10 40) 1)) (sqrt (expt 10 399)) (rounded (/ (sqrt (/ (expt 10 401))) 1e-201)))
