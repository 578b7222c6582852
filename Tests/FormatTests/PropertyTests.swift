// SPDX-License-Identifier: MIT
import SennitFormat
import Testing

/// What holds for all text.
@Suite struct PropertyTests {
    @Test(arguments: [100, 40, 20, 8, 1]) func randomText(width: Int) throws {
        for seed in 0..<600 {
            let text = RandomText.make(seed: UInt64(seed), depth: 1 + seed % 6)
            #expect(data(text) != nil, "seed \(seed) cannot be read")
            try checkProperties(text, width: width, "seed \(seed)")
        }
    }

    @Test func sourcesOfTheRepository() throws {
        var count = 0
        for (path, text) in try Sources.all() where data(text) != nil {
            count += 1
            for width in [100, 30] { try checkProperties(text, width: width, path) }
        }
        #expect(count > 500)
    }

    /// What the line editor proposes is what the formatter does.
    @Test func indentationOfTheNextLineAgrees() throws {
        for (path, text) in try Sources.all() where data(text) != nil {
            let lines = try SourceFormatter().format(text).split(separator: 0x0a, omittingEmptySubsequences: false)
            var start = 0
            for (index, line) in lines.enumerated() where index > 0 {
                let before = Array(lines[start..<index].joined(separator: [0x0a]))
                // Only what begins at the left may begin a datum of the top level.
                if line.first == UInt8(ascii: "("), data(before) != nil { start = index }
                guard index > start, let first = line.firstIndex(where: { $0 != 0x20 }),
                    line[first] != UInt8(ascii: ";")
                else { continue }
                // Within a string or block comment it is 0, and nothing to compare with.
                let column = Indentation.column(after: before)
                if column == 0 || min(column, 100) == first - line.startIndex { continue }
                Issue.record("\(path): \(column) for \(String(decoding: line, as: UTF8.self))")
            }
        }
    }
}
