// SPDX-License-Identifier: MIT
import Testing

/// A program of fibers that comes to the same value however they are scheduled.
struct ConcurrentProgram: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: String
    let text: String

    var testDescription: String { name }

    init(_ name: String, _ expected: String, _ text: String) {
        self.name = name
        self.expected = expected
        self.text = text
    }

    static let all = channels + tasks + limits

    /// Values go through channels: none is lost, none comes twice.
    private static let channels = [
        ConcurrentProgram(
            "many producers and consumers", "(#t #t #t)",
            #"""
            (define (through capacity)
              (let* ((c (make-channel capacity))
                     (producers (spawn-all 4 (lambda (p)
                       (for-each (lambda (i) (channel-send c (+ (* p 100) i)) (if (even? i) (yield))) (iota 15)))))
                     (consumers (spawn-all 3 (lambda (k) (receive-all c)))))
                (for-each fiber-wait producers)
                (channel-close c)
                (equal? (sorted (concatenate (map fiber-wait consumers)))
                        (concatenate (map (lambda (p) (iota 15 (* p 100))) (iota 4))))))
            (map through '(0 1 3))
            """#),
        ConcurrentProgram(
            "random choices among channels", "(#t 80)",
            #"""
            (define channels (list (make-channel) (make-channel 1) (make-channel) (make-channel 2)))
            (define done (make-channel))
            (define producers (spawn-all 4 (lambda (p)
              (for-each (lambda (i) (apply choose-from (map (lambda (c) (send-operation c (+ (* p 100) i))) channels)))
                        (iota 20)))))
            (define consumers (spawn-all 4 (lambda (k)
              (let loop ((got '()))
                (let ((x (choose-from (apply choice-operation (map receive-operation channels))
                                      (wrap-operation (receive-operation done) (lambda (x) 'done)))))
                  (if (eq? x 'done) got (loop (cons x got))))))))
            (for-each fiber-wait producers)
            (channel-close done)
            (define got (append (concatenate (map fiber-wait consumers)) (concatenate (map drain channels))))
            (list (null? (difference got (concatenate (map (lambda (p) (iota 20 (* p 100))) (iota 4))))) (length got))
            """#),
        ConcurrentProgram(
            "a channel closed while others send", "(#t #t #t #t)",
            #"""
            (define (closing capacity)
              (let* ((c (make-channel capacity))
                     (producers (spawn-all 4 (lambda (p)
                       (let loop ((i (* p 1000)) (sent '()))
                         (if (eq? 'closed (kind-of (lambda () (channel-send c i)))) sent (loop (+ i 1) (cons i sent)))))))
                     (consumers (spawn-all 2 (lambda (k) (receive-all c)))))
                (let* ((mine (map (lambda (i) (channel-receive c)) (iota 20))))
                  (channel-close c)
                  (equal? (sorted (concatenate (map fiber-wait producers)))
                          (sorted (append mine (concatenate (map fiber-wait consumers))))))))
            (map closing '(0 1 2 10))
            """#),
        ConcurrentProgram(
            "senders and receivers that give up and try again", "(#t 60)",
            #"""
            (define c (make-channel))
            ; More patient each time: where a step takes longer than the patience, nobody would ever meet.
            (define (patiently x operation)
              (let retry ((x x) (patience 1))
                (let ((end (choose-from (wrapped operation 'done)
                                        (wrap-operation (sleep-operation (/ (* patience (random-below 4 x)) 100000)) (lambda (x) #f)))))
                  (or end (retry (next-random x) (+ patience 1))))))
            (define producers (spawn-all 3 (lambda (p)
              (for-each (lambda (i) (patiently (+ p i) (send-operation c (+ (* p 100) i)))) (iota 20)))))
            (define consumers (spawn-all 3 (lambda (k)
              (let loop ((got '()) (x k))
                (let ((end (cadr (patiently x (receive-operation c)))))
                  (if (eof-object? end) got (loop (cons end got) (next-random x))))))))
            (for-each fiber-wait producers)
            (channel-close c)
            (define got (concatenate (map fiber-wait consumers)))
            (list (null? (difference (concatenate (map (lambda (p) (iota 20 (* p 100))) (iota 3))) got)) (length got))
            """#),
        ConcurrentProgram(
            "producers cancelled at random", "(#t #t #t)",
            #"""
            (define (cancelling capacity)
              (let* ((c (make-channel capacity))
                     (sent (make-channel 10000))
                     (consumers (spawn-all 2 (lambda (k) (receive-all c))))
                     (producers (spawn-all 5 (lambda (p)
                       (let loop ((i 0))
                         (channel-send c (+ (* p 1000) i))
                         (without-cancellation (lambda () (channel-send sent (+ (* p 1000) i))))
                         (if (< i 300) (loop (+ i 1))))))))
                (for-each (lambda (p) (yield) (sleep 1/100000) (fiber-cancel p)) producers)
                (for-each (lambda (p) (kind-of (lambda () (fiber-wait p)))) producers)
                (channel-close c)
                (let ((got (concatenate (map fiber-wait consumers))) (sent (drain sent)))
                  ; Between sending and noting it a fiber may be told that it was cancelled.
                  (and (not (with-duplicates? got)) (null? (difference sent got)) (<= (length (difference got sent)) 5)))))
            (map cancelling '(0 1 4))
            """#),
        ConcurrentProgram(
            "bank transfers", "(400 400)",
            #"""
            (define (bank cancels?)
              (let* ((accounts (list->vector (map (lambda (i) (cell 100)) (iota 4))))
                     (clerks (spawn-all 6 (lambda (k)
                       (let loop ((n 0) (x (next-random k)))
                         (if (< n 15)
                             (let ((from (random-below 4 x)) (to (random-below 4 (next-random x))))
                               (if (not (= from to))
                                   (without-cancellation (lambda ()
                                     (let* ((first (vector-ref accounts (min from to))) (second (vector-ref accounts (max from to)))
                                            (a (channel-receive first)) (b (channel-receive second))
                                            (amount (random-below 10 (next-random (next-random x)))))
                                       (yield)
                                       (channel-send first (if (< from to) (- a amount) (+ a amount)))
                                       (channel-send second (if (< from to) (+ b amount) (- b amount)))))))
                               (loop (+ n 1) (next-random (next-random (next-random x)))))))))))
                (if cancels? (for-each (lambda (k) (yield) (fiber-cancel k)) clerks))
                (for-each (lambda (k) (kind-of (lambda () (fiber-wait k)))) clerks)
                (apply + (map channel-receive (vector->list accounts)))))
            (list (bank #f) (bank #t))
            """#),
        ConcurrentProgram(
            "a token in a ring", "(100 100)",
            #"""
            (define (ring size rounds capacity)
              (let* ((channels (list->vector (map (lambda (i) (make-channel capacity)) (iota size)))))
                (let ((fibers (spawn-all size (lambda (i)
                  (let loop ((n 0))
                    (if (< n rounds)
                        (begin
                          (channel-send (vector-ref channels (modulo (+ i 1) size)) (+ 1 (channel-receive (vector-ref channels i))))
                          (loop (+ n 1)))
                        'done))))))
                  (spawn-fiber (lambda () (channel-send (vector-ref channels 0) 0)))
                  (fiber-wait (car fibers))
                  (channel-receive (vector-ref channels 0)))))
            (list (ring 20 5 1) (ring 10 10 0))
            """#),
        ConcurrentProgram(
            "dining philosophers", "((8 8 8 8 8) (8 8 8 8 8))",
            #"""
            (define (dinner dine)
              (let ((forks (list->vector (map (lambda (i) (cell 'fork)) (iota 5)))))
                (map fiber-wait (spawn-all 5 (lambda (i)
                  (let loop ((meals 0))
                    (if (= meals 8)
                        meals
                        (begin (dine (vector-ref forks i) (vector-ref forks (modulo (+ i 1) 5)) i) (loop (+ meals 1))))))))))
            (define (in-order left right i)
              (let ((first (if (= i 4) right left)) (second (if (= i 4) left right)))
                (channel-receive first) (channel-receive second) (yield)
                (channel-send second 'fork) (channel-send first 'fork)))
            ; Waits longer each time: in step with each other, all would take their left forks for ever.
            (define (polite left right i)
              (let again ((time (/ (+ 1 i) 1000000)))
                (channel-receive left)
                (if (choose-from (wrapped (receive-operation right) 'right)
                                 (wrap-operation (sleep-operation time) (lambda (x) #f)))
                    (begin (yield) (channel-send left 'fork) (channel-send right 'fork))
                    (begin (channel-send left 'fork) (sleep time) (again (* 2 time))))))
            (list (dinner in-order) (dinner polite))
            """#),
    ]
}
