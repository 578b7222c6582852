// SPDX-License-Identifier: MIT
import SennitCoreForms
import Testing

@testable import SennitCompiler
@testable import SennitEvaluator
@testable import SennitHeap
@testable import SennitMachine

/// The verifier and the code that the compiler makes.
@Suite struct VerifierCompilerTests {
    #if DEBUG
    private static let mutantsOfEach = 2
    #else
    private static let mutantsOfEach = 40
    #endif

    private struct Tally: Sendable {
        var codeCount = 0
        var complaints: [String] = []
        var accepted = 0
        var refused = 0
    }

    private static func verdict(on contents: CodeContents, _ engine: Engine) -> VerifyError? {
        do throws(VerifyError) {
            try Verifier.verify(contents, machine: engine.machine) { index in
                engine.compiler.verification?.recorder.arity(of: index)
            }
            return nil
        } catch {
            return error
        }
    }

    /// The fuzz target of the verifier: whatever the instructions, it says yes or no without a trap.
    @Test func mutantsAreAcceptedOrRefused() throws {
        let tally = try CompiledFixtures.withCode { engine, code in
            var tally = Tally(codeCount: code.count)
            var mutator = CodeMutator(seed: 1)
            for contents in code {
                if let error = Self.verdict(on: contents, engine) { tally.complaints.append(error.description) }
                for _ in 0..<Self.mutantsOfEach {
                    if let error = Self.verdict(on: mutator.mutate(contents), engine) {
                        tally.refused += 1
                        if error.description.isEmpty { tally.complaints.append("an error says nothing") }
                    } else {
                        tally.accepted += 1
                    }
                }
            }
            return tally
        }
        #expect(tally.complaints.isEmpty)
        #expect(tally.codeCount > 500)
        #expect(tally.refused > tally.accepted)
        #expect(tally.accepted > 0)
    }

    @Test func interpretersVerifyWhenAsked() throws {
        var options = InterpreterOptions()
        options.verifiesCode = true
        let scheme = try Interpreter(options: options)
        try scheme.evaluate("(define (f x) (lambda (y) (map (lambda (z) (+ x y z)) '(1 2))))")
        let count = try scheme.onWorker { engine in engine.compiler.verification?.count }
        // The form, f, the two procedures inside it, and `map`.
        #expect(try #require(count) >= 5)
    }

    #if !DEBUG
    @Test func interpretersDoNotVerifyUnlessAsked() throws {
        let verifies = try Interpreter().onWorker { engine in engine.compiler.verification != nil }
        #expect(!verifies)
    }
    #endif

    @Test func refusedCodeOfTheCompilerIsAnInternalError() throws {
        var options = InterpreterOptions()
        options.verifiesCode = true
        let message = try Interpreter(options: options).onWorker { engine in
            let code = Code.make(
                heap: engine.heap, name: .false, frameSize: 2, required: 0, arity: .fixed, debugIndex: 0, literals: [],
                instructions: [Instruction(.return, a: 1)])
            do throws(CompileError) {
                try engine.compiler.verification?.check(code, madeSince: 0)
                return "nothing was thrown"
            } catch {
                return error.message
            }
        }
        #expect(
            message == """
                internal error: the compiler made code that must not run: anonymous, instruction 0 (return), \
                operand a: register 1 may be read before it is written
                """)
    }
}
