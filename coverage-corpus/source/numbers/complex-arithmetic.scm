; Complex numbers at work: laws of the field, powers, polar form, roots of polynomials, an escape-time
; picture.
(import (scheme base) (scheme complex) (scheme inexact) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
(define (rounded x) (+ 0.0 (/ (round (* x 1e6)) 1e6)))
(define (parts z) (list (rounded (real-part z)) (rounded (imag-part z))))

(show (+ 1+2i 3-4i) (- 1+2i 3-4i) (* 1+2i 3-4i) (/ 1+2i 3-4i) (- 1+2i) (/ 1+2i) (+ 1/2+i 1/2-i) (* +i +i)
      (/ 2+2i 1+i))
(show (+ 1+2i 0.5) (* 2 1.5-2.5i) (- 1.5+2i +2i) (/ 1+i 2) (+ 1 +i -1) (* 1/2 2+4i 3))
; An imaginary part of exact zero leaves a real number.
(show (- 1+2i +2i) (* 2+3i 2-3i) (exact? (- 1+2i +2i)) (real? (- 1+2i +2i)) (real? 1.0+0.0i) (real? 1+i))
(show (map complex? (list 1 1.5 1+i)) (map real? (list 1 1.5 1+i)) (map exact? (list 1+i 1.0+i)) (number? +i))
(show (= 1+2i 1+2i) (= 1+2i 1-2i) (= 1+2i 1.0+2.0i 1+2i) (eqv? 1+2i 1.0+2.0i) (equal? '(1+i) (list (+ 1 +i)))
      (zero? 0+0i))
; Laws, on all triples of some numbers.
(define zs (list 0 1 -1 +i 2-3i 1/2+1/3i -5+2/7i))
(define (all? ok? l) (or (null? l) (and (ok? (car l)) (all? ok? (cdr l)))))
(define (for-all-triples ok?)
  (all? (lambda (a) (all? (lambda (b) (all? (lambda (c) (ok? a b c)) zs)) zs)) zs))
(show (for-all-triples (lambda (a b c) (= (* a (+ b c)) (+ (* a b) (* a c)))))
      (for-all-triples (lambda (a b c) (= (* (* a b) c) (* a (* b c)))))
      (for-all-triples (lambda (a b c) (or (= c 0) (= a (* c (/ a c)))))))
; Conjugates, magnitudes and angles.
(define (conjugate z) (make-rectangular (real-part z) (- (imag-part z))))
(define (norm z) (* z (conjugate z)))
(show (map conjugate zs) (map norm zs) (magnitude 3+4i) (magnitude -5) (magnitude 5-12i) (magnitude 8/3+2i))
(show (rounded (angle +i)) (rounded (angle -1)) (angle 1) (rounded (angle -1-i)) (rounded (magnitude 1+i)))
(show (parts (make-polar 2 1)) (parts (make-polar 1 3.141592653589793)) (make-polar 3 0)
      (make-rectangular 1.5 2))
; Powers and roots.
(show (expt +i 2) (expt +i 3) (expt +i 4) (expt 1+i 8) (expt 1+i -2) (expt 2-i 5) (expt 1/2+i 2)
      (expt +i 1000001))
(show (sqrt -1) (sqrt -9) (sqrt -1/4) (sqrt +2i) (sqrt -3+4i) (sqrt 5-12i) (sqrt -4.0) (parts (sqrt -2))
      (parts (sqrt 1+i)))
(show (parts (exp (* +i 3.141592653589793))) (parts (log -1)) (parts (log +i)) (parts (expt +i +i))
      (parts (exp 1+i)))
(show (parts (sin 1+i)) (parts (cos 1+i)) (parts (atan 1+i)) (parts (expt 2 0.5+i)))
; Roots of x^2 + bx + c, and of unity.
(define (roots b c)
  (let ((d (sqrt (- (* b b) (* 4 c))))) (list (/ (+ (- b) d) 2) (/ (- (- b) d) 2))))
(show (roots -3 2) (roots 0 1) (roots 2 5) (roots -2+i (* -2 +i)))
(define (unity n) (map (lambda (k) (make-polar 1 (/ (* 8 (atan 1) k) n))) '(0 1 2 3 4 5)))
(show (rounded (magnitude (apply + (unity 6)))) (parts (apply * (unity 6))))
; How many turns until z^2 + c leaves a circle.
(define (escape c)
  (let loop ((z 0) (n 0)) (if (or (= n 20) (> (magnitude z) 2)) n (loop (+ (* z z) c) (+ n 1)))))
(for-each
  (lambda (y) (display (map (lambda (x) (escape (make-rectangular x y))) '(-2. -1.5 -1. -0.5 0. 0.5)))
    (newline))
  '(1. 0.5 0. -0.5))
