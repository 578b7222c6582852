// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// Evaluations within limits, seen from Swift. What programs see is in the fixture fiber/limits.scm.
@Suite struct LimitTests {
    private static let definitions = """
        (define (spin) (let loop () (loop)))
        (define (stubborn thunk) (guard (e (#t (stubborn thunk))) (thunk) (stubborn thunk)))
        (define (grow list) (grow (cons (make-vector 100 0) list)))
        (define (litter) (make-vector 100 0) (litter))
        (define (deep n) (+ 1 (deep (+ n 1))))
        """

    struct Case: Sendable, CustomTestStringConvertible {
        var source: String
        var limits: EvaluationLimits
        var exceeded: ExceededLimit
        var testDescription: String { source }

        init(_ source: String, _ limits: EvaluationLimits, _ name: ExceededLimit.Name, _ value: Double) {
            self.source = source
            self.limits = limits
            exceeded = ExceededLimit(name: name, value: value)
        }
    }

    static let cases = [
        Case("(spin)", EvaluationLimits(cpuTime: .milliseconds(20)), .cpuSeconds, 0.02),
        Case("(stubborn spin)", EvaluationLimits(cpuTime: .milliseconds(20)), .cpuSeconds, 0.02),
        Case(
            "(begin (async spin) (async spin) (spin))", EvaluationLimits(cpuTime: .milliseconds(20)), .cpuSeconds, 0.02),
        Case("(spin)", EvaluationLimits(wallTime: .milliseconds(20)), .wallSeconds, 0.02),
        Case("(sleep 1000)", EvaluationLimits(wallTime: .milliseconds(20)), .wallSeconds, 0.02),
        Case(
            "(without-cancellation (lambda () (stubborn (lambda () (sleep 1000)))))",
            EvaluationLimits(wallTime: .milliseconds(20)), .wallSeconds, 0.02),
        Case("(grow '())", EvaluationLimits(heapBytes: 5_000_000), .heapBytes, 5_000_000),
        Case("(make-vector 1000000 0)", EvaluationLimits(heapBytes: 1_000_000), .heapBytes, 1_000_000),
        Case("(litter)", EvaluationLimits(allocatedBytes: 5_000_000), .allocatedBytes, 5_000_000),
        Case("(deep 0)", EvaluationLimits(stackBytes: 300_000), .stackBytes, 300_000),
        Case(
            "(map (lambda (i) (async (lambda () (sleep 1000)))) (iota 10))", EvaluationLimits(fibers: 5), .fibers, 5),
        Case("(call-with-limits '((cpu-seconds . 1/50)) spin)", EvaluationLimits(), .cpuSeconds, 0.02),
    ]

