// SPDX-License-Identifier: MIT
import Sennit
import Synchronization
import Testing

/// Huge values are printed piece by piece.
@Suite struct PrettyPrintingTests {
    /// What is written, and what is done when the first of it arrives.
    private final class Receiver: Sendable {
        private let count = Mutex(0)
        let interpreter = Mutex<Interpreter?>(nil)

        func receive(_ bytes: [UInt8]) {
            let isFirst = count.withLock { count in
                defer { count += bytes.count }
                return count == 0
            }
            if isFirst { interpreter.withLock { $0?.interrupt() } }
        }

        var byteCount: Int { count.withLock { $0 } }
    }

    /// The text of each of these has at least some ten million characters. When it begins to arrive, the printing is
    /// interrupted, and hardly more is written.
    @Test(arguments: [
        "(pp (iota 3000000))", "(write (iota 3000000))", "(display (iota 3000000))",
        "(pp (make-vector 3000000 '(1 2)))", "(pp (make-bytevector 6000000 7))", "(pp (make-string 10000000 #\\λ))",
        "(pp (list->set (iota 1000000)))",
        "(pp (let loop ((n 60) (x '())) (if (= n 0) x (loop (- n 1) (list x x)))))",
        "(pretty-print-limited (let loop ((n 30) (x '())) (if (= n 0) x (loop (- n 1) (make-list 90 x)))))",
    ])
    func theTextOfAHugeValueBeginsAtOnce(_ expression: String) throws {
        let receiver = Receiver()
        var options = InterpreterOptions()
        options.output = { receiver.receive($0) }
        let interpreter = try Interpreter(options: options)
        receiver.interpreter.withLock { $0 = interpreter }
        defer { receiver.interpreter.withLock { $0 = nil } }
        do throws(SennitError) {
            _ = try interpreter.evaluate(expression)
            Issue.record("not interrupted: \(expression)")
        } catch {
            guard case .interrupted = error else {
                Issue.record("\(expression): \(error)")
                return
            }
        }
        #expect(receiver.byteCount > 0)
        #expect(receiver.byteCount < 1 << 20, "\(expression)")
    }
}
