// SPDX-License-Identifier: MIT
import SennitReader

/// Writes items one after the other, each where it belongs.
///
/// That formatting twice is the same as once rests on this: whether a line is broken before an item depends on
/// the column there, on widths that no line break changes, and on whether a list has line breaks of the author's.
/// Breaks are never taken away; so a text whose lines are broken asks the same questions once more and gets the same
/// answers. Only a list in one line that does not fit is given breaks by a rule of its own, and what
/// that rule leaves is asked for as in a list of several lines.
struct Layout {
    let text: [UInt8]
    let items: [SourceItem]
    let width: Int
    var output: [UInt8] = []
    /// Characters in the last line.
    var column = 0
    var line = 0
    var frames: [Frame] = []
    /// Comments that stand behind code, in order. They are put in last, when it is known which stand below each other.
    var remarks: [Remark] = []
    /// Whether the last item was a comment up to the end of the line.
    var isAfterComment = false

    /// A list or mark that is open, or the top level.
    struct Frame {
        enum Kind { case topLevel, list, prefix }
        var kind: Kind
        var state: ListState
        /// Behind a mark, what a list is for.
        var prefixRole: Form.Role?
        /// The index of the item behind it.
        var end: Int
        /// How many parentheses close behind it.
        var closers = 0
        /// Whether all of it fits in the line.
        var isFlat = false
        /// Whether it was one line that does not fit.
        var isSplit = false
        var holdsLists = false
        var isEmpty = true
        /// Whether the last item was a dot or `=>`, which belong to what follows.
        var isAfterJoiner = false
    }

    init(text: [UInt8], items: [SourceItem], width: Int) {
        self.text = text
        self.items = items
        self.width = max(width, 1)
        output.reserveCapacity(text.count + text.count / 4)
        frames.append(Frame(kind: .topLevel, state: .topLevel, end: items.count))
    }

    mutating func run() -> [UInt8] {
        var index = 0
        while true {
            while frames.count > 1, let last = frames.last, last.end == index { close(last) }
            guard index < items.count else { break }
            if items[index].kind == .lineComment { placeComment(index) } else { place(index) }
            index += 1
        }
        if !items.isEmpty { output.append(UInt8(ascii: "\n")) }
        return withRemarks()
    }

    private mutating func close(_ frame: Frame) {
        if frame.kind == .list {
            if isAfterComment { breakLine(column: frame.state.nextColumn) }
            output.append(UInt8(ascii: ")"))
            column += 1
            isAfterComment = false
        }
        frames.removeLast()
    }

    /// Puts an item where it belongs, and opens what it opens.
    private mutating func place(_ index: Int) {
        let item = items[index]
        let frame = frames[frames.count - 1]
        var breaks = frame.isEmpty || frame.kind == .prefix ? 0 : Int(item.breaks)
        if isAfterComment { breaks = max(breaks, 1) }
        if breaks == 0, needsBreak(before: item, index, frame) { breaks = 1 }
        if breaks > 0 {
            breakLine(breaks, column: frame.state.nextColumn)
        } else if !frame.isEmpty || isSplicingLookalike(item, index) {
            output.append(UInt8(ascii: " "))
            column += 1
        }
        isAfterComment = false
        let start = column
        let role = frame.prefixRole ?? frame.state.nextRole
        let closers = closers(behind: item, frame)
        if item.isElement {
            frames[frames.count - 1].state.add(column: start, startsLine: breaks > 0, symbol: item.symbol)
        }
        frames[frames.count - 1].isAfterJoiner = item.isJoiner
        frames[frames.count - 1].isEmpty = false
        write(item)
        if item.opens { open(item, index, at: start, role: role, closers: closers) }
    }

    private mutating func open(_ item: SourceItem, _ index: Int, at start: Int, role: Form.Role, closers: Int) {
        let isOneLine = item.flatWidth != SourceItem.broken
        let isFlat = isOneLine && start + Int(item.flatWidth) + closers <= width
        var frame = Frame(kind: .prefix, state: .topLevel, end: Int(item.next), closers: closers, isFlat: isFlat)
        if item.isCompound {
            frame.kind = .list
            frame.state = ListState(
                openColumn: start, contentColumn: column, role: role, isVector: item.kind == .vector)
            frame.isSplit = isOneLine && !isFlat && start < width
            if frame.isSplit { frame.holdsLists = holdsLists(index) }
        } else {
            frame.state = .prefix(at: start)
            // Behind a quote mark a comma is nothing but data.
            frame.prefixRole = role == .data ? role : item.role ?? role
        }
        frames.append(frame)
    }

    /// Whether there is a space between a comma and what would make another mark of it.
    private func isSplicingLookalike(_ item: SourceItem, _ index: Int) -> Bool {
        guard index > 0, item.kind == .atom, items[index - 1].kind == .prefix else { return false }
        return text[Int(item.start)] == UInt8(ascii: "@") && text[Int(items[index - 1].end) - 1] == UInt8(ascii: ",")
    }

    /// Ends the line, and indents the next.
    mutating func breakLine(_ count: Int = 1, column: Int) {
        output.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: count))
        // Or text that nests deeply would take the square of its length.
        self.column = min(column, width)
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: self.column))
        line += count
    }

    /// Writes the text of an item as it is; in strings and comments, CR and LF mean LF.
    mutating func write(_ item: SourceItem) {
        let bytes = text[Int(item.start)..<Int(item.end)]
        let joinsLineEnds = item.kind == .blockComment || bytes.first == UInt8(ascii: "\"")
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                if joinsLineEnds, output.last == UInt8(ascii: "\r") { output.removeLast() }
                column = 0
                line += 1
            } else if byte == UInt8(ascii: "\r") {
                column = 0
            } else if byte & 0xc0 != 0x80 {
                column += 1
            }
            output.append(byte)
        }
    }
}
