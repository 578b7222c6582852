// SPDX-License-Identifier: MIT
import SennitReader
import Testing

@Suite struct IncompletenessTests {
    @Test(arguments: [
        ("(", ReaderError.Construct.list(suspectLine: nil), 0), ("(a (b", .list(suspectLine: nil), 0),
        ("a (b", .list(suspectLine: nil), 2), ("(a .", .list(suspectLine: nil), 0),
        ("(a . b", .list(suspectLine: nil), 0),
        ("#(", .vector(suspectLine: nil), 0), ("#(a (b)", .vector(suspectLine: nil), 0),
        ("#u8(1 2", .bytevector(suspectLine: nil), 0),
        ("#hash((a . 1)", .collection(suspectLine: nil), 0), ("#set(", .collection(suspectLine: nil), 0),
        ("\"", .string, 0), ("\"abc", .string, 0),
        ("(a \"b", .string, 3),
        ("\"a\\", .string, 0), ("\"a\\\"", .string, 0), ("\"a\\x4", .string, 0), ("\"a\\x", .string, 0),
        ("\"a\\  ", .string, 0), ("\"a\\\n", .string, 0), ("\"\\q", .string, 0),
        ("|", .symbol, 0), ("|ab", .symbol, 0), ("|a\\", .symbol, 0), ("#|", .blockComment, 0),
        ("#|a", .blockComment, 0), ("#| #| |#", .blockComment, 0), ("#||", .blockComment, 0),
        ("a #|b|", .blockComment, 2),
        ("#\\", .character, 0), ("'", .prefix(.quote), 0), ("`", .prefix(.quasiquote), 0), (",", .prefix(.unquote), 0),
        (",@", .prefix(.unquoteSplicing), 0), ("#;", .prefix(.datumComment), 0),
        ("#0=", .prefix(.label), 0), ("('", .prefix(.quote), 1), ("'(", .list(suspectLine: nil), 1),
        ("#;(a", .list(suspectLine: nil), 2), ("'  ; c", .prefix(.quote), 0), ("(a . '", .prefix(.quote), 5),
        ("(a\n(b\n(c", .list(suspectLine: 2), 0), ("#(a\n(b)", .vector(suspectLine: 2), 0),
        ("(a\n (b", .list(suspectLine: nil), 0), ("(\"\n(\"", .list(suspectLine: nil), 0),
    ])
    func knowsThatInputMayContinue(text: String, construct: ReaderError.Construct, offset: Int32) throws {
        let error = try #require(firstError(text))
        #expect(error.isIncomplete)
        #expect(error.kind == .unterminated(construct))
        #expect(error.span.offset == offset)
    }

    @Test(arguments: ["(a))", ")", "(1x", "#\\foo (", "(a . b c", "\"\\q\" (", "[", "(#a", "#u8(256", "1+"])
    func knowsThatNoInputCanMend(text: String) throws {
        #expect(try #require(firstError(text)).isIncomplete == false)
    }

    @Test(arguments: ["", "a", "; c", "()", "#;a", "'a", "\"\"", "#t", "...", "#!fold-case"])
    func acceptsCompleteInput(text: String) {
        #expect(firstError(text) == nil)
    }

    /// Every beginning of a valid text is complete, incomplete, or ends in a token cut short.
    @Test func findsEveryPrefixOfAListIncomplete() throws {
        let text = "(define (f x) \"a\\x41;\\n\" '(1 . 2) #(a) #u8(1) `(,b ,@c) #| d |# |e f| #\\g #;h 1.5)"
        let bytes = Array(text.utf8)
        for count in 1..<bytes.count {
            let error = try #require(firstError(Array(bytes.prefix(count))))
            let isTokenCutShort = [.unknownHashSyntax("#"), .unknownHashSyntax("#u"), .unknownHashSyntax("#u8")]
                .contains(error.kind)
            #expect(error.isIncomplete || isTokenCutShort, "after \(count) bytes: \(error)")
        }
    }
}
