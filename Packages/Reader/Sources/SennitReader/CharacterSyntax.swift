// SPDX-License-Identifier: MIT

/// Which characters may stand where: the one statement of it, shared by lexer and printer.
///
/// ASCII is answered from two 64-bit masks, without memory access; the rest from the general
/// category of the character, as R7RS section 2.1 lists them.
enum CharacterSyntax {
    /// Letters, digits and `!$%&*/:<=>?^_~+-.@`.
    @inline(__always)
    static func isConstituent(_ byte: UInt8) -> Bool {
        contains(byte, low: 0xf7ff_ec72_0000_0000, high: 0x47ff_fffe_c7ff_ffff)
    }

    /// Constituents that may begin an identifier: all but digits and `+-.`.
    @inline(__always)
    static func isInitial(_ byte: UInt8) -> Bool {
        contains(byte, low: 0xf400_8472_0000_0000, high: 0x47ff_fffe_c7ff_ffff)
    }

    /// White space, `()";|`, and also the quote marks and the reserved brackets: R7RS lets an
    /// implementation end tokens at more than its own delimiters, and `(a,b)` is common.
    @inline(__always)
    static func isDelimiter(_ byte: UInt8) -> Bool {
        contains(byte, low: 0x0800_1385_0000_3e00, high: 0x3800_0001_2800_0000)
    }

    @inline(__always)
    private static func contains(_ byte: UInt8, low: UInt64, high: UInt64) -> Bool {
        if byte < 64 { return (low >> UInt64(byte)) & 1 != 0 }
        return byte < 128 && (high >> UInt64(byte & 63)) & 1 != 0
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// White space, also other than ASCII's, such as a no-break space that came in by pasting.
    static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0d, 0x20, 0x85, 0xa0: true
        // The other such characters are in this range. Asking for the property takes its time.
        case 0x1680...0x3000: scalar.properties.isWhitespace
        default: false
        }
    }

    /// Whether `scalar`, beyond ASCII, may occur in an identifier.
    static func isConstituent(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
            .dashPunctuation, .connectorPunctuation, .otherPunctuation, .currencySymbol, .mathSymbol,
            .modifierSymbol, .otherSymbol, .privateUse:
            true
        default:
            // The zero-width joiners, without which some scripts cannot be spelt.
            scalar.value == 0x200c || scalar.value == 0x200d
        }
    }

    /// Whether `scalar`, beyond ASCII, may begin an identifier.
    static func isInitial(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .decimalNumber, .spacingMark, .enclosingMark: false
        default: isConstituent(scalar)
        }
    }

    /// Whether `scalar` shows as itself, so that it is printed raw in strings and characters.
    static func isGraphic(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7f { return scalar.value >= 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate,
            .privateUse, .unassigned:
            return false
        default:
            return true
        }
    }

    /// Whether `scalar` combines with the character before it.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// The names of characters, R7RS section 6.6.
    static let characterNames: [(name: String, scalar: Unicode.Scalar)] = [
        ("alarm", "\u{7}"), ("backspace", "\u{8}"), ("delete", "\u{7f}"), ("escape", "\u{1b}"),
        ("newline", "\n"), ("null", "\0"), ("return", "\r"), ("space", " "), ("tab", "\t"),
    ]

    /// The letters after a backslash that stand for a control character in strings and symbols.
    static let mnemonicEscapes: [(letter: UInt8, scalar: UInt8)] = [
        (UInt8(ascii: "a"), 0x07), (UInt8(ascii: "b"), 0x08), (UInt8(ascii: "t"), 0x09),
        (UInt8(ascii: "n"), 0x0a), (UInt8(ascii: "r"), 0x0d),
    ]

    /// `text` case-folded like `string-foldcase`.
    ///
    /// The standard library has no folding table; lower case of upper case is the same wherever
    /// folding changes a character at all, but for Cherokee, which folds to its capitals.
    static func folded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            } else if !scalar.properties.changesWhenCaseFolded {
                result.append(scalar)
            } else if (0x13a0...0x13fd).contains(scalar.value) || (0xab70...0xabbf).contains(scalar.value) {
                result.append(contentsOf: scalar.properties.uppercaseMapping.unicodeScalars)
            } else {
                for upper in scalar.properties.uppercaseMapping.unicodeScalars {
                    result.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
                }
            }
        }
        return String(result)
    }
}
