; Digits of pi, e and the square root of two with exact integers: a spigot, series and Newton's method.
(import (scheme base) (scheme write))
(define (show . items) (for-each display items) (newline))

; Pi by a stream of linear fractional transformations: each digit is certain when it comes out.
(define (pi-digits count)
  (let loop ((q 1) (r 0) (t 1) (k 1) (m 3) (x 3) (left count) (found '()))
    (cond ((= left 0) (reverse found))
          ((< (+ (* 4 q) r (- t)) (* m t))
           (loop (* 10 q) (* 10 (- r (* m t))) t k (- (quotient (* 10 (+ (* 3 q) r)) t) (* 10 m)) x (- left 1)
             (cons m found)))
          (else
           (loop (* q k) (* (+ (* 2 q) r) x) (* t x) (+ k 1)
             (quotient (+ (* q (+ (* 7 k) 2)) (* r x)) (* t x)) (+ x 2)
                 left found)))))
(define (digits->string digits) (apply string-append (map number->string digits)))
(define pi-by-spigot (digits->string (pi-digits 101)))
(show pi-by-spigot)
; Machin's formula: 16 atan(1/5) - 4 atan(1/239).
(define (arctan-of-inverse x unity)
  (let loop ((power (quotient unity x)) (n 1) (sum 0) (sign 1))
    (if (= power 0) sum
        (loop (quotient power (* x x)) (+ n 2) (+ sum (* sign (quotient power n))) (- sign)))))
(define (machin digits)
  (let ((unity (expt 10 (+ digits 10))))
    (quotient (- (* 16 (arctan-of-inverse 5 unity)) (* 4 (arctan-of-inverse 239 unity))) (expt 10 10))))
(define pi-by-machin (number->string (machin 100)))
(show (string=? pi-by-spigot pi-by-machin))
(define pi-300 (number->string (machin 300)))
(show (string-length pi-300) " " (substring pi-300 291 301))
; How often each digit occurs in the first hundred decimals.
(define (occurrences c s)
  (let loop ((i 0) (n 0))
    (if (= i (string-length s)) n (loop (+ i 1) (if (char=? c (string-ref s i)) (+ n 1) n)))))
(show (map (lambda (c) (occurrences c (substring pi-by-machin 1 101))) (string->list "0123456789")))
; e as the sum of 1/n!.
(define (e-scaled digits)
  (let loop ((term (expt 10 (+ digits 10))) (n 1) (sum 0))
    (if (= term 0) (quotient sum (expt 10 10)) (loop (quotient term n) (+ n 1) (+ sum term)))))
(show (e-scaled 60))
; The square root of two: by the library and by Newton's method.
(define (newton n)
  (let loop ((x n)) (let ((next (quotient (+ x (quotient n x)) 2))) (if (>= next x) x (loop next)))))
(define two (* 2 (expt 10 120)))
(define-values (root rest) (exact-integer-sqrt two))
(show root)
(show (= root (newton two)) " " (= two (+ (square root) rest)) " " (< two (square (+ root 1))))
; Large powers by their digits.
(define (digit-sum n) (if (= n 0) 0 (+ (remainder n 10) (digit-sum (quotient n 10)))))
(show (map digit-sum (list (expt 2 15) (expt 2 1000) (expt 99 99))) " "
      (string-length (number->string (expt 3 1000))))
(define (factorial n) (let loop ((n n) (product 1)) (if (= n 0) product (loop (- n 1) (* product n)))))
(show (digit-sum (factorial 100)) " " (remainder (factorial 100) (expt 10 24)) " "
      (quotient (factorial 100) (expt 10 140)))
