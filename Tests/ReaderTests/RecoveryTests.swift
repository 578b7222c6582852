// SPDX-License-Identifier: MIT
import SennitReader
import Testing

@Suite struct RecoveryTests {
    /// The data of a text with errors, and the errors as `line:column`.
    private func recover(_ text: String, options: ReaderOptions = .init()) -> (data: String, errors: [String]) {
        let (data, errors) = Reader.readAll(text, options: options)
        return (data.map(\.description).joined(separator: " "), errors.map { "\($0.span.line):\($0.span.column)" })
    }

    @Test(arguments: [
        ("a b", "a b", []),
        ("1x a", "a", ["1:1"]),
        ("(a 1x b #\\foo) c", "c", ["1:4", "1:9"]),
        ("(a 1x)\n(b)\n(c \"\\q\")\n(d)", "(b) (d)", ["1:4", "3:5"]),
        ("a) b", "a b", ["1:2"]),
        ("(a)) (b))) c", "(a) (b) c", ["1:4", "1:9", "1:10"]),
        (". a", "a", ["1:1"]),
        ("(1x . b) c", "c", ["1:2"]),
        ("(a . 1x) c", "c", ["1:6"]),
        ("(a . b c) d", "d", ["1:8"]),
        ("(a . b (c (d)) e) f", "f", ["1:8"]),
        ("(a . b . c) d", "d", ["1:8"]),
        ("(a . b #(c) . d) e", "e", ["1:8"]),
        ("(. a) b", "b", ["1:2"]),
        ("(a .) b", "b", ["1:5"]),
        ("(a '(b ')) c", "c", ["1:8"]),
        ("(a (b . (c . )) d) e", "e", ["1:14"]),
        ("'1x a", "a", ["1:2"]),
        ("#;1x a b", "a b", ["1:3"]),
        ("#(1x) a", "a", ["1:3"]),
        ("#u8(1 256 x 2) a", "a", ["1:7", "1:11"]),
        ("#u8(1x 2) a", "a", ["1:5"]),
        ("#u8(()) a", "a", ["1:5"]),
        ("#0=(a #0#) b", "b", ["1:7"]),
        ("(#0=a #0=(b)) c", "c", ["1:7"]),
        ("#1# a", "a", ["1:1"]),
        ("[a] b", "a b", ["1:1", "1:3"]),
        ("(a {b} c) d", "d", ["1:4", "1:6"]),
        ("#| a", "", ["1:1"]),
        ("a \"b", "a", ["1:3"]),
        ("(a", "", ["1:1"]),
        ("(a\n(b)\n(c)", "(b) (c)", ["1:1"]),
        ("(a\n (b\n(c)\n(d", "(c)", ["1:1", "4:1"]),
        ("(a\n(b 1x)\n(c)\n", "(c)", ["1:1", "2:4"]),
        ("(a (1x\n(b))\n(c)", "(b) (c)", ["1:1", "1:5"]),
        ("(a \"b)\n(c)\n", "(c)", ["1:4"]),
        ("(a #|b)\n(c)\n (d)", "(c) (d)", ["1:4"]),
        ("(a |b)\n\n(c)", "(c)", ["1:4"]),
        ("(a 'b\n", "", ["1:1"]),
        ("'", "", ["1:1"]),
        ("a #!foo b", "a b", ["1:3"]),
        ("a #!eof b", "a #!eof b", []),
        ("\r\n1x\r\n\r\n(2x)\r\n(b)", "(b)", ["2:1", "4:2"]),
    ])
    func goesOnAfterErrors(text: String, data: String, errors: [String]) {
        let result = recover(text)
        #expect(result.data == data)
        #expect(result.errors == errors)
    }

    @Test func resumesBehindInvalidBytes() {
        let (data, errors) = Reader.readAll(
            Array("(a ".utf8) + [0xff, 0xfe] + Array(") (b \"".utf8) + [0x80] + Array("\") c".utf8))
        #expect(data.map(\.description) == ["c"])
        #expect(errors.map(\.kind) == [.invalidUTF8, .invalidUTF8, .invalidUTF8])
        #expect(errors.map(\.span.offset) == [3, 4, 11])
    }

    @Test func resumesBehindWhatIsNestedTooDeep() {
        var options = ReaderOptions()
        options.nestingLimit = 3
        let result = recover("((((a))))\n(b)\n('''c)\n((#(d)))", options: options)
        #expect(result.data == "(b) ((#(d)))")
        #expect(result.errors == ["1:4", "3:4"])
    }

    @Test func stopsAfterTheMaximumOfErrors() {
        #expect(recover(String(repeating: ") ", count: 100)).errors.count == ReaderOptions().maximumErrors)
        var options = ReaderOptions()
        options.maximumErrors = 3
        #expect(recover(String(repeating: "1x ", count: 100) + "a", options: options).errors.count == 3)
    }

    @Test func namesTheLineWhereAParenthesisIsProbablyMissing() throws {
        let (_, errors) = Reader.readAll("(define (f x)\n  (g x)\n\n(define (h x)\n  x)\n")
        #expect(errors.count == 1)
        #expect(errors[0].kind == .unterminated(.list(suspectLine: 4)))
        #expect(errors[0].hint?.contains("line 4") == true)
    }

    @Test func goesOnReadingOneByOneAfterAnError() throws {
        var reader = Reader("(a 1x) b")
        #expect(throws: ReaderError.self) { try reader.next() }
        #expect(throws: ReaderError.self) { try reader.next() }
        #expect(try reader.next()?.description == "b")
        #expect(try reader.next() == nil)
    }
}
