; Ends in an uncaught error: a task fails, and who waits for it does not catch that.
(import (scheme base) (scheme write) (sennit task))
(define (work n) (if (= n 3) (error "this one fails" n) (* n n)))
(define tasks (list (async (lambda () (work 1))) (async (lambda () (work 2))) (async (lambda () (work 4)))))
(write (map task-wait tasks)) (newline)
(define failing (async (lambda () (work 3))))
(guard (e ((symbol? e) (write 'not-this))) (write (task-wait failing)) (newline))
(write 'never) (newline)
