// SPDX-License-Identifier: MIT
import SennitReader
import Testing

@Suite struct PrinterTests {
    @Test(
        arguments: [
            (0.0, "0.0"), (-0.0, "-0.0"), (1, "1.0"), (-1, "-1.0"), (0.1, "0.1"), (1.5, "1.5"), (100, "100.0"),
            (123.456, "123.456"), (0.001, "0.001"), (0.000001, "0.000001"),
            (1e-7, "1.0e-7"), (1.5e-7, "1.5e-7"), (1e20, "100000000000000000000.0"),
            (123456789012345680000.0, "123456789012345680000.0"), (1e21, "1.0e+21"), (-1.5e21, "-1.5e+21"),
            (1e100, "1.0e+100"),
            (12345678901234568, "12345678901234568.0"), (9007199254740992, "9007199254740992.0"),
            (.leastNonzeroMagnitude, "5.0e-324"), (1.7976931348623157e308, "1.7976931348623157e+308"),
            (0.1 + 0.2, "0.30000000000000004"),
            (.infinity, "+inf.0"), (-.infinity, "-inf.0"), (.nan, "+nan.0"), (-.nan, "+nan.0"),
            (1e16, "10000000000000000.0"), (0.00012345, "0.00012345"), (1234567.5, "1234567.5"), (1e-10, "1.0e-10"),
        ] as [(Double, String)])
    func printsDoublesShortest(value: Double, expected: String) {
        #expect(schemeDescription(value) == expected)
    }

    @Test(arguments: [
        ("", "||"), ("a", "a"), ("a b", "|a b|"), ("A", "A"), ("1", "|1|"), ("1+", "|1+|"), ("-1", "|-1|"), ("+", "+"),
        ("-", "-"), ("...", "..."), (".", "|.|"), ("..", ".."), ("+i", "|+i|"), ("-I", "|-I|"),
        ("+inf.0", "|+inf.0|"), ("-NaN.0a", "|-NaN.0a|"), ("+inf", "+inf"), ("-nan.0", "|-nan.0|"), ("+.5", "|+.5|"),
        ("+.", "|+.|"),
        (".5", "|.5|"), ("a|b", "|a\\|b|"), ("a\\b", "|a\\\\b|"), ("a\nb", "|a\\nb|"), ("a\u{1}b", "|a\\x1;b|"),
        ("#t", "|#t|"), ("a#", "|a#|"), ("@a", "@a"), ("a@", "a@"), ("(", "|(|"), ("a;b", "|a;b|"),
        ("a\"b", "|a\"b|"), ("a'b", "|a'b|"), ("a,b", "|a,b|"), ("[", "|[|"), ("λ", "|λ|"), ("aé", "|aé|"),
        ("a\u{a0}b", "|a\\xa0;b|"),
        ("٣", "|٣|"), ("“", "|“|"), ("+i+", "+i+"), ("-1+", "|-1+|"), ("+1+2i", "|+1+2i|"), ("1/0", "|1/0|"),
        ("+inf.0i", "|+inf.0i|"), ("\u{feff}", "|\\xfeff;|"), ("\t", "|\\t|"),
    ])
    func printsBarsExactlyWhereNeeded(name: String, expected: String) throws {
        let datum = Datum(.symbol(Symbol(name)))
        #expect(DatumPrinter.write(datum) == expected)
        #expect(DatumPrinter.display(datum) == name)
        #expect(isSame(try read(expected), datum))
    }

