// SPDX-License-Identifier: MIT
import SennitReader
import Testing

@Suite struct ComplexNumberTests {
    private static let half = NumberLiteral.rational(numerator: .integer(1), denominator: .integer(2))

    @Test(
        arguments: [
            ("+i", .integer(0), .integer(1)), ("-i", .integer(0), .integer(-1)), ("+I", .integer(0), .integer(1)),
            ("1+2i", .integer(1), .integer(2)), ("1-2i", .integer(1), .integer(-2)),
            ("-1+i", .integer(-1), .integer(1)),
            ("1-i", .integer(1), .integer(-1)), ("+2i", .integer(0), .integer(2)), ("-7i", .integer(0), .integer(-7)),
            ("0+2i", .integer(0), .integer(2)), ("1+02i", .integer(1), .integer(2)),
            ("1/2-3/4i", half, .rational(numerator: .integer(-3), denominator: .integer(4))),
            ("+1/2i", .integer(0), half), ("#x1+ai", .integer(1), .integer(10)),
            ("#xE-Ei", .integer(14), .integer(-14)),
            ("#x1e+2i", .integer(30), .integer(2)), ("#b101-10i", .integer(5), .integer(-2)),
            ("#o+17i", .integer(0), .integer(15)),
            ("#e1+2i", .integer(1), .integer(2)), ("#e+i", .integer(0), .integer(1)), ("#x#e1/2+i", half, .integer(1)),
            (
                "#e1.5+2e3i", .exactDecimal(negative: false, digits: "15", exponent: -1),
                .exactDecimal(negative: false, digits: "2", exponent: 3)
            ),
            (
                "18446744073709551616-18446744073709551616i",
                .bigInteger(negative: false, digits: "18446744073709551616", radix: 10),
                .bigInteger(negative: true, digits: "18446744073709551616", radix: 10)
            ),
        ] as [(String, NumberLiteral, NumberLiteral)])
    func readsExactParts(text: String, real: NumberLiteral, imaginary: NumberLiteral) throws {
        #expect(NumberParser.parse(text) == .complex(real: real, imaginary: imaginary))
        guard case .number(let literal) = try read(text).value else { throw TestFailure(reason: text) }
        #expect(literal == .complex(real: real, imaginary: imaginary))
    }

    @Test(
        arguments: [
            ("1e3+2.5i", 1000, 2.5), ("1.0+2.0i", 1, 2), ("1+2.5i", 1, 2.5), ("2.5+1i", 2.5, 1), ("-2.5i", 0, -2.5),
            ("+.5i", 0, 0.5), ("+1e2i", 0, 100), ("1e2+i", 100, 1), ("1e+2-1e-2i", 100, -0.01), ("+1e+2i", 0, 100),
            ("1/2+0.25i", 0.5, 0.25), ("0.5-3/4i", 0.5, -0.75), ("1.5+0.0i", 1.5, 0),
            ("+inf.0i", 0, .infinity), ("-inf.0i", 0, -.infinity), ("+inf.0+inf.0i", .infinity, .infinity),
            ("-INF.0-inf.0I", -.infinity, -.infinity), ("1-inf.0i", 1, -.infinity), ("+inf.0+i", .infinity, 1),
            ("#i1+2i", 1, 2), ("#i+i", 0, 1), ("#i#x10-ai", 16, -10), ("#i1/2-i", 0.5, -1), ("#i1+0i", 1, 0),
            ("1@2", -0.4161468365471424, 0.9092974268256817), ("1@-2", -0.4161468365471424, -0.9092974268256817),
            ("-2.0@0.0", -2, 0), ("2@0.0", 2, 0), ("1/2@1", 0.2701511529340699, 0.42073549240394825),
            ("#x10@1", 8.644836893890236, 13.463535756926344), ("#i2@0", 2, 0),
        ] as [(String, Double, Double)])
    func readsInexactParts(text: String, real: Double, imaginary: Double) throws {
        guard case .complex(.real(let x), .real(let y)) = NumberParser.parse(text) else {
            throw TestFailure(reason: text)
        }
        #expect(abs(x - real) <= 1e-15 * abs(real) || x == real, "\(text)")
        #expect(abs(y - imaginary) <= 1e-15 * abs(imaginary) || y == imaginary, "\(text)")
    }

