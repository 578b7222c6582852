// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// Constants and their texts.
enum ConstantTable {
    static let all: [(value: ConstantValue, text: String)] = atoms + numbers + texts + compounds

    private static let atoms: [(value: ConstantValue, text: String)] = [
        (.boolean(true), "#t"), (.boolean(false), "#f"), (.unspecified, "#!unspecified"), (.endOfFile, "#!eof"),
        (.symbol("nil"), "|nil|"), (.symbol("nill"), "nill"), (.symbol("x"), "x"), (.symbol(""), "||"),
        (.symbol("+"), "+"), (.symbol("-"), "-"), (.symbol("..."), "..."), (.symbol("."), "|.|"),
        (.symbol("-x"), "|-x|"), (.symbol("->x"), "->x"), (.symbol("1+"), "|1+|"), (.symbol(":a"), "|:a|"),
        (.symbol("a:b"), "a:b"), (.symbol("a b"), "|a b|"), (.symbol("a|b\\"), #"|a\|b\\|"#), (.symbol("λ"), "λ"),
        (.symbol("+inf.0"), "|+inf.0|"), (.symbol("\u{feff}"), #"|\xfeff;|"#),
        (.character("a"), #"#\a"#), (.character("x"), #"#\x"#), (.character("("), #"#\("#),
        (.character(" "), #"#\space"#),
        (.character(";"), #"#\;"#), (.character("\""), #"#\""#), (.character("#"), ##"#\#"##),
        (.character("\0"), #"#\null"#), (.character("\n"), #"#\newline"#), (.character("λ"), #"#\x3bb"#),
        (.character("\u{1}"), #"#\x1"#), (.character("\u{10FFFF}"), #"#\x10ffff"#), (.character("|"), #"#\|"#),
    ]

    private static let numbers: [(value: ConstantValue, text: String)] = [
        (.number(.integer(0)), "0"), (.number(.integer(-7)), "-7"), (.number(.integer(.max)), "9223372036854775807"),
        (.number(.integer(.min)), "-9223372036854775808"),
        (.number(.bigInteger(negative: false, digits: "9223372036854775808", radix: 10)), "9223372036854775808"),
        (.number(.bigInteger(negative: true, digits: "ffffffffffffffff", radix: 16)), "#x-ffffffffffffffff"),
        (.number(.bigInteger(negative: false, digits: "1777777777777777777777", radix: 8)), "#o1777777777777777777777"),
        (.number(.rational(numerator: .integer(-2), denominator: .integer(4))), "-2/4"),
        (
            .number(
                .rational(
                    numerator: .bigInteger(negative: false, digits: "ffffffffffffffff", radix: 16),
                    denominator: .integer(3))), "#xffffffffffffffff/3"
        ),
        (.number(.exactDecimal(negative: false, digits: "15", exponent: -1)), "#e15e-1"),
        (.number(.exactDecimal(negative: true, digits: "1", exponent: 400)), "#e-1e400"),
        (.number(.exactDecimal(negative: false, digits: "0", exponent: 0)), "#e0e0"),
        (.number(.real(0)), "0.0"), (.number(.real(-0.0)), "-0.0"), (.number(.real(1.5)), "1.5"),
        (.number(.real(1e21)), "1e+21"), (.number(.real(.leastNonzeroMagnitude)), "5e-324"),
        (.number(.real(.nan)), "+nan.0"),
        (.number(.real(.infinity)), "+inf.0"), (.number(.real(-.infinity)), "-inf.0"), (.number(.real(0.1)), "0.1"),
        (.number(.complex(real: .integer(0), imaginary: .integer(1))), "0+1i"),
        (.number(.complex(real: .integer(-1), imaginary: .integer(-2))), "-1-2i"),
        (.number(.complex(real: .real(0), imaginary: .real(-0.0))), "0.0-0.0i"),
        (.number(.complex(real: .real(-1e21), imaginary: .real(5e-324))), "-1e+21+5e-324i"),
        (.number(.complex(real: .real(1e21), imaginary: .real(-1e-9))), "1e+21-1e-09i"),
        (.number(.complex(real: .real(.infinity), imaginary: .real(.nan))), "+inf.0+nan.0i"),
        (.number(.complex(real: .real(.nan), imaginary: .real(-.infinity))), "+nan.0-inf.0i"),
        (
            .number(
                .complex(
                    real: .rational(numerator: .integer(-1), denominator: .integer(2)),
                    imaginary: .rational(numerator: .integer(-3), denominator: .integer(4)))), "-1/2-3/4i"
        ),
        (
            .number(
                .complex(
                    real: .exactDecimal(negative: true, digits: "1", exponent: -5),
                    imaginary: .exactDecimal(negative: true, digits: "15", exponent: -1))), "#e-1e-5+#e-15e-1i"
        ),
        (
            .number(
                .complex(
                    real: .bigInteger(negative: false, digits: "fffffffffffffffe", radix: 16),
                    imaginary: .bigInteger(negative: true, digits: "1777777777777777777777", radix: 8))),
            "#xfffffffffffffffe+#o-1777777777777777777777i"
        ),
    ]

    private static let texts: [(value: ConstantValue, text: String)] = [
        (.string(""), #""""#), (.string("nil"), #""nil""#), (.string("a\"b\\c|"), #""a\"b\\c|""#),
        (.string("\u{7}\u{8}\t\n\r"), #""\a\b\t\n\r""#), (.string("\u{0}\u{7f}\u{a0}"), #""\x0;\x7f;\xa0;""#),
        (.string("\r\n"), #""\r\n""#), (.string("λ e\u{301}"), "\"λ e\u{301}\""), (.string("\u{e9}"), "\"\u{e9}\""),
        (.string("e\u{301}"), "\"e\u{301}\""), (.string("\u{202e}x"), #""\x202e;x""#),
    ]

    private static let compounds: [(value: ConstantValue, text: String)] = [
        (.list([]), "()"), (.list([.symbol("nil")]), "(|nil|)"), (.vector([]), "#()"), (.bytevector([]), "#u8()"),
        (.bytevector([0, 255]), "#u8(0 255)"),
        (.collection(.set, []), "#set()"), (.collection(.hashmap, [.list([.boolean(true)])]), "#hash((#t))"),
        (.list([.list([]), .vector([.boolean(true)])]), "(() #(#t))"),
        (.improperList([.number(.integer(1))], tail: .symbol("x")), "(1 . x)"),
        (.improperList([.number(.integer(1)), .list([])], tail: .vector([.list([])])), "(1 () . #(()))"),
        (.list([.labelled(0, .list([.symbol("a")])), .reference(0), .reference(0)]), "(#0=(a) #0# #0#)"),
        (
            .vector([.labelled(0, .vector([.labelled(1, .list([.symbol("a")])), .reference(1)])), .reference(0)]),
            "#(#0=#(#1=(a) #1#) #0#)"
        ),
        (.list([.symbol("quote"), .symbol("x")]), "(quote x)"), (.list([.symbol("...")]), "(...)"),
    ]
}
