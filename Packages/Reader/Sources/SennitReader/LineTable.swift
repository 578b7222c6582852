// SPDX-License-Identifier: MIT

/// Finds line and column of offsets in a text, by the same rules as the lexer.
public struct LineTable: Sendable {
    private let bytes: [UInt8]
    /// The byte offsets at which lines start, in ascending order; the first is 0.
    public let lineStarts: [Int]

    /// - Complexity: O(n)
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            let endsLine =
                byte == ASCII.newline
                || byte == ASCII.carriageReturn
                    && !(index + 1 < bytes.count && bytes[index + 1] == ASCII.newline)
            if endsLine { starts.append(index + 1) }
        }
        lineStarts = starts
    }

    /// The same under the label that other tables use.
    public init(bytes: [UInt8]) { self.init(bytes) }

    public init(_ text: String) { self.init(Array(text.utf8)) }

    /// The line, from 1, and the column, from 1 in Unicode scalars, of a byte offset. Offsets
    /// outside of the text count as its start or end.
    /// - Complexity: O(log lines + length of the line)
    public func lineAndColumn(ofOffset offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        var start = lineStarts[low]
        if low == 0 { start += min(byteOrderMarkLength, offset) }
        let continuations = bytes[start..<offset].count { $0 & 0xc0 == 0x80 }
        return (low + 1, offset - start - continuations + 1)
    }

    /// The text of a line, from 1, without its line ending; nil if there is none of that number.
    public func text(ofLine line: Int) -> String? {
        guard line >= 1, line <= lineStarts.count else { return nil }
        var start = lineStarts[line - 1]
        if line == 1 { start += byteOrderMarkLength }
        var end = line < lineStarts.count ? lineStarts[line] : bytes.count
        while end > start, bytes[end - 1] == ASCII.newline || bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// A byte order mark at the start of the text takes no column.
    private var byteOrderMarkLength: Int { bytes.starts(with: [0xef, 0xbb, 0xbf]) ? 3 : 0 }
}
