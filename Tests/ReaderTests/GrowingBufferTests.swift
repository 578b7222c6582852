// SPDX-License-Identifier: MIT
import SennitReader
import Testing

/// A lexer on a buffer that grows finds the same tokens as one that has all of the text.
@Suite struct GrowingBufferTests {
    static let text = """
        #!/usr/bin/env x
        (define (f λ . r) "a\\x41;\\
           b\\n" '|x y| `(,a ,@b) #(1 -2.5e3 +i) #u8(1) ; c é
        #| d #| e |# |# #;f #\\g #\\x41 #\\space #t #false 1/2 ... -> +inf.0 #!fold-case FOO #0=x #0# 1+ [ "\\q" \r\n "z\r\ny" #\\\r\n
        """

    @Test(arguments: [1, 2, 3, 5, 7, 16, 64])
    func findsTheSameTokensInPieces(size: Int) {
        let bytes = Array(Self.text.utf8)
        var lexer = Lexer([], isFinal: false)
        var pieces: [String] = []
        var start = 0
        while start < bytes.count {
            lexer.append(bytes[start..<min(start + size, bytes.count)])
            start += size
            pieces += trace(&lexer, stopWhenIncomplete: true)
            if start % 3 == 0 { lexer.discardConsumed() }
        }
        lexer.finish()
        pieces += trace(&lexer)
        #expect(pieces == trace(bytes))
    }

    @Test func findsTheSameTokensForEverySplit() {
        let bytes = Array(Self.text.utf8)
        let expected = trace(bytes)
        for split in 0...bytes.count {
            var lexer = Lexer(Array(bytes[..<split]), isFinal: false)
            var tokens = trace(&lexer, stopWhenIncomplete: true)
            lexer.append(bytes[split...])
            lexer.finish()
            tokens += trace(&lexer)
            #expect(tokens == expected, "split at \(split)")
        }
    }

    @Test(arguments: [
        "abc", "12", "\"ab", "|ab", "#", "#t", "#\\a", "#\\", ",", "+", ".", "; c", "#| c", "#u8", "#1", "λ", "", " ",
        "#!",
    ])
    func waitsAtATokenThatMayGoOn(text: String) {
        var lexer = Lexer(Array(text.utf8), isFinal: false)
        let error = #expect(throws: ReaderError.self) { try lexer.next() }
        #expect(error?.isIncomplete == true)
        #expect(lexer.unreadCount == text.drop { $0 == " " }.utf8.count)
    }

    @Test(arguments: [
        "(", ")", "'", "\"a\"", "|a|", "#(", "#u8(", "#;", "#0=", "abc ", "12)", "#t(", "#\\a ", ",a", "λ ",
    ])
    func deliversATokenThatIsComplete(text: String) {
        var lexer = Lexer(Array(text.utf8), isFinal: false)
        #expect(throws: Never.self) { try lexer.next() }
    }

    @Test func keepsOffsetsWhenBytesAreDiscarded() throws {
        var lexer = Lexer(Array("aa bb ".utf8), isFinal: false)
        #expect(try lexer.next().start == 0)
        lexer.discardConsumed()
        #expect(lexer.unreadCount == 4)
        #expect(lexer.offset == 2)
        let token = try lexer.next()
        #expect(token.span == SourceSpan(offset: 3, length: 2, line: 1, column: 4))
    }

    @Test func repeatsTheEndOfInput() throws {
        var lexer = Lexer([])
        for _ in 0..<3 {
            guard case .endOfInput = try lexer.next().kind else { throw TestFailure(reason: "more than the end") }
        }
    }
}
