// SPDX-License-Identifier: MIT
import SennitReader
import TestSupport
import Testing

/// The lexer has code of its own for the tokens that text is mostly made of, provided that a
/// delimiter follows. At the end of the text the general code reads them: both must agree.
@Suite struct FrequentTokenTests {
    @Test(arguments: [
        "a", "abc", "sixteen-bytes-ab", "seventeen-bytes-a", "x.y", "+", "-", "...", "->x", "-x", "!$%&*/:<=>?^_~",
        "0", "7", "-7", "007", "-0", "123456789012345678", "1234567890123456789", "-999999999999999999",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1.5", "-1.5", "1.", "-0.0", "0.0",
        "00.50", "3.14159265358979323846", "1234567890.123456789", "12345678901.123456789", "9007199254740993.0",
        "1e3", "1.5e-3", "1/2", "-1/2", "1.2.3", "1.x", "1x", "-1x", "1-", "\"\"", "\"a b\"", "\"é\"", "\"a\\nb\"",
        "\"a\nb\"", "#t", "#f", "#true", "#T", "#tx", "#\\a", "#\\(", "#\\;", "#\\space", "#\\é", "#\\x41",
        ".", "..", ".5", "(", ")", "'", "`", ",", ",@", "#(", "#u8(", "#;",
    ])
    func readsTheSameAtTheEndAsBeforeADelimiter(text: String) {
        let alone = trace(Array(text.utf8))
        for delimiter in [" ", "\n", ")", "(", "\"\"", ";", "'"] {
            // What these begin goes on with a parenthesis or the like.
            if delimiter != " " && delimiter != "\n" && [",", "."].contains(text) { continue }
            let followed = trace(Array((text + delimiter).utf8))
            #expect(alone.first == followed.first, "before \(delimiter)")
        }
    }

    @Test func tellsManySymbolsApart() throws {
        let names = (0..<20_000).map { "name-\($0)" } + (0..<1000).map { "a-name-of-more-than-sixteen-bytes-\($0)" }
        let text = (names + names.reversed()).joined(separator: " ") + " "
        var lexer = Lexer(Array(text.utf8))
        for name in names + names.reversed() {
            guard case .symbol(let symbol) = try lexer.scan() else { throw TestFailure(reason: "no symbol") }
            if symbol != Symbol(name) { Issue.record("\(symbol) for \(name)") }
        }
    }

    /// A name that is known is scanned without a look at its characters.
    @Test func readsNamesBeyondASCIITheSameAgain() throws {
        let once = "λ größe 変数 x\u{a0}y λ\u{3000}z λ' 長い名前長い名前 λ(λ)x\u{301}b "
        var lexer = Lexer(Array((once + "\n" + once).utf8))
        var tokens: [(kind: String, span: SourceSpan)] = []
        while true {
            let token = try lexer.next()
            if case .endOfInput = token.kind { break }
            tokens.append(("\(token.kind)", token.span))
        }
        #expect(tokens.count == 2 * 15)
        for (early, late) in zip(tokens, tokens.dropFirst(tokens.count / 2)) {
            #expect(late.kind == early.kind)
            #expect(late.span.offset == early.span.offset + Int32(once.utf8.count) + 1)
            #expect((late.span.line, late.span.column) == (2, early.span.column))
            #expect(late.span.length == early.span.length)
        }
    }

    @Test func endsTokensAtAllWhiteSpace() throws {
        for value in UInt32(0)...0x10ffff {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isWhitespace else { continue }
            var lexer = Lexer(Array("a\(scalar)b".utf8))
            #expect(try lexer.next().end == 1, "U+\(String(value, radix: 16))")
        }
    }

    /// The standard library's conversion is the oracle.
    @Test(arguments: 0..<8) func roundsDecimalsCorrectly(seed: UInt64) throws {
        var random = SeededGenerator(seed: 400 + seed)
        for _ in 0..<20_000 {
            let digits = String(
                UInt64.random(in: 0...(.max >> UInt64.random(in: 0..<64, using: &random)), using: &random))
            let point = Int.random(in: 0...digits.utf8.count, using: &random)
            let zeros = String(repeating: "0", count: Int.random(in: 0..<8, using: &random))
            let sign = Bool.random(using: &random) ? "-" : ""
            let text =
                point == 0 ? "\(sign)0.\(zeros)\(digits)" : "\(sign)\(digits.prefix(point)).\(digits.dropFirst(point))"
            var lexer = Lexer(Array((text + " ").utf8))
            guard case .real(let value) = try lexer.scan(),
                let expected = Double(text.hasSuffix(".") ? text + "0" : text)
            else { throw TestFailure(reason: "no number: \(text)") }
            if value.bitPattern != expected.bitPattern { Issue.record("\(text) reads as \(value)") }
        }
    }

    @Test func keepsStringsAndNumbersUntilItGoesOn() throws {
        var lexer = Lexer(Array("\"plain λ\" \"a\\tb\" 1/3 ".utf8))
        for expected in ["plain λ", "a\tb"] {
            guard case .string = try lexer.scan() else { throw TestFailure(reason: "no string") }
            #expect(lexer.string == expected)
            #expect(lexer.stringByteCount == expected.utf8.count)
            var bytes: [UInt8] = []
            lexer.withString { span in for index in span.indices { bytes.append(span[index]) } }
            #expect(bytes == Array(expected.utf8))
        }
        guard case .number = try lexer.scan() else { throw TestFailure(reason: "no number") }
        #expect(lexer.number.description == "1/3")
        #expect(lexer.span == SourceSpan(offset: 18, length: 3, line: 1, column: 18))
    }
}
