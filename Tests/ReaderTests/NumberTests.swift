// SPDX-License-Identifier: MIT
import SennitReader
import TestSupport
import Testing

@Suite struct NumberTests {
    @Test(arguments: [
        ("0", 0), ("-0", 0), ("+0", 0), ("7", 7), ("007", 7), ("-42", -42), ("+42", 42),
        ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
        ("999999999999999999", 999_999_999_999_999_999),
        ("1000000000000000000", 1_000_000_000_000_000_000), ("-000000000000000000000000000001", -1),
        ("#xff", 255), ("#XFF", 255), ("#x-Ff", -255), ("#b-101", -5), ("#o17", 15), ("#d10", 10),
        ("#e10", 10), ("#E#x10", 16), ("#x#e10", 16), ("#x1e3", 0x1e3), ("#xdead", 0xdead), ("#x+1b", 27),
        ("#x7fffffffffffffff", Int.max), ("#x-8000000000000000", Int.min),
    ])
    func readsFixedIntegers(text: String, expected: Int) throws {
        guard case .number(.integer(expected)) = try read(text).value else {
            Issue.record("\(text) reads as \(try read(text))")
            return
        }
    }

    @Test(arguments: [
        ("9223372036854775808", false, "9223372036854775808", 10),
        ("-9223372036854775809", true, "9223372036854775809", 10),
        ("00018446744073709551616", false, "18446744073709551616", 10),
        ("#xFFFFFFFFFFFFFFFF", false, "ffffffffffffffff", 16),
        ("#x8000000000000000", false, "8000000000000000", 16),
        ("#o-7777777777777777777777", true, "7777777777777777777777", 8),
        ("#b1" + String(repeating: "0", count: 64), false, "1" + String(repeating: "0", count: 64), 2),
    ])
    func readsBigIntegersAsDigits(text: String, negative: Bool, digits: String, radix: Int) throws {
        #expect(NumberParser.parse(text) == .bigInteger(negative: negative, digits: digits, radix: radix))
        guard case .number(let literal) = try read(text).value else { throw TestFailure(reason: text) }
        #expect(literal == .bigInteger(negative: negative, digits: digits, radix: radix))
    }

