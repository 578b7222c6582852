// SPDX-License-Identifier: MIT
import SennitReader

extension CanonicalParser {
    mutating func parseNumber() throws(CoreFormError) -> NumberLiteral {
        if let integer = parseSmallInteger() {
            try expectDelimiter()
            return .integer(integer)
        }
        let start = index
        var end = start
        while CanonicalText.isSymbolByte(bytes[end]) || bytes[end] == UInt8(ascii: "#") { end += 1 }
        let text = bytes[start..<end]
        guard let number = Self.number(text) else { throw unexpected("a number as the printer writes it") }
        advance(by: end - start)
        try expectDelimiter()
        return number
    }

    /// Reads an integer of up to 18 digits, which nearly all are; nothing, and no move, if it is none.
    private mutating func parseSmallInteger() -> Int? {
        var end = index
        let isNegative = bytes[end] == UInt8(ascii: "-")
        if isNegative { end += 1 }
        let digits = end
        var value = 0
        while CanonicalText.isDigit(bytes[end]), end - digits < 18 {
            value = value * 10 + Int(bytes[end] - UInt8(ascii: "0"))
            end += 1
        }
        let isCanonical = end - digits == 1 ? (value > 0 || !isNegative) : bytes[digits] != UInt8(ascii: "0")
        guard end > digits, isCanonical, !CanonicalText.isSymbolByte(bytes[end]) else { return nil }
        advance(by: end - index)
        return isNegative ? -value : value
    }

    private static func number(_ text: ArraySlice<UInt8>) -> NumberLiteral? {
        text.last == UInt8(ascii: "i") ? complex(text.dropLast()) : real(text)
    }

    /// A number with two parts; its `i` has been cut off.
    private static func complex(_ text: ArraySlice<UInt8>) -> NumberLiteral? {
        // At the sign between the parts, and at no other, both sides are numbers. Behind it the imaginary part can
        // have two more: of what a prefix stands before, and of an exponent.
        let signs = text.indices.dropFirst().filter { text[$0] == UInt8(ascii: "+") || text[$0] == UInt8(ascii: "-") }
        for sign in signs.suffix(3) {
            guard let real = real(text[..<sign]), let imaginary = imaginary(text[sign...]) else { continue }
            let number = NumberLiteral.complex(real: real, imaginary: imaginary)
            return number.isCanonical ? number : nil
        }
        return nil
    }

    /// A real number behind the sign that it has for itself, or else a plus.
    private static func imaginary(_ text: ArraySlice<UInt8>) -> NumberLiteral? {
        if let number = real(text) { return number.hasSign ? number : nil }
        guard text.first == UInt8(ascii: "+"), let number = real(text.dropFirst()), !number.hasSign else { return nil }
        return number
    }

    private static func real(_ text: ArraySlice<UInt8>) -> NumberLiteral? {
        if let slash = text.firstIndex(of: UInt8(ascii: "/")) {
            guard let numerator = integer(text[..<slash]), let denominator = integer(text[(slash + 1)...]),
                denominator.isPositiveInteger
            else { return nil }
            return .rational(numerator: numerator, denominator: denominator)
        }
        if text.starts(with: "#e".utf8) { return exactDecimal(text.dropFirst(2)) }
        if let integer = integer(text) { return integer }
        let spelling = String(decoding: text, as: UTF8.self)
        if spelling == "+nan.0" { return .real(.nan) }
        if spelling == "+inf.0" { return .real(.infinity) }
        if spelling == "-inf.0" { return .real(-.infinity) }
        guard let double = Double(spelling), CanonicalText.real(double) == spelling else { return nil }
        return .real(double)
    }

    private static func integer(_ text: ArraySlice<UInt8>) -> NumberLiteral? {
        var rest = text
        var radix = 10
        if rest.first == UInt8(ascii: "#") {
            switch rest.dropFirst().first {
            case UInt8(ascii: "b"): radix = 2
            case UInt8(ascii: "o"): radix = 8
            case UInt8(ascii: "x"): radix = 16
            default: return nil
            }
            rest = rest.dropFirst(2)
        }
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest = rest.dropFirst() }
        if radix == 10, let integer = Int(String(decoding: text, as: UTF8.self)) {
            return CanonicalText.isNatural(rest) && !(isNegative && integer == 0) ? .integer(integer) : nil
        }
        let number = NumberLiteral.bigInteger(
            negative: isNegative, digits: String(decoding: rest, as: UTF8.self), radix: radix)
        return number.isCanonical ? number : nil
    }

    private static func exactDecimal(_ text: ArraySlice<UInt8>) -> NumberLiteral? {
        let isNegative = text.first == UInt8(ascii: "-")
        let parts = (isNegative ? text.dropFirst() : text).split(
            separator: UInt8(ascii: "e"), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let exponent = integer(parts[1]), case .integer(let power) = exponent,
            !parts[1].starts(with: "#".utf8)
        else { return nil }
        let number = NumberLiteral.exactDecimal(
            negative: isNegative, digits: String(decoding: parts[0], as: UTF8.self), exponent: power)
        return number.isCanonical ? number : nil
    }
}
