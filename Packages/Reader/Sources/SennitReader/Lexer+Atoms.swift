// SPDX-License-Identifier: MIT

/// Identifiers and numbers.
extension Lexer {
    /// Scans an atom whose first byte can only begin an identifier. The fast path is ASCII.
    @inline(__always)
    mutating func scanIdentifier() throws(ReaderError) -> Token {
        let start = cursor.index
        var end = start
        var hash = SymbolHash()
        while end < bytes.count, CharacterSyntax.isConstituent(bytes[end]) {
            hash.combine(bytes[end])
            end += 1
        }
        guard !foldsCase, end < bytes.count ? CharacterSyntax.isDelimiter(bytes[end]) : isFinal else {
            return try scanAtom()
        }
        cursor.index = end
        return token(.symbol(Symbol(validUTF8: bytes, in: start..<end, hash: hash)))
    }

    /// Scans a number from its first digit. The fast path is integers of at most 18 digits.
    @inline(__always)
    mutating func scanNumber(negative: Bool) throws(ReaderError) -> Token {
        let start = cursor.index + (negative ? 1 : 0)
        var end = start
        var value = 0
        while end < bytes.count, end - start < 18, CharacterSyntax.isDigit(bytes[end]) {
            value = value * 10 + Int(bytes[end] - ASCII.zero)
            end += 1
        }
        guard end < bytes.count ? CharacterSyntax.isDelimiter(bytes[end]) : isFinal else {
            return try scanAtom()
        }
        cursor.index = end
        return token(.number(.integer(negative ? -value : value)))
    }

    /// Scans an atom that begins with `+`, `-` or `.`.
    mutating func scanPeculiar(_ first: UInt8) throws(ReaderError) -> Token {
        let next = cursor.index + 1
        if first == ASCII.minus, next < bytes.count, CharacterSyntax.isDigit(bytes[next]) {
            return try scanNumber(negative: true)
        }
        return try scanAtom()
    }

    /// Scans any identifier or number, from `tokenStart`.
    @inline(never)
    mutating func scanAtom() throws(ReaderError) -> Token {
        cursor = tokenStart
        guard try scanAtomEnd() else { throw failure(.malformedIdentifier(text(from: tokenStart))) }
        let range = tokenStart.index..<cursor.index
        switch AtomSyntax(bytes, range) {
        case .dot: return token(.dot)
        case .malformed: throw failure(.malformedIdentifier(text(from: tokenStart)))
        case .identifier: return identifier(range)
        case .number:
            return token(.number(try number(NumberParser.parse(bytes, range, radix: 10))))
        case .numberOrIdentifier:
            let result = NumberParser.parse(bytes, range, radix: 10)
            if case .malformed = result { return identifier(range) }
            return token(.number(try number(result)))
        }
    }

    private func identifier(_ range: Range<Int>) -> Token {
        guard foldsCase else { return token(.symbol(Symbol(validUTF8: bytes, in: range))) }
        return token(.symbol(Symbol(CharacterSyntax.folded(String(decoding: bytes[range], as: UTF8.self)))))
    }

    /// Turns the outcome of parsing the text from `tokenStart` to the cursor into a literal or error.
    func number(_ outcome: NumberParser.Outcome) throws(ReaderError) -> NumberLiteral {
        switch outcome {
        case .number(let literal): return literal
        case .problem(let problem): throw failure(.number(problem, text: text(from: tokenStart)))
        case .malformed: throw failure(.number(.malformed, text: text(from: tokenStart)))
        }
    }

    /// Moves the cursor to the next delimiter. Returns whether there were constituents only.
    mutating func scanAtomEnd() throws(ReaderError) -> Bool {
        var isWellFormed = true
        while cursor.index < bytes.count {
            let byte = bytes[cursor.index]
            if CharacterSyntax.isConstituent(byte) {
                cursor.index += 1
            } else if byte >= 0x80 {
                let decoded = try decodeScalar()
                if CharacterSyntax.isWhitespace(decoded.scalar) { break }
                if !CharacterSyntax.isConstituent(decoded.scalar) { isWellFormed = false }
                advance(over: decoded)
            } else if CharacterSyntax.isDelimiter(byte) {
                break
            } else {
                isWellFormed = false
                cursor.index += 1
            }
        }
        try requireEndOfToken()
        return isWellFormed
    }
}
