; The first of several tasks, again and again.
; => #t
(define (in-order-of-completion tasks)
  (let loop ((left tasks) (ends '()))
    (if (null? left)
        ends
        (let ((end (apply choose-from (map (lambda (t) (wrap-operation (wait-operation t) (lambda (x) (cons t x)))) left))))
          (loop (filter (lambda (t) (not (eq? t (car end)))) left) (cons (cdr end) ends))))))
(define tasks (map (lambda (i) (async (lambda () (sleep (/ (modulo (* i 7) 11) 100000)) i))) (iota 12)))
(equal? (iota 12) (sorted (in-order-of-completion tasks)))
