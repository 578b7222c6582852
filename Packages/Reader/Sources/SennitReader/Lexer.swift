// SPDX-License-Identifier: MIT

/// Splits the bytes of source text into tokens.
///
/// The lexer works on a buffer that may grow. As long as it is not `isFinal`, a token that touches
/// the end of the buffer is not delivered, for more bytes could extend it: `next` throws an error
/// that `isIncomplete`, with the lexer still before that token, and the caller appends bytes (or
/// declares the buffer final) and calls again. Since a retry starts over at the token, append in
/// pieces that grow with the token, or lines: then a long string costs linear time.
///
/// After any other error the lexer stands behind the offending token and may go on.
///
/// Lines end with LF, CRLF or CR. Columns count Unicode scalars.
public struct Lexer: Sendable {
    /// A place in the buffer. `columnOrigin` is the source offset of the line's start, plus the
    /// number of UTF-8 continuation bytes since: so the column is a mere difference.
    struct Cursor: Sendable {
        var index: Int
        var line: Int
        var columnOrigin: Int
    }

    private(set) var bytes: [UInt8]
    /// The source offset of `bytes[0]`.
    private(set) var base: Int
    var cursor: Cursor
    /// Where the current token starts.
    private(set) var tokenStart: Cursor
    /// Collects strings that contain escapes.
    var scratch: [UInt8] = []

    /// Whether no bytes will be appended any more.
    public private(set) var isFinal: Bool
    /// Whether identifiers are case-folded; set by `#!fold-case` and `#!no-fold-case`.
    public var foldsCase: Bool

    /// - Parameter isFinal: false if more bytes will be appended.
    public init(_ bytes: [UInt8], isFinal: Bool = true, options: ReaderOptions = .init()) {
        self.bytes = bytes
        self.isFinal = isFinal
        base = Int(options.offset)
        foldsCase = options.foldCase
        let columnOrigin = Int(options.offset) - (Int(options.column) - 1)
        cursor = Cursor(index: 0, line: Int(options.line), columnOrigin: columnOrigin)
        tokenStart = cursor
    }

    /// Appends input.
    public mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Declares that the buffer holds all the input there is.
    public mutating func finish() { isFinal = true }

    /// Forgets the bytes that have been read already. Costs a move of the others.
    public mutating func discardConsumed() {
        bytes.removeFirst(cursor.index)
        base += cursor.index
        cursor.index = 0
        tokenStart = cursor
    }

    /// How many bytes have been read, from the first ever given, plus the initial offset.
    public var offset: Int { base + cursor.index }

    /// How many bytes are in the buffer and not read yet.
    public var unreadCount: Int { bytes.count - cursor.index }

    /// Reads the next token; at the end of the input `endOfInput`, as often as it is called.
    public mutating func next() throws(ReaderError) -> Token {
        while true {
            skipBlanks()
            tokenStart = cursor
            guard cursor.index < bytes.count else {
                if isFinal { return token(.endOfInput) }
                throw failure(.unterminated(.token))
            }
            do throws(ReaderError) {
                if try !skipAtmosphere() { return try scanToken() }
            } catch {
                if !isFinal && error.isIncomplete { cursor = tokenStart }
                throw error
            }
        }
    }

    /// Skips the usual white space.
    @inline(__always)
    private mutating func skipBlanks() {
        var index = cursor.index
        while index < bytes.count {
            let byte = bytes[index]
            if byte == ASCII.newline {
                cursor.line += 1
                cursor.columnOrigin = base + index + 1
            } else if byte != ASCII.space && byte != ASCII.tab {
                break
            }
            index += 1
        }
        cursor.index = index
    }

    /// Skips one comment, directive or rarer piece of white space, if there is one.
    @inline(__always)
    private mutating func skipAtmosphere() throws(ReaderError) -> Bool {
        switch bytes[cursor.index] {
        case ASCII.hash, ASCII.semicolon, ASCII.verticalTab...ASCII.carriageReturn, 0x80...: try skipRareAtmosphere()
        default: false
        }
    }

    private mutating func scanToken() throws(ReaderError) -> Token {
        let byte = bytes[cursor.index]
        if CharacterSyntax.isInitial(byte) { return try scanIdentifier() }
        if CharacterSyntax.isDigit(byte) { return try scanNumber(negative: false) }
        switch byte {
        case ASCII.openParen: return mark(.open)
        case ASCII.closeParen: return mark(.close)
        case ASCII.quote: return mark(.quote)
        case ASCII.backquote: return mark(.quasiquote)
        case ASCII.comma: return try scanComma()
        case ASCII.doubleQuote: return try scanString()
        case ASCII.hash: return try scanHash()
        case ASCII.plus, ASCII.minus, ASCII.dot: return try scanPeculiar(byte)
        case ASCII.bar: return try scanBarredSymbol()
        default: return try scanUncommon(byte)
        }
    }

    @inline(__always)
    private mutating func mark(_ kind: Token.Kind) -> Token {
        cursor.index += 1
        return token(kind)
    }

    private mutating func scanComma() throws(ReaderError) -> Token {
        cursor.index += 1
        guard cursor.index < bytes.count else {
            if isFinal { return token(.unquote) }
            throw failure(.unterminated(.token))
        }
        return bytes[cursor.index] == ASCII.at ? mark(.unquoteSplicing) : token(.unquote)
    }

    /// A character beyond ASCII, or one that begins no token.
    @inline(never)
    private mutating func scanUncommon(_ byte: UInt8) throws(ReaderError) -> Token {
        if byte >= 0x80 {
            let decoded = try decodeScalar()
            if CharacterSyntax.isConstituent(decoded.scalar) { return try scanAtom() }
            advance(over: decoded)
            throw failure(.unexpectedCharacter(decoded.scalar))
        }
        if byte == ASCII.at || byte == ASCII.backslash { return try scanAtom() }
        cursor.index += 1
        let scalar = Unicode.Scalar(byte)
        throw failure(CharacterSyntax.isDelimiter(byte) ? .reservedBracket(scalar) : .unexpectedCharacter(scalar))
    }

    /// Resumes at an earlier place; for recovery from errors.
    mutating func resume(at cursor: Cursor) { self.cursor = cursor }
}
