// SPDX-License-Identifier: MIT

/// How atoms are written so that the reader reads them back. All functions append UTF-8 to
/// `output`; the printers of data, core forms and run-time values share them.
public enum ExternalRepresentation {
    /// A symbol, between bars where its name would otherwise be read as something else or not at all, or begins as
    /// a number does, and where it is not all ASCII (R7RS 2.1, 6.13.3).
    public static func write(symbol name: String, to output: inout [UInt8]) {
        let bytes = Array(name.utf8)
        if isPlainIdentifier(bytes) {
            output.append(contentsOf: bytes)
        } else {
            write(name, quotedBy: ASCII.bar, to: &output)
        }
    }

    /// A string between double quotes.
    public static func write(string: String, to output: inout [UInt8]) {
        write(string, quotedBy: ASCII.doubleQuote, to: &output)
    }

    /// A character after `#\`: by its R7RS name, as itself, or by its code if it does not show.
    public static func write(character scalar: Unicode.Scalar, to output: inout [UInt8]) {
        output.append(contentsOf: [ASCII.hash, ASCII.backslash])
        if let named = CharacterSyntax.characterNames.first(where: { $0.scalar == scalar }) {
            output.append(contentsOf: named.name.utf8)
        } else if CharacterSyntax.isGraphic(scalar) && !CharacterSyntax.isMark(scalar) {
            output.append(contentsOf: String(scalar).utf8)
        } else {
            output.append(UInt8(ascii: "x"))
            output.append(contentsOf: String(scalar.value, radix: 16).utf8)
        }
    }

    /// A double: the shortest digits that read back as the same value, always with a point
    /// (R7RS 6.2.7).
    ///
    /// Magnitudes from 1e-6 up to 1e21 have no exponent.
    public static func write(double value: Double, to output: inout [UInt8]) {
        guard value.isFinite else {
            output.append(contentsOf: (value.isNaN ? "+nan.0" : value < 0 ? "-inf.0" : "+inf.0").utf8)
            return
        }
        if value.sign == .minus { output.append(ASCII.minus) }
        let (digits, point) = shortestDigits(value.magnitude)
        let zero = ASCII.zero
        if point > 21 || point < -5 {
            output.append(digits[0])
            output.append(ASCII.dot)
            output.append(contentsOf: digits.count > 1 ? digits.dropFirst() : [zero])
            output.append(UInt8(ascii: "e"))
            if point > 1 { output.append(ASCII.plus) }
            output.append(contentsOf: String(point - 1).utf8)
        } else if point <= 0 {
            output.append(contentsOf: [zero, ASCII.dot])
            output.append(contentsOf: repeatElement(zero, count: -point))
            output.append(contentsOf: digits)
        } else {
            output.append(contentsOf: digits.prefix(point))
            output.append(contentsOf: repeatElement(zero, count: max(0, point - digits.count)))
            output.append(ASCII.dot)
            output.append(contentsOf: digits.count > point ? digits[point...] : [zero])
        }
    }

    /// The shortest digits d₁d₂… without zeros at the ends, such that the value is 0.d₁d₂… × 10^point.
    private static func shortestDigits(_ value: Double) -> (digits: [UInt8], point: Int) {
        var digits: [UInt8] = []
        var point: Int?
        var exponent = 0
        var rest = value.description.utf8[...]
        while let byte = rest.popFirst() {
            if byte == ASCII.dot {
                point = digits.count
            } else if byte == UInt8(ascii: "e") {
                exponent = Int(String(rest) ?? "") ?? 0
                break
            } else {
                digits.append(byte)
            }
        }
        let leadingZeros = digits.prefix { $0 == ASCII.zero }.count
        let scale = (point ?? digits.count) + exponent - leadingZeros
        digits.removeFirst(leadingZeros)
        while digits.last == ASCII.zero { digits.removeLast() }
        return digits.isEmpty ? ([ASCII.zero], 1) : (digits, scale)
    }

    /// Whether a symbol of that name needs no bars.
    private static func isPlainIdentifier(_ bytes: [UInt8]) -> Bool {
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 < 0x80 && CharacterSyntax.isConstituent($0) }) else { return false }
        switch AtomSyntax(bytes, 0..<bytes.count) {
        case .identifier: return true
        case .number, .dot, .malformed: return false
        case .numberOrIdentifier:
            let start = bytes.prefix(6).map(ASCII.lowercased)
            if start.dropFirst().elementsEqual("inf.0".utf8) || start.dropFirst().elementsEqual("nan.0".utf8) {
                return false
            }
            if case .malformed = NumberParser.parse(bytes, 0..<bytes.count, radix: 10) { return true }
            return false
        }
    }

    private static func write(_ text: String, quotedBy mark: UInt8, to output: inout [UInt8]) {
        output.append(mark)
        for scalar in text.unicodeScalars {
            if scalar.isASCII, UInt8(scalar.value) == mark || scalar == "\\" {
                output.append(contentsOf: [ASCII.backslash, UInt8(scalar.value)])
            } else if CharacterSyntax.isGraphic(scalar) {
                if scalar.isASCII {
                    output.append(UInt8(scalar.value))
                } else {
                    output.append(contentsOf: String(scalar).utf8)
                }
            } else if let escape = CharacterSyntax.mnemonicEscapes.first(where: { UInt32($0.scalar) == scalar.value }) {
                output.append(contentsOf: [ASCII.backslash, escape.letter])
            } else {
                output.append(contentsOf: "\\x\(String(scalar.value, radix: 16));".utf8)
            }
        }
        output.append(mark)
    }
}

/// The external representation of a double; see `ExternalRepresentation.write(double:to:)`.
public func schemeDescription(_ value: Double) -> String {
    var output: [UInt8] = []
    ExternalRepresentation.write(double: value, to: &output)
    return String(decoding: output, as: UTF8.self)
}
