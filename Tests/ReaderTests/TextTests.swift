// SPDX-License-Identifier: MIT
import SennitReader
import Testing

/// Characters and strings.
@Suite struct TextTests {
    @Test(
        arguments: [
            ("#\\a", "a"), ("#\\A", "A"), ("#\\(", "("), ("#\\)", ")"), ("#\\;", ";"), ("#\\\"", "\""), ("#\\#", "#"),
            ("#\\\\", "\\"), ("#\\|", "|"),
            ("#\\'", "'"), ("#\\ ", " "), ("#\\x", "x"), ("#\\X", "X"), ("#\\1", "1"), ("#\\λ", "λ"), ("#\\日", "日"),
            ("#\\😀", "😀"), ("#\\[", "["),
            ("#\\alarm", "\u{7}"), ("#\\backspace", "\u{8}"), ("#\\delete", "\u{7f}"), ("#\\escape", "\u{1b}"),
            ("#\\newline", "\n"),
            ("#\\null", "\0"), ("#\\return", "\r"), ("#\\space", " "), ("#\\tab", "\t"),
            ("#\\x41", "A"), ("#\\x0", "\0"), ("#\\x03bb", "λ"), ("#\\x3BB", "λ"), ("#\\x10FFFF", "\u{10ffff}"),
            ("#\\x000000000041", "A"), ("#\\xd7ff", "\u{d7ff}"),
            ("#\\xe000", "\u{e000}"), ("#\\\n", "\n"), ("#\\\t", "\t"), ("#\\\r", "\r"), ("#\\\r\n", "\n"),
            ("#\\“", "“"), ("#\\.", "."), ("#\\,", ","), ("#\\@", "@"),
        ] as [(String, Unicode.Scalar)])
    func readsCharacters(text: String, expected: Unicode.Scalar) throws {
        for form in [text, "(\(text))"] {
            let value = try read(form).value
            let datum = if case .list(let elements) = value { elements[0].value } else { value }
            guard case .character(let scalar) = datum else { throw TestFailure(reason: text) }
            #expect(scalar == expected)
        }
    }

    @Test func endsCharactersAtDelimiters() throws {
        #expect(try reprint("(#\\()") == "(#\\()")
        #expect(try reprint("(#\\))") == "(#\\))")
        #expect(try reprint("#\\a\"b\"") == "#\\a \"b\"")
        #expect(try reprint("#\\ a") == "#\\space a")
        #expect(try reprint("#\\a;c") == "#\\a")
    }

    @Test(arguments: [
        "#\\foo", "#\\aa", "#\\Space", "#\\NEWLINE", "#\\nul", "#\\linefeed", "#\\xg", "#\\1a", "#\\(a", "#\\e\u{301}",
        "#\\λx", "#\\spac",
        "#\\#t", "#\\spaces",
    ])
    func refusesUnknownCharacterNames(text: String) throws {
        let error = try #require(firstError(text))
        #expect(error.kind == .unknownCharacterName(text))
        #expect(Int(error.span.length) == text.utf8.count)
        #expect(error.hint != nil)
    }

    @Test(arguments: [("#\\Space", "write #\\space"), ("#\\nul", "write #\\null"), ("#\\linefeed", "write #\\newline")])
    func suggestsTheNameThatWasMeant(text: String, hint: String) {
        #expect(firstError(text)?.hint == hint)
    }

    @Test(arguments: ["#\\xd800", "#\\xDFFF", "#\\x110000", "#\\xffffffffffffffffffff"])
    func refusesCodesOfNoCharacter(text: String) {
        #expect(firstError(text)?.kind == .invalidCharacterCode(text))
    }