    @Test(arguments: [
        ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\t\r\u{7}\u{8}", #""\n\t\r\a\b""#),
        ("\0\u{1b}\u{7f}", #""\x0;\x1b;\x7f;""#), ("λ日😀", #""λ日😀""#), ("|", #""|""#), ("\u{2028}", #""\x2028;""#),
        ("\u{a0}", #""\xa0;""#),
        ("e\u{301}", "\"e\u{301}\""), ("\u{e000}", #""\xe000;""#),
    ])
    func printsStringsEscaped(text: String, expected: String) throws {
        let datum = Datum(.string(text))
        #expect(DatumPrinter.write(datum).utf8.elementsEqual(expected.utf8))
        #expect(DatumPrinter.display(datum) == text)
        #expect(isSame(try read(expected), datum))
    }

    @Test(
        arguments: [
            ("a", "#\\a"), (" ", "#\\space"), ("\n", "#\\newline"), ("\0", "#\\null"), ("\u{7f}", "#\\delete"),
            ("\u{1}", "#\\x1"), ("(", "#\\("), ("λ", "#\\λ"), ("\u{301}", "#\\x301"), ("\u{a0}", "#\\xa0"),
            ("x", "#\\x"), ("\u{10ffff}", "#\\x10ffff"),
            ("\"", "#\\\""), ("\\", "#\\\\"), ("\u{1b}", "#\\escape"), ("\t", "#\\tab"), ("\u{7}", "#\\alarm"),
            ("\u{8}", "#\\backspace"), ("\r", "#\\return"), ("😀", "#\\😀"), ("\u{2003}", "#\\x2003"),
        ] as [(Unicode.Scalar, String)])
    func printsCharactersByNameOrCode(scalar: Unicode.Scalar, expected: String) throws {
        let datum = Datum(.character(scalar))
        #expect(DatumPrinter.write(datum) == expected)
        #expect(DatumPrinter.display(datum) == String(scalar))
        #expect(isSame(try read(expected), datum))
    }

    @Test func readsBackEveryCharacter() throws {
        for value in UInt32(0)...0x10ffff where value < 0x3000 || value % 97 == 0 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for datum in [Datum(.character(scalar)), Datum(.string("\(scalar)")), Datum(.symbol(Symbol("a\(scalar)")))]
            {
                let text = DatumPrinter.write(datum)
                if !isSame(try read(text), datum) { Issue.record("\(text) for \(value)") }
            }
        }
    }

    @Test(arguments: [
        "#xffffffffffffffffff", "-123456789012345678901234567890", "#b-" + String(repeating: "1", count: 70),
        "#o7777777777777777777777777", "1/2", "-3/6", "#xffffffffffffffffff/a", "#x-a/ffffffffffffffffff",
        "123456789012345678901234567890/7", "#e15e-1", "#e-15e2", "#e0e0", "42", "-0.0", "1.0e+21",
    ])
    func printsNumbersAsTheyAreRead(text: String) throws {
        #expect(try read(text).description == text)
    }

    @Test func displaysNestedDataWithoutQuotes() throws {
        let datum = try read("(\"a b\" #\\c |d e| #(\"f\") '\"g\" . \"h\")")
        #expect(DatumPrinter.display(datum) == "(a b c d e #(f) 'g . h)")
        #expect(DatumPrinter.writeShared(datum) == DatumPrinter.write(datum))
        #expect(DatumPrinter.writeSimple(datum) == DatumPrinter.write(datum))
    }

    @Test func appendsToABuffer() {
        var output = Array("x: ".utf8)
        DatumPrinter.write(Datum(.list([Datum(.boolean(true)), Datum(.unspecified)])), to: &output)
        #expect(String(decoding: output, as: UTF8.self) == "x: (#t #!unspecified)")
    }

    @Test func approximatesLiterals() {
        #expect(NumberParser.parse("#e1.5")?.approximation == 1.5)
        #expect(NumberParser.parse("-1/3")?.approximation == -1.0 / 3)
        #expect(NumberParser.parse("#x-10000000000000000")?.approximation == -0x1p64)
        #expect(NumberParser.parse("123456789012345678901234567890")?.approximation == 123456789012345677877719597056)
        #expect(
            NumberParser.parse("100000000000000000000/3").map {
                abs($0.approximation / 33333333333333331968 - 1) < 1e-15
            } == true)
        #expect(NumberParser.parse("3/100000000000000000000").map { abs($0.approximation / 3e-20 - 1) < 1e-15 } == true)
    }
}
