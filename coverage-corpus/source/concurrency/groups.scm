; Task groups: results, errors that cancel the siblings, cleaning up, nesting, tasks that outlive nobody.
(import (scheme base) (scheme write) (sennit cell) (sennit channel) (sennit error) (sennit list)
        (sennit task))
(define (show-written x) (write x) (newline))
(define log (make-cell '()))
(define (note x) (cell-update log (lambda (l) (cons x l))))
(define (key x) (let ((port (open-output-string))) (write x port) (get-output-string port)))
(define (notes) (sort (cell-replace log '()) string<? key))
(define-syntax outcome
  (syntax-rules ()
    ((_ e ...)
     (let ((result (guard (x ((error-object? x) (list 'raised (condition-kind x) (error-object-message x)))
                             (#t (list 'raised-object x))) e ...)))
       (show-written (list result (notes)))))))

; The result is that of the thunk; the group waits for all tasks that were made in it.
(outcome (with-task-group (lambda () 'nothing-to-do)))
(outcome (with-task-group (lambda ()
                            (let ((a (async (lambda () 1))) (b (async (lambda () 2))))
                              (+ (task-wait a) (task-wait b))))))
(outcome (with-task-group (lambda () (for-each (lambda (n) (async (lambda () (yield) (note n)))) '(1 2 3))
                            'not-waited-for)))
; Tasks of tasks belong to it too.
(outcome
 (with-task-group
  (lambda () (async (lambda () (task-wait (async (lambda () (yield) (note 'grandchild)))) (note 'child)))
    'parent)))

; A task that fails cancels its siblings, which clean up, and the error is raised where the group is.
(define (sleeper name started)
  (async
   (lambda ()
     (dynamic-wind
      (lambda () #f)
      (lambda () (channel-send started name) (sleep 1000) (note (list name 'never)))
      (lambda () (note (list name 'cleaned-up)))))))
(define (failing-group fail)
  (with-task-group
   (lambda ()
     (let ((started (make-channel)))
       (sleeper 'a started) (sleeper 'b started)
       (channel-receive started) (channel-receive started)
       (fail)
       (sleep 1000)
       'never))))
(outcome (failing-group (lambda () (async (lambda () (error "a task failed"))))))
(outcome (failing-group (lambda () (async (lambda () (raise 'some-object))))))
; So does the thunk itself.
(outcome (failing-group (lambda () (error "the thunk failed"))))
(outcome (failing-group (lambda () (car 'not-a-pair))))
; An error that a task catches does not matter to the group.
(outcome (with-task-group (lambda ()
                            (let ((t (async (lambda () (guard (e (#t 'caught)) (raise 'x))))))
                              (task-wait t)))))

; An escape within the thunk.
(outcome (with-task-group (lambda () (call/cc (lambda (k) (async (lambda () (note 'done))) (k 'escaped))))))

; A group that fails in a task, caught there: what is around goes on.
(outcome
 (let ((other (async (lambda () (yield) (note 'other-task) 10)))
       (inner (task-wait
               (async
                (lambda ()
                  (guard (e (#t (list 'inner-failed (error-object-message e))))
                    (with-task-group (lambda () (async (lambda () (error "inside"))) (sleep 1000)))))))))
   (list inner (task-wait other))))
; Not caught, it goes through all groups.
(outcome
 (with-task-group
  (lambda ()
    (let ((started (make-channel)))
      (sleeper 'outer started)
      (channel-receive started)
      (with-task-group (lambda () (async (lambda () (error "deep inside"))) (sleep 1000)))))))

; A group with a time limit.
(outcome (call-with-timeout 0.01
                            (lambda ()
                              (with-task-group (lambda () (async (lambda () (sleep 1000))) 'not-over)))))

; Maps are groups: one error cancels the rest.
(outcome (task-map (lambda (n) (if (= n 2) (error "no twos" n) (begin (sleep 1000) (note 'never)))) '(1 2 3)))
(outcome (parallel-map (lambda (n) (* n 2)) '(1 2 3) 2))
(outcome (map (lambda (n)
                (guard (e (#t (list 'error n)))
                  (with-task-group (lambda () (task-wait (async (lambda () (if (even? n) (raise n) n))))))))
                  '(1 2 3 4)))

; A supervisor that starts a worker again until it ends well, a limited number of times.
(define attempts (make-cell 0))
(define (unreliable)
  (let ((n (cell-update attempts (lambda (n) (+ n 1)))))
    (if (< n 3) (error "crashed" n) (list 'succeeded-at n))))
(define (supervise worker restarts)
  (let loop ((left restarts))
    (guard (e ((and (error-object? e) (> left 0)) (note (cons 'restart (error-object-irritants e)))
               (loop (- left 1))))
      (with-task-group (lambda () (task-wait (async worker)))))))
(outcome (supervise unreliable 5))
(outcome (supervise (lambda () (error "always" 'x)) 2))

; Phases: all tasks of one are over before the next begins.
(define (phase name count)
  (with-task-group (lambda ()
                     (for-each (lambda (i)
                                 (async (lambda () (yield) (cell-update log (lambda (l) (cons name l))))))
                                 (iota count)))))
(for-each (lambda (name) (phase name 4)) '(first second third))
(show-written (reverse (cell-replace log '())))

; A barrier by counting in a cell and closing a channel.
(define (barrier n)
  (let ((left (make-cell n)) (open (make-channel)))
    (lambda ()
      (if (= 0 (cell-update left (lambda (n) (- n 1)))) (channel-close open) (channel-receive open)))))
(define before (make-cell 0))
(define wait-for-all (barrier 5))
(show-written (task-map (lambda (i) (cell-update before (lambda (n) (+ n 1))) (wait-for-all)
                          (cell-value before)) (iota 5)))
