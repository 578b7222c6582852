// SPDX-License-Identifier: MIT

/// Splits the bytes of source text into tokens.
///
/// The lexer works on a buffer that may grow. As long as it is not `isFinal`, a token that touches
/// the end of the buffer is not delivered, for more bytes could extend it: `scan` throws an error
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
    /// Where in `bytes` the contents of the last string or barred symbol are; nil if they are in `scratch`.
    var contents: Range<Int>? = 0..<0
    /// Collects strings that contain escapes.
    var scratch: [UInt8] = []
    /// The last number that a lexeme could not hold.
    public internal(set) var number = NumberLiteral.integer(0)
    var symbols = SymbolCache()

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
        contents = 0..<0
    }

    /// How many bytes have been read, from the first ever given, plus the initial offset.
    public var offset: Int { base + cursor.index }

    /// How many bytes are in the buffer and not read yet.
    public var unreadCount: Int { bytes.count - cursor.index }

    /// Finds what comes next; at the end of the input `endOfInput`, as often as it is called.
    public mutating func scan() throws(ReaderError) -> Lexeme {
        while true {
            if let lexeme = Self.scanFrequent(
                bytes, base: base, foldsCase: foldsCase, &cursor, &tokenStart, &contents, &symbols)
            {
                return lexeme
            }
            if let lexeme = try scanRest() { return lexeme }
        }
    }

    /// The extent of what `scan` has found.
    public var span: SourceSpan { span(from: tokenStart) }

    /// Skips a comment or the like, and returns nil, or scans any token. Behind blanks.
    @inline(never)
    private mutating func scanRest() throws(ReaderError) -> Lexeme? {
        guard cursor.index < bytes.count else {
            if isFinal { return .endOfInput }
            throw failure(.unterminated(.token))
        }
        do throws(ReaderError) {
            return try skipAtmosphere() ? nil : try scanToken()
        } catch {
            if !isFinal && error.isIncomplete { cursor = tokenStart }
            throw error
        }
    }

    /// Skips one comment, directive or rarer piece of white space, if there is one.
    @inline(__always)
    private mutating func skipAtmosphere() throws(ReaderError) -> Bool {
        switch bytes[cursor.index] {
        case ASCII.hash, ASCII.semicolon, ASCII.verticalTab...ASCII.carriageReturn, 0x80...: try skipRareAtmosphere()
        default: false
        }
    }

    private mutating func scanToken() throws(ReaderError) -> Lexeme {
        let byte = bytes[cursor.index]
        switch byte {
        case ASCII.openParen: return mark(.open)
        case ASCII.closeParen: return mark(.close)
        case ASCII.quote: return mark(.quote)
        case ASCII.backquote: return mark(.quasiquote)
        case ASCII.comma: return try scanComma()
        case ASCII.doubleQuote: return try scanString()
        case ASCII.hash: return try scanHash()
        case ASCII.bar: return try scanBarredSymbol()
        default: return CharacterSyntax.isConstituent(byte) ? try scanAtom() : try scanUncommon(byte)
        }
    }

    @inline(__always)
    private mutating func mark(_ lexeme: Lexeme) -> Lexeme {
        cursor.index += 1
        return lexeme
    }

    private mutating func scanComma() throws(ReaderError) -> Lexeme {
        cursor.index += 1
        guard cursor.index < bytes.count else {
            if isFinal { return .unquote }
            throw failure(.unterminated(.token))
        }
        return bytes[cursor.index] == ASCII.at ? mark(.unquoteSplicing) : .unquote
    }

    /// A character beyond ASCII, or one that begins no token.
    @inline(never)
    private mutating func scanUncommon(_ byte: UInt8) throws(ReaderError) -> Lexeme {
        if byte >= 0x80 {
            let decoded = try decodeScalar()
            if CharacterSyntax.isConstituent(decoded.scalar) { return try scanAtom() }
            advance(over: decoded)
            throw failure(.unexpectedCharacter(decoded.scalar))
        }
        if byte == ASCII.backslash { return try scanAtom() }
        cursor.index += 1
        let scalar = Unicode.Scalar(byte)
        throw failure(CharacterSyntax.isDelimiter(byte) ? .reservedBracket(scalar) : .unexpectedCharacter(scalar))
    }

    /// Resumes at an earlier place; for recovery from errors.
    mutating func resume(at cursor: Cursor) { self.cursor = cursor }
}
