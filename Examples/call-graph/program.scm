; A program for the call graph: sennit expand program.scm > program.core
(import (scheme base) (scheme write))

(define (square x) (* x x))

(define (sum-of-squares numbers)
  (if (null? numbers)
      0
      (+ (square (car numbers)) (sum-of-squares (cdr numbers)))))

(define (distance . coordinates)
  (call-with-values (lambda () (exact-integer-sqrt (sum-of-squares coordinates)))
    (lambda (root rest) (if (zero? rest) root (fail "no whole number" rest)))))

(define (half x) (/ x 2))

(define (fail message . irritants) (apply error message irritants))

(define (report name . coordinates)
  (for-each display (list name ": " (apply distance coordinates)))
  (newline))

(report "3, 4" 3 4)
(report "2, 3, 6" 2 3 6)
