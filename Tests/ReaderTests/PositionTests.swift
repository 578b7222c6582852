// SPDX-License-Identifier: MIT
import SennitReader
import Testing

@Suite struct PositionTests {
    private func span(_ offset: Int32, _ length: Int32, _ line: Int32, _ column: Int32) -> SourceSpan {
        SourceSpan(offset: offset, length: length, line: line, column: column)
    }

    @Test func spansDataFromFirstToLastByte() throws {
        let datum = try read("  (ab\n  'c #(1 2) . \"é\")  ")
        #expect(datum.span == span(2, 23, 1, 3))
        guard case .improperList(let elements, let tail) = datum.value else { throw TestFailure(reason: "list") }
        #expect(elements.map(\.span) == [span(3, 2, 1, 4), span(8, 2, 2, 3), span(11, 6, 2, 6)])
        #expect(tail.span == span(20, 4, 2, 15))
        guard case .list(let quotation) = elements[1].value else { throw TestFailure(reason: "quotation") }
        #expect(quotation.map(\.span) == [span(8, 1, 2, 3), span(9, 1, 2, 4)])
    }

    @Test func countsColumnsInScalars() throws {
        var reader = Reader("λ \"日本\" x😀y z |é| #\\λ w")
        var columns: [Int32] = []
        while let datum = try reader.next() { columns.append(datum.span.column) }
        #expect(columns == [1, 3, 8, 12, 14, 18, 22])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func countsLinesByAnyLineEnding(ending: String) throws {
        let text = ["a", "\"s", "s\" b", "; c", " #| d", "", "|# e #\\", " f \"\\", " g\" h"].joined(separator: ending)
        var reader = Reader(text)
        var places: [String] = []
        while let datum = try reader.next() { places.append("\(datum.span.line):\(datum.span.column)") }
        #expect(places == ["1:1", "2:1", "3:4", "7:4", "7:6", "8:2", "8:4", "9:5"])
        let table = LineTable(text)
        #expect(table.lineStarts.count == 9)
    }

    @Test func ignoresAByteOrderMarkInColumns() throws {
        #expect(try read("\u{feff}a").span == span(3, 1, 1, 1))
        #expect(LineTable("\u{feff}a").lineAndColumn(ofOffset: 3) == (1, 1))
        #expect(LineTable("\u{feff}a").text(ofLine: 1) == "a")
    }

    @Test func startsWhereTheOptionsSay() throws {
        var options = ReaderOptions()
        options.offset = 100
        options.line = 7
        options.column = 5
        var reader = Reader("a\n b", options: options)
        #expect(try reader.next()?.span == span(100, 1, 7, 5))
        #expect(try reader.next()?.span == span(103, 1, 8, 2))
        #expect(reader.offset == 104)
    }

    @Test func agreesWithTheLineTableOnEveryToken() throws {
        let text = "(define (f λ)\r\n  \"a\nb\\\n   c\" ; é\n#| x\ry |# 'q)\n\n|a\nb| #\\é\r\r(é è)"
        let table = LineTable(text)
        var lexer = Lexer(Array(text.utf8))
        while true {
            let token = try lexer.next()
            #expect(table.lineAndColumn(ofOffset: token.start) == (Int(token.span.line), Int(token.span.column)))
            if case .endOfInput = token.kind { break }
        }
    }

    @Test func answersForOffsetsOutsideTheText() {
        let table = LineTable(bytes: Array("ab\nc".utf8))
        #expect(table.lineAndColumn(ofOffset: -5) == (1, 1))
        #expect(table.lineAndColumn(ofOffset: 99) == (2, 2))
        #expect(table.lineAndColumn(ofOffset: 2) == (1, 3))
        #expect(table.lineAndColumn(ofOffset: 3) == (2, 1))
        #expect(table.text(ofLine: 1) == "ab")
        #expect(table.text(ofLine: 2) == "c")
        #expect(table.text(ofLine: 3) == nil)
        #expect(table.text(ofLine: 0) == nil)
        #expect(LineTable("").lineAndColumn(ofOffset: 0) == (1, 1))
        #expect(LineTable("").text(ofLine: 1) == "")
    }

    @Test func pointsToTheErrorInsideOfATextWithLines() {
        #expect(firstError("(a\n  é #\\foo)")?.span == span(8, 5, 2, 5))
        #expect(firstError("\n\n  \"é\\q\"")?.span == span(7, 2, 3, 5))
    }

    @Test func describesErrorsWithPlaceAndHint() {
        #expect(firstError("(a\n [b])")?.description == "2:2: [ is reserved (lists are opened with ()")
        #expect(
            firstError("#a" + String(repeating: "b", count: 500))?.message
                == "unknown syntax #a\(String(repeating: "b", count: 38))…")
    }
}
