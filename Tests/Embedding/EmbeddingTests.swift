// SPDX-License-Identifier: MIT
import Sennit
import Testing

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The interpreter as a Swift program uses it.
@Suite struct EmbeddingTests {
    @Test func evaluatesAndConverts() throws {
        let scheme = try Interpreter()
        #expect(try scheme.evaluate("(+ 1 2)").as(Int.self) == 3)
        #expect(try scheme.evaluate("(/ 1. 4)").as(Double.self) == 0.25)
        #expect(try scheme.evaluate("\"héllo\"").as(String.self) == "héllo")
        #expect(try scheme.evaluate("'(1 2 3)").as([Int].self) == [1, 2, 3])
        #expect(try scheme.evaluate("#(1 2 3)").as([Int].self) == [1, 2, 3])
        #expect(try scheme.evaluate("#f").as(Int?.self) == nil)
        #expect(try scheme.evaluate("#u8(1 2)").as(Bytes.self) == Bytes([1, 2]))
        #expect(try scheme.evaluate("(expt 2 62)").as(Int.self) == 1 << 62)
        #expect(throws: SennitError.self) { try scheme.evaluate("(expt 2 70)").as(Int.self) }
        #expect(throws: SennitError.self) { try scheme.evaluate("'a").as(Int.self) }
    }

    @Test func complexNumbersAreTwoDoubles() throws {
        let scheme = try Interpreter()
        #expect(try scheme.evaluate("1/2-3i").as(ComplexNumber.self) == ComplexNumber(0.5, -3))
        #expect(try scheme.evaluate("(sqrt -4)").as(ComplexNumber.self) == ComplexNumber(0, 2))
        #expect(try scheme.evaluate("7").as(ComplexNumber.self) == ComplexNumber(7, 0))
        #expect(throws: SennitError.self) { try scheme.evaluate("1+2i").as(Double.self) }
        #expect(throws: SennitError.self) { try scheme.evaluate("1+2i").as(Int.self) }
        #expect(throws: SennitError.self) { try scheme.evaluate("'i").as(ComplexNumber.self) }
        try scheme.define("z", ComplexNumber(1.5, -0.5))
        #expect(try scheme.evaluate("(eqv? z 1.5-0.5i)").as(Bool.self))
        try scheme.define("x", ComplexNumber(2, 0))
        #expect(try scheme.evaluate("(list (real? x) (= x 2))").as([Bool].self) == [false, true])
    }

    @Test func valuesGoInToo() throws {
        let scheme = try Interpreter()
        try scheme.define("numbers", [1, 2, 3])
        #expect(try scheme.evaluate("(apply + numbers)").as(Int.self) == 6)
        let double = try scheme.evaluate("(lambda (x) (* 2 x))")
        #expect(try scheme.call(double, [Int.max]).description == "18446744073709551614")
        #expect(try scheme.call(double, [1.5]).as(Double.self) == 3)
    }

    @Test func swiftClosuresAreProcedures() throws {
        let scheme = try Interpreter()
        try scheme.define("shout", taking: 1) { try $0[0].as(String.self).uppercased() }
        #expect(try scheme.evaluate("(map shout '(\"a\" \"b\"))").as([String].self) == ["A", "B"])
        #expect(throws: SennitError.self) { try scheme.evaluate("(shout)") }
        #expect(try scheme.evaluate("(guard (e ((error-object? e) 'caught)) (shout 1))").description == "caught")
    }

