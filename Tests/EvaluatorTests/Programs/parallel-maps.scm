; Parallel maps.
; => (#t #t boom)
(define numbers (iota 60))
(define squares (map (lambda (x) (* x x)) numbers))
(list
  (equal? squares (parallel-map (lambda (x) (if (= 0 (modulo x 7)) (yield)) (* x x)) numbers 5))
  (equal? squares (task-map (lambda (x) (sleep (/ (modulo x 3) 100000)) (* x x)) numbers))
  (kind-of (lambda () (parallel-map (lambda (x) (if (= x 31) (raise 'boom)) (yield) x) numbers 4))))
