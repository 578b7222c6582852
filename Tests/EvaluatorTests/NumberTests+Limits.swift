// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// What is too large, or has no real result, is an error of the right kind, and the interpreter goes on.
@Suite struct NumberLimitTests {
    private func kind(of source: String, in scheme: Interpreter) -> String {
        do {
            return "value \(try scheme.evaluate(source))"
        } catch .runtime(let diagnostic) {
            return "\(diagnostic.kind)"
        } catch {
            return error.description
        }
    }

    @Test(arguments: [
        "(expt 10 (expt 10 100))", "(expt 2 (expt 10 15))", "(expt 3 1000000000000)", "(expt 2/3 (- (expt 10 100)))",
        "(arithmetic-shift 1 (expt 2 59))", "(arithmetic-shift -1 (expt 10 30))",
        "(let loop ((x 3)) (loop (* x x)))", "(let loop ((x 1/3)) (loop (* x x)))",
        "(apply * (make-list 100000 (expt 7 30000)))",
    ])
    func hugeNumbersAreLimitErrors(source: String) throws {
        var options = InterpreterOptions()
        options.heapLimit = 64 << 20
        let scheme = try Interpreter(options: options)
        #expect(kind(of: source, in: scheme) == "limit")
        #expect(kind(of: "(+ 1 2)", in: scheme) == "value 3")
    }

    @Test(arguments: [
        "(log 0)", "(exact +inf.0)", "(exact +nan.0)", "(exact +nan.0+1.0i)", "(number->string 10 37)",
    ])
    func resultsThatDoNotExistAreRangeErrors(source: String) throws {
        #expect(kind(of: source, in: try Interpreter()) == "range")
    }

    @Test(arguments: [
        "(/ 1 0)", "(/ 1.5 0)", "(/ (expt 10 30) 0)", "(quotient 5 0)", "(modulo (expt 10 30) 0)", "(floor/ 1.0 0.0)",
        "(expt 0 -1)", "(atan 0 0)",
    ])
    func divisionsByZero(source: String) throws {
        #expect(kind(of: source, in: try Interpreter()) == "division")
    }

    @Test func errorsNameTheArgument() throws {
        let scheme = try Interpreter()
        do {
            try scheme.evaluate("(apply + '(1 2 \"x\"))")
            Issue.record("nothing was thrown")
        } catch .runtime(let diagnostic) {
            #expect(diagnostic.message == "+: argument 3 must be a number, got \"x\"")
        }
    }
}
