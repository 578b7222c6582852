; Races and timeouts.
; => (#t #t #t)
(list
  (every (lambda (i) (= i (race (lambda () (sleep 1000) 'slow) (lambda () (yield) i) (lambda () (channel-receive (make-channel))))))
         (iota 10))
  (every (lambda (i) (eq? 'timeout (kind-of (lambda () (call-with-timeout 1/100000 (lambda () (race (lambda () (sleep 1000)) (lambda () (sleep 2000)))))))))
         (iota 5))
  (every (lambda (i) (= i (call-with-timeout 1000 (lambda () (with-task-group (lambda () (async yield) (async (lambda () (sleep 1/100000))) i))))))
         (iota 10)))
