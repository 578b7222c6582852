// SPDX-License-Identifier: MIT
import Foundation
import Sennit
import Synchronization
import Testing

/// A way to schedule a program's fibers: by a seed, or on so many threads.
struct Schedule: Sendable, CustomTestStringConvertible, CustomStringConvertible {
    var seed: UInt64?
    var workers: Int?
    var stressesCollector = false

    var description: String {
        let how = seed.map { "seed \($0)" } ?? "\(workers ?? 0) workers"
        return stressesCollector ? "\(how), with a collection at every safepoint" : how
    }
    var testDescription: String { description }

    /// So many seeds, or as many as SENNIT_TEST_SEEDS says, if that is more.
    static func seeds(_ count: UInt64) -> [Schedule] { (0..<max(count, wanted)).map { Schedule(seed: $0) } }

    private static let wanted =
        ProcessInfo.processInfo.environment["SENNIT_TEST_SEEDS"].flatMap { UInt64($0) } ?? 0

    /// Real threads and real time, `times` over.
    static func threads(_ times: Int = 1) -> [Schedule] {
        (0..<times).flatMap { _ in [1, 2, 4].map { Schedule(workers: $0) } }
    }

    static let stressed = [1, 2, 4].map { Schedule(workers: $0, stressesCollector: true) }

    /// What `program`, a sequence of forms after those of the prelude, comes to, as `write` shows it, or the
    /// error that ended it; then, if fibers are left when it is done, how many.
    func outcome(of program: String) throws -> String {
        var options = InterpreterOptions()
        options.seed = seed
        options.workers = workers
        options.stressesCollector = stressesCollector
        options.fiberLimit = 100_000
        // Errors that nobody waits for are a part of some programs.
        options.unhandledError = { _ in }
        let interpreter = try Interpreter(options: options)
        var outcome: String
        do throws(SennitError) {
            outcome = try interpreter.write(try interpreter.evaluate(ConcurrentPrelude.text + program))
        } catch {
            outcome = "failed: \(error)"
        }
        let left = try interpreter.write(try interpreter.evaluate("(fibers-left)"))
        if left != "0" { outcome += ", and \(left) fibers are left" }
        return outcome
    }
}

/// Definitions that the concurrent programs share.
enum ConcurrentPrelude {
    static let text = #"""
        (define (spawn-all n body) (map (lambda (i) (spawn-fiber (lambda () (body i)))) (iota n)))
        (define (kind-of thunk) (guard (e ((error-object? e) (condition-kind e)) (#t e)) (thunk)))
        (define (receive-all c)
          (let loop ((l '())) (let ((x (channel-receive c))) (if (eof-object? x) (reverse l) (loop (cons x l))))))
        (define (drain c)
          (let loop ((l '())) (if (= 0 (channel-length c)) (reverse l) (loop (cons (channel-receive c) l)))))
        (define (wrapped operation name) (wrap-operation operation (lambda (x) (list name x))))
        (define (choose-from . operations) (perform-operation (apply choice-operation operations)))
        (define (concatenate lists) (apply append lists))
        (define (sorted numbers) (list-sort < numbers))
        (define (with-duplicates? numbers)
          (let loop ((l (sorted numbers))) (and (pair? l) (pair? (cdr l)) (or (= (car l) (cadr l)) (loop (cdr l))))))
        (define (difference a b)
          (let loop ((a (sorted a)) (b (sorted b)) (only '()))
            (cond ((null? a) only)
                  ((null? b) (append a only))
                  ((= (car a) (car b)) (loop (cdr a) (cdr b) only))
                  ((< (car a) (car b)) (loop (cdr a) b (cons (car a) only)))
                  (else (loop a (cdr b) only)))))
        (define (next-random x) (modulo (+ (* x 1103515245) 12345) 2147483648))
        (define (random-below n x) (modulo (quotient x 65536) n))
        (define (cell value) (let ((c (make-channel 1))) (channel-send c value) c))
        (define (update-cell c change)
          (without-cancellation (lambda () (let ((new (change (channel-receive c)))) (channel-send c new) new))))
        (define (fibers-left)
          (let loop ((n 0))
            (if (or (= 1 (length (fibers))) (> n 5000))
                (- (length (fibers)) 1)
                (begin (sleep 1/1000) (loop (+ n 1))))))

        """#
}

/// What programs have handed to Swift, gathered from any thread.
final class Gathered: Sendable {
    private let items = Mutex<[String]>([])
    func append(_ item: String) { items.withLock { $0.append(item) } }
    var all: [String] { items.withLock { $0 } }
}