    @Test(arguments: [
        ("1/2", 1, 2), ("-3/6", -3, 6), ("+10/5", 10, 5), ("0/1", 0, 1), ("#xff/a", 255, 10), ("#b1/10", 1, 2),
        ("#e1/3", 1, 3),
    ])
    func readsRatiosUnreduced(text: String, numerator: Int, denominator: Int) {
        #expect(
            NumberParser.parse(text) == .rational(numerator: .integer(numerator), denominator: .integer(denominator)))
    }

    @Test(
        arguments: [
            ("1.", 1), ("1.0", 1), (".5", 0.5), ("-.5", -0.5), ("+.5", 0.5), ("1e0", 1), ("1e3", 1000), ("1E3", 1000),
            ("1.e2", 100), (".5e1", 5), ("1e-3", 0.001), ("1e+3", 1000), ("-1.25e-2", -0.0125),
            ("3.141592653589793", .pi),
            ("0.1", 0.1), ("0.30000000000000004", 0.1 + 0.2), ("1e22", 1e22), ("1e23", 1e23), ("8.5e-23", 8.5e-23),
            ("9007199254740993.0", 9007199254740992), ("9007199254740993.00000000000000000000000001", 9007199254740994),
            ("1.7976931348623157e308", .greatestFiniteMagnitude), ("1e309", .infinity), ("-1e400", -.infinity),
            ("5e-324", .leastNonzeroMagnitude), ("2e-324", 0), ("1e-400", 0),
            ("2.2250738585072014e-308", .leastNormalMagnitude),
            ("1e99999999999999999999999", .infinity), ("1e-99999999999999999999999", 0),
            ("0e99999999999999999999999", 0),
            ("123456789012345678901234567890", nil),
            ("123456789012345678901234567890.", 123456789012345677877719597056),
            ("#i1", 1), ("#i-7/2", -3.5), ("#i1/3", 1.0 / 3), ("#i#xff", 255), ("#x#iff", 255), ("#d1.5", 1.5),
            ("#i1.5", 1.5),
            ("#i123456789012345678901234567890", 123456789012345677877719597056),
            ("#i#xFFFFFFFFFFFFFFFFFFFFFFFF", 0x1p96),
            ("#i9007199254740993/9007199254740992", 1), ("#i9223372036854775807/3", 3074457345618258432),
            ("#i1/9223372036854775807", 0x1p-63), ("#i0/5", 0),
            ("+inf.0", .infinity), ("-inf.0", -.infinity), ("+INF.0", .infinity), ("#i-inf.0", -.infinity),
        ] as [(String, Double?)])
    func readsReals(text: String, expected: Double?) throws {
        let literal = NumberParser.parse(text)
        guard let expected else {
            #expect(literal != nil)
            return
        }
        #expect(literal == .real(expected), "\(text)")
        guard case .number(.real(let value)) = try read(text).value else { throw TestFailure(reason: text) }
        #expect(value == expected)
    }

    @Test(arguments: ["-0.0", "-0e5", "-.0"])
    func keepsTheSignOfZero(text: String) {
        guard case .real(let value) = NumberParser.parse(text) else {
            Issue.record("not a real")
            return
        }
        #expect(value == 0 && value.sign == .minus)
    }

    @Test(arguments: ["+nan.0", "-nan.0", "+NaN.0"])
    func readsNotANumber(text: String) {
        guard case .real(let value) = NumberParser.parse(text) else {
            Issue.record("not a real")
            return
        }
        #expect(value.isNaN)
    }

    @Test func roundsDecimalsOfAnyLengthCorrectly() {
        // Halfway between 1 and its successor, and just above that.
        let middle = "1.00000000000000011102230246251565404236316680908203125"
        #expect(NumberParser.parse(middle) == .real(1))
        #expect(NumberParser.parse(middle + String(repeating: "0", count: 5000) + "1") == .real(1.0.nextUp))
        let zeros = String(repeating: "0", count: 100_000)
        #expect(NumberParser.parse("0." + zeros + "1e100001") == .real(1))
        #expect(NumberParser.parse("1" + zeros + "e-100000") == .real(1))
    }

    @Test func agreesWithTheStandardLibraryOnRandomDecimals() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<4_000 {
            let bits = Double(bitPattern: UInt64.random(in: .min ... .max, using: &random))
            let small = Double(Int.random(in: -999_999...999_999, using: &random)) / 1000
            for value in [bits, small] where value.isFinite {
                #expect(NumberParser.parse(schemeDescription(value)) == .real(value))
                #expect(NumberParser.parse("\(value)") == .real(value))
            }
        }
    }

    @Test(arguments: [
        ("#e1.5", false, "15", -1), ("#e-1.50", true, "15", -1), ("#e1.5e3", false, "15", 2),
        ("#e1e10", false, "1", 10),
        ("#e0.0", false, "0", 0), ("#e-0.0", false, "0", 0), ("#e.001", false, "1", -3), ("#e100.0", false, "1", 2),
        ("#d#e1.5", false, "15", -1), ("#e1e1000000", false, "1", 1_000_000),
    ])
    func readsExactDecimals(text: String, negative: Bool, digits: String, exponent: Int) {
        #expect(NumberParser.parse(text) == .exactDecimal(negative: negative, digits: digits, exponent: exponent))
    }

    @Test(arguments: ["1/0", "-5/0", "0/0", "#x1/000", "#i1/0", "#e1/0"])
    func refusesDivisionByZero(text: String) {
        #expect(firstError(text)?.kind == .number(.divisionByZero, text: text))
        #expect(NumberParser.parse(text) == nil)
    }

    @Test(arguments: ["#e+inf.0", "#e-inf.0", "#e+nan.0"])
    func refusesExactNonNumbers(text: String) {
        #expect(firstError(text)?.kind == .number(.noExactValue, text: text))
    }

    @Test(arguments: ["#e1e1000001", "#e1e-99999999999999999999"])
    func refusesEnormousExactNumbers(text: String) {
        #expect(firstError(text)?.kind == .number(.tooLarge, text: text))
    }

    @Test(arguments: [
        "1+", "1-", "1x", "12ab", "1..2", "1.2.3", "1e", "1e+", "1e-", "1ee2", "1/2/3", "1/", "1/-2", "1/2.0", "1.5/2",
        "-1x", "+1x", "-.5x", "+.", "-.", "#x", "#xg", "#b2", "#o8", "#d1a", "#x1.5", "#b1e1x",
        "#e", "#i", "#ex", "#e#i1", "#x#x1", "#x#b1", "#e#e1", "#e#x", "#xx1", "#e#q1", "#x#", "1i", "1@", "1@x", "1+2",
        "1+2j", "1++2i", "1e3.5", "1#", "1_000", "1,", "0x10", "#x--1", "#e1/2e3", "1e1e1",
    ])
    func refusesMalformedNumbers(text: String) throws {
        #expect(NumberParser.parse(text) == nil)
        if text == "1," { return }
        let error = try #require(firstError(text))
        #expect(!error.isIncomplete)
        #expect(error.span == SourceSpan(offset: 0, length: Int32(text.utf8.count), line: 1, column: 1))
    }

    @Test func advisesBarsForIdentifiersThatBeginWithADigit() {
        #expect(firstError("1+")?.hint == "write |1+| if an identifier is meant")
    }

    @Test(arguments: [
        ("ff", 16, NumberLiteral.integer(255)), ("zz", 36, .integer(35 * 37)), ("101", 2, .integer(5)),
        ("-77", 8, .integer(-63)),
        ("#b101", 16, .integer(5)), ("1e2", 16, .integer(0x1e2)), ("1e2", 10, .real(100)), ("12", 3, .integer(5)),
        ("+inf.0", 16, .real(.infinity)), ("a/b", 16, .rational(numerator: .integer(10), denominator: .integer(11))),
        ("#d1.5", 16, .real(1.5)),
    ])
    func parsesInAGivenRadix(text: String, radix: Int, expected: NumberLiteral) {
        #expect(NumberParser.parse(text, radix: radix) == expected)
    }

    @Test(arguments: [
        ("12", 2), ("g", 16), ("1.5", 16), ("1", 1), ("1", 0), ("1", -5), ("1", 37), ("", 10), (" 1", 10), ("1 ", 10),
        ("é", 10), ("+", 10), ("-", 16), (".", 10), ("abc", 10),
    ])
    func yieldsNilForWhatIsNoNumber(text: String, radix: Int) {
        #expect(NumberParser.parse(text, radix: radix) == nil)
    }

    @Test func survivesAMillionDigits() {
        let digits = String(repeating: "7", count: 1_000_000)
        #expect(NumberParser.parse(digits) == .bigInteger(negative: false, digits: digits, radix: 10))
        #expect(NumberParser.parse("#i" + digits) == .real(.infinity))
        #expect(NumberParser.parse("#i\(digits)/\(digits)") == .real(1))
        #expect(NumberParser.parse("0." + digits) == .real(7.0 / 9))
    }
}
