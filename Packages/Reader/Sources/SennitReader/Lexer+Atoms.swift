// SPDX-License-Identifier: MIT

/// Identifiers and numbers.
extension Lexer {
    /// Scans any identifier or number, from `tokenStart`.
    @inline(never)
    mutating func scanAtom() throws(ReaderError) -> Lexeme {
        cursor = tokenStart
        guard try scanAtomEnd() else { throw failure(.malformedIdentifier(text(from: tokenStart))) }
        let range = tokenStart.index..<cursor.index
        switch AtomSyntax(bytes, range) {
        case .dot: return .dot
        case .malformed: throw failure(.malformedIdentifier(text(from: tokenStart)))
        case .identifier: return identifier(range)
        case .number:
            return try lexeme(NumberParser.parse(bytes, range, radix: 10))
        case .numberOrIdentifier:
            let result = NumberParser.parse(bytes, range, radix: 10)
            if case .malformed = result { return identifier(range) }
            return try lexeme(result)
        }
    }

    private mutating func identifier(_ range: Range<Int>) -> Lexeme {
        guard foldsCase else {
            let symbol = Symbol(validUTF8: bytes, in: range)
            if range.count <= SymbolCache.Key.maximumLength {
                symbols.insert(symbol, for: SymbolCache.Key(bytes[range]))
            }
            return .symbol(symbol)
        }
        return .symbol(Symbol(CharacterSyntax.folded(String(decoding: bytes[range], as: UTF8.self))))
    }

    /// Turns the outcome of parsing the text from `tokenStart` to the cursor into a number or error.
    mutating func lexeme(_ outcome: NumberParser.Outcome) throws(ReaderError) -> Lexeme {
        switch outcome {
        case .number(.integer(let value)): return .integer(value)
        case .number(.real(let value)): return .real(value)
        case .number(let literal):
            number = literal
            return .number
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
