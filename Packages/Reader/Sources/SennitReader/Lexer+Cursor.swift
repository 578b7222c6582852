// SPDX-License-Identifier: MIT

/// Moving the cursor, and making errors of what lies behind it.
extension Lexer {
    /// An error that points to the bytes from `tokenStart` to the cursor.
    @inline(never)
    func failure(_ kind: ReaderError.Kind) -> ReaderError { ReaderError(kind, span: span(from: tokenStart)) }

    /// An error that points to the bytes from `start` to the cursor.
    @inline(never)
    func failure(_ kind: ReaderError.Kind, from start: Cursor) -> ReaderError {
        ReaderError(kind, span: span(from: start))
    }

    /// An error for a construct that is not closed, which points to the bytes that opened it.
    @inline(never)
    func unterminated(_ construct: ReaderError.Construct, openerLength: Int32) -> ReaderError {
        var span = span(from: tokenStart)
        span.length = openerLength
        return ReaderError(.unterminated(construct), span: span)
    }

    /// Positions saturate: a port may deliver more than 2 GiB.
    @inline(__always)
    func span(from start: Cursor) -> SourceSpan {
        let offset = base + start.index
        return SourceSpan(
            offset: Int32(clamping: offset),
            length: Int32(clamping: cursor.index - start.index),
            line: Int32(clamping: start.line),
            column: Int32(clamping: offset - start.columnOrigin + 1))
    }

    /// Whether nothing but whitespace-free line start lies before the current token.
    var isTokenAtLineStart: Bool { base + tokenStart.index == tokenStart.columnOrigin }

    /// Notes that a line begins at the cursor.
    @inline(__always)
    mutating func beginLine() {
        cursor.line += 1
        cursor.columnOrigin = base + cursor.index
    }

    @inline(__always)
    mutating func advance(over decoded: DecodedScalar) {
        cursor.index += decoded.length
        cursor.columnOrigin += decoded.length - 1
    }

    /// Decodes the scalar at the cursor without moving. On ill-formed bytes, moves over one of them
    /// and throws; if they may merely be cut off, throws that the token is incomplete.
    mutating func decodeScalar() throws(ReaderError) -> DecodedScalar {
        if let decoded = bytes.decodeScalar(at: cursor.index) { return decoded }
        if !isFinal && bytes.isScalarCutOff(at: cursor.index) { throw failure(.unterminated(.token)) }
        throw skipInvalidByte()
    }

    /// Moves over an ill-formed byte.
    mutating func skipInvalidByte() -> ReaderError {
        let start = cursor
        cursor.index += 1
        return failure(.invalidUTF8, from: start)
    }

    /// Throws if the cursor is at the end of a buffer that may still grow.
    @inline(__always)
    func requireEndOfToken() throws(ReaderError) {
        if !isFinal && cursor.index == bytes.count { throw failure(.unterminated(.token)) }
    }

    /// The source text from `start` to the cursor, cut to a readable length.
    func text(from start: Cursor) -> String {
        let slice = bytes[start.index..<cursor.index]
        let text = String(decoding: slice.prefix(200), as: UTF8.self).unicodeScalars
        if text.count <= 40 { return String(text) }
        return String(text.prefix(40)) + "…"
    }
}
