; Loops of a million turns in each style: they take constant space, whatever they pass along.
(import (scheme base) (scheme write))
(define (show . items) (for-each (lambda (x) (write x) (display " ")) items) (newline))
(define million 1000000)

(define (count i) (if (= i million) i (count (+ i 1))))
(show (count 0))
(show (let loop ((i 0) (sum 0)) (if (= i million) sum (loop (+ i 1) (+ sum i)))))
(show (do ((i 0 (+ i 1)) (bits 0 (modulo (+ (* bits 2) (modulo i 2)) 10007))) ((= i million) bits)))
; Inexact numbers, and numbers that leave the words for a while.
(show (let loop ((i 0) (x 1.0)) (if (= i million) x (loop (+ i 1) (- 2.0 x)))))
(show (let loop ((i 0) (n (expt 2 62)))
        (if (= i 100000) (- n (expt 2 62)) (loop (+ i 1) (if (even? i) (* n 3) (quotient n 3))))))
; Fresh objects in each turn: pairs, vectors, closures, strings.
(define (last-pair-of i p) (if (= i million) p (last-pair-of (+ i 1) (cons i (car p)))))
(show (last-pair-of 0 '(start)))
(show (let loop ((i 0) (v #(0 0 0)))
        (if (= i 100000) v (loop (+ i 1) (vector (vector-ref v 2) (vector-ref v 0) i)))))
(show ((let loop ((i 0) (f (lambda () 'none)))
         (if (= i 100000) f (loop (+ i 1) (lambda () (list 'closure i)))))))
(show (let loop ((i 0) (s ""))
        (if (= i 100003) s (loop (+ i 1) (if (= 7 (string-length s)) "" (string-append s "x"))))))
; A loop in a loop, where the inner one goes on with the outer one.
(define (outer i n) (if (= i 1000) n (inner i 0 n)))
(define (inner i j n) (if (= j 500) (outer (+ i 1) n) (inner i (+ j 1) (if (= i j) (+ n 1) n))))
(show (outer 0 0))
; Conditions on the way: and, or, case, nested.
(define (filter-count i found)
  (cond ((= i 300000) found)
        ((and (= 0 (modulo i 3)) (or (= 0 (modulo i 5)) (= 0 (modulo i 7))))
         (filter-count (+ i 1) (+ found 1)))
        (else (case (modulo i 1000) ((999) (filter-count (+ i 1) (+ found 0)))
                (else (filter-count (+ i 1) found))))))
(show (filter-count 0 0))
; Rest arguments and apply in each turn.
(define (with-rest i . rest) (if (= i 200000) rest (with-rest (+ i 1) i (- i))))
(define (with-apply i l) (if (= i 200000) l (apply with-apply (list (+ i 1) (list i)))))
(show (with-rest 0) (with-apply 0 '()))
; A parameter of the loop is captured by a closure that lives on in every hundred-thousandth turn.
(define kept (let loop ((i 0) (l '()))
               (if (= i million) l (loop (+ i 1) (if (= 0 (modulo i 200000)) (cons (lambda () i) l) l)))))
(show (map (lambda (f) (f)) kept))
; Escapes and re-installed handlers do not accumulate.
(show (let loop ((i 0)) (if (= i 100000) i (loop (call/cc (lambda (k) (if (even? i) (k (+ i 1)) (+ i 1))))))))
(show (let loop ((i 0)) (if (= i 20000) i (loop (guard (e (#t (+ e 1))) (raise i))))))
(define p (make-parameter 0))
(show (let loop ((i 0)) (if (= i 20000) i (loop (parameterize ((p (+ i 1))) (p))))))
(show (let loop ((i 0))
        (if (= i 20000) i (loop (dynamic-wind (lambda () #f) (lambda () (+ i 1)) (lambda () #f))))))
