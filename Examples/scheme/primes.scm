; The primes below a limit, by trial division with those found so far. Nothing is assigned:
; the loop's variables are bound anew at each turn.
(import (scheme base) (scheme write))

(define (prime? n smaller)
  ; `smaller` holds all the primes below n, in ascending order.
  (let check ((candidates smaller))
    (cond ((null? candidates) #t)
          ((> (square (car candidates)) n) #t)
          ((zero? (remainder n (car candidates))) #f)
          (else (check (cdr candidates))))))

(define (primes-below limit)
  (let loop ((n 2) (found '()))
    (cond ((>= n limit) found)
          ((prime? n found) (loop (+ n 1) (append found (list n))))
          (else (loop (+ n 1) found)))))

(let ((primes (primes-below 100)))
  (for-each (lambda (p) (display p) (display " ")) primes)
  (newline)
  (display (length primes))
  (display " primes below 100")
  (newline))
