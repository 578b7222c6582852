; Examples of (sennit channel) for the manual.

;;; make-channel channel-send channel-receive
(let ((c (make-channel 1))) (channel-send c 'x) (channel-receive c)) ; => x

;;; channel-length
(let ((c (make-channel 2))) (channel-send c 1) (channel-length c)) ; => 1

;;; channel?
(channel? (make-channel)) ; => #t

;;; channel-capacity
(channel-capacity (make-channel 8)) ; => 8

;;; channel-close
(let ((c (make-channel 2))) (channel-send c 1) (channel-close c) (let* ((a (channel-receive c)) (b (channel-receive c))) (list a (eof-object? b)))) ; => (1 #t)

;;; channel-closed?
(let ((c (make-channel))) (channel-close c) (channel-closed? c)) ; => #t

;;; channel-try-send
(let* ((c (make-channel 1)) (first (channel-try-send c 'a)) (second (channel-try-send c 'b))) (list first second)) ; => (#t #f)

;;; operation?
(operation? (sleep-operation 1)) ; => #t

;;; always-operation perform-operation
(perform-operation (always-operation 5)) ; => 5

;;; choice-operation
(perform-operation (choice-operation (receive-operation (make-channel)) (always-operation 'ready))) ; => ready

;;; receive-operation send-operation
(let ((c (make-channel))) (async (lambda () (perform-operation (send-operation c 'hello)))) (perform-operation (receive-operation c))) ; => hello

;;; sleep-operation select
(select ((receive-operation (make-channel)) (x) x) ((sleep-operation 0.01) () 'nothing-came)) ; => nothing-came

;;; wait-operation
(perform-operation (wait-operation (async (lambda () (* 6 7))))) ; => 42

;;; wrap-operation
(perform-operation (wrap-operation (always-operation 4) square)) ; => 16