    @Test(arguments: [
        (#""""#, ""), (#""abc""#, "abc"), (#""a b""#, "a b"), (#""\a\b\t\n\r""#, "\u{7}\u{8}\t\n\r"),
        (#""\"\\\|""#, "\"\\|"), (#""\x41;""#, "A"),
        (#""\X41;""#, "A"), (#""\x3bb;x""#, "λx"), (#""\x000041;""#, "A"), (#""λ日😀""#, "λ日😀"), ("\"a\nb\"", "a\nb"),
        ("\"a\r\nb\"", "a\nb"), ("\"a\rb\"", "a\nb"),
        ("\"a\r\n\r\nb\"", "a\n\nb"), ("\"a\\\nb\"", "ab"), ("\"a\\\n   b\"", "ab"), ("\"a \\ \t \n \t b\"", "a b"),
        ("\"a\\\r\n  b\"", "ab"), ("\"a\\\r  b\"", "ab"),
        ("\"a\\\n\\\nb\"", "ab"), ("\"a\\\n\nb\"", "a\nb"), (#""(;#|'`,""#, "(;#|'`,"), (#""\n""#, "\n"),
        (#""\x0;""#, "\0"), ("\"\t\"", "\t"), ("\"e\u{301}\"", "e\u{301}"),
        (#""\\n""#, "\\n"), (#""tail\t""#, "tail\t"), (#""\thead""#, "\thead"),
    ])
    func readsStrings(text: String, expected: String) throws {
        guard case .string(let string) = try read(text).value else { throw TestFailure(reason: text) }
        #expect(string.utf8.elementsEqual(expected.utf8))
    }

    @Test(arguments: [
        (#""\q""#, ReaderError.Kind.unknownEscape("q"), 1, 2), (#""ab\N""#, .unknownEscape("N"), 3, 2),
        (#""\λ""#, .unknownEscape("λ"), 1, 3),
        (#""\0""#, .unknownEscape("0"), 1, 2), (#""\ x""#, .unknownEscape(" "), 1, 2),
        (#""\'""#, .unknownEscape("'"), 1, 2),
        (#""\x41""#, .invalidCharacterCode("\\x41"), 1, 4), (#""\x;""#, .invalidCharacterCode("\\x"), 1, 2),
        (#""\xg;""#, .invalidCharacterCode("\\x"), 1, 2),
        (#""\xd800;""#, .invalidCharacterCode("\\xd800;"), 1, 7),
        (#""\x110000;""#, .invalidCharacterCode("\\x110000;"), 1, 9),
        (#""\xffffffffffff;""#, .invalidCharacterCode("\\xffffffffffff;"), 1, 15),
        (#"|\q|"#, .unknownEscape("q"), 1, 2), (#"|\x41|"#, .invalidCharacterCode("\\x41"), 1, 4),
    ])
    func refusesMalformedEscapes(text: String, kind: ReaderError.Kind, offset: Int32, length: Int32) throws {
        let error = try #require(firstError(text))
        #expect(error.kind == kind)
        #expect(error.span == SourceSpan(offset: offset, length: length, line: 1, column: offset + 1))
        #expect(!error.isIncomplete)
    }

    @Test func goesOnBehindAStringWithAnError() throws {
        var reader = Reader(#""a\qb" next"#)
        #expect(throws: ReaderError.self) { try reader.next() }
        #expect(try reader.next()?.description == "next")
    }

    @Test(
        arguments: [
            [0xff], [0xc0, 0x80], [0xc1, 0xbf], [0xe0, 0x80, 0x80], [0xed, 0xa0, 0x80], [0xf0, 0x80, 0x80, 0x80],
            [0xf4, 0x90, 0x80, 0x80], [0xf5, 0x80, 0x80, 0x80],
            [0x80], [0xce], [0xe6, 0x97], [0xf0, 0x9f, 0x98], [0xce, 0x41], [0xfe, 0xff],
        ] as [[UInt8]])
    func refusesInvalidUTF8WhereItStands(bad: [UInt8]) {
        for (before, after) in [
            ("", ""), ("ab ", " c"), ("(\"x", "\")"), ("|", "|"), ("; c", "\n"), ("#| c", "|#"), ("abc", " d"),
            ("#\\", " "), ("#!", ""),
        ] {
            let error = firstError(Array(before.utf8) + bad + Array(after.utf8))
            #expect(error?.kind == .invalidUTF8, "after \(before)")
            #expect(
                error?.span
                    == SourceSpan(
                        offset: Int32(before.utf8.count), length: 1, line: 1, column: Int32(before.utf8.count) + 1))
        }
    }
}
