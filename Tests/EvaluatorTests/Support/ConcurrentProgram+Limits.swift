// SPDX-License-Identifier: MIT

extension ConcurrentProgram {
    /// However an evaluation goes on beyond its limits, it ends, and nothing of it is left.
    static let limits = [
        ConcurrentProgram(
            "evaluations that end by limits beside each other", "(#t #t)",
            #"""
            (define (stubborn thunk) (guard (e (#t (stubborn thunk))) (thunk) (stubborn thunk)))
            (define (forever) (sleep 1000))
            (define (tree n) (if (> n 0) (begin (async (lambda () (tree (- n 1)))) (async (lambda () (tree (- n 1)))))) (yield))
            (define (ping-pong)
              (let ((there (make-channel)) (back (make-channel)))
                (async (lambda () (let loop () (channel-send back (channel-receive there)) (loop))))
                (let loop () (channel-send there 1) (channel-receive back) (loop))))
            (define bodies
              (vector forever
                (lambda () (stubborn forever))
                (lambda () (without-cancellation (lambda () (stubborn forever))))
                (lambda () (stubborn yield))
                ping-pong
                (lambda () (let loop () (tree 4) (loop)))
                (lambda () (spawn-fiber (lambda () (stubborn forever))) 'left)
                (lambda () (fiber-wait (spawn-fiber forever)))
                (lambda () (race (lambda () (channel-receive (make-channel))) forever))
                (lambda () (with-task-group (lambda () (async (lambda () (stubborn forever))) (async ping-pong))))
                (lambda () (dynamic-wind (lambda () #f) (lambda () (stubborn forever)) forever))
                (lambda () (call-with-limits '((wall-seconds . 1/1000)) (lambda () (stubborn forever))))))
            (define limits '#(((wall-seconds . 1/500)) ((wall-seconds . 1/300) (fibers . 4))))
            (define (run i)
              (guard (e ((limit-error? e) (car (error-object-irritants e))) ((error-object? e) (condition-kind e)) (#t e))
                (call-with-limits (vector-ref limits (modulo i 2)) (vector-ref bodies (quotient i 2)))
                'fine))
            (define ends (parallel-map run (iota 24)))
            (list (every (lambda (end) (if (memq end '(fine fibers wall-seconds)) #t #f)) ends)
                  (= 2 (length (filter (lambda (end) (eq? end 'fine)) ends))))
            """#)
    ]
}