    @Test(arguments: ["+inf.0-nan.0i", "+inf.0+nan.0i", "+INF.0-NaN.0I"])
    func readsNotANumberAsAPart(text: String) throws {
        guard case .complex(.real(.infinity), .real(let y)) = NumberParser.parse(text) else {
            throw TestFailure(reason: text)
        }
        #expect(y.isNaN)
    }

    @Test(arguments: [("1.0-0.0i", false), ("-0.0-0.0i", true), ("-0.0+1.0i", true)])
    func keepsTheSignsOfZeros(text: String, isRealNegative: Bool) throws {
        guard case .complex(.real(let x), .real(let y)) = NumberParser.parse(text) else {
            throw TestFailure(reason: text)
        }
        #expect((x.sign == .minus) == isRealNegative)
        #expect((y.sign == .minus) == text.hasSuffix("-0.0i"))
    }

    @Test(
        arguments: [
            ("1+0i", .integer(1)), ("1-0i", .integer(1)), ("-2.5+0i", .real(-2.5)), ("+0i", .integer(0)),
            ("1/2+0/3i", half),
            ("#e1+0.0i", .integer(1)), ("5@0", .integer(5)), ("2.5@0", .real(2.5)), ("0@2", .integer(0)),
            ("#e2@0.0", .integer(2)),
            ("+inf.0+0i", .real(.infinity)),
        ] as [(String, NumberLiteral)])
    func readsRealNumbersWhereTheImaginaryPartIsAnExactZero(text: String, expected: NumberLiteral) {
        #expect(NumberParser.parse(text) == expected)
    }

