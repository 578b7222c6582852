// SPDX-License-Identifier: MIT
import Sennit
import Synchronization
import Testing

/// Macros that procedures expand, seen from Swift. What programs see is in the fixtures macros/*.scm.
@Suite struct MacroTests {
    /// Data that are more or less like programs.
    private struct Generator {
        var random: SystemRandomNumberGenerator = .init()
        static let words = [
            "let", "lambda", "if", "define", "quote", "quasiquote", "unquote", "cond", "else", "=>", "case", "do",
            "begin",
            "define-syntax", "syntax-rules", "er-macro-transformer", "define-macro", "let-syntax", "match", "guard",
            "define-record-type", "case-lambda", "import", "define-library", "...", "_", "x", "y", "car", "list",
            "1", "-2.5", "1/2", "\"s\"", "#\\a", "#t", "()", "#(1 x)", "#u8(1)", "#hash((a . 1))",
            "100000000000000000000",
        ]

        /// The text of an expression whose value is such a datum.
        mutating func datum(_ depth: Int) -> String {
            switch Int.random(in: 0..<(depth > 0 ? 12 : 6), using: &random) {
            case 0...4: return "'" + (Self.words.randomElement(using: &random) ?? "x")
            case 5:
                return ["car", "(gensym)", "(rename 'let)", "(rename 'x)", "(cdr form)"].randomElement(
                    using: &random)!
            case 6: return "(cons \(datum(depth - 1)) \(datum(depth - 1)))"
            case 7: return "(vector \(datum(depth - 1)) \(datum(depth - 1)))"
            default:
                let count = Int.random(in: 0...4, using: &random)
                return "(list " + (0..<count).map { _ in datum(depth - 1) }.joined(separator: " ") + ")"
            }
        }
    }

    @Test func whateverAMacroReturnsIsExpandedOrRefused() throws {
        var generator = Generator()
        for _ in 0..<4 {
            let scheme = try Interpreter()
            for _ in 0..<50 {
                let datum = generator.datum(5)
                let limits = EvaluationLimits(cpuTime: .milliseconds(200), heapBytes: 64 << 20)
                _ = try? scheme.evaluate(
                    "(define-syntax m (er-macro-transformer (lambda (form rename compare) \(datum))))", limits: limits)
                for use in [
                    "(macroexpand-1 '(m x (y)))", "(macroexpand-all '(m x (y)))", "(let ((x 1)) (m x (y)))", "(m)",
                ] {
                    do throws(SennitError) {
                        _ = try scheme.evaluate(use, limits: limits)
                    } catch {
                        #expect(!error.description.isEmpty, "\(datum)")
                    }
                }
            }
            #expect(try scheme.evaluate("(+ 1 2)").as(Int.self) == 3)
        }
    }

    @Test func limitsHoldForTheProceduresOfMacros() throws {
        let scheme = try Interpreter()
        try scheme.evaluate("(define-macro (spin) (let loop () (loop)))")
        for source in ["(spin)", "(eval '(spin) (interaction-environment))", "(macroexpand-1 '(spin))"] {
            do throws(SennitError) {
                _ = try scheme.evaluate(source, limits: EvaluationLimits(cpuTime: .milliseconds(20)))
                Issue.record("\(source) has ended")
            } catch {
                #expect("\(error)".contains("limit"), "\(error)")
            }
            #expect(try scheme.evaluate("(+ 1 2)").as(Int.self) == 3)
        }
    }

    @Test func anInterruptEndsTheProcedureOfAMacro() async throws {
        let scheme = try Interpreter()
        try scheme.evaluate("(define-macro (spin) (channel-send started 1) (let loop () (loop)))")
        for source in ["(spin)", "(eval '(spin) (interaction-environment))"] {
            try scheme.evaluate("(define started (make-channel 1))")
            let interrupter = Task.detached {
                while !Task.isCancelled {
                    scheme.interrupt()
                    await Task.yield()
                }
            }
            #expect(throws: SennitError.self) { try scheme.evaluate(source) }
            interrupter.cancel()
            await interrupter.value
            #expect(try scheme.evaluate("(+ 1 2)").as(Int.self) == 3)
        }
    }

    @Test func macrosOfLibrariesUseTheProceduresOfTheirLibrary() throws {
        let program = """
            (define-library (helpers) (import (scheme base)) (export double)
              (begin (define (double x) (list '* 2 x))))
            (define-library (macros) (import (scheme base) (sennit macro) (helpers)) (export twice thrice)
              (begin
                (define (triple x) (list '* 3 x))
                (define-macro (twice x) (double x))
                (define-macro (thrice x) (triple x))))
            (import (scheme base) (macros))
            (list (twice 5) (thrice 5))
            """
        let scheme = try Interpreter()
        for _ in 0..<2 {
            let result = try scheme.run(program: Array(program.utf8), file: "program")
            #expect(try scheme.write(result) == "(10 15)")
        }
    }

    @Test func bodiesOfLibrariesRunOnce() throws {
        let program = """
            (define-library (helpers) (import (scheme base) (scheme write)) (export double)
              (begin (display "once ") (define (double x) (list '* 2 x))))
            (import (scheme base) (scheme write) (sennit macro) (helpers))
            (define-macro (twice x) (double x))
            (display (twice 5))
            (display (double 5))
            """
        let output = Mutex<[UInt8]>([])
        var options = InterpreterOptions()
        options.output = { bytes in output.withLock { $0 += bytes } }
        let scheme = try Interpreter(options: options)
        try scheme.run(program: Array(program.utf8), file: "program")
        try scheme.flush()
        #expect(output.withLock { String(decoding: $0, as: UTF8.self) } == "once 10(* 2 5)")
    }

    @Test func aProgramsOwnProceduresHaveNoValueYet() throws {
        let scheme = try Interpreter()
        do throws(SennitError) {
            _ = try scheme.run(
                program: Array("(define (helper) 1) (define-macro (m) (helper)) (m)".utf8), file: "program")
            Issue.record("no error")
        } catch {
            #expect("\(error)".contains("helper is used by the macro m while the program is being expanded"))
        }
    }
}
