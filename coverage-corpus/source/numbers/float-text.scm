; Doubles as text: the shortest digits that read back, exponents, borders, and reading of long decimals.
(import (scheme base) (scheme inexact) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))

(show 0.1 0.2 (+ 0.1 0.2) (/ 1.0 3) (/ 2.0 3) (* 1.1 1.1) (sqrt 2) 100.0 1.0 -1.0 123.456 0.001)
(show 1e0 1e1 1e5 1e10 1e15 1e16 1e20 1e21 1e22 1e23 1e100 1e308)
(show 1e-1 1e-2 1e-5 1e-6 1e-7 1e-10 1e-100 1e-300 1.5e-7 1.5e21 12345678901234567890.0)
; Borders: the least and the greatest doubles, normal and not, and neighbours of powers of two.
(show 5e-324 4.9e-324 2.2250738585072014e-308 2.225073858507201e-308 1.7976931348623157e308 2e308 1e-324)
(show 9007199254740992.0 9007199254740991.0 9007199254740993.0 4503599627370496.5 4503599627370497.5
      9007199254740994.)
(show 0.0 -0.0 +inf.0 -inf.0 (- 0.0) (* -1 0.0) (/ 1 +inf.0) (/ -1 +inf.0))
; Long decimals are rounded once: below, at, and above the middle between two doubles.
(show 1.00000000000000011102230246251565404236316680908203124
      1.00000000000000011102230246251565404236316680908203125
      1.00000000000000011102230246251565404236316680908203126
      1.00000000000000033306690738754696212708950042724609375)
(show 0.1000000000000000055511151231257827021181583404541015625 0.10000000000000001 0.1000000000000000
      .09999999999999999)
(define (as-decimal n) (string->number (string-append (number->string n) ".0")))
(define beyond (- (expt 2 1024) (expt 2 970)))
(show (as-decimal beyond) (as-decimal (- beyond 1)) (as-decimal (- 1 beyond)) (as-decimal (expt 2 64)))
; Every one reads back as the same double.
(define (reads-back? x) (eqv? x (string->number (number->string x))))
(define (iterate f x n) (if (= n 0) '() (cons x (iterate f (f x) (- n 1)))))
(define (every? ok? l) (or (null? l) (and (ok? (car l)) (every? ok? (cdr l)))))
(show (every? reads-back? (iterate (lambda (x) (* x 1.7)) 1e-300 1100))
      (every? reads-back? (iterate (lambda (x) (/ x -3)) 1e300 1200))
      (every? reads-back? (iterate (lambda (x) (+ (* 3.99 x (- 1 x)))) 0.3 500)))
(define (digits x) (string-length (number->string x)))
(show (map digits (list 0.1 0.5 (/ 1. 3) 1e21 (expt 2. 0.5) 5e-324)))
; Text to doubles.
(show (map string->number
           '("1e3" ".5" "-.5e1" "1." "+1.25" "1e400" "-1e400" "1e-400" "+inf.0" "-nan.0x" "1e" "e1" ".")))
(show (map string->number '("0.1e1" "1.e2" "00012.5" "1e+2" "1E2" "--1" "1.2.3" "1e2.5" "- 1" "" "+" "1 ")))
(show (number->string 2.5 10) (number->string -0.75) (string->number "1.5" 10) (string->number "#i3/8"))
