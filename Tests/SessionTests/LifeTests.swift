// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// Whatever happens to an evaluation, the session goes on.
struct LifeTests {
    @Test func limitsEndAnEvaluationAndNotTheSession() throws {
        let talk = try Conversation()
        talk.enter("(define x 'kept)")
        var limits = EvaluationLimits()
        limits.cpuTime = .milliseconds(50)
        #expect(talk.enter("(let loop () (loop))", limits: limits).contains("limit"))
        limits = EvaluationLimits()
        limits.stackBytes = 1 << 20
        #expect(talk.enter("(define (f) (+ 1 (f))) (f)", limits: limits).contains("limit"))
        #expect(talk.enter("x") == "kept")
    }

    @Test func fibersGoOnWhileNothingIsEvaluated() throws {
        let talk = try Conversation(workers: 1)
        talk.enter("(define f (spawn-fiber (lambda () (sleep 0.01) (display \"ran\\n\"))))")
        // With one worker nothing but idling can run the fiber to its end.
        let shown = talk.session.whileIdle { talk.waitForOutput() }
        #expect(shown == "ran\n")
    }

    @Test func anInterruptEndsTheEvaluation() async throws {
        let talk = try Conversation()
        let session = talk.session
        let outcome = await withCheckedContinuation { continuation in
            session.begin(Array("(begin (display 'begun) (let loop () (loop)))".utf8)) {
                continuation.resume(returning: $0)
            }
            session.interpreter.interrupt()
        }
        guard case .failed(.interrupted) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(talk.enter("(+ 1 2)").hasSuffix("3"))
    }

    @Test func exitIsToldOf() throws {
        let talk = try Conversation()
        guard case .failed(.exit(let status)) = talk.session.evaluate(Array("(exit 3)".utf8)) else {
            Issue.record("no exit")
            return
        }
        #expect(status == 3)
    }
}
