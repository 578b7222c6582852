; Cleanup in trees that are cancelled.
; => (10 10)
(define entered (make-channel 100))
(define left (make-channel 100))
(define (guarded depth)
  (dynamic-wind
    (lambda () (without-cancellation (lambda () (channel-send entered depth))))
    (lambda () (if (> depth 0) (async (lambda () (guarded (- depth 1))))) (sleep 1000))
    (lambda () (yield) (channel-send left depth))))
(define t (async (lambda () (guarded 9))))
(let wait () (if (< (channel-length entered) 10) (begin (yield) (wait))))
(task-cancel t)
(kind-of (lambda () (task-wait t)))
(list (length (drain entered)) (length (drain left)))
