// SPDX-License-Identifier: MIT
import SennitReader
import Testing

@Suite struct IdentifierTests {
    @Test(arguments: [
        "x", "foo", "list->vector", "a34kTMNs", "!", "$", "%", "&", "*", "/", ":", "<", "=", ">", "?", "^", "_", "~",
        "<=?",
        "V17a", "the-word-recursion-has-many-meanings", "+", "-", "...", "..", "->", "->foo", "-->", "-x", "+x", "+-",
        "--",
        "@", "@x", "@@", "-@", "+@a", "+.x", "-.x", "+..", "-..1", ".foo", ".x.", "..1", ".+", ".@", "a.b", "a@b",
        "a+b", "x1", "x.5",
        "-foo-1",
        "+inf", "+inf.0x", "+infinity", "-nan", "+nano", "+ix", "-in", "+n", "-int->x", "+inf.00", "+inf.0/1",
        "λ", "été", "日本語", "x→y", "→", "a\u{200d}b", "naïve", "ﬁ", "Ω1", "∑", "😀", "x²", "e\u{301}",
    ])
    func readsIdentifiersAsWritten(name: String) throws {
        guard case .symbol(let symbol) = try read(name).value else { throw TestFailure(reason: name) }
        #expect(symbol == Symbol(name))
        #expect(symbol.name.utf8.elementsEqual(name.utf8))
        let written = DatumPrinter.write(try read(name))
        // What is not ASCII or begins as a number does is written between bars (R7RS 6.13.3).
        if name.utf8.allSatisfy({ $0 < 0x80 }) && !name.hasPrefix("+inf.0") {
            #expect(written == name)
        } else {
            #expect(written.hasPrefix("|"))
            guard case .symbol(symbol) = try read(written).value else { throw TestFailure(reason: written) }
        }
        #expect(DatumPrinter.write(try read("(\(name))")) == "(\(written))")
    }

    @Test(arguments: [
        ("||", ""), ("|a b|", "a b"), ("|a|", "a"), ("|(|", "("), ("|a\\|b|", "a|b"), ("|\\x41;bc|", "Abc"),
        ("|a\\nb|", "a\nb"),
        ("|\\t\\r\\a\\b|", "\t\r\u{7}\u{8}"), ("|a\\\\b|", "a\\b"), ("|a\nb|", "a\nb"), ("|a\r\nb|", "a\r\nb"),
        ("|λ|", "λ"), ("|1|", "1"),
        ("|\"|", "\""), ("|\\\"|", "\""), ("|a;b|", "a;b"), ("|#|", "#"),
    ])
    func readsSymbolsBetweenBars(text: String, name: String) throws {
        guard case .symbol(let symbol) = try read(text).value else { throw TestFailure(reason: text) }
        #expect(symbol.name.utf8.elementsEqual(name.utf8))
    }

    @Test func endsIdentifiersAtBarsAndQuotationMarks() throws {
        #expect(try reprint("a|b c|d") == "a |b c| d")
        #expect(try reprint("(a,b'c`d)") == "(a ,b 'c `d)")
        #expect(try reprint("a\"b\"c") == "a \"b\" c")
        #expect(try reprint("a;b\nc") == "a c")
    }

    @Test(arguments: ["a#b", "foo#", "a\\b", "\\", "x\u{1}", "x“", "a»"])
    func refusesMalformedIdentifiers(text: String) throws {
        let error = try #require(firstError(text))
        #expect(error.kind == .malformedIdentifier(text))
        #expect(error.hint == "write |\(text)| if an identifier is meant")
        #expect(Int(error.span.length) == text.utf8.count)
    }

    @Test(arguments: ["٣", "٣x", "\u{903}", "\u{20dd}x"])
    func refusesDigitsAndMarksBeyondASCIIAtTheStart(text: String) {
        #expect(firstError(text)?.kind == .malformedIdentifier(text))
    }

    @Test(arguments: ["\u{1}", "\u{7f}", "“", "\u{200b}", "\u{0}", "⟨"] as [Unicode.Scalar])
    func refusesCharactersThatBeginNothing(scalar: Unicode.Scalar) {
        #expect(firstError(String(scalar))?.kind == .unexpectedCharacter(scalar))
    }

    @Test(arguments: ["[", "]", "{", "}"] as [Unicode.Scalar])
    func refusesReservedBrackets(bracket: Unicode.Scalar) throws {
        for text in ["\(bracket)", "(a \(bracket)b)", "a\(bracket)"] {
            let error = try #require(firstError(text))
            #expect(error.kind == .reservedBracket(bracket))
            #expect(error.hint != nil)
        }
    }

    @Test(arguments: [
        ("FooBar", "foobar"), ("ΣΑΣ", "σασ"), ("Straße", "strasse"), ("ÉTÉ", "été"), ("ς", "σ"), ("ı", "ı"),
        ("+Foo", "+foo"), ("...", "..."),
    ])
    func foldsCaseWhenToldTo(text: String, name: String) throws {
        var options = ReaderOptions()
        options.foldCase = true
        guard case .symbol(let symbol) = try read(text, options: options).value else { throw TestFailure(reason: text) }
        #expect(symbol.name.utf8.elementsEqual(name.utf8))
    }

    @Test func foldsCaseBetweenDirectivesOnly() throws {
        #expect(try reprint("Foo #!fold-case Foo |Foo| #\\A \"A\" #!no-fold-case Foo") == "Foo foo Foo #\\A \"A\" Foo")
    }

    @Test func classifiesEveryASCIICharacter() {
        let constituents = Set(
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!$%&*/:<=>?^_~+-.@".unicodeScalars)
        let delimiters = Set(" \t\n\u{b}\u{c}\r()\";|'`,[]{}".unicodeScalars)
        for value in 0..<UInt8(128) {
            let scalar = Unicode.Scalar(value)
            var lexer = Lexer(Array("x\(scalar)y".utf8))
            switch Result(catching: { () throws(ReaderError) in try lexer.next() }) {
            case .success(let token):
                #expect(
                    constituents.contains(scalar) && token.end == 3 || delimiters.contains(scalar) && token.end == 1)
            case .failure(let error):
                #expect(error.kind == .malformedIdentifier("x\(scalar)y"))
                #expect(!constituents.contains(scalar) && !delimiters.contains(scalar))
            }
        }
    }

    @Test func internsByBytes() {
        #expect(Symbol("é") != Symbol("e\u{301}"))
        #expect(Symbol("abc") == Symbol(utf8: Array("xabcx".utf8)[1..<4]))
        #expect(Symbol("日本") == Symbol(utf8: Array("日本".utf8)[...]))
        #expect(Symbol(utf8: [0xff]).name == "\u{fffd}")
        #expect(Symbol("").name == "")
    }

    @Test func keepsManySymbolsApart() {
        let symbols = (0..<50_000).map { Symbol("generated-\($0)") }
        #expect(Set(symbols).count == symbols.count)
        for (index, symbol) in symbols.enumerated() where index % 997 == 0 {
            #expect(symbol.name == "generated-\(index)")
        }
    }

    @Test func generatesFreshSymbols() {
        let first = Symbol.generate(prefix: "fresh")
        let second = Symbol.generate(prefix: "fresh")
        #expect(first != second)
        #expect(first.name.hasPrefix("fresh"))
    }
}
