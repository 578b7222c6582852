// SPDX-License-Identifier: MIT
import SennitReader
import Testing

/// Lists, vectors, bytevectors, quotation and what stands between tokens.
@Suite struct CompoundTests {
    @Test(
        arguments: [
            ("()", "()"), ("( )", "()"), ("(a)", "(a)"), ("(a b c)", "(a b c)"), ("(a(b)c)", "(a (b) c)"),
            ("((((a))))", "((((a))))"), ("()()", "() ()"),
            ("(a . b)", "(a . b)"), ("(a b . c)", "(a b . c)"), ("(a . (b c))", "(a b c)"), ("(a . ())", "(a)"),
            ("(a . (b . c))", "(a b . c)"),
            ("(a . (b . (c . (d))))", "(a b c d)"), ("(a . (b . (c . d)))", "(a b c . d)"), ("(a . 'b)", "(a quote b)"),
            ("(a . #(b))", "(a . #(b))"),
            ("(a . (b) #;c)", "(a b)"), ("(a . #;c b)", "(a . b)"), ("(a . b #;(c . d))", "(a . b)"),
            ("(a #;. b)", nil), ("(a .b)", "(a .b)"), ("(a . .b)", "(a . .b)"),
            ("(a .(b))", "(a b)"), ("(a .\"b\")", "(a . \"b\")"), ("(a . b . )", nil), ("('a . b)", "('a . b)"),
            ("(a . `(b ,c))", "(a quasiquote (b ,c))"), ("(a . ,@b)", "(a unquote-splicing b)"),
            ("#()", "#()"), ("#(a #(b) \"c\")", "#(a #(b) \"c\")"), ("#u8()", "#u8()"),
            ("#u8(0 255 #xff #e1)", "#u8(0 255 255 1)"), ("#U8(1)", "#u8(1)"),
            ("#u8(1 #;x 2 ; y\n 3 #| z |#)", "#u8(1 2 3)"),
            ("#hash()", "#hash()"), ("#hash((a . 1)(b 2 3))", "#hash((a . 1) (b 2 3))"), ("#hash(a)", nil),
            ("#hash(())", nil), ("#hash(#(a b))", nil), ("#set(1 #hash((a . #set())))", "#set(1 #hash((a . #set())))"),
            ("#hash ((a . 1))", nil), ("#sets(1)", nil), ("#set(1 . 2)", nil), ("#hash('a)", "#hash('a)"),
            ("'a", "'a"), ("`a", "`a"), (",a", ",a"), (",@a", ",@a"), (", @", ", @"), ("''a", "''a"),
            ("'(a . b)", "'(a . b)"), ("' a", "'a"), ("'#;b a", "'a"), ("'()", "'()"),
            ("(quote a)", "'a"), ("(quote a b)", "(quote a b)"), ("(quote)", "(quote)"), ("(quote . a)", "(quote . a)"),
            ("`(a ,b ,@c)", "`(a ,b ,@c)"), ("(unquote @a)", ", @a"),
            ("#t #f #true #false #T #F #TRUE #False", "#t #f #t #f #t #f #t #f"),
            ("#!eof #!unspecified", "#!eof #!unspecified"), ("(#!eof)", "(#!eof)"),
        ] as [(String, String?)])
    func readsCompoundData(text: String, expected: String?) throws {
        guard let expected else {
            #expect(firstError(text) != nil)
            return
        }
        #expect(try reprint(text) == expected)
    }

    @Test func keepsAListWithATailThatIsNoListImproper() throws {
        guard case .improperList(let elements, let tail) = try read("(a b . c)").value else {
            throw TestFailure(reason: "improper")
        }
        #expect(elements.map(\.description) == ["a", "b"])
        #expect(tail.description == "c")
        guard case .list(let joined) = try read("(a . (b c))").value else { throw TestFailure(reason: "proper") }
        #expect(joined.count == 3)
    }

