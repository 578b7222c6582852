// SPDX-License-Identifier: MIT

/// Strings and identifiers between bars.
extension Lexer {
    /// The contents of the string that `scan` has found. Valid until the lexer goes on.
    public var string: String {
        contents.map { String(decoding: bytes[$0], as: UTF8.self) } ?? String(decoding: scratch, as: UTF8.self)
    }

    /// How long the same is in UTF-8.
    public var stringByteCount: Int { contents?.count ?? scratch.count }

    /// Calls `body` with the same in UTF-8, without a copy.
    public func withString(_ body: (Span<UInt8>) -> Void) {
        if let contents { body(bytes.span.extracting(contents)) } else { body(scratch.span) }
    }

    mutating func scanString() throws(ReaderError) -> Lexeme {
        contents = try scanQuoted(terminator: ASCII.doubleQuote, construct: .string)
        return .string
    }

    mutating func scanBarredSymbol() throws(ReaderError) -> Lexeme {
        let plain = try scanQuoted(terminator: ASCII.bar, construct: .symbol)
        return .symbol(
            plain.map { Symbol(validUTF8: bytes, in: $0) } ?? Symbol(validUTF8: scratch, in: 0..<scratch.count))
    }

    /// Scans to the closing mark. Returns the range of the contents if they stand for themselves;
    /// else nil, and the contents are in `scratch`.
    ///
    /// After an error inside, goes on to the closing mark, so that the rest of the text is not
    /// misread; throws the first error then.
    private mutating func scanQuoted(
        terminator: UInt8, construct: ReaderError.Construct
    ) throws(ReaderError) -> Range<Int>? {
        scratch.removeAll(keepingCapacity: true)
        cursor.index += 1
        var runStart = cursor.index
        var isPlain = true
        var firstError: ReaderError?
        while true {
            Self.skipPlainText(bytes, &cursor, terminator: terminator)
            guard cursor.index < bytes.count else { break }
            let byte = bytes[cursor.index]
            if byte == terminator {
                let contents = runStart..<cursor.index
                cursor.index += 1
                if let firstError { throw firstError }
                if isPlain { return contents }
                scratch.append(contentsOf: bytes[contents])
                return nil
            } else if byte == ASCII.backslash || byte == ASCII.carriageReturn {
                scratch.append(contentsOf: bytes[runStart..<cursor.index])
                isPlain = false
                do throws(ReaderError) {
                    if byte == ASCII.backslash {
                        try scanEscape()
                    } else {
                        scanLineEnding(isVerbatim: construct == .symbol)
                    }
                } catch {
                    if firstError == nil { firstError = error }
                }
                runStart = cursor.index
            } else if byte == ASCII.newline {
                cursor.index += 1
                beginLine()
            } else if byte < 0x80 {
                cursor.index += 1
            } else if let decoded = decodeInside(&firstError) {
                advance(over: decoded)
            }
        }
        throw unterminated(construct, openerLength: 1)
    }

    /// Skips characters that stand for themselves, but no tabs and line endings.
    @inline(__always)
    static func skipPlainText(_ source: [UInt8], _ cursor: inout Cursor, terminator: UInt8) {
        let bytes = source.span
        var index = cursor.index
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                guard byte >= ASCII.space, byte != terminator, byte != ASCII.backslash else { break }
                index += 1
            } else {
                let length = bytes.scalarLength(at: index)
                if length == 0 { break }
                index += length
                cursor.columnOrigin += length - 1
            }
        }
        cursor.index = index
    }

    /// CR and CRLF in a string mean LF; in a symbol all characters stand for themselves.
    private mutating func scanLineEnding(isVerbatim: Bool) {
        let start = cursor.index
        advanceInside(over: DecodedScalar(scalar: "\r", length: 1))
        if isVerbatim { scratch.append(contentsOf: bytes[start..<cursor.index]) } else { scratch.append(ASCII.newline) }
    }

    /// Scans an escape sequence from its backslash. At the end of the buffer it stops silently: the
    /// caller finds the end too.
    private mutating func scanEscape() throws(ReaderError) {
        let start = cursor
        cursor.index += 1
        guard cursor.index < bytes.count else { return }
        let byte = bytes[cursor.index]
        if let escape = CharacterSyntax.mnemonicEscapes.first(where: { $0.letter == byte }) {
            cursor.index += 1
            scratch.append(escape.scalar)
            return
        }
        switch byte {
        case ASCII.backslash, ASCII.doubleQuote, ASCII.bar:
            cursor.index += 1
            scratch.append(byte)
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            try scanHexEscape(from: start)
        case ASCII.space, ASCII.tab, ASCII.newline, ASCII.carriageReturn:
            try scanLineContinuation(from: start)
        default:
            let decoded = try decodeScalar()
            advance(over: decoded)
            throw failure(.unknownEscape(decoded.scalar), from: start)
        }
    }

    /// Scans from the `x` of `\x41;`.
    private mutating func scanHexEscape(from start: Cursor) throws(ReaderError) {
        cursor.index += 1
        let digitsStart = cursor.index
        var code: UInt32 = 0
        while cursor.index < bytes.count, let digit = ASCII.digitValue(bytes[cursor.index]), digit < 16 {
            code = min(code, 0xff_ffff) << 4 | UInt32(digit)
            cursor.index += 1
        }
        guard cursor.index < bytes.count else { return }
        guard bytes[cursor.index] == ASCII.semicolon, cursor.index > digitsStart else {
            throw failure(.invalidCharacterCode(text(from: start)), from: start)
        }
        cursor.index += 1
        guard let scalar = Unicode.Scalar(code) else {
            throw failure(.invalidCharacterCode(text(from: start)), from: start)
        }
        scratch.append(contentsOf: String(scalar).utf8)
    }

    /// Skips white space, a line ending, and the white space that the next line begins with.
    private mutating func scanLineContinuation(from start: Cursor) throws(ReaderError) {
        skipIntralineWhitespace()
        guard cursor.index < bytes.count else { return }
        let byte = bytes[cursor.index]
        guard byte == ASCII.newline || byte == ASCII.carriageReturn else {
            throw failure(.unknownEscape(" "), from: start)
        }
        advanceInside(over: DecodedScalar(scalar: Unicode.Scalar(byte), length: 1))
        skipIntralineWhitespace()
    }

    private mutating func skipIntralineWhitespace() {
        while cursor.index < bytes.count, bytes[cursor.index] == ASCII.space || bytes[cursor.index] == ASCII.tab {
            cursor.index += 1
        }
    }
}
