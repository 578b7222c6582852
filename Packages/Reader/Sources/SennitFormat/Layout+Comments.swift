// SPDX-License-Identifier: MIT

/// Comments up to the end of the line.
extension Layout {
    /// A comment behind code, or one below such that stands in the same column.
    struct Remark {
        let item: SourceItem
        /// Where in the output it goes.
        let offset: Int
        let line: Int
        /// Where the code before it ends, and how many spaces there are between; nil if there is no code.
        let code: (end: Int, gap: Int)?
        /// Where it stood; -1 if it does not belong to others there.
        let sourceColumn: Int32
    }

    mutating func placeComment(_ index: Int) {
        let item = items[index]
        let frame = frames[frames.count - 1]
        let isPulledUp = frame.kind != .topLevel && (frame.isEmpty || frame.kind == .prefix)
        if !output.isEmpty, !isAfterComment, item.breaks == 0 || isPulledUp {
            let code = (end: column, gap: item.breaks == 0 ? max(Int(item.gap), 1) : 1)
            let sourceColumn = item.breaks == 0 ? item.column : -1
            remarks.append(
                Remark(item: item, offset: output.count, line: line, code: code, sourceColumn: sourceColumn))
        } else if continuesRemark(item) {
            breakLine(column: 0)
            remarks.append(
                Remark(item: item, offset: output.count, line: line, code: nil, sourceColumn: item.column))
        } else {
            let isHeading = item.column == 0 && text[Int(item.start)..<Int(item.end)].starts(with: [0x3b, 0x3b, 0x3b])
            if !output.isEmpty {
                breakLine(max(Int(item.breaks), 1), column: isHeading ? 0 : frame.state.nextColumn)
            }
            write(item)
        }
        isAfterComment = true
        frames[frames.count - 1].isEmpty = false
    }

    private func continuesRemark(_ item: SourceItem) -> Bool {
        guard isAfterComment, item.breaks == 1, let last = remarks.last, last.line == line else { return false }
        return last.offset == output.count && last.sourceColumn == item.column
    }

    /// The output with all comments in it. Those that stood below each other in lines that follow each other still do.
    func withRemarks() -> [UInt8] {
        if remarks.isEmpty { return output }
        var result: [UInt8] = []
        result.reserveCapacity(output.count + remarks.count * 40)
        var copied = 0
        var first = 0
        while first < remarks.count {
            var last = first
            while last + 1 < remarks.count, remarks[last + 1].line == remarks[last].line + 1,
                remarks[last].sourceColumn >= 0, remarks[last + 1].sourceColumn == remarks[last].sourceColumn
            { last += 1 }
            let codes = remarks[first...last].compactMap(\.code)
            let column = (codes.map(\.end).max() ?? 0) + (codes.map(\.gap).min() ?? 0)
            for remark in remarks[first...last] {
                result.append(contentsOf: output[copied..<remark.offset])
                copied = remark.offset
                let spaces = column - (remark.code?.end ?? 0)
                result.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(spaces, 0)))
                result.append(contentsOf: text[Int(remark.item.start)..<Int(remark.item.end)])
            }
            first = last + 1
        }
        result.append(contentsOf: output[copied...])
        return result
    }
}
