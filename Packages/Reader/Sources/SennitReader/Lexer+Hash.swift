// SPDX-License-Identifier: MIT

/// Everything that begins with `#`.
extension Lexer {
    /// Scans from a `#` that begins neither a comment nor a directive.
    mutating func scanHash() throws(ReaderError) -> Lexeme {
        guard cursor.index + 1 < bytes.count else {
            cursor.index += 1
            try requireEndOfToken()
            throw failure(.unknownHashSyntax("#"))
        }
        let second = bytes[cursor.index + 1]
        switch ASCII.lowercased(second) {
        case ASCII.openParen: return mark(.openVector, length: 2)
        case ASCII.semicolon: return mark(.datumComment, length: 2)
        case ASCII.backslash: return try scanCharacter()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return try scanBoolean()
        case ASCII.exclamation: return try scanObject()
        case UInt8(ascii: "u"): return try scanBytevectorOpening()
        case UInt8(ascii: "h"): return try scanCollectionOpening(.hashmap)
        case UInt8(ascii: "s"): return try scanCollectionOpening(.set)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return try scanLabel()
        case UInt8(ascii: "x"), UInt8(ascii: "d"), UInt8(ascii: "b"), UInt8(ascii: "o"), UInt8(ascii: "e"),
            UInt8(ascii: "i"):
            _ = try scanAtomEnd()
            let range = tokenStart.index..<cursor.index
            return try lexeme(NumberParser.parse(bytes, range, radix: 10))
        default: throw try unknownSyntax()
        }
    }

    private mutating func mark(_ lexeme: Lexeme, length: Int) -> Lexeme {
        cursor.index += length
        return lexeme
    }

    /// Moves over the rest of an unknown token.
    private mutating func unknownSyntax() throws(ReaderError) -> ReaderError {
        cursor = tokenStart
        _ = try scanAtomEnd()
        return failure(.unknownHashSyntax(text(from: tokenStart)))
    }

    private mutating func scanBoolean() throws(ReaderError) -> Lexeme {
        _ = try scanAtomEnd()
        if isToken("#t") || isToken("#true") { return .boolean(true) }
        if isToken("#f") || isToken("#false") { return .boolean(false) }
        throw failure(.unknownHashSyntax(text(from: tokenStart)))
    }

    /// Whether the text from `tokenStart` to the cursor is `word`, but for the case of letters.
    private func isToken(_ word: StaticString) -> Bool {
        bytes[tokenStart.index..<cursor.index].lazy.map(ASCII.lowercased).elementsEqual(word.description.utf8)
    }

    /// Scans `#!eof` or `#!unspecified`.
    private mutating func scanObject() throws(ReaderError) -> Lexeme {
        cursor.index += 2
        _ = try scanAtomEnd()
        return text(from: tokenStart).lowercased() == "#!eof" ? .endOfFile : .unspecified
    }

    private mutating func scanBytevectorOpening() throws(ReaderError) -> Lexeme {
        let rest = cursor.index + 2
        if rest + 1 < bytes.count, bytes[rest] == ASCII.eight, bytes[rest + 1] == ASCII.openParen {
            return mark(.openBytevector, length: 4)
        }
        throw try unknownSyntax()
    }

    private mutating func scanCollectionOpening(_ kind: CollectionKind) throws(ReaderError) -> Lexeme {
        let opening = kind.opening.utf8
        if bytes.count - cursor.index >= opening.count,
            bytes[cursor.index..<cursor.index + opening.count].elementsEqual(opening)
        {
            return mark(.openCollection(kind), length: opening.count)
        }
        throw try unknownSyntax()
    }

    private mutating func scanLabel() throws(ReaderError) -> Lexeme {
        cursor.index += 1
        var number: Int? = 0
        while cursor.index < bytes.count, CharacterSyntax.isDigit(bytes[cursor.index]) {
            let digit = Int(bytes[cursor.index] - ASCII.zero)
            // Nobody needs more labels than a million million.
            number = number.flatMap { $0 < 1_000_000_000_000 ? $0 * 10 + digit : nil }
            cursor.index += 1
        }
        try requireEndOfToken()
        let isDefinition: Bool
        switch cursor.index < bytes.count ? bytes[cursor.index] : 0 {
        case ASCII.equals: isDefinition = true
        case ASCII.hash: isDefinition = false
        default: throw try unknownSyntax()
        }
        cursor.index += 1
        guard let number else { throw failure(.label(.tooLarge, number: .max)) }
        return isDefinition ? .labelDefinition(number) : .labelReference(number)
    }

    /// Scans `#\x`. The first character after the backslash is taken whatever it is; more
    /// characters up to the next delimiter make it a name or a code.
    private mutating func scanCharacter() throws(ReaderError) -> Lexeme {
        cursor.index += 2
        guard cursor.index < bytes.count else { throw failure(.unterminated(.character)) }
        let first = try decodeScalar()
        if CharacterSyntax.isWhitespace(first.scalar) {
            advanceInside(over: first)
            if first.scalar == "\r" { try requireEndOfToken() }
            // A line ending is one character, however the file writes it.
            let isPair = first.scalar == "\r" && bytes[cursor.index - 1] == ASCII.newline
            return .character(isPair ? "\n" : first.scalar)
        }
        advance(over: first)
        let nameStart = tokenStart.index + 2
        _ = try scanAtomEnd()
        if cursor.index - nameStart == first.length { return .character(first.scalar) }
        let name = bytes[nameStart..<cursor.index]
        for named in CharacterSyntax.characterNames where named.name.utf8.count == name.count {
            let isNamed = name.elementsEqual(named.name.utf8) { (foldsCase ? ASCII.lowercased($0) : $0) == $1 }
            if isNamed { return .character(named.scalar) }
        }
        guard first.scalar == "x" || first.scalar == "X" else {
            throw failure(.unknownCharacterName(text(from: tokenStart)))
        }
        var code: UInt32 = 0
        for byte in name.dropFirst() {
            guard let digit = ASCII.digitValue(byte), digit < 16 else {
                throw failure(.unknownCharacterName(text(from: tokenStart)))
            }
            // Sixteen times too large is too large still.
            code = min(code, 0xff_ffff) << 4 | UInt32(digit)
        }
        guard let scalar = Unicode.Scalar(code) else {
            throw failure(.invalidCharacterCode(text(from: tokenStart)))
        }
        return .character(scalar)
    }
}
