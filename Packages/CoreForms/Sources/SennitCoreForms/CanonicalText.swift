// SPDX-License-Identifier: MIT
import SennitReader

/// The spelling of atoms: the one way to write each, shared by the printer and the parser, which
/// refuses all others.
enum CanonicalText {
    /// Whether `byte` may stand in a symbol without bars. Bytes beyond ASCII may, by themselves.
    static func isSymbolByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...,
            UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "*"),
            UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
            UInt8(ascii: "?"), UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "@"):
            true
        default: false
        }
    }

    /// Whether a symbol made of symbol bytes needs no bars: it begins like no number, field name or
    /// dot, and is not `nil`, which means none.
    static func isBare(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first else { return false }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "@"): return false
        case UInt8(ascii: "+"): return bytes.count == 1
        case UInt8(ascii: "-"): return bytes.count == 1 || bytes[bytes.startIndex + 1] == UInt8(ascii: ">")
        case UInt8(ascii: "."): return bytes.elementsEqual("...".utf8)
        case UInt8(ascii: "n"): return !bytes.elementsEqual("nil".utf8)
        default: return true
        }
    }

    /// Whether the bytes are a natural number in decimal without leading zeros.
    static func isNatural(_ bytes: some Collection<UInt8>) -> Bool {
        guard let first = bytes.first, first != UInt8(ascii: "0") || bytes.count == 1 else { return false }
        return bytes.allSatisfy(isDigit)
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether a scalar beyond ASCII is written as an escape because it cannot be seen, or changes
    /// how its neighbours look. The ranges are fixed here, and not taken from the Unicode tables of
    /// the Swift library, so that the text of a program does not change with the toolchain.
    static func isHidden(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0xA0, 0xAD, 0x61C, 0x1680, 0x180E, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000,
            0xFEFF, 0xFFF0...0xFFFB, 0xE0000...0x10FFFF:
            true
        default: false
        }
    }

    static func symbol(_ name: String) -> [UInt8] {
        let bytes = Array(name.utf8)
        let isPlain = bytes.allSatisfy(isSymbolByte) && !hasHidden(name)
        if isPlain, isBare(bytes[...]) { return bytes }
        var text: [UInt8] = []
        appendQuoted(name, quote: UInt8(ascii: "|"), to: &text)
        return text
    }

    static func hasHidden(_ text: String) -> Bool {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return false }
        return text.unicodeScalars.contains { isHidden($0.value) }
    }

    /// The letter after the backslash for the bytes that have one.
    static func escapeLetter(_ byte: UInt8, quote: UInt8) -> UInt8? {
        switch byte {
        case quote, UInt8(ascii: "\\"): byte
        case 0x07: UInt8(ascii: "a")
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0D: UInt8(ascii: "r")
        default: nil
        }
    }

    static func appendQuoted(_ text: String, quote: UInt8, to output: inout [UInt8]) {
        output.append(quote)
        let hasHidden = hasHidden(text)
        if hasHidden {
            for scalar in text.unicodeScalars { append(scalar, quote: quote, to: &output) }
        } else {
            for byte in text.utf8 { append(byte, quote: quote, to: &output) }
        }
        output.append(quote)
    }

    private static func append(_ byte: UInt8, quote: UInt8, to output: inout [UInt8]) {
        if byte >= 0x20, byte != quote, byte != UInt8(ascii: "\\"), byte != 0x7F {
            output.append(byte)
        } else if let letter = escapeLetter(byte, quote: quote) {
            output.append(UInt8(ascii: "\\"))
            output.append(letter)
        } else {
            appendHexadecimal(UInt32(byte), to: &output)
        }
    }

    private static func append(_ scalar: Unicode.Scalar, quote: UInt8, to output: inout [UInt8]) {
        if scalar.value < 0x80 {
            append(UInt8(scalar.value), quote: quote, to: &output)
        } else if isHidden(scalar.value) {
            appendHexadecimal(scalar.value, to: &output)
        } else {
            output.append(contentsOf: scalar.utf8)
        }
    }

    private static func appendHexadecimal(_ value: UInt32, to output: inout [UInt8]) {
        output.append(contentsOf: "\\x\(String(value, radix: 16));".utf8)
    }

    static func append(_ integer: Int, to output: inout [UInt8]) {
        if integer >= 0, integer < 10 {
            output.append(UInt8(ascii: "0") + UInt8(integer))
            return
        }
        if integer < 0 { output.append(UInt8(ascii: "-")) }
        let start = output.count
        var rest = integer.magnitude
        while rest > 0 {
            output.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        }
        var low = start
        var high = output.count - 1
        while low < high {
            output.swapAt(low, high)
            low += 1
            high -= 1
        }
    }

    /// The shortest text that reads back as the same double.
    static func real(_ double: Double) -> String {
        if double.isNaN { return "+nan.0" }
        if double.isInfinite { return double < 0 ? "-inf.0" : "+inf.0" }
        return double.description
    }

    /// The characters that R7RS names; all other controls, and what is not ASCII, go by number.
    static let characterNames: [(name: String, value: UInt8)] = [
        ("null", 0x00), ("alarm", 0x07), ("backspace", 0x08), ("tab", 0x09), ("newline", 0x0A),
        ("return", 0x0D), ("escape", 0x1B), ("space", 0x20), ("delete", 0x7F),
    ]

    static func character(_ scalar: Unicode.Scalar) -> [UInt8] {
        if let named = characterNames.first(where: { UInt32($0.value) == scalar.value }) {
            return Array("#\\\(named.name)".utf8)
        }
        if (0x21...0x7E).contains(scalar.value) { return Array("#\\".utf8) + [UInt8(scalar.value)] }
        return Array("#\\x\(String(scalar.value, radix: 16))".utf8)
    }
}
