// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// A fiber that is cancelled at its first wait, at its second, and so on until it is faster than the
/// cancellation.
@Suite struct CancellationTests {
    /// Bodies of fibers. Each calls `(point)` before it waits, and sends what it enters and leaves to `winds`.
    private static let victims: [(name: String, body: String)] = [
        ("yields", "(let loop ((i 0)) (if (< i 5) (begin (point) (yield) (loop (+ i 1)))))"),
        ("sleeps", "(let loop ((i 0)) (if (< i 5) (begin (point) (sleep 1/100000) (loop (+ i 1)))))"),
        (
            "sends and receives",
            """
            (let* ((c (make-channel)) (d (make-channel))
                   (echo (async (lambda () (let loop () (channel-send d (channel-receive c)) (loop))))))
              (let loop ((i 0)) (if (< i 4) (begin (point) (channel-send c i) (point) (channel-receive d) (loop (+ i 1))))))
            """
        ),
        (
            "waits for tasks",
            "(for-each (lambda (t) (point) (task-wait t)) (map (lambda (i) (async (lambda () (yield) i))) (iota 5)))"
        ),
        (
            "chooses",
            """
            (let ((c (make-channel)) (d (make-channel 1)))
              (async (lambda () (let loop () (channel-receive c) (loop))))
              (let loop ((i 0))
                (if (< i 5)
                    (begin
                      (point)
                      (choose-from (send-operation c i) (send-operation d i) (receive-operation d) (sleep-operation 1))
                      (loop (+ i 1))))))
            """
        ),
        (
            "is wound",
            """
            (let loop ((i 0))
              (if (< i 4)
                  (dynamic-wind
                    (lambda () (note 'in))
                    (lambda () (point) (yield) (loop (+ i 1)) (point) (sleep 1/100000))
                    (lambda () (yield) (note 'out)))))
            """
        ),
        (
            "has groups, races and timeouts",
            """
            (with-task-group (lambda () (async (lambda () (point) (sleep 1/100000))) (point) (yield)))
            (race (lambda () (point) (yield) 1) (lambda () (point) (sleep 1) 2))
            (call-with-timeout 1000 (lambda () (point) (yield)))
            (task-map (lambda (i) (point) (yield)) '(1 2 3))
            """
        ),
        (
            "goes on after cancellation",
            """
            (guard (e (#t (note 'in) (note 'out))) (point) (yield) (point) (sleep 1/100000))
            (guard (e (#t #f)) (point) (sleep 1/100000))
            """
        ),
        (
            "is shielded",
            """
            (without-cancellation (lambda () (note 'in) (point) (yield) (point) (sleep 1/100000) (note 'out)))
            (point)
            (yield)
            """
        ),
    ]

    /// Comes to the numbers at which something was wrong.
    private static func program(_ body: String, parked: Bool) -> String {
        let cancel =
            parked ? "(spawn-fiber (lambda () (until-parked f 100) (fiber-cancel f)))" : "(fiber-cancel f)"
        return """
            (define (run-victim n)
              (let* ((winds (make-channel 1000))
                     (count (cell 0))
                     (me (make-channel 1))
                     (note (lambda (what) (without-cancellation (lambda () (channel-send winds what)))))
                     (point (lambda ()
                       (if (= n (update-cell count (lambda (k) (+ k 1))))
                           (without-cancellation (lambda ()
                             (let ((f (channel-receive me)))
                               (channel-send me f)
                               \(cancel)))))))
                     (victim (spawn-fiber (lambda () \(body) 'done))))
                (channel-send me victim)
                (let* ((end (kind-of (lambda () (fiber-wait victim))))
                       (reached (channel-receive count))
                       (marks (drain winds))
                       (open (apply + (map (lambda (m) (if (eq? m 'in) 1 -1)) marks)))
                       (left (fibers-left)))
                  ; One that is told of it between entering and noting that it leaves notes one thing less.
                  (list (if (and (memq end '(done cancelled))
                                 (memq (fiber-status victim) '(finished cancelled))
                                 (<= 0 open 1)
                                 (= left 0))
                            'right
                            (list n end (fiber-status victim) marks left))
                        (< reached n)))))
            (define (until-parked f n)
              (if (and (> n 0) (memq (fiber-status f) '(runnable running))) (begin (yield) (until-parked f (- n 1)))))
            (let loop ((n 1) (wrong '()))
              (let* ((run (run-victim n)) (wrong (if (eq? (car run) 'right) wrong (cons (car run) wrong))))
                (if (or (cadr run) (> n 60)) (if (> n 60) (cons 'endless wrong) wrong) (loop (+ n 1) wrong))))
            """
    }

    @Test(arguments: victims.indices, [false, true])
    func endsCleanlyWhereverItIsCancelled(_ index: Int, parked: Bool) throws {
        let victim = CancellationTests.victims[index]
        let program = CancellationTests.program(victim.body, parked: parked)
        for schedule in Schedule.seeds(25) + Schedule.threads() + Schedule.stressed {
            let outcome = try schedule.outcome(of: program)
            #expect(outcome == "()", "a fiber that \(victim.name), \(schedule)")
        }
    }

    /// The same with a canceller that knows nothing of waits: after so many turns of its own.
    @Test(arguments: victims.indices)
    func endsCleanlyWheneverItIsCancelled(_ index: Int) throws {
        let victim = CancellationTests.victims[index]
        let program = """
            (define (note what) #f)
            (define (point) #f)
            (define (run-victim n)
              (let ((victim (spawn-fiber (lambda () \(victim.body) 'done))))
                (let turn ((k n)) (if (> k 0) (begin (if (= 0 (modulo k 5)) (sleep 1/1000000) (yield)) (turn (- k 1)))))
                (let ((was (fiber-status victim)))
                  (fiber-cancel victim)
                  (let* ((end (kind-of (lambda () (fiber-wait victim)))) (left (fibers-left)))
                    (list was (if (and (memq end '(done cancelled)) (= left 0)) 'right (list n end left)))))))
            (let loop ((n 0) (wrong '()))
              (let* ((run (run-victim n)) (wrong (if (eq? (cadr run) 'right) wrong (cons (cadr run) wrong))))
                (if (or (eq? (car run) 'finished) (> n 300)) wrong (loop (+ n 1) wrong))))
            """
        for schedule in Schedule.seeds(25) + Schedule.threads() {
            let outcome = try schedule.outcome(of: program)
            #expect(outcome == "()", "a fiber that \(victim.name), \(schedule)")
        }
    }
}
