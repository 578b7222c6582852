// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitExpander
import SennitReader
import Testing

/// Programs with randomly exchanged, dropped and repeated parts either expand to valid core forms
/// or end with an error that has a message.
@Suite struct MutationTests {
    private static let seeds = [
        "(define (f x . r) (let loop ((i 0) (a '())) (if (< i x) (loop (+ i 1) (cons i a)) `(r ,a ,@r #(1 ,x)))))",
        """
        (define-syntax my-or
          (syntax-rules () ((_) #f) ((_ e) e) ((_ e r ...) (let ((t e)) (if t t (my-or r ...))))))
        """,
        "(my-or 1 (lambda (t) (my-or t 2 (case t ((a b) => f) (else 1)))))",
        "(define-record-type point (make-point x y) point? (x point-x) (y point-y))",
        """
        (let () (define-values (a . b) (values 1 2)) (define c a) (display c) (deffunc g (a) (:args
        integer) a) (g c))
        """,
        """
        (guard (e ((symbol? e) => list) (else (raise e))) (parameterize ((p 1)) (do ((i 0 (+ i 1))) ((= i
        3) i) (f i))))
        """,
        "(define-library (lib) (export a (rename b c)) (import (scheme base)) (begin (define a 1) (define (b) a)))",
        "(let-syntax ((m (syntax-rules (in) ((_ (a in b) ...) '((b a) ...))))) (m (1 in 2) (3 in 4)))",
        """
        (define-syntax dd (syntax-rules () ((_ n) (define-syntax n (syntax-rules () ((_ x (... ...)) (list
        x (... ...))))))))
        """,
        "(dd qq) (qq 1 2 3)",
        "(let*-values (((a b) (f)) ((c . d) (g))) (receive x (h) (case-lambda ((a) 1) (b 2))))",
        "(cond-expand ((and r7rs (or foo (library (scheme base)))) (define z 1)) (else 2))",
        """
        (letrec ((even? (lambda (n) (or (= n 0) (odd? (- n 1))))) (odd? (lambda (n) (and 1 (even? n)))))
        (delay (even? 3)))
        """,
    ]

    struct Random: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    @Test(arguments: 0..<40) func mutatedProgramsNeverTrap(_ seed: Int) throws {
        var random = Random(state: UInt64(seed))
        let data = Self.seeds.flatMap { Reader.readAll($0).data }
        let pool = data.flatMap(Self.parts)
        for _ in 0..<15 {
            var program = data
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: 0..<program.count, using: &random)
                program[index] = Self.mutate(program[index], pool, &random)
            }
            let session = TestSession()
            session.expander.options.maximumSteps = 2_000
            session.expander.options.maximumNodes = 50_000
            let file = try session.expander.files.addFile(name: "m", bytes: [UInt8](repeating: 32, count: 10_000))
            do throws(ExpanderError) {
                let forms = try session.expander.expandProgram(program, file: file, in: session.environment)
                let problems = Program(files: session.expander.files, forms: forms).validationErrors()
                #expect(problems.isEmpty, "\(problems)")
            } catch {
                #expect(!error.message.isEmpty)
                #expect(session.environment.definedNames.isEmpty)
            }
        }
    }

    private static func parts(_ datum: Datum) -> [Datum] {
        switch datum.value {
        case .list(let items), .vector(let items): [datum] + items.flatMap(parts)
        case .improperList(let items, let tail): [datum] + items.flatMap(parts) + parts(tail)
        default: [datum]
        }
    }

    /// Replaces, removes or repeats one part somewhere inside.
    private static func mutate(_ datum: Datum, _ pool: [Datum], _ random: inout Random) -> Datum {
        var result = datum
        switch datum.value {
        case .list(var items) where !items.isEmpty && Int.random(in: 0..<6, using: &random) > 0:
            let index = Int.random(in: 0..<items.count, using: &random)
            switch Int.random(in: 0..<8, using: &random) {
            case 0: items.remove(at: index)
            case 1: items.insert(items[index], at: index)
            case 2: items.insert(pool.randomElement(using: &random) ?? datum, at: index)
            case 3: items.swapAt(0, index)
            default: items[index] = mutate(items[index], pool, &random)
            }
            result.value = .list(items)
        case .list(let items) where items.count > 1 && Int.random(in: 0..<3, using: &random) == 0:
            let tail = Datum(.symbol("tail"), span: datum.span)
            result.value = .improperList(items, tail: tail)
        default:
            return pool.randomElement(using: &random) ?? datum
        }
        return result
    }
}
