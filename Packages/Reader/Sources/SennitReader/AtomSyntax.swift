// SPDX-License-Identifier: MIT

/// What an atom of constituents is, by its first characters.
///
/// The lexer decides by this what it reads, and the printer which symbols need bars.
enum AtomSyntax {
    case identifier
    /// A number or an error.
    case number
    /// A number if it can be parsed as one, else an identifier: `+inf.0`, `-i`, `+infinite`.
    case numberOrIdentifier
    case dot
    case malformed

    /// Classifies the bytes of `range`, well-formed UTF-8 and not empty, which are constituents all.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        let first = bytes[range.lowerBound]
        if CharacterSyntax.isInitial(first) {
            self = .identifier
        } else if CharacterSyntax.isDigit(first) {
            self = .number
        } else if first == ASCII.plus || first == ASCII.minus {
            self = Self.afterSign(bytes, range.dropFirst())
        } else if first == ASCII.dot {
            let second = range.count > 1 ? bytes[range.lowerBound + 1] : nil
            self = second.map { CharacterSyntax.isDigit($0) ? .number : .identifier } ?? .dot
        } else if first >= 0x80, let decoded = bytes.decodeScalar(at: range.lowerBound) {
            self = CharacterSyntax.isInitial(decoded.scalar) ? .identifier : .malformed
        } else {
            self = .malformed
        }
    }

    private static func afterSign(_ bytes: [UInt8], _ rest: Range<Int>) -> AtomSyntax {
        guard let second = rest.first.map({ bytes[$0] }) else { return .identifier }
        if CharacterSyntax.isDigit(second) { return .number }
        switch ASCII.lowercased(second) {
        case UInt8(ascii: "i"), UInt8(ascii: "n"):
            return .numberOrIdentifier
        case ASCII.dot:
            guard rest.count > 1, !CharacterSyntax.isDigit(bytes[rest.lowerBound + 1]) else { return .number }
            return .identifier
        default:
            return .identifier
        }
    }
}
