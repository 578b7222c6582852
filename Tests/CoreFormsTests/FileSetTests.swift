// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import TestSupport
import Testing

@Suite struct FileSetTests {
    @Test func `files and expansions take positions in order`() throws {
        var files = FileSet()
        let first = try files.addFile(name: "a", bytes: Array("(f\n x)".utf8))
        let expansion = files.addExpansion(macro: "when", site: Position(4))
        let second = try files.addFile(name: "b", bytes: [])
        #expect(first.base == 1 && first.size == 6 && first.lines == [0, 3])
        #expect(expansion.rawValue == 8)
        #expect(second.base == 9 && second.lines == [0])
        #expect(files.end == 10)
    }

    @Test(arguments: [
        ("", [0]), ("\n", [0, 1]), ("a\nb", [0, 2]), ("a\r\nb", [0, 3]), ("a\rb", [0, 2]), ("\r", [0, 1]),
        ("\r\r\n\n", [0, 1, 3, 4]),
    ])
    func `lines start after each line ending`(text: String, lines: [Int32]) throws {
        var files = FileSet()
        #expect(try files.addFile(name: "a", bytes: Array(text.utf8)).lines == lines)
    }

    @Test func `a position leads to file, line and column`() throws {
        var files = FileSet()
        let text = Array("ab\nλx\n".utf8)
        let file = try files.addFile(name: "a", bytes: text)
        _ = try files.addFile(name: "b", bytes: text)
        let location = try #require(files.location(of: Position(6)))
        #expect(location.file == file && location.offset == 5 && location.line == 2 && location.column == 3)
        #expect(location.scalarColumn(in: text) == 2)
        #expect(location.scalarColumn(in: []) == 1)
        let end = try #require(files.location(of: Position(8)))
        #expect(end.file.name == "a" && end.offset == 7 && end.line == 3 && end.column == 1)
        #expect(files.location(of: Position(9))?.file.name == "b")
        for outside in [Position.none, Position(-1), Position(17), Position(.max), Position(.min)] {
            #expect(files.location(of: outside) == nil)
            #expect(files.expansions(at: outside) == [])
        }
    }

    @Test func `every position of many files is found`() throws {
        var random = SeededGenerator(seed: 3)
        var files = FileSet()
        for index in 0..<50 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in
                Bool.random(using: &random) ? UInt8(ascii: "\n") : UInt8(ascii: "x")
            }
            let file = try files.addFile(name: "\(index)", bytes: text)
            var line = 1
            var column = 1
            for offset in 0...text.count {
                let location = try #require(files.location(of: Position(file.base + Int32(offset))))
                #expect(location.file.name == file.name && location.line == line && location.column == column)
                if offset < text.count, text[offset] == UInt8(ascii: "\n") {
                    line += 1
                    column = 1
                } else {
                    column += 1
                }
            }
        }
    }

    @Test func `expansions lead to where the outermost macro was used`() throws {
        var files = FileSet()
        _ = try files.addFile(name: "a", bytes: Array("(m)".utf8))
        let outer = files.addExpansion(macro: "m", site: Position(2))
        let inner = files.addExpansion(macro: "n", site: outer)
        #expect(files.expansions(at: inner).map(\.macro) == ["n", "m"])
        #expect(files.location(of: inner)?.offset == 1)
        let nowhere = files.addExpansion(macro: "o", site: .none)
        #expect(files.expansions(at: nowhere).count == 1 && files.location(of: nowhere) == nil)
    }

    @Test func `spans become positions`() throws {
        var files = FileSet()
        _ = try files.addFile(name: "a", bytes: [1, 2, 3])
        let file = try files.addFile(name: "b", bytes: [1, 2, 3])
        func position(_ offset: Int32) -> Position {
            files.position(of: SourceSpan(offset: offset, length: 1, line: 1, column: 1), in: file)
        }
        #expect(position(0) == Position(5) && position(3) == Position(8))
        #expect(position(4) == .none && position(-1) == .none && position(.max) == .none)
        #expect(files.position(of: .none, in: file) == .none)
    }

    @Test func `what is not valid cannot be added`() throws {
        var files = FileSet()
        func refusal(_ entry: FileSet.Entry) -> FileSetError? {
            do {
                try files.append(entry)
                return nil
            } catch {
                return error
            }
        }
        func file(base: Int32 = 1, size: Int32 = 3, lines: [Int32] = [0]) -> FileSet.Entry {
            .file(FileSet.File(name: "a", base: base, size: size, lines: lines))
        }
        #expect(refusal(file(base: 2)) == .wrongBase(expected: 1, found: 2))
        #expect(refusal(file(size: -1)) == .negativeSize(-1))
        #expect(refusal(file(size: .max)) == .tooManyPositions)
        for lines: [Int32] in [[], [1], [0, 0], [0, 2, 1], [0, 4], [-1, 0], [.max]] {
            #expect(refusal(file(lines: lines)) == .wrongLines)
        }
        #expect(
            refusal(.expansion(FileSet.Expansion(macro: "m", base: 1, site: Position(1)))) == .wrongSite(Position(1)))
        #expect(files == FileSet())
    }

    @Test func `running out of positions is no trap`() throws {
        var files = FileSet()
        try files.append(.file(FileSet.File(name: "a", base: 1, size: .max - 2, lines: [0])))
        #expect(files.end == .max)
        #expect(files.addExpansion(macro: "m", site: Position(7)) == Position(7))
        #expect(throws: FileSetError.tooManyPositions) { try files.addFile(name: "b", bytes: []) }
    }
}
