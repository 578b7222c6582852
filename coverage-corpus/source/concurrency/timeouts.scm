; Timeouts, cancellation, races and limits: what is raised where, what is cleaned up, what goes on afterwards.
(import (scheme base) (scheme write) (sennit cell) (sennit channel) (sennit error) (sennit list)
        (sennit task))
(define (show-written x) (write x) (newline))
(define-syntax outcome
  (syntax-rules ()
    ((_ e ...)
     (show-written (guard (x ((error-object? x) (list 'raised (condition-kind x)))
                             (#t (list 'raised-object x))) e ...)))))

; In time, and not in time.
(outcome (call-with-timeout 10 (lambda () 'in-time)))
(outcome (call-with-timeout 0.01 (lambda () (sleep 1000) 'never)))
(outcome (call-with-timeout 0.01 (lambda () (let loop () (loop)))))
(outcome (call-with-timeout 10 (lambda () (raise 'own-error))))
(outcome (call-with-timeout 10 (lambda () (call-with-timeout 0.01 (lambda () (sleep 1000))))))
(outcome (call-with-timeout 0.01 (lambda () (call-with-timeout 10 (lambda () (sleep 1000))))))
(outcome (call-with-timeout 0.01 (lambda () (guard (e ((cancelled-error? e) (raise e))) (sleep 1000)))))
; Waiting for a task with a limit does not end the task.
(define gate (make-channel))
(define slow (async (lambda () (channel-receive gate))))
(outcome (task-wait slow 0.01 'default))
(outcome (task-wait slow 0.01))
(channel-send gate 'opened)
(outcome (task-wait slow 10 'default))
(outcome (task-wait slow))

; Cancellation is a condition that is raised where the task waits; winders run, and it can be caught there.
(define log (make-cell '()))
(define (note x) (cell-update log (lambda (l) (cons x l))))
(define (notes) (reverse (cell-replace log '())))
(define started (make-channel))
(define (waiting-task name)
  (async
   (lambda ()
     (dynamic-wind
      (lambda () (note (list name 'in)))
      (lambda () (channel-send started name) (sleep 1000))
      (lambda () (note (list name 'out)))))))
(define cancelled (waiting-task 'a))
(channel-receive started)
(task-cancel cancelled)
(outcome (task-wait cancelled))
(show-written (list (notes) (task-status cancelled)))
(define stubborn
  (async (lambda () (guard (e ((cancelled-error? e) 'ended-well)) (channel-send started 'b) (sleep 1000)))))
(channel-receive started)
(task-cancel stubborn)
(outcome (task-wait stubborn))
(show-written (list (notes) (task-status stubborn)))
; One that computes is told as well.
(define computing (async (lambda () (channel-send started 'c) (let loop ((n 0)) (loop (+ n 1))))))
(channel-receive started)
(task-cancel computing)
(outcome (task-wait computing))
; What must not be interrupted is finished first.
(define careful
  (async
   (lambda ()
     (without-cancellation (lambda () (channel-send started 'd) (channel-receive gate)
                             (note 'finished-the-work)))
     (sleep 1000)
     (note 'never))))
(channel-receive started)
(task-cancel careful)
(channel-send gate 'go-on)
(outcome (task-wait careful))
(show-written (notes))
; To cancel what has ended changes nothing.
(define over (async (lambda () 'over)))
(outcome (task-wait over))
(task-cancel over)
(outcome (task-wait over))

; Races: the first result counts, the others are cancelled and have cleaned up by then.
(define (loser name)
  (lambda ()
    (dynamic-wind (lambda () #f) (lambda () (channel-send started name) (sleep 1000))
      (lambda () (note name)))))
(define (winner) (channel-receive started) (channel-receive started) 'won)
(outcome (race (loser 'a) winner (loser 'b)))
(show-written (sort (notes) (lambda (a b) (string<? (symbol->string a) (symbol->string b)))))
(outcome (race (lambda () (sleep 1000)) (lambda () (raise 'failed-first))))
(outcome (race (lambda () 'alone)))

; Deadlines of several requests to a server that answers some of them.
(define requests (make-channel))
(define server
  (spawn-fiber
   (lambda ()
     (let loop ()
       (let ((request (channel-receive requests)))
         (when (pair? request)
           (if (not (eq? (car request) 'silent))
               (channel-try-send (cdr request) (list 'answer-to (car request))))
           (loop)))))))
(define (ask what)
  (let ((reply (make-channel 1)))
    (channel-send requests (cons what reply))
    (select ((receive-operation reply) (x) x)
            ((sleep-operation (if (eq? what 'silent) 0.01 100)) () (list 'no-answer-to what)))))
(show-written (task-map ask '(one silent two)))
(channel-send requests 'end)
(fiber-wait server)

; Retries until it works.
(define (retry times attempt)
  (let loop ((n 1))
    (guard (e ((and (error-object? e) (eq? (condition-kind e) 'timeout) (< n times)) (note (list 'timeout n))
               (loop (+ n 1))))
      (attempt n))))
(outcome (retry 5
                (lambda (n)
                  (if (< n 3) (call-with-timeout 0.01 (lambda () (sleep 1000))) (list 'worked-at n)))))
(outcome (retry 2 (lambda (n) (call-with-timeout 0.01 (lambda () (sleep 1000))))))
(show-written (notes))

; Limits of what a computation may use.
(define (limited limits thunk)
  (guard (e ((limit-error? e) (cons 'limit (car (error-object-irritants e)))))
    (call-with-limits limits thunk)))
(show-written (limited '((wall-seconds . 0.01)) (lambda () (sleep 1000))))
(show-written (limited '((cpu-seconds . 0.01)) (lambda () (let loop () (loop)))))
(show-written (limited '((stack-bytes . 1000000)) (lambda () (let deeper ((n 0)) (+ 1 (deeper (+ n 1)))))))
(show-written (limited '((allocated-bytes . 10000000))
                       (lambda () (let more ((n 0)) (make-vector 1000 n) (more (+ n 1))))))
(show-written (limited '((fibers . 3)) (lambda () (task-map (lambda (n) (sleep 1000)) (iota 10)))))
(show-written (limited '((wall-seconds . 100) (cpu-seconds . 100)) (lambda () (apply + (iota 1000)))))
