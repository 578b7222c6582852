; Recursion and bignums across waits.
; => (#t #t)
(define (deep n) (if (= n 0) 0 (begin (if (= 0 (modulo n 50)) (yield)) (+ 1 (deep (- n 1))))))
(define (factorial n) (if (= n 0) 1 (begin (if (= 0 (modulo n 10)) (yield)) (* n (factorial (- n 1))))))
(list (equal? (map fiber-wait (spawn-all 4 (lambda (i) (deep (* i 200))))) '(0 200 400 600))
      (every (lambda (x) (= x (factorial 40))) (task-map (lambda (i) (factorial 40)) (iota 4))))
