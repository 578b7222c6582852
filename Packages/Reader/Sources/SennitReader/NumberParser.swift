// SPDX-License-Identifier: MIT

/// Parses the text of one number, by the grammar of R7RS section 7.1.1.
public struct NumberParser {
    /// What a text is.
    enum Outcome {
        case number(NumberLiteral)
        /// A number that has no value here.
        case problem(ReaderError.NumberProblem)
        /// No number at all.
        case malformed
    }

    enum Exactness { case exact, inexact }

    let bytes: [UInt8]
    var index: Int
    /// Where the text, or the part of it that is being parsed, ends.
    var end: Int
    var radix: Int
    var exactness: Exactness?

    /// The number that `text` denotes; nil if it denotes none. For `string->number`.
    /// - Parameter radix: 2 to 36, for a text without a radix prefix.
    public static func parse(_ text: String, radix: Int = 10) -> NumberLiteral? {
        parse(Array(text.utf8), radix: radix)
    }

    /// The same for the bytes of a text.
    public static func parse(_ bytes: [UInt8], radix: Int = 10) -> NumberLiteral? {
        guard (2...36).contains(radix) else { return nil }
        guard case .number(let literal) = parse(bytes, 0..<bytes.count, radix: radix) else { return nil }
        return literal
    }

    static func parse(_ bytes: [UInt8], _ range: Range<Int>, radix: Int) -> Outcome {
        var parser = NumberParser(bytes: bytes, index: range.lowerBound, end: range.upperBound, radix: radix)
        guard parser.parsePrefixes() else { return .malformed }
        return parser.parseNumber()
    }

    /// The byte at the cursor in lower case, or 0 at the end.
    var current: UInt8 { index < end ? ASCII.lowercased(bytes[index]) : 0 }

    /// Parses `#x`, `#e` and the like: at most one of each kind.
    private mutating func parsePrefixes() -> Bool {
        var hasRadix = false
        while current == ASCII.hash, index + 1 < end {
            let letter = ASCII.lowercased(bytes[index + 1])
            index += 2
            switch letter {
            case UInt8(ascii: "e"), UInt8(ascii: "i"):
                if exactness != nil { return false }
                exactness = letter == UInt8(ascii: "e") ? .exact : .inexact
            case UInt8(ascii: "b"), UInt8(ascii: "o"), UInt8(ascii: "d"), UInt8(ascii: "x"):
                if hasRadix { return false }
                hasRadix = true
                radix =
                    switch letter {
                    case UInt8(ascii: "b"): 2
                    case UInt8(ascii: "o"): 8
                    case UInt8(ascii: "d"): 10
                    default: 16
                    }
            default:
                return false
            }
        }
        return true
    }

    /// Parses a real number as far as it goes. If malformed, the cursor stays.
    mutating func parseReal() -> Outcome {
        let start = index
        let negative = current == ASCII.minus
        if isSign(current) {
            index += 1
            if let special = parseSpecial(negative: negative) { return special }
        }
        let result = parseUnsigned(negative: negative)
        if case .malformed = result { index = start }
        return result
    }

    /// Parses `inf.0` or `nan.0`.
    private mutating func parseSpecial(negative: Bool) -> Outcome? {
        guard end - index >= 5 else { return nil }
        let value: Double
        if matches("inf.0") {
            value = negative ? -Double.infinity : .infinity
        } else if matches("nan.0") {
            value = .nan
        } else {
            return nil
        }
        index += 5
        return exactness == .exact ? .problem(.noExactValue) : .number(.real(value))
    }

    private func matches(_ text: StaticString) -> Bool {
        for (offset, byte) in text.description.utf8.enumerated() where ASCII.lowercased(bytes[index + offset]) != byte {
            return false
        }
        return true
    }

    /// Parses an integer, ratio or decimal without a sign.
    private mutating func parseUnsigned(negative: Bool) -> Outcome {
        let start = index
        skipDigits()
        let next = current
        if radix == 10, next == ASCII.dot || isExponentMarker {
            index = start
            return parseDecimal(negative: negative)
        }
        guard index > start else { return .malformed }
        let numerator = integer(start..<index, negative: negative)
        let isNegativeZero = negative && exactness == .inexact && numerator == .integer(0)
        guard next == ASCII.slash else {
            return .number(isNegativeZero ? .real(-0.0) : applyExactness(numerator))
        }
        index += 1
        let denominatorStart = index
        skipDigits()
        guard index > denominatorStart else { return .malformed }
        let denominator = integer(denominatorStart..<index, negative: false)
        if denominator == .integer(0) { return .problem(.divisionByZero) }
        return .number(applyExactness(.rational(numerator: numerator, denominator: denominator)))
    }

    private func applyExactness(_ literal: NumberLiteral) -> NumberLiteral {
        exactness == .inexact ? .real(literal.approximation) : literal
    }

    mutating func skipDigits() {
        while index < end, let digit = ASCII.digitValue(bytes[index]), digit < radix { index += 1 }
    }

    /// The integer with the digits of `range`.
    private func integer(_ range: Range<Int>, negative: Bool) -> NumberLiteral {
        var value = 0
        for position in range {
            let digit = ASCII.digitValue(bytes[position]) ?? 0
            let (product, overflow) = value.multipliedReportingOverflow(by: radix)
            // Counted downwards, so that the least integer needs no case of its own.
            let (sum, overflow2) = product.subtractingReportingOverflow(digit)
            if overflow || overflow2 { return bigInteger(range, negative: negative) }
            value = sum
        }
        if negative { return .integer(value) }
        return value == .min ? bigInteger(range, negative: false) : .integer(-value)
    }

    private func bigInteger(_ range: Range<Int>, negative: Bool) -> NumberLiteral {
        let significant = bytes[range].drop { $0 == ASCII.zero }
        let digits = String(decoding: significant.map(ASCII.lowercased), as: UTF8.self)
        return .bigInteger(negative: negative, digits: digits, radix: radix)
    }
}
