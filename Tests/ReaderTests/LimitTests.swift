// SPDX-License-Identifier: MIT
import SennitReader
import Testing

@Suite struct LimitTests {
    @Test(arguments: ["(", "#(", "'", "`", "#;", ",@", "(a . ", "#u8(", "(a '"])
    func refusesAMillionOpenConstructs(opening: String) {
        let error = firstError(String(repeating: opening, count: 1_000_000))
        #expect(error?.kind == .nestingTooDeep(limit: 10_000) || opening == "#u8(" && error != nil)
        #expect(error?.isIncomplete == false)
    }

    @Test func skipsAMillionNestedComments() throws {
        let count = 1_000_000
        #expect(try reprint(String(repeating: "#|", count: count) + String(repeating: "|#", count: count) + "a") == "a")
    }

    @Test(arguments: [("(", ")"), ("#(", ")"), ("(a . #(", "))"), ("'", "")])
    func readsPrintsAndFreesDataAsDeepAsTheLimit(opening: String, closing: String) throws {
        let count = 10_000 / max(1, closing.count)
        let text =
            String(repeating: opening, count: count) + (closing.isEmpty ? "a" : "")
            + String(repeating: closing, count: count)
        #expect(try reprint(text) == text)
        #expect(firstError("(" + opening + text + closing + ")")?.kind == .nestingTooDeep(limit: 10_000))
    }

    @Test func joinsALongChainOfDottedTails() throws {
        let count = 9_000
        let text = String(repeating: "(a . ", count: count) + "()" + String(repeating: ")", count: count)
        guard case .list(let elements) = try read(text).value else { throw TestFailure(reason: "no list") }
        #expect(elements.count == count)
    }

    @Test func readsALongList() throws {
        let count = 300_000
        guard case .list(let elements) = try read("(" + String(repeating: "x ", count: count) + ")").value else {
            throw TestFailure(reason: "no list")
        }
        #expect(elements.count == count)
    }

    @Test func readsALongStringInPieces() throws {
        var lexer = Lexer([UInt8(ascii: "\"")], isFinal: false)
        var size = 1
        while size < 1 << 20 {
            #expect(throws: ReaderError.self) { try lexer.next() }
            lexer.append(repeatElement(UInt8(ascii: "a"), count: size))
            size *= 2
        }
        lexer.append([UInt8(ascii: "\"")])
        guard case .string(let string) = try lexer.next().kind else { throw TestFailure(reason: "no string") }
        #expect(string.utf8.count == size - 1)
    }

    @Test func saturatesPositions() throws {
        var options = ReaderOptions()
        options.offset = .max
        options.line = .max
        options.column = .max
        var reader = Reader("a\n(b\n'c) \"d\ne\" [", options: options)
        while true {
            do { if try reader.next() == nil { break } } catch {}
        }
    }
}
