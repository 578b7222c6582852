; SPDX-License-Identifier: MIT
; Tasks, groups and operations. Written with the primitives of Fibers/*.swift.

(module (sennit task))

;;; (task-wait task [seconds [default]]) Waits until task has ended and returns what its thunk returned; what ended it by an error is raised here. After so many seconds default is returned instead, or without one a condition of kind timeout raised.
(define task-wait
  (case-lambda
    ((task) (fiber-wait task))
    ((task seconds)
     (perform-operation
      (choice-operation (wait-operation task)
                        (wrap-operation (sleep-operation seconds)
                                        (lambda (ignored) (raise-timeout "task-wait: the time is over"))))))
    ((task seconds default)
     (perform-operation
      (choice-operation (wait-operation task)
                        (wrap-operation (sleep-operation seconds) (lambda (ignored) default)))))))

;;; (call-with-timeout seconds thunk) Calls thunk in a task and returns what it returns; when that takes longer than so many seconds, cancels it and raises a condition of kind timeout.
(define (call-with-timeout seconds thunk)
  (with-task-group
   (lambda ()
     (let ((task (async thunk)))
       (perform-operation
        (choice-operation (wait-operation task)
                          (wrap-operation (sleep-operation seconds)
                                          (lambda (ignored)
                                            (task-cancel task)
                                            (raise-timeout "call-with-timeout: the time is over")))))))))

;;; (call-with-limits limits thunk) Calls thunk in a task of its own, as with-task-group does, and returns what it returns; what it may use is limited by limits, a list of pairs of a name and a positive number: cpu-seconds, wall-seconds, stack-bytes (of each fiber; at most half of heap-bytes), fibers (at a time), heap-bytes (by which the heap grows, and not more than what was allocated) and allocated-bytes (garbage included). It counts what all fibers use that thunk and those make, and limits around it hold too. Beyond a limit a condition of kind limit, with the name and number as irritants, is raised: for fibers in the one that makes another, for wall-seconds in the one that thunk is called in, else in the one that runs. Uncaught, it ends the task, and is raised here. Caught, there is a tenth of a time or an eighth of a size more, at least 0.1 seconds or 1 MiB and at most 1 second or 64 MiB, and of the heap as much as the stack took, which a handler may copy; then all these fibers end, whatever they do, and the condition is raised here.
(define (call-with-limits limits thunk)
  (fiber-wait (spawn-limited limits thunk)))

;;; (with-task-group thunk) Calls thunk; then waits for all tasks it has made by async, and returns what it returned. When one of them ends by an error, or thunk does, the others are cancelled, and the error is raised here.
(define (with-task-group thunk)
  (fiber-wait (spawn-group thunk)))

;;; (without-cancellation thunk) Calls thunk and returns what it returns; a cancellation of this fiber is not raised before that is done.
(define (without-cancellation thunk)
  (dynamic-wind
   (lambda () (change-shield 1))
   thunk
   (lambda () (change-shield -1))))

;;; (race thunk ...) Calls the thunks, each in a task, and returns what the first of them that ends returns, or raises what ended it; the others are cancelled and waited for.
(define (race . thunks)
  (if (null? thunks) (error "race: nothing to run"))
  (fiber-wait
   (spawn-call
    (lambda ()
      (let ((tasks (map async thunks)))
        (perform-operation (apply choice-operation (map wait-operation tasks))))))))

;;; (parallel-map procedure list [limit]) The list of what procedure returns for the elements of list, computed by at most limit tasks at a time, 64 if it is not given. The first error is raised, and the rest cancelled.
(define parallel-map
  (case-lambda
    ((procedure items) (parallel-map procedure items 64))
    ((procedure items limit)
     (let* ((count (length items))
            (workers (max 1 (min limit count)))
            (size (max 1 (quotient (+ count (- (* 4 workers) 1)) (* 4 workers)))))
       (if (= count 0)
           '()
           (map-chunks procedure (chunks-of items size) workers))))))

;;; (task-map procedure list) The list of what procedure returns for the elements of list, each in a task of its own.
(define (task-map procedure items)
  (with-task-group
   (lambda ()
     (let ((tasks (map (lambda (item) (async (lambda () (procedure item)))) items)))
       (map fiber-wait tasks)))))

(module (sennit channel))

;;; (perform-operation operation) Waits for operation and returns what it returns.
(define (perform-operation operation)
  (let ((cases (operation-cases operation '() '())))
    (let ((chosen (choose (map car cases))))
      (apply-wrappers (cdr (list-ref cases (car chosen))) (cdr chosen)))))

(module (sennit internal))

;;; (operation-cases operation wrappers rest) The simple operations that operation consists of, each with its wrappers, innermost first, before rest.
(define (operation-cases operation wrappers rest)
  (let ((kind (operation-kind operation)))
    (if (= kind 0)
        (cons (cons operation wrappers) rest)
        (if (= kind 1)
            (let loop ((operations (operation-object operation)))
              (if (null? operations)
                  rest
                  (append (operation-cases (car operations) wrappers '()) (loop (cdr operations)))))
            (operation-cases (operation-object operation) (cons (operation-value operation) wrappers) rest)))))

;;; (apply-wrappers wrappers value) Gives value to the first of wrappers, what that returns to the next, and so on.
(define (apply-wrappers wrappers value)
  (if (null? wrappers)
      value
      (if (null? (cdr wrappers))
          ((car wrappers) value)
          (apply-wrappers (cdr wrappers) ((car wrappers) value)))))

;;; (call-with-tasks thunks receiver) Calls the thunks, each in a task of its own, waits for all, and calls receiver with what they return.
(define (call-with-tasks thunks receiver)
  (apply receiver (with-task-group (lambda () (map fiber-wait (map async thunks))))))

;;; (chunks-of items size) The elements of a list in lists of at most size.
(define (chunks-of items size)
  (let loop ((rest items) (chunk '()) (count 0) (chunks '()))
    (if (null? rest)
        (reverse (if (null? chunk) chunks (cons (reverse chunk) chunks)))
        (if (= count size)
            (loop rest '() 0 (cons (reverse chunk) chunks))
            (loop (cdr rest) (cons (car rest) chunk) (+ count 1) chunks)))))

;;; (map-chunks procedure chunks workers) The results of procedure for the elements of chunks, in order, computed by so many tasks.
(define (map-chunks procedure chunks workers)
  (with-task-group
   (lambda ()
     (let ((work (make-channel (length chunks)))
           (done (make-channel (length chunks))))
       (let loop ((rest chunks) (index 0))
         (if (pair? rest)
             (begin
               (channel-send work (cons index (car rest)))
               (loop (cdr rest) (+ index 1)))))
       (channel-close work)
       (let loop ((count 0))
         (if (< count workers)
             (begin
               (async (lambda () (work-on procedure work done)))
               (loop (+ count 1)))))
       (let loop ((left (length chunks)) (results '()))
         (if (= left 0)
             (append-in-order (indexed-values results))
             (loop (- left 1) (cons (channel-receive done) results))))))))

;;; (work-on procedure work done) Maps what comes from work, until that is closed, and sends the results to done.
(define (work-on procedure work done)
  (let ((item (channel-receive work)))
    (if (pair? item)
        (begin
          (channel-send done (cons (car item) (map procedure (cdr item))))
          (work-on procedure work done)))))

;;; (append-in-order lists) The elements of lists, which come in reverse order, in one list.
(define (append-in-order lists)
  (let loop ((rest lists) (result '()))
    (if (null? rest)
        result
        (loop (cdr rest) (append (car rest) result)))))
