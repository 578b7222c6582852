; Examples of (sennit task) for the manual.

;;; parallel-map
(parallel-map (lambda (n) (* n n)) '(1 2 3)) ; => (1 4 9)

;;; async-let
(async-let ((a (+ 1 2)) (b (* 3 4))) (+ a b)) ; => 15

;;; async task-wait
(task-wait (async (lambda () (* 6 7)))) ; => 42

;;; call-with-limits
(guard (e ((limit-error? e) 'too-long)) (call-with-limits '((cpu-seconds . 0.01)) (lambda () (let loop () (loop))))) ; => too-long

;;; call-with-timeout
(call-with-timeout 10 (lambda () 'in-time)) ; => in-time
(guard (e (#t (condition-kind e))) (call-with-timeout 0.01 (lambda () (sleep 1000)))) ; => timeout

;;; current-fiber
(fiber? (current-fiber)) ; => #t

;;; spawn-fiber fiber-wait
(fiber-wait (spawn-fiber (lambda () (+ 1 2)))) ; => 3

;;; fiber?
(fiber? (async (lambda () 1))) ; => #t

;;; fiber-activity
(string? (fiber-activity (current-fiber))) ; => #t

;;; fiber-allocated-bytes
(let ((f (spawn-fiber (lambda () (make-vector 1000 0))))) (fiber-wait f) (> (fiber-allocated-bytes f) 8000)) ; => #t

;;; fiber-cancel
(let ((f (spawn-fiber (lambda () (sleep 1000))))) (fiber-cancel f) (guard (e ((cancelled-error? e) 'cancelled)) (fiber-wait f))) ; => cancelled

;;; fiber-cpu-seconds
(>= (fiber-cpu-seconds (current-fiber)) 0) ; => #t

;;; fiber-id
(= (fiber-id (current-fiber)) (fiber-id (current-fiber))) ; => #t

;;; fiber-name
(fiber-name (spawn-fiber (lambda () 1) "adder")) ; => "adder"

;;; fiber-status
(fiber-status (current-fiber)) ; => running
(let ((f (spawn-fiber (lambda () 1)))) (fiber-wait f) (fiber-status f)) ; => finished

;;; fiber-waiting-seconds
(fiber-waiting-seconds (current-fiber)) ; => 0.0

;;; fibers
(and (memq (current-fiber) (fibers)) #t) ; => #t

;;; metrics
(and (string-contains (metrics) "# TYPE") #t) ; => #t

;;; race
(race (lambda () (sleep 1000) 'slow) (lambda () 'quick)) ; => quick

;;; sleep
(begin (sleep 0.01) 'awake) ; => awake

;;; task?
(task? (async (lambda () 1))) ; => #t
(task? (spawn-fiber (lambda () 1))) ; => #f

;;; task-cancel
(let ((t (async (lambda () (sleep 1000))))) (task-cancel t) (guard (e ((cancelled-error? e) 'cancelled)) (task-wait t))) ; => cancelled

;;; task-finished?
(let ((t (async (lambda () 1)))) (task-wait t) (task-finished? t)) ; => #t

;;; task-map
(task-map square '(1 2 3)) ; => (1 4 9)

;;; task-status
(let ((t (async (lambda () (error "no"))))) (guard (e (#t (task-status t))) (task-wait t))) ; => failed

;;; with-task-group
(with-task-group (lambda () (let ((a (async (lambda () 1))) (b (async (lambda () 2)))) (+ (task-wait a) (task-wait b))))) ; => 3

;;; without-cancellation
(without-cancellation (lambda () 'done)) ; => done

;;; yield
(let ((t (async (lambda () 'other)))) (yield) (task-wait t)) ; => other
