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

    /// The fuzz target of the verifier: whatever the instructions, it says yes or no without a trap.
    @Test func mutantsAreAcceptedOrRefused() throws {
        let tally = try CompiledFixtures.withCode { engine, code in
            var tally = Tally(codeCount: code.count)
            var mutator = CodeMutator(seed: 1)
            var inspection = Inspection(machine: engine.machine) { index in
                engine.compiler.verification?.recorder.arity(of: index)
            }
            for contents in code {
                if let error = inspection.verdict(on: contents) { tally.complaints.append(error.description) }
                for _ in 0..<Self.mutantsOfEach {
                    if let error = inspection.verdict(on: mutator.mutate(contents)) {
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

    @Test func codeMustNotBeMadeInsideItself() throws {
        let message = try Self.complaint { engine in
            let code = Code.make(
                heap: engine.heap, name: .false, frameSize: 2, required: 0, arity: .fixed, serial: 0,
                literals: [.false],
                instructions: [referring(.makeClosure, a: 0), Instruction(.captures, d: 0), Instruction(.return, a: 0)])
            code.word[payload: Code.fixedWords] = code.word
            return code
        }
        #expect(message?.hasSuffix("makes a closure of the code that it is a part of") == true)
    }

    @Test func refusedCodeOfTheCompilerIsAnInternalError() throws {
        let message = try Self.complaint { engine in
            Code.make(
                heap: engine.heap, name: .false, frameSize: 2, required: 0, arity: .fixed, serial: 0, literals: [],
                instructions: [Instruction(.return, a: 1)])
        }
        #expect(
            message == """
                internal error: the compiler made code that must not run: anonymous, instruction 0 (return), \
                operand a: register 1 may be read before it is written
                """)
    }

    /// What a verifying interpreter says of code as if its compiler had made it.
    private static func complaint(on code: (Engine) -> Code) throws -> String? {
        var options = InterpreterOptions()
        options.verifiesCode = true
        return try Interpreter(options: options).onWorker { engine in
            do throws(CompileError) {
                try engine.compiler.verification?.check(code(engine), madeSince: 0)
                return nil
            } catch {
                return error.message
            }
        }
    }
}