    @Test(
        arguments: [
            ("a ; comment\nb", "a b"), ("; only", ""), (";\n;\na", "a"), ("a;\rb", "a b"), ("a ;c\r\nb", "a b"),
            ("#|x|# a", "a"), ("a#|x|#b", nil), ("a #|x|#b", "a b"),
            ("#| a #| b |# c |# d", "d"), ("#||# a", "a"), ("#|||# a", "a"), ("#|#||#|# a", "a"), ("#| ; |# a", "a"),
            ("#| \" |# a", "a"), ("#|\n\n|# a", "a"), ("#|λ|# a", "a"),
            ("#;a b", "b"), ("#; a b", "b"), ("#;#;a b c", "c"), ("#;(a (b)) c", "c"), ("(a #;b c)", "(a c)"),
            ("(a #;b)", "(a)"), ("#;'a b", "b"), ("#;#(a) b", "b"), ("#;\"a\" b", "b"),
            ("#;#|c|#a b", "b"), ("(#;a)", "()"), ("#u8(#;a 1)", "#u8(1)"), ("a #;b", "a"),
            ("", ""), ("  \t\n\r\n\u{c}\u{b} ", ""), ("a\u{a0}b\u{2003}c\u{3000}d\u{2028}e", "a b c d e"),
            ("\u{feff}a", "a"), ("(a\r\nb\rc\nd)", "(a b c d)"),
            ("#!/usr/bin/env sennit\na", "a"), ("#! /bin/sh\na", "a"), ("#!/x", ""), ("#!fold-case\nA", "a"),
            ("#!FOLD-CASE A", "a"), ("#!no-fold-case A", "A"), ("(#!fold-case A)", "(a)"),
        ] as [(String, String?)])
    func skipsWhatStandsBetweenTokens(text: String, expected: String?) throws {
        guard let expected else {
            #expect(firstError(text) != nil)
            return
        }
        #expect(try reprint(text) == expected)
    }

    @Test(
        arguments: [
            (")", ReaderError.Kind.unexpectedClose, 0), ("a )", .unexpectedClose, 2), ("(a))", .unexpectedClose, 3),
            (".", .dot(.outsideList), 0), ("a . b", .dot(.outsideList), 2), ("#(a . b)", .dot(.outsideList), 4),
            ("#u8(1 . 2)", .dot(.outsideList), 6), ("'. a", .dot(.outsideList), 1),
            ("( . a)", .dot(.beforeFirst), 2), ("(#;a . b)", .dot(.beforeFirst), 5),
            ("(a . b . c)", .dot(.repeated), 7), ("(a . . b)", .dot(.repeated), 5), ("(a . b c)", .dot(.notLast), 7),
            ("(a . b (c))", .dot(.notLast), 7), ("(a . b 'c)", .dot(.notLast), 7), ("(a . (b) c)", .dot(.notLast), 9),
            ("(a . (b) #(c))", .dot(.notLast), 9), ("(a . (b . c d))", .dot(.notLast), 12),
            ("(a . )", .missingDatum(after: .dot), 5), ("(a . #;b)", .missingDatum(after: .dot), 8),
            ("(a ')", .missingDatum(after: .quote), 3), ("(`)", .missingDatum(after: .quasiquote), 1),
            ("(,)", .missingDatum(after: .unquote), 1), ("(,@)", .missingDatum(after: .unquoteSplicing), 1),
            ("(#;)", .missingDatum(after: .datumComment), 1), ("(a . ')", .missingDatum(after: .quote), 5),
            ("(#0=)", .missingDatum(after: .label), 1), ("#u8(256)", .notAByte, 4), ("#u8(-1)", .notAByte, 4),
            ("#u8(1.0)", .notAByte, 4), ("#u8(a)", .notAByte, 4), ("#u8(\"a\")", .notAByte, 4),
            ("#u8(1 (2))", .notAByte, 6), ("#u8(#u8())", .notAByte, 4), ("#u8('1)", .notAByte, 4),
            ("#u8(1/2)", .notAByte, 4), ("#u8(99999999999999999999)", .notAByte, 4),
            ("#a", .unknownHashSyntax("#a"), 0), ("#", .unknownHashSyntax("#"), 0), ("# (", .unknownHashSyntax("#"), 0),
            ("#tr", .unknownHashSyntax("#tr"), 0), ("#truee", .unknownHashSyntax("#truee"), 0),
            ("#t#f", .unknownHashSyntax("#t#f"), 0), ("#u8", .unknownHashSyntax("#u8"), 0),
            ("#u16(1)", .unknownHashSyntax("#u16"), 0), ("#u8 (1)", .unknownHashSyntax("#u8"), 0),
            ("#'a", .unknownHashSyntax("#"), 0),
            ("##", .unknownHashSyntax("##"), 0), ("#0", .unknownHashSyntax("#0"), 0),
            ("#0x", .unknownHashSyntax("#0x"), 0), ("#\"a\"", .unknownHashSyntax("#"), 0),
            ("#vu8(1)", .unknownHashSyntax("#vu8"), 0),
            ("#!foo", .unknownDirective("#!foo"), 0), ("a #!/bin/sh", .unknownDirective("#!/bin/sh"), 2),
            ("#!", .unknownDirective("#!"), 0), (" #! x", .unknownDirective("#!"), 1),
            ("#!eofx", .unknownDirective("#!eofx"), 0),
        ] as [(String, ReaderError.Kind, Int32)])
    func refusesMalformedData(text: String, kind: ReaderError.Kind, offset: Int32) throws {
        let error = try #require(firstError(text))
        #expect(error.kind == kind)
        #expect(error.span.offset == offset)
        #expect(!error.isIncomplete)
        #expect(!error.message.isEmpty)
    }
}
