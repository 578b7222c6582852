// SPDX-License-Identifier: MIT
import SennitReader

extension CanonicalParser {
    /// The end of the run of symbol bytes that begins at `index`.
    func wordEnd() -> Int {
        var end = index
        while CanonicalText.isSymbolByte(bytes[end]) { end += 1 }
        return end
    }

    /// After an atom: what follows must not look like a part of it.
    func expectDelimiter() throws(CoreFormError) {
        switch next {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"), UInt8(ascii: ";"),
            UInt8(ascii: "("), UInt8(ascii: ")"):
            return
        default:
            if !isAtEnd { throw unexpected("white space or a parenthesis") }
        }
    }

    mutating func parseSymbol() throws(CoreFormError) -> Symbol {
        skipSpace()
        if next == UInt8(ascii: "|") { return try parseBarredSymbol() }
        let end = wordEnd()
        guard CanonicalText.isBare(bytes[index..<end]) else { throw unexpected("a symbol") }
        let symbol = try intern(index..<end)
        advance(by: end - index)
        try expectDelimiter()
        return symbol
    }

    private mutating func parseBarredSymbol() throws(CoreFormError) -> Symbol {
        let start = index
        let name = try parseQuoted(UInt8(ascii: "|"), "a symbol")
        try expectDelimiter()
        if CanonicalText.symbol(name)[0] != UInt8(ascii: "|") {
            rewind(to: start)
            throw unexpected("\(name) without bars")
        }
        return Symbol(name)
    }

    mutating func parseModuleName() throws(CoreFormError) -> ModuleName {
        skipSpace()
        guard next == UInt8(ascii: "(") else { throw unexpected("a module name") }
        advance()
        var parts: [Symbol] = []
        while try !skipClose() { parts.append(try parseModuleNamePart()) }
        return ModuleName(parts)
    }

    private mutating func parseModuleNamePart() throws(CoreFormError) -> Symbol {
        if CanonicalText.isDigit(next) {
            let end = wordEnd()
            guard CanonicalText.isNatural(bytes[index..<end]) else {
                throw unexpected("an integer without leading zeros, or a symbol")
            }
            let symbol = try intern(index..<end)
            advance(by: end - index)
            try expectDelimiter()
            return symbol
        }
        let start = index
        let symbol = try parseSymbol()
        if bytes[start] == UInt8(ascii: "|"), CanonicalText.isNatural(symbol.name.utf8) {
            rewind(to: start)
            throw unexpected("\(symbol.name) without bars")
        }
        return symbol
    }

    mutating func parseVariable() throws(CoreFormError) -> Variable {
        try expectField(":name")
        let name = try parseSymbol()
        try expectField(":id")
        return Variable(name: name, id: try parseIndex())
    }

    mutating func parsePosition() throws(CoreFormError) -> Position {
        Position(try parseIndex())
    }

    /// Reads an integer of 32 bits.
    mutating func parseIndex() throws(CoreFormError) -> Int32 {
        skipSpace()
        let start = index
        let isNegative = next == UInt8(ascii: "-")
        if isNegative { advance() }
        let digits = index
        // Ten digits do not overflow 64 bits; an eleventh is refused with all that do not fit 32.
        var value: Int64 = 0
        while CanonicalText.isDigit(next), index - digits < 11 {
            value = value * 10 + Int64(next - UInt8(ascii: "0"))
            advance()
        }
        let count = index - digits
        let isCanonical = count == 1 ? (value > 0 || !isNegative) : bytes[digits] != UInt8(ascii: "0")
        guard count > 0, isCanonical, !CanonicalText.isSymbolByte(next),
            let index = Int32(exactly: isNegative ? -value : value)
        else {
            rewind(to: start)
            throw unexpected("an integer of 32 bits")
        }
        try expectDelimiter()
        return index
    }

    mutating func parseVersion() throws(CoreFormError) -> Int32 {
        skipSpace()
        let start = index
        let version = try parseIndex()
        // Any other version may have other nodes: nothing after this can be understood.
        if version != Program.currentVersion {
            rewind(to: start)
            throw error(.unsupportedVersion(version))
        }
        return version
    }

    mutating func parseString() throws(CoreFormError) -> String {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw unexpected("a string") }
        let string = try parseQuoted(UInt8(ascii: "\""), "a string")
        try expectDelimiter()
        return string
    }

    /// Reads the text between two `quote`s, of which the first stands here.
    private mutating func parseQuoted(_ quote: UInt8, _ kind: String) throws(CoreFormError) -> String {
        let opening = index
        advance()
        var text: [UInt8] = []
        var start = index
        while next != quote {
            if next < 0x20 || next == 0x7F {
                throw unexpected(isAtEnd ? "the end of \(kind)" : "an escape instead of a control character")
            }
            if next == UInt8(ascii: "\\") {
                text += bytes[start..<index]
                text.append(contentsOf: try parseEscape(quote).utf8)
                start = index
            } else {
                advance()
            }
        }
        let rest = bytes[start..<index]
        let string = String(validating: text.isEmpty ? rest : text[...] + rest, as: UTF8.self)
        guard let string, !hasRawHidden(opening..<index) else {
            rewind(to: opening)
            throw unexpected("\(kind) in valid UTF-8 with hidden characters escaped")
        }
        advance()
        return string
    }

    /// Whether the bytes as they stand, escapes not undone, contain what should have been escaped.
    private func hasRawHidden(_ range: Range<Int>) -> Bool {
        if bytes[range].allSatisfy({ $0 < 0x80 }) { return false }
        return CanonicalText.hasHidden(String(decoding: bytes[range], as: UTF8.self))
    }

    private mutating func parseEscape(_ quote: UInt8) throws(CoreFormError) -> Unicode.Scalar {
        let start = index
        advance()
        if next == UInt8(ascii: "x") {
            advance()
            if let value = scanHexadecimal(), next == UInt8(ascii: ";"), let scalar = Unicode.Scalar(value),
                Self.isEscapedByNumber(scalar, quote: quote)
            {
                advance()
                return scalar
            }
        } else if let scalar = Self.escaped(by: next, quote: quote) {
            advance()
            return scalar
        }
        rewind(to: start)
        throw unexpected("an escape as the printer writes it")
    }

    private static func isEscapedByNumber(_ scalar: Unicode.Scalar, quote: UInt8) -> Bool {
        if scalar.value >= 0x80 { return CanonicalText.isHidden(scalar.value) }
        return (scalar.value < 0x20 || scalar.value == 0x7F)
            && CanonicalText.escapeLetter(UInt8(scalar.value), quote: quote) == nil
    }

    private static func escaped(by letter: UInt8, quote: UInt8) -> Unicode.Scalar? {
        for byte in [quote, UInt8(ascii: "\\"), 0x07, 0x08, 0x09, 0x0A, 0x0D]
        where CanonicalText.escapeLetter(byte, quote: quote) == letter {
            return Unicode.Scalar(byte)
        }
        return nil
    }

    /// Reads lower-case hexadecimal digits without leading zeros; nothing if there are none or too many.
    mutating func scanHexadecimal() -> UInt32? {
        let start = index
        var value: UInt32 = 0
        while let digit = Self.digit(next), digit < 16, index - start < 7 {
            value = value << 4 | UInt32(digit)
            advance()
        }
        let count = index - start
        return count == 0 || count > 6 || (count > 1 && bytes[start] == UInt8(ascii: "0")) ? nil : value
    }

    /// The value of a digit or lower-case letter.
    static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 10
        default: nil
        }
    }
}
