; Generators by continuations.
; => #t
(define (generator items)
  (define (produce return)
    (let loop ((items items) (return return))
      (if (null? items)
          (return #f)
          (begin (yield) (loop (cdr items) (call/cc (lambda (next) (return (cons (car items) next)))))))))
  (lambda () (let loop ((state (call/cc produce)) (got '()))
    (if state (begin (yield) (loop (call/cc (cdr state)) (cons (car state) got))) (reverse got)))))
(equal? (map fiber-wait (spawn-all 6 (lambda (i) ((generator (iota i)))))) (map iota (iota 6)))
