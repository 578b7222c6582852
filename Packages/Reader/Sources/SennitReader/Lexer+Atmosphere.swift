// SPDX-License-Identifier: MIT

/// White space, comments and directives: what stands between tokens.
extension Lexer {
    /// Skips one comment, directive or piece of white space beyond space, tab and newline. Returns
    /// whether there was one.
    @inline(never)
    mutating func skipRareAtmosphere() throws(ReaderError) -> Bool {
        switch bytes[cursor.index] {
        case ASCII.semicolon: try skipLineComment()
        case ASCII.carriageReturn: try skipCarriageReturn()
        case ASCII.verticalTab, ASCII.formFeed: cursor.index += 1
        case ASCII.hash:
            let next = cursor.index + 1 < bytes.count ? bytes[cursor.index + 1] : 0
            if next == ASCII.exclamation { return try skipDirective() }
            guard next == ASCII.bar else { return false }
            try skipBlockComment()
        default:
            let decoded = try decodeScalar()
            if skipByteOrderMark(decoded.scalar) { return true }
            guard CharacterSyntax.isWhitespace(decoded.scalar) else { return false }
            advance(over: decoded)
        }
        return true
    }

    /// Skips CR or CRLF. At the end of a growing buffer, it is not known yet which.
    private mutating func skipCarriageReturn() throws(ReaderError) {
        cursor.index += 1
        if cursor.index < bytes.count {
            if bytes[cursor.index] == ASCII.newline { cursor.index += 1 }
        } else {
            try requireEndOfToken()
        }
        beginLine()
    }

    /// Skips a byte order mark if it is the first character; it takes no column.
    private mutating func skipByteOrderMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value == 0xfeff, base + cursor.index == 0 else { return false }
        cursor.index += 3
        cursor.columnOrigin += 3
        return true
    }

    /// Skips to the end of the line, exclusive.
    private mutating func skipLineComment() throws(ReaderError) {
        while cursor.index < bytes.count {
            let byte = bytes[cursor.index]
            if byte == ASCII.newline || byte == ASCII.carriageReturn { return }
            if byte < 0x80 {
                cursor.index += 1
            } else {
                advance(over: try decodeScalar())
            }
        }
        try requireEndOfToken()
    }

    /// Skips a nested comment; the cursor is before its `#|`.
    private mutating func skipBlockComment() throws(ReaderError) {
        var depth = 0
        var firstError: ReaderError?
        repeat {
            guard let decoded = decodeInside(&firstError) else { continue }
            let next = cursor.index + 1 < bytes.count ? bytes[cursor.index + 1] : 0
            if decoded.scalar == "#" && next == ASCII.bar {
                depth += 1
                cursor.index += 2
            } else if decoded.scalar == "|" && next == ASCII.hash {
                depth -= 1
                cursor.index += 2
            } else {
                advanceInside(over: decoded)
            }
        } while depth > 0 && cursor.index < bytes.count
        if depth > 0 { throw unterminated(.blockComment, openerLength: 2) }
        if let firstError { throw firstError }
    }

    /// Decodes the scalar at the cursor inside of a comment or string, which is not given up for an
    /// ill-formed byte: that is skipped, and the first of such errors kept.
    mutating func decodeInside(_ firstError: inout ReaderError?) -> DecodedScalar? {
        if let decoded = bytes.decodeScalar(at: cursor.index) { return decoded }
        // If the bytes are merely cut off, the construct is not closed, and that error prevails.
        let error = skipInvalidByte()
        if firstError == nil { firstError = error }
        return nil
    }

    /// Moves over a scalar that may be a line ending.
    mutating func advanceInside(over decoded: DecodedScalar) {
        advance(over: decoded)
        if decoded.scalar == "\n" {
            beginLine()
        } else if decoded.scalar == "\r" {
            if cursor.index < bytes.count, bytes[cursor.index] == ASCII.newline { cursor.index += 1 }
            beginLine()
        }
    }

    /// Skips a script's first line or a directive. Returns false for a `#!` that denotes an object.
    private mutating func skipDirective() throws(ReaderError) -> Bool {
        let following = cursor.index + 2
        if base + cursor.index == 0 {
            guard following < bytes.count || isFinal else { throw failure(.unterminated(.token)) }
            if following < bytes.count, bytes[following] == ASCII.slash || bytes[following] == ASCII.space {
                try skipLineComment()
                return true
            }
        }
        cursor.index += 2
        _ = try scanAtomEnd()
        switch text(from: tokenStart).lowercased() {
        case "#!fold-case": foldsCase = true
        case "#!no-fold-case": foldsCase = false
        case "#!eof", "#!unspecified":
            cursor = tokenStart
            return false
        default: throw failure(.unknownDirective(text(from: tokenStart)))
        }
        return true
    }
}