    @Test func makesPolarNumbersExactWhereAsked() {
        let expected = NumberLiteral.complex(
            real: .rational(
                numerator: .integer(-7496634952020485), denominator: .integer(18014398509481984)),
            imaginary: .rational(
                numerator: .integer(4095111552621091), denominator: .integer(4503599627370496)))
        #expect(NumberParser.parse("#e1@2") == expected)
        // Parts beyond 64 bits: 2^100, and 2^-180 in the denominator.
        #expect(
            NumberParser.parse("#e1267650600228229401496703205376@6.525304467998525e-55")?.description
                == "#x10000000000000000000000000+1/100000000000000000000i")
        #expect(firstError("#e1e309@1")?.kind == .number(.noExactValue, text: "#e1e309@1"))
    }

    @Test(arguments: [
        "+", "-", "...", "i", "-x", "+x", "+in", "-in", "+inf", "+inf.0x", "-nan", "+ii", "+i+", "-i-i", "+i1", "+.i",
        "-.i",
        "->i", "+inf.0+", "+inf.0i+i", "-i@", "+nan.0inf.0", "+@1", "+infinite", "-inf.0-nan.0",
    ])
    func leavesSymbolsAlone(text: String) throws {
        guard case .symbol(let symbol) = try read(text).value else { throw TestFailure(reason: text) }
        #expect(symbol.name == text)
        let written = DatumPrinter.write(Datum(.symbol(symbol)))
        guard case .symbol(symbol) = try read(written).value else { throw TestFailure(reason: written) }
    }

    @Test(arguments: ["+i", "-i", "-I", "+inf.0i", "-inf.0+i", "-nan.0@1", "1+2i"])
    func printsSymbolsThatLookLikeNumbersBetweenBars(name: String) throws {
        let datum = Datum(.symbol(Symbol(name)))
        #expect(DatumPrinter.write(datum) == "|\(name)|")
        guard case .symbol(let symbol) = try read("|\(name)|").value else { throw TestFailure(reason: name) }
        #expect(symbol.name == name)
    }

    @Test(arguments: [
        "1i", "1+", "1-", "1+x", "1+2", "1+2j", "1++2i", "1+-2i", "1+2ii", "1+2i3", "1+i2", "i1+", "1@", "1@i", "1@x",
        "1@2@3", "1@2i", "1+2@3", "1+2+3i", "1e+2i", "1.i", "1/2i", "1+1/i", "1+/2i", "1+.i", "1+ei", "1+1ei", "#e",
        "#ei",
        "1@+", "1@+i", "1+i+i", "#b1+2i", "#xg+i", "#x1.5+i", "1+#i2i", "1+inf.0", "1+infi", "-1+", "2+3", "-5i5",
    ])
    func refusesMalformedNumbers(text: String) throws {
        #expect(NumberParser.parse(text) == nil)
        if text == "i1+" { return }
        let error = try #require(firstError(text))
        #expect(!error.isIncomplete)
        #expect(error.span == SourceSpan(offset: 0, length: Int32(text.utf8.count), line: 1, column: 1))
    }

    @Test(arguments: [
        ("1/0+i", ReaderError.NumberProblem.divisionByZero), ("1+1/0i", .divisionByZero), ("1/0@1", .divisionByZero),
        ("1@1/0", .divisionByZero), ("#e+inf.0i", .noExactValue), ("#e1-nan.0i", .noExactValue),
        ("#e+inf.0@1", .noExactValue), ("#e1e9999999+i", .tooLarge),
    ])
    func saysWhyAPartHasNoValue(text: String, problem: ReaderError.NumberProblem) {
        #expect(NumberParser.parse(text) == nil)
        #expect(firstError(text)?.kind == .number(problem, text: text))
    }

    @Test(
        arguments: [
            ("1+2i", 16, .complex(real: .integer(1), imaginary: .integer(2))),
            ("f-ai", 16, .complex(real: .integer(15), imaginary: .integer(-10))),
            ("h+hi", 18, .complex(real: .integer(17), imaginary: .integer(17))),
            // From radix 19 on, i is a digit.
            ("+i", 18, .complex(real: .integer(0), imaginary: .integer(1))), ("+i", 19, .integer(18)),
            ("-i", 36, .integer(-18)),
            ("+2i", 36, .integer(90)), ("1+2i", 36, .complex(real: .integer(1), imaginary: .integer(2))),
            ("i+ii", 36, .complex(real: .integer(18), imaginary: .integer(18))),
            ("0+i", 36, .complex(real: .integer(0), imaginary: .integer(1))),
            ("z-i", 36, .complex(real: .integer(35), imaginary: .integer(-1))),
        ] as [(String, Int, NumberLiteral)])
    func parsesInAGivenRadix(text: String, radix: Int, expected: NumberLiteral) {
        #expect(NumberParser.parse(text, radix: radix) == expected)
    }

    @Test(arguments: [
        ("+i", "0+1i"), ("1-i", "1-1i"), ("1/2-3/4i", "1/2-3/4i"), ("1e3+2.5i", "1000.0+2.5i"),
        ("+inf.0-nan.0i", "+inf.0+nan.0i"),
        ("#e1.5+2i", "#e15e-1+2i"), ("-0.0-0.0i", "-0.0-0.0i"),
        ("#xffffffffffffffffff-ffi", "#xffffffffffffffffff-ffi"),
        ("#xff+ffffffffffffffffffi", "#xff+ffffffffffffffffffi"),
        ("#e1/3+1e-3i", "#e1/3+1e-3i"),
    ])
    func printsWhatItReads(text: String, printed: String) throws {
        let literal = try #require(NumberParser.parse(text))
        #expect(literal.description == printed)
        #expect(NumberParser.parse(printed)?.description == printed)
    }
}
