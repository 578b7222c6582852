// SPDX-License-Identifier: MIT

extension ConcurrentProgram {
    /// Tasks end with those that made them, promises have one value, and no fiber is left.
    static let tasks = [
        ConcurrentProgram(
            "random task trees", "(ends ends ends ends ends ends)",
            #"""
            (define (tree depth x)
              (let ((children (map (lambda (i) (async (lambda () (if (= depth 0) (leaf (+ x i)) (tree (- depth 1) (next-random (+ x i)))))))
                                   (iota (random-below 4 x)))))
                (case (random-below 5 (next-random x))
                  ((0) (for-each (lambda (c) (kind-of (lambda () (task-wait c)))) children))
                  ((1) (yield) (raise 'failed))
                  ((2) (for-each task-cancel children) (sleep 1/100000))
                  ((3) (sleep 1/10000))
                  (else 'leaves-them))))
            (define (leaf x)
              (case (random-below 4 (next-random x)) ((0) (sleep 1000)) ((1) (raise x)) ((2) (yield) x) (else (channel-receive (make-channel)))))
            (map (lambda (x)
                   (let ((t (async (lambda () (tree 3 (next-random (* x 7919)))))))
                     (if (even? x) (begin (yield) (sleep 1/100000) (task-cancel t)))
                     (kind-of (lambda () (task-wait t)))
                     (if (task-finished? t) 'ends 'goes-on)))
                 (iota 6 1))
            """#),
        ConcurrentProgram(
            "cleanup in trees that are cancelled", "(10 10)",
            #"""
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
            """#),
        ConcurrentProgram(
            "races and timeouts", "(#t #t #t)",
            #"""
            (list
              (every (lambda (i) (= i (race (lambda () (sleep 1000) 'slow) (lambda () (yield) i) (lambda () (channel-receive (make-channel))))))
                     (iota 10))
              (every (lambda (i) (eq? 'timeout (kind-of (lambda () (call-with-timeout 1/100000 (lambda () (race (lambda () (sleep 1000)) (lambda () (sleep 2000)))))))))
                     (iota 5))
              (every (lambda (i) (= i (call-with-timeout 1000 (lambda () (with-task-group (lambda () (async yield) (async (lambda () (sleep 1/100000))) i))))))
                     (iota 10)))
            """#),
        ConcurrentProgram(
            "a group with an error among many", "((five cancelled) (five cancelled) (five cancelled))",
            #"""
            (define (failing)
              (let ((sleeper (make-channel 1)))
                (guard (e (#t (list e (task-status (channel-receive sleeper)))))
                  (with-task-group (lambda ()
                    (channel-send sleeper (async (lambda () (sleep 1000))))
                    (for-each (lambda (i) (async (lambda () (yield) (if (= i 5) (raise 'five)) (sleep 100)))) (iota 10))
                    (channel-receive (make-channel)))))))
            (map (lambda (i) (failing)) '(1 2 3))
            """#),
        ConcurrentProgram(
            "parallel maps", "(#t #t boom)",
            #"""
            (define numbers (iota 60))
            (define squares (map (lambda (x) (* x x)) numbers))
            (list
              (equal? squares (parallel-map (lambda (x) (if (= 0 (modulo x 7)) (yield)) (* x x)) numbers 5))
              (equal? squares (task-map (lambda (x) (sleep (/ (modulo x 3) 100000)) (* x x)) numbers))
              (kind-of (lambda () (parallel-map (lambda (x) (if (= x 31) (raise 'boom)) (yield) x) numbers 4))))
            """#),
        ConcurrentProgram(
            "promises forced by many", "(#t #t)",
            #"""
            (define (all-same? l) (every (lambda (x) (eq? x (car l))) l))
            (define (forced promise) (all-same? (map fiber-wait (spawn-all 8 (lambda (i) (if (odd? i) (yield)) (force promise))))))
            (list (every (lambda (i) (forced (delay (let spin ((k (* 13 i))) (if (= k 0) (list i) (spin (- k 1))))))) (iota 12))
                  (every (lambda (i) (forced (delay-force (begin (yield) (delay (list i)))))) (iota 5)))
            """#),
        ConcurrentProgram(
            "generators by continuations", "#t",
            #"""
            (define (generator items)
              (define (produce return)
                (let loop ((items items) (return return))
                  (if (null? items)
                      (return #f)
                      (begin (yield) (loop (cdr items) (call/cc (lambda (next) (return (cons (car items) next)))))))))
              (lambda () (let loop ((state (call/cc produce)) (got '()))
                (if state (begin (yield) (loop (call/cc (cdr state)) (cons (car state) got))) (reverse got)))))
            (equal? (map fiber-wait (spawn-all 6 (lambda (i) ((generator (iota i)))))) (map iota (iota 6)))
            """#),
        ConcurrentProgram(
            "the first of several tasks, again and again", "#t",
            #"""
            (define (in-order-of-completion tasks)
              (let loop ((left tasks) (ends '()))
                (if (null? left)
                    ends
                    (let ((end (apply choose-from (map (lambda (t) (wrap-operation (wait-operation t) (lambda (x) (cons t x)))) left))))
                      (loop (filter (lambda (t) (not (eq? t (car end)))) left) (cons (cdr end) ends))))))
            (define tasks (map (lambda (i) (async (lambda () (sleep (/ (modulo (* i 7) 11) 100000)) i))) (iota 12)))
            (equal? (iota 12) (sorted (in-order-of-completion tasks)))
            """#),
        ConcurrentProgram(
            "a sieve that never ends by itself", "((2 3 5 7 11 13 17 19 23) cancelled)",
            #"""
            (define (sieve n)
              (define (keep p in)
                (let ((out (make-channel)))
                  (async (lambda () (let loop () (let ((x (channel-receive in))) (if (not (= 0 (modulo x p))) (channel-send out x)) (loop)))))
                  out))
              (let ((first (make-channel)))
                (async (lambda () (let loop ((i 2)) (channel-send first i) (loop (+ i 1)))))
                (let loop ((c first) (k 0) (primes '()))
                  (if (= k n) (reverse primes) (let ((p (channel-receive c))) (loop (keep p c) (+ k 1) (cons p primes)))))))
            (define primes (task-wait (async (lambda () (sieve 9)))))
            (define endless (async (lambda () (sieve -1))))
            (sleep 1/10000)
            (task-cancel endless)
            (list primes (kind-of (lambda () (task-wait endless))))
            """#),
        ConcurrentProgram(
            "recursion and bignums across waits", "(#t #t)",
            #"""
            (define (deep n) (if (= n 0) 0 (begin (if (= 0 (modulo n 50)) (yield)) (+ 1 (deep (- n 1))))))
            (define (factorial n) (if (= n 0) 1 (begin (if (= 0 (modulo n 10)) (yield)) (* n (factorial (- n 1))))))
            (list (equal? (map fiber-wait (spawn-all 4 (lambda (i) (deep (* i 200))))) '(0 200 400 600))
                  (every (lambda (x) (= x (factorial 40))) (task-map (lambda (i) (factorial 40)) (iota 4))))
            """#),
    ]
}
