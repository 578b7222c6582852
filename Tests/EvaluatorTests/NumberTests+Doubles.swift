// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// The border between exact numbers and doubles.
@Suite struct NumberDoubleTests {
    /// Doubles of every kind: short, long, halfway, huge, tiny, subnormal.
    static func samples(_ count: Int) -> [Double] {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        var values: [Double] = [
            0, 1, -1.5, 0.1, .leastNonzeroMagnitude, 2.2250738585072014e-308, 1.7976931348623157e308, 0x1p53, 0x1p60,
            -0x1p63,
        ]
        while values.count < count {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let value = Double(bitPattern: state ^ state >> 31)
            if value.isFinite { values.append(value) }
        }
        return values
    }

    @Test func doublesSurviveTextAndExactness() throws {
        let scheme = try Interpreter()
        let throughText = try scheme.evaluate("(lambda (x) (string->number (number->string x)))")
        let throughExact = try scheme.evaluate("(lambda (x) (inexact (exact x)))")
        for value in Self.samples(1000) {
            #expect(try scheme.call(throughText, [value]).as(Double.self).bitPattern == value.bitPattern)
            #expect(try scheme.call(throughExact, [value]).as(Double.self) == value)
        }
    }

    /// Halfway between neighbours a conversion goes to the even one; with anything added, up. The
    /// numbers are `even` × 2^`exponent`, the smallest of them subnormal.
    @Test(arguments: [(1 << 52, 0), (1 << 52, 900), (1 << 52, -900), (1 << 51, -1074), (6, -1074), (0, -1074)])
    func conversionsRoundOnce(even: Int, exponent: Int) throws {
        let scheme = try Interpreter()
        let convert = try scheme.evaluate("(lambda (n e extra) (inexact (* (+ n 1/2 extra) (expt 2 e))))")
        let zero = try scheme.evaluate("0")
        let tiny = try scheme.evaluate("(expt 10 -400)")
        func double(_ integer: Int) -> Double { Double(sign: .plus, exponent: exponent, significand: Double(integer)) }
        #expect(try scheme.call(convert, [even, exponent, zero]).as(Double.self) == double(even))
        #expect(try scheme.call(convert, [even, exponent, tiny]).as(Double.self) == double(even + 1))
        #expect(try scheme.call(convert, [even + 1, exponent, zero]).as(Double.self) == double(even + 2))
    }

    @Test func comparisonsOfMixedNumbersAreExact() throws {
        let scheme = try Interpreter()
        for exponent in [53, 54, 60, 61, 63, 64, 100, 1000] {
            let isOrdered = try scheme.evaluate(
                """
                (let* ((n (expt 2 \(exponent))) (x (inexact n)))
                  (and (= n x) (= x n) (< (- n 1) x (+ n 1)) (> (+ n 1/2) x (- n 1/2))
                       (not (= x (+ n 1))) (not (= x (- n 1/2))) (<= x n (+ n 1)) (< (- n) x +inf.0)))
                """)
            #expect(isOrdered.isTrue, "2^\(exponent)")
        }
    }

    @Test(arguments: ["=", "<", ">", "<=", ">="])
    func nothingComparesWithNaN(procedure: String) throws {
        let scheme = try Interpreter()
        for other in ["0", "1/2", "1.5", "+nan.0", "+inf.0", "(expt 10 100)"] {
            #expect(try !scheme.evaluate("(\(procedure) +nan.0 \(other))").isTrue)
            #expect(try !scheme.evaluate("(\(procedure) \(other) +nan.0)").isTrue)
        }
    }

    @Test func squareRootsAreExactWhereTheyCanBe() throws {
        let scheme = try Interpreter()
        #expect(try scheme.evaluate("(sqrt (expt 12345678901234567890 2))").description == "12345678901234567890")
        #expect(try scheme.evaluate("(sqrt (/ (expt 10 50) 49))").description == "10000000000000000000000000/7")
        #expect(try scheme.evaluate("(sqrt (+ (expt 10 600) 1))").description == "1.0e+300")
        #expect(try scheme.evaluate("(sqrt (/ (+ (expt 10 800) 1)))").description == "0.0")
    }
}
