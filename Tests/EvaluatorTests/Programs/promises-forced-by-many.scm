; Promises forced by many.
; => (#t #t)
(define (all-same? l) (every (lambda (x) (eq? x (car l))) l))
(define (forced promise) (all-same? (map fiber-wait (spawn-all 8 (lambda (i) (if (odd? i) (yield)) (force promise))))))
(list (every (lambda (i) (forced (delay (let spin ((k (* 13 i))) (if (= k 0) (list i) (spin (- k 1))))))) (iota 12))
      (every (lambda (i) (forced (delay-force (begin (yield) (delay (list i)))))) (iota 5)))
