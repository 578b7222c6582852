// SPDX-License-Identifier: MIT
import TestSupport

/// Makes small random programs of fibers that send, receive, choose, sleep, wait, close and, if allowed, cancel.
///
/// Every value that is sent is another number, and each fiber notes what it has sent and got in a
/// journal, so a program can tell at its end whether something was lost, came twice, or out of nowhere.
/// It comes to `fine` or to what is wrong.
struct ConcurrentProgramGenerator {
    private var random: SeededGenerator
    private let cancels: Bool
    private let fiberCount: Int
    private let channelCount: Int
    private var nextValue = 1

    init(seed: UInt64, cancels: Bool) {
        random = SeededGenerator(seed: seed)
        self.cancels = cancels
        fiberCount = Int.random(in: 2...6, using: &random)
        channelCount = Int.random(in: 1...3, using: &random)
    }

    mutating func program() -> String {
        var lines = [
            "(define journal (make-channel 100000))",
            "(define (note event) (without-cancellation (lambda () (channel-send journal event))))",
            "(define (attempt thunk) (let ((end (kind-of thunk))) (note (list 'end end))))",
            "(define (got x) (if (number? x) (note (cons 'got x))))",
            "(define (got-by operation) (wrap-operation operation got))",
            "(define (sent-by operation value) (wrap-operation operation (lambda (x) (note (cons 'sent value)))))",
            "(define gate (make-channel))",
        ]
        for index in 0..<channelCount {
            lines.append("(define c\(index) (make-channel \(Int.random(in: 0...2, using: &random))))")
        }
        for index in 0..<fiberCount {
            let maker = Bool.random(using: &random) ? "spawn-fiber" : "async"
            lines.append("(define f\(index) (\(maker) (lambda () (attempt (lambda () (channel-receive gate)))")
            for _ in 0..<Int.random(in: 1...6, using: &random) { lines.append("  " + attempt(depth: 2)) }
            lines.append("  'done)))")
        }
        let channels = (0..<channelCount).map { "c\($0)" }.joined(separator: " ")
        let fibers = (0..<fiberCount).map { "f\($0)" }.joined(separator: " ")
        lines.append("(define crew (list \(fibers)))")
        lines.append("(define channels (list \(channels)))")
        lines.append("(channel-close gate)")
        // All wait for each other at some point: then the main fiber is told, and ends it.
        lines.append("(for-each (lambda (f) (kind-of (lambda () (fiber-wait f)))) crew)")
        if cancels { lines.append("(for-each fiber-cancel crew)") }
        lines.append(ConcurrentProgramGenerator.verdict(tolerance: cancels ? "(length crew)" : "0"))
        return lines.joined(separator: "\n")
    }

    private static func verdict(tolerance: String) -> String {
        """
        (for-each channel-close channels)
        (define ends (map (lambda (f) (kind-of (lambda () (fiber-wait f)))) crew))
        (define (noted what) (map cdr (filter (lambda (e) (eq? what (car e))) events)))
        (define left (concatenate (map drain channels)))
        (define fibers-over (fibers-left))
        (define events (drain journal))
        (define received (filter number? (append (noted 'got) left)))
        (define sent (noted 'sent))
        (cond ((not (every (lambda (end) (memq end '(done cancelled))) ends)) (list 'ends ends))
              ((with-duplicates? received) (list 'twice received))
              ((with-duplicates? sent) (list 'sent-twice sent))
              ((> (length (difference sent received)) \(tolerance)) (list 'lost (difference sent received) events))
              ((> (length (difference received sent)) \(tolerance)) (list 'invented (difference received sent) events))
              (else 'fine))
        """
    }

    // MARK: - Statements

    private mutating func attempt(depth: Int) -> String { "(attempt (lambda () \(statement(depth: depth))))" }

    private mutating func value() -> Int {
        defer { nextValue += 1 }
        return nextValue
    }

    private mutating func channel() -> String { "c\(Int.random(in: 0..<channelCount, using: &random))" }
    private mutating func fiber() -> String { "f\(Int.random(in: 0..<fiberCount, using: &random))" }
    private mutating func time() -> String { "\(Int.random(in: 0...20, using: &random))/1000000" }

    private mutating func operation() -> String {
        switch Int.random(in: 0..<(cancels ? 9 : 8), using: &random) {
        case 0...2: return "(got-by (receive-operation \(channel())))"
        case 3...5:
            let value = value()
            return "(sent-by (send-operation \(channel()) \(value)) \(value))"
        case 6: return "(sleep-operation \(time()))"
        case 7: return "(choice-operation \(operation()) (choice-operation))"
        default: return "(wait-operation \(fiber()))"
        }
    }

    private mutating func statement(depth: Int) -> String {
        switch Int.random(in: 0..<20, using: &random) {
        case 0...3:
            let value = value()
            return "(channel-send \(channel()) \(value)) (note (cons 'sent \(value)))"
        case 4...7: return "(got (channel-receive \(channel())))"
        case 8...10:
            let operations = (0..<Int.random(in: 1...4, using: &random)).map { _ in operation() }
            return "(choose-from \(operations.joined(separator: " ")))"
        case 11: return "(sleep \(time()))"
        case 12: return "(yield)"
        case 13: return "(let spin ((k \(Int.random(in: 1...300, using: &random)))) (if (> k 0) (spin (- k 1))))"
        case 14: return Int.random(in: 0..<4, using: &random) == 0 ? "(channel-close \(channel()))" : "(yield)"
        case 15: return "(task-wait \(fiber()) \(time()) 'late)"
        case 16 where cancels: return "(fiber-cancel \(fiber()))"
        case 17 where depth > 0 && cancels: return "(without-cancellation (lambda () \(statement(depth: depth - 1))))"
        case 18 where depth > 0 && cancels:
            return "(async (lambda () \(attempt(depth: depth - 1)) \(attempt(depth: depth - 1))))"
        case 19 where depth > 0:
            let inTask = attempt(depth: depth - 1)
            return "(with-task-group (lambda () (async (lambda () \(inTask))) \(attempt(depth: depth - 1))))"
        default: return "(fiber-activity \(fiber()))"
        }
    }
}