    @Test func errorsHaveKindPlaceAndTrace() throws {
        let scheme = try Interpreter()
        let error = #expect(throws: SennitError.self) {
            try scheme.evaluate("(define (f x) (+ 1 (car x)))\n(f 5)", file: "a.scm")
        }
        guard case .runtime(let diagnostic)? = error else {
            Issue.record("not a runtime error: \(String(describing: error))")
            return
        }
        #expect(diagnostic.kind == .type)
        #expect(diagnostic.location?.line == 1)
        #expect(diagnostic.location?.column == 20)
        #expect(diagnostic.trace.map(\.procedure).contains("f"))
        #expect(throws: SennitError.self) { try scheme.evaluate("(car") }
        #expect(try scheme.evaluate("(+ 1 1)").as(Int.self) == 2)
    }

    @Test func valuesSurviveCollections() throws {
        var options = InterpreterOptions()
        options.stressesCollector = true
        let scheme = try Interpreter(options: options)
        let kept = try (0..<20).map { try scheme.evaluate("(list \($0) (make-string 3 #\\a))") }
        try scheme.evaluate("(let loop ((i 0) (l '())) (if (< i 1000) (loop (+ i 1) (cons i l))))")
        for (index, value) in kept.enumerated() { #expect(value.description == "(\(index) \"aaa\")") }
    }

    @Test func twoInterpretersRunOnTwoThreadsAtOnce() async throws {
        let sums = try await withThrowingTaskGroup(of: Int.self) { group in
            for start in 0..<4 {
                group.addTask {
                    let scheme = try Interpreter()
                    try scheme.evaluate("(define (sum n acc) (if (= n 0) acc (sum (- n 1) (+ n acc))))")
                    return try scheme.evaluate("(sum 100000 (length (map symbol->string '(a b c s\(start)))))").as(
                        Int.self)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(sums == Array(repeating: 5_000_050_004, count: 4))
    }

    @Test func capabilitiesAreOffUnlessGiven() throws {
        let scheme = try Interpreter()
        #expect(throws: SennitError.self) { try scheme.evaluate("(open-input-file \"/etc/passwd\")") }
        #expect(throws: SennitError.self) { try scheme.evaluate("(get-environment-variable \"HOME\")") }
    }

    @Test(
        arguments: [
            "(process-spawn \"true\" '())", "(process-run \"true\" '())", "(signal-watch 'winch)",
            "(open-file \"/etc/passwd\")", "(read-file-string \"/etc/passwd\")", "(write-file \"/tmp/x\" \"\")",
            "(file-stat \"/\")", "(list-directory \"/\")", "(make-temporary-directory)", "(watch-file \"/\")",
            "(rename-file \"/tmp/a\" \"/tmp/b\")", "(real-path \"/\")", "(set-file-permissions \"/tmp/a\" 0)",
            "(udp-bind)", "(tcp-listen 0)", "(tcp-connect \"127.0.0.1\" 1)", "(resolve-host \"localhost\")",
            "(unix-connect \"/tmp/a\")", "(unix-listen \"/tmp/a\")", "(http-serve 0 list)",
            "(http-get \"http://127.0.0.1:1/\")",
        ])
    func whatReachesOutsideNeedsACapability(_ source: String) throws {
        let scheme = try Interpreter()
        let message = try scheme.evaluate("(guard (e (#t (error-object-message e))) \(source))")
        #expect(message.description.contains("was not given the capability"))
    }

    @Test func deepRecursionIsALimitErrorThatAProgramCanCatch() throws {
        var options = InterpreterOptions()
        options.stackLimit = 8 << 20
        let scheme = try Interpreter(options: options)
        try scheme.evaluate("(define (deep n) (+ 1 (deep (- n 1))))")
        #expect(try scheme.evaluate("(guard (e ((limit-error? e) 'deep)) (deep 0))").description == "deep")
        #expect(try scheme.evaluate("(guard (e ((limit-error? e) 'deep)) (deep 0))").description == "deep")
    }

    @Test func interruptStopsAnEndlessLoop() async throws {
        let scheme = try Interpreter()
        let started = try scheme.evaluate("#f")
        #expect(!started.isTrue)
        try scheme.define("stop-me", taking: 0) { [weak scheme] _ in
            scheme?.interrupt()
            return true
        }
        #expect(throws: SennitError.self) { try scheme.evaluate("(begin (stop-me) (let loop () (loop)))") }
        #expect(try scheme.evaluate("1").as(Int.self) == 1)
    }
}