    @Test(arguments: cases, [nil, 1, 2] as [Int?])
    func endsTheEvaluationAndNotTheSession(_ item: Case, _ workers: Int?) throws {
        var options = InterpreterOptions()
        options.workers = workers
        options.unhandledError = { _ in }
        let scheme = try Interpreter(options: options)
        try scheme.evaluate(LimitTests.definitions + "(define other (spawn-fiber (lambda () (sleep 0.05) 'other)))")
        for _ in 0..<2 {
            let error = #expect(throws: SennitError.self) {
                try scheme.evaluate("1 2 \(item.source)", limits: item.limits)
            }
            #expect(error?.exceededLimit == item.exceeded, "\(error?.description ?? "no error")")
        }
        #expect(try scheme.evaluate("(list (fiber-wait other) (+ 1 2))").description == "(other 3)")
        #expect(
            try scheme.evaluate("(let sum ((n 100000)) (if (= n 0) 0 (+ 1 (sum (- n 1)))))").as(Int.self) == 100_000)
    }

    @Test func holdForProgramsCallsAndAsynchronousEvaluations() async throws {
        let scheme = try Interpreter()
        try scheme.evaluate(LimitTests.definitions)
        let spin = try scheme.evaluate("spin")
        let limits = EvaluationLimits(cpuTime: .milliseconds(10))
        let expected = ExceededLimit(name: .cpuSeconds, value: 0.01)
        let program = Array("(define (f) (f)) (f)".utf8)
        #expect(throws: SennitError.self) { try scheme.run(program: program, file: "p", limits: limits) }
        #expect(throws: SennitError.self) { try scheme.call(spin, [], limits: limits) }
        for attempt in 0..<3 {
            do throws(SennitError) {
                switch attempt {
                case 0: try await scheme.evaluateAsync("(spin)", limits: limits)
                case 1: try await scheme.runAsync(program: program, file: "p", limits: limits)
                default: try await scheme.callAsync(spin, [], limits: limits)
                }
                Issue.record("there was no limit")
            } catch {
                #expect(error.exceededLimit == expected, "\(error)")
            }
        }
        #expect(try scheme.evaluate("(+ 1 2)", limits: limits).as(Int.self) == 3)
    }

    @Test func aProgramCanCatchIt() throws {
        let scheme = try Interpreter()
        try scheme.evaluate(LimitTests.definitions)
        let caught = try scheme.evaluate(
            "(guard (e ((limit-error? e) (error-object-irritants e))) (spin))",
            limits: EvaluationLimits(cpuTime: .milliseconds(10)))
        #expect(caught.description == "(cpu-seconds 0.01)")
    }

    @Test func timeCountsBetweenForms() throws {
        let scheme = try Interpreter()
        let forms = String(repeating: "(sleep 0.001) ", count: 100_000)
        let error = #expect(throws: SennitError.self) {
            try scheme.evaluate(forms, limits: EvaluationLimits(wallTime: .milliseconds(50)))
        }
        #expect(error?.exceededLimit?.name == .wallSeconds)
    }

    @Test func whatIsLeftBehindStaysUnderTheLimits() throws {
        var options = InterpreterOptions()
        options.unhandledError = { _ in }
        let scheme = try Interpreter(options: options)
        try scheme.evaluate(LimitTests.definitions)
        try scheme.evaluate(
            "(define left (spawn-fiber (lambda () (stubborn spin))))",
            limits: EvaluationLimits(cpuTime: .milliseconds(20)))
        let error = #expect(throws: SennitError.self) { try scheme.evaluate("(fiber-wait left)") }
        #expect(error?.exceededLimit?.name == .cpuSeconds)
    }

    @Test func tellsTheInterpretersOwnLimits() throws {
        var options = InterpreterOptions()
        options.stackLimit = 8 << 20
        options.heapLimit = 64 << 20
        options.fiberLimit = 100
        let scheme = try Interpreter(options: options)
        try scheme.evaluate(LimitTests.definitions)
        let expected: [(String, ExceededLimit)] = [
            ("(deep 0)", ExceededLimit(name: .stackBytes, value: Double(8 << 20))),
            ("(grow '())", ExceededLimit(name: .heapBytes, value: Double(64 << 20))),
            ("(map (lambda (i) (async spin)) (iota 1000))", ExceededLimit(name: .fibers, value: 100)),
        ]
        for (source, limit) in expected {
            let error = #expect(throws: SennitError.self) {
                try scheme.run(program: Array((LimitTests.definitions + source).utf8), file: "p")
            }
            #expect(error?.exceededLimit == limit, "\(error?.description ?? "no error")")
        }
    }

    @Test func limitsThatMakeNoSenseAreRefused() throws {
        let scheme = try Interpreter()
        for limits in [
            EvaluationLimits(cpuTime: .zero), EvaluationLimits(wallTime: .seconds(-1)), EvaluationLimits(fibers: 0),
            EvaluationLimits(heapBytes: -1), EvaluationLimits(stackBytes: Int.min),
            EvaluationLimits(cpuTime: Duration(secondsComponent: Int64.min, attosecondsComponent: 0)),
        ] {
            let error = #expect(throws: SennitError.self) { try scheme.evaluate("1", limits: limits) }
            #expect(error?.description.contains("must be positive") == true)
        }
        let endless = EvaluationLimits(
            cpuTime: .seconds(Int64.max), wallTime: .seconds(Int64.max), stackBytes: Int.max, fibers: Int.max,
            heapBytes: Int.max, allocatedBytes: Int.max)
        #expect(
            try scheme.evaluate("(let sum ((n 1000)) (if (= n 0) 0 (+ 1 (sum (- n 1)))))", limits: endless).as(Int.self)
                == 1000)
        let tiny = EvaluationLimits(cpuTime: Duration(secondsComponent: 0, attosecondsComponent: 1), stackBytes: 1)
        #expect(throws: SennitError.self) { try scheme.evaluate("(let loop () (loop))", limits: tiny) }
    }
}
