// SPDX-License-Identifier: MIT

/// The tokens that most text is made of, at the speed of reading data.
///
/// What is here is recognised by the general code too, and that alone speaks of errors. These
/// functions take what they need as parameters: on `self`, the compiler would check and count
/// references to `bytes` again and again.
extension Lexer {
    /// Skips blanks and line ends, and scans a token if it is a frequent one and followed by a
    /// delimiter in the buffer; else nil, and the cursor is before the token.
    @inline(__always)
    static func scanFrequent(
        _ source: [UInt8], base: Int, foldsCase: Bool, _ cursor: inout Cursor, _ start: inout Cursor,
        _ contents: inout Range<Int>?, _ symbols: inout SymbolCache
    ) -> Lexeme? {
        let bytes = source.span
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
        start = cursor
        guard index < bytes.count else { return nil }
        let byte = bytes[index]
        if CharacterSyntax.isInitial(byte) || byte >= 0x80 {
            if foldsCase { return nil }
            return scanSymbol(source, &cursor, &symbols)
        }
        if CharacterSyntax.isDigit(byte) { return scanDecimal(bytes, &cursor, digits: index) }
        switch byte {
        case ASCII.openParen:
            cursor.index = index + 1
            return .open
        case ASCII.closeParen:
            cursor.index = index + 1
            return .close
        case ASCII.quote:
            cursor.index = index + 1
            return .quote
        case ASCII.dot:
            guard index + 1 < bytes.count, CharacterSyntax.isDelimiter(bytes[index + 1]) else { return nil }
            cursor.index = index + 1
            return .dot
        case ASCII.minus:
            guard index + 1 < bytes.count, CharacterSyntax.isDigit(bytes[index + 1]) else { return nil }
            return scanDecimal(bytes, &cursor, digits: index + 1)
        case ASCII.backquote:
            cursor.index = index + 1
            return .quasiquote
        case ASCII.doubleQuote:
            var end = cursor
            end.index += 1
            skipPlainText(source, &end, terminator: ASCII.doubleQuote)
            guard end.index < bytes.count, bytes[end.index] == ASCII.doubleQuote else { return nil }
            contents = index + 1..<end.index
            end.index += 1
            cursor = end
            return .string
        case ASCII.hash:
            return scanFrequentHash(bytes, &cursor)
        default:
            return nil
        }
    }

    /// Scans an identifier of ASCII characters whose first can only begin one, or any other that the
    /// general code has found to be one lately.
    @inline(__always)
    private static func scanSymbol(
        _ source: [UInt8], _ cursor: inout Cursor, _ symbols: inout SymbolCache
    ) -> Lexeme? {
        let bytes = source.span
        let start = cursor.index
        var end = start
        var key = SymbolCache.Key()
        while end < bytes.count, CharacterSyntax.isConstituent(bytes[end]) {
            key.append(bytes[end])
            end += 1
        }
        guard end < bytes.count else { return nil }
        if bytes[end] >= 0x80 { return scanKnownSymbol(bytes, &cursor, end, key, &symbols) }
        guard CharacterSyntax.isDelimiter(bytes[end]) else { return nil }
        cursor.index = end
        let isShort = end - start <= SymbolCache.Key.maximumLength
        if isShort, let known = symbols.find(key) { return .symbol(known) }
        let symbol = Symbol(validUTF8: source, in: start..<end)
        if isShort { symbols.insert(symbol, for: key) }
        return .symbol(symbol)
    }

    /// Scans an identifier with characters beyond ASCII, from the first of them on, if it is in `symbols`.
    @inline(never)
    private static func scanKnownSymbol(
        _ bytes: Span<UInt8>, _ cursor: inout Cursor, _ firstBeyond: Int, _ begun: SymbolCache.Key,
        _ symbols: inout SymbolCache
    ) -> Lexeme? {
        var end = firstBeyond
        var key = begun
        var continuations = 0
        while end < bytes.count, bytes[end] >= 0x80 || CharacterSyntax.isConstituent(bytes[end]) {
            key.append(bytes[end])
            if bytes[end] & 0xc0 == 0x80 { continuations += 1 }
            end += 1
        }
        guard end < bytes.count, CharacterSyntax.isDelimiter(bytes[end]),
            end - cursor.index <= SymbolCache.Key.maximumLength, let known = symbols.find(key)
        else { return nil }
        cursor.index = end
        cursor.columnOrigin += continuations
        return .symbol(known)
    }

    /// Scans an integer of at most 18 digits or a decimal of at most 19; the cursor is before it.
    /// - Parameter digits: where its first digit is: at the cursor, or behind a minus sign.
    @inline(__always)
    private static func scanDecimal(_ bytes: Span<UInt8>, _ cursor: inout Cursor, digits: Int) -> Lexeme? {
        let isNegative = digits > cursor.index
        var end = digits
        // Numbers with too many digits are told by their count, which is looked at before the value.
        var magnitude: UInt64 = 0
        while end < bytes.count, CharacterSyntax.isDigit(bytes[end]) {
            magnitude = magnitude &* 10 &+ UInt64(bytes[end] &- ASCII.zero)
            end += 1
        }
        guard end < bytes.count else { return nil }
        if CharacterSyntax.isDelimiter(bytes[end]) {
            guard end - digits <= 18 else { return nil }
            cursor.index = end
            let value = Int(truncatingIfNeeded: magnitude)
            return .integer(isNegative ? -value : value)
        }
        guard bytes[end] == ASCII.dot else { return nil }
        let fraction = end + 1
        end = fraction
        while end < bytes.count, CharacterSyntax.isDigit(bytes[end]) {
            magnitude = magnitude &* 10 &+ UInt64(bytes[end] &- ASCII.zero)
            end += 1
        }
        guard end < bytes.count, CharacterSyntax.isDelimiter(bytes[end]), end - digits <= 20,
            let value = DecimalNumber.nearest(magnitude, exponent: fraction - end)
        else { return nil }
        cursor.index = end
        return .real(isNegative ? -value : value)
    }

    /// Scans `#(`, `#t`, `#f`, or a character of ASCII that shows as itself.
    @inline(__always)
    private static func scanFrequentHash(_ bytes: Span<UInt8>, _ cursor: inout Cursor) -> Lexeme? {
        let index = cursor.index
        guard index + 1 < bytes.count else { return nil }
        let second = bytes[index + 1]
        if second == ASCII.openParen {
            cursor.index = index + 2
            return .openVector
        }
        guard index + 2 < bytes.count else { return nil }
        let third = bytes[index + 2]
        if second == UInt8(ascii: "t") || second == UInt8(ascii: "f") {
            guard CharacterSyntax.isDelimiter(third) else { return nil }
            cursor.index = index + 2
            return .boolean(second == UInt8(ascii: "t"))
        }
        guard second == ASCII.backslash, third > ASCII.space, third < 0x7f, index + 3 < bytes.count,
            CharacterSyntax.isDelimiter(bytes[index + 3])
        else { return nil }
        cursor.index = index + 3
        return .character(Unicode.Scalar(third))
    }
}
