; Exact rationals: reduction, arithmetic, comparison, rounding, powers, and sums of many.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show (/ 6 4) (/ -6 4) (/ 6 -4) (/ -6 -4) (/ 4 2) (/ 0 5) (/ 3) (/ -1/3) (/ 1 2 3) (/ 12 2 3))
(show (+ 1/2 1/3) (- 1/2 1/3) (* 2/3 3/4) (/ 2/3 4/5) (+ 1/2 1/2) (- 5/6 5/6) (* 7/2 2) (+ 1/3 2/3 1))
(show (map numerator (list 6/4 -6/4 5 0 0.5)) (map denominator (list 6/4 -6/4 5 0 0.5)))
(show (< 1/3 1/2 2/3) (< 1/3 0.33) (= 1/2 0.5) (> -1/3 -1/2) (= 2/4 1/2) (<= 1/3 1/3 1/2) (max 1/2 2/3)
      (min 1/2 1/3))
(show (map floor '(7/2 -7/2 1/3 -1/3)) (map ceiling '(7/2 -7/2 1/3 -1/3)))
(show (map truncate '(7/2 -7/2 1/3 -1/3)) (map round '(7/2 -7/2 5/2 -5/2 1/3 -1/3 3/2 2/3)))
(show (expt 2/3 0) (expt 2/3 5) (expt 2/3 -3) (expt -1/2 3) (square 3/5) (exact-integer? (expt 1/2 -4)))
(show (abs -3/4) (- 3/4) (zero? 0/3) (positive? 1/9) (negative? -1/9))
(show (map integer? '(4/2 1/2)) (map rational? '(1/2 2)) (map exact? (list 1/2 (+ 1/2 0.5))))
(show (string->number "3/9") (number->string 22/7) (number->string 5/8 2) (number->string -255/16 16))
; Numbers beyond a word above and below.
(define huge (/ (expt 10 30) (- (expt 10 30) 1)))
(show huge (- huge 1) (* huge (- (expt 10 30) 1)) (floor huge) (ceiling huge) (< 1 huge) (= huge 1))
; The harmonic numbers, and a sum that telescopes to n/(n+1).
(define (sum f from to) (if (> from to) 0 (+ (f from) (sum f (+ from 1) to))))
(show (sum / 1 1) (sum / 1 4) (sum / 1 10) (sum / 1 30))
(show (sum (lambda (k) (/ (* k (+ k 1)))) 1 100))
; Continued fractions: there and back.
(define (fraction->terms q)
  (let ((whole (floor q))) (if (= whole q) (list whole) (cons whole (fraction->terms (/ (- q whole)))))))
(define (terms->fraction terms)
  (if (null? (cdr terms)) (car terms) (+ (car terms) (/ (terms->fraction (cdr terms))))))
(show (fraction->terms 415/93) (fraction->terms -7/3) (fraction->terms 5) (terms->fraction '(3 7 15 1)))
(show (map (lambda (q) (= q (terms->fraction (fraction->terms q)))) (list 1/3 -22/7 1000001/999983 huge)))
(define (golden n) (terms->fraction (make-list n 1)))
(show (map golden '(1 2 3 10 50)))
; Egyptian fractions, largest unit first.
(define (egyptian q) (if (= q 0) '() (let ((unit (/ (ceiling (/ q))))) (cons unit (egyptian (- q unit))))))
(show (egyptian 5/121) (egyptian 7/15) (apply + (egyptian 5/121)))
; Bernoulli numbers by their recurrence.
(define (binomial n k) (if (= k 0) 1 (* (/ n k) (binomial (- n 1) (- k 1)))))
(define (bernoulli n)
  (if (= n 0) 1 (- (/ (sum (lambda (k) (* (binomial (+ n 1) k) (bernoulli k))) 0 (- n 1)) (+ n 1)))))
(show (map bernoulli '(0 1 2 3 4 6 8 10 12)))
