// SPDX-License-Identifier: MIT

/// What stands between tokens. The lexer has read it already, so that it is well-formed.
extension SourceItemParser {
    /// Adds the comments and directives from `position` to `end`.
    mutating func scanAtmosphere(to end: Int) {
        while position < end {
            let byte = text[position]
            let following = position + 1 < end ? text[position + 1] : 0
            if byte == UInt8(ascii: ";") {
                addLineComment(end)
            } else if byte == UInt8(ascii: "#"), following == UInt8(ascii: "|") {
                add(.blockComment, blockCommentEnd(end))
            } else if byte == UInt8(ascii: "#"), following == UInt8(ascii: "!") {
                addDirective(end)
            } else {
                if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && following != UInt8(ascii: "\n") {
                    breaks += 1
                    lineStart = position + 1
                }
                position += 1
            }
        }
    }

    /// Without the white space at its end.
    private mutating func addLineComment(_ limit: Int) {
        var end = position
        while end < limit, !text[end].isLineEnd { end += 1 }
        let next = end
        while end > position, text[end - 1] <= UInt8(ascii: " ") { end -= 1 }
        add(.lineComment, end)
        position = next
    }

    private func blockCommentEnd(_ limit: Int) -> Int {
        var index = position
        var depth = 0
        while index + 1 < limit {
            if text[index] == UInt8(ascii: "#"), text[index + 1] == UInt8(ascii: "|") {
                depth += 1
                index += 2
            } else if text[index] == UInt8(ascii: "|"), text[index + 1] == UInt8(ascii: "#") {
                depth -= 1
                index += 2
                if depth == 0 { return index }
            } else {
                index += 1
            }
        }
        return limit
    }

    /// A directive goes to what ends a token; a script's first line is as a comment.
    private mutating func addDirective(_ limit: Int) {
        let marker = position + 2 < limit ? text[position + 2] : 0
        if position == 0, marker == UInt8(ascii: "/") || marker == UInt8(ascii: " ") { return addLineComment(limit) }
        var end = position + 2
        while end < limit, text[end] == UInt8(ascii: "-") || (text[end] | 0x20) &- 0x61 < 26 { end += 1 }
        add(.directive, end)
    }
}
