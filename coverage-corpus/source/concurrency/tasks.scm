; Tasks: async and waiting, async-let, parallel maps, order of results, errors, parameters, statuses.
(import (scheme base) (scheme write) (sennit cell) (sennit error) (sennit list) (sennit task))
(define (show-written x) (write x) (newline))

(define (fibonacci n) (if (< n 2) n (+ (fibonacci (- n 1)) (fibonacci (- n 2)))))
; Results come in the order of waiting, whatever ends first.
(define tasks (map (lambda (n) (async (lambda () (fibonacci n)))) '(15 3 12 1 10)))
(show-written (map task-wait tasks))
(show-written (map task-wait tasks))
(show-written (map (lambda (t) (list (task? t) (fiber? t) (task-finished? t) (task-status t)))
                   (list (car tasks) (last tasks))))
(show-written (list (fiber-name (async (lambda () 1) "named")) (fiber-name (car tasks)) (task? 5)))

(show-written (async-let ((a (fibonacci 10)) (b (fibonacci 11)) (c 'other)) (list c (+ a b))))
(show-written (task-map square '(1 2 3 4 5)))
(show-written (parallel-map (lambda (n) (cons n (fibonacci n))) (iota 12)))
(show-written (list (parallel-map fibonacci '(5 6 7) 1) (parallel-map fibonacci '(5 6 7) 2)
                    (parallel-map square '())))
(define numbers (iota 100))
(show-written (equal? (parallel-map (lambda (n) (* n n n)) numbers) (map (lambda (n) (* n n n)) numbers)))
; Results may be anything.
(show-written (map (lambda (x) (task-wait (async (lambda () x))))
                   (list 1 "two" #\3 '(4 (5)) #(6) #t #f '() 1/2)))
(show-written ((task-wait (async (lambda () (lambda (x) (* x 10))))) 7))

; An error of a task is raised where it is waited for, each time.
(define failing (async (lambda () (error "failed in a task" 1 2))))
(define (message-of thunk)
  (guard (e ((error-object? e) (cons (error-object-message e) (error-object-irritants e)))
            (#t (list 'raised e))) (thunk)))
(show-written (message-of (lambda () (task-wait failing))))
(show-written (message-of (lambda () (task-wait failing))))
(show-written (list (task-finished? failing) (task-status failing)))
(show-written (message-of (lambda () (task-wait (async (lambda () (raise 'not-a-condition)))))))
(show-written (message-of (lambda ()
                            (task-wait (async (lambda () (task-wait (async (lambda () (car 5))))))))))
(show-written (message-of (lambda () (async-let ((a 1) (b (error "in async-let"))) (+ a b)))))
(show-written (message-of (lambda () (parallel-map (lambda (n) (if (= n 3) (error "number" n) n)) '(1 2 3)))))
; Caught within, it is an ordinary result.
(show-written (parallel-map (lambda (n) (guard (e (#t (list 'caught n))) (if (odd? n) (raise n) n)))
                            '(1 2 3 4)))

; A task has the parameters of where it was made, and its own from then on.
(define level (make-parameter 'outside))
(define inherited
  (parameterize ((level 'inside))
    (async (lambda () (list (level) (parameterize ((level 'own)) (level)) (level))))))
(show-written (list (task-wait inherited) (level)))
(show-written (parameterize ((level 0))
                (task-map (lambda (n) (parameterize ((level (+ n (level)))) (level))) '(1 2 3))))
; Output that a task collects is its own.
(define (report n)
  (let ((port (open-output-string))) (parameterize ((current-output-port port)) (display "task ") (display n))
    (get-output-string port)))
(show-written (parallel-map report '(1 2 3)))

; Trees of tasks.
(define (sum-tree t)
  (if (pair? t) (async-let ((a (sum-tree (car t))) (b (sum-tree (cdr t)))) (+ a b)) (if (null? t) 0 t)))
(show-written (sum-tree '((1 2 (3)) (4 (5 (6))) 7)))
(define (merge-sort l)
  (if (< (length l) 8)
      (sort l <)
      (let-values (((a b) (split-at l (quotient (length l) 2))))
        (async-let ((left (merge-sort a)) (right (merge-sort b))) (list-merge < left right)))))
(define scattered (map (lambda (i) (modulo (* i 7919) 499)) (iota 150)))
(show-written (equal? (merge-sort scattered) (sort scattered <)))
(define (queens-from n placed)
  (define (safe? c)
    (let loop ((l placed) (d 1))
      (or (null? l) (and (not (= (car l) c)) (not (= (abs (- (car l) c)) d)) (loop (cdr l) (+ d 1))))))
  (if (= (length placed) n) 1
      (apply + (map (lambda (c) (queens-from n (cons c placed))) (filter safe? (iota n))))))
(show-written (apply + (parallel-map (lambda (c) (queens-from 6 (list c))) (iota 6))))

; A cell that many tasks change: no change is lost.
(define counter (make-cell 0))
(task-map (lambda (n)
            (let loop ((i 0)) (when (< i 20) (cell-update counter (lambda (x) (+ x 1))) (loop (+ i 1)))))
            (iota 10))
(show-written (cell-value counter))
(define log (make-cell '()))
(task-map (lambda (n) (cell-update log (lambda (l) (cons n l)))) (iota 20))
(show-written (sort (cell-value log) <))
; A promise is forced once, by however many.
(define forced (make-cell 0))
(define shared (make-cell #f))
(define (expensive)
  (cell-step shared
             (lambda (known)
               (if known (values (cdr known) known)
                   (let ((x (begin (cell-update forced (lambda (n) (+ n 1))) (fibonacci 12))))
                     (values x (cons #t x)))))))
(show-written (list (task-map (lambda (n) (expensive)) (iota 5)) (cell-value forced)))

; Fibers of their own, and yielding.
(define fiber (spawn-fiber (lambda () (yield) (fibonacci 9)) "worker"))
(show-written (list (fiber-wait fiber) (fiber-name fiber) (fiber-status fiber) (task? fiber)))
(show-written (list (fiber-status (current-fiber)) (= (fiber-id fiber) (fiber-id fiber))
                    (= (fiber-id fiber) (fiber-id (current-fiber)))))
