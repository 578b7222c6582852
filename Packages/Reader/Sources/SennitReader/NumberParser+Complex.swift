// SPDX-License-Identifier: MIT

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Numbers with two parts: `1+2i`, `-i`, `1@2`.
///
/// From radix 19 on, `i` is a digit, and `+2i` an integer. But behind a sign that is not the first
/// character nothing but an imaginary part can stand: there the last `i` is the unit in every radix.
extension NumberParser {
    /// Parses a number to the end of the text.
    mutating func parseNumber() -> Outcome {
        let hasSign = isSign(current)
        if hasSign, radix <= 18, let unit = parseUnit() { return complex(.number(.integer(0)), unit) }
        let first = parseReal()
        if case .malformed = first { return .malformed }
        if index == end { return first }
        if hasSign, isUnitLast, index + 1 == end { return complex(.number(.integer(0)), first) }
        if current == ASCII.at {
            index += 1
            return polar(first, parseLastReal())
        }
        guard isSign(current), isUnitLast else { return .malformed }
        if let unit = parseUnit() { return complex(first, unit) }
        end -= 1
        return complex(first, parseLastReal())
    }

    func isSign(_ byte: UInt8) -> Bool { byte == ASCII.plus || byte == ASCII.minus }

    private var isUnitLast: Bool { index < end && ASCII.lowercased(bytes[end - 1]) == Self.unit }
    private static let unit = UInt8(ascii: "i")

    /// Parses the `+i` or `-i` that the text ends with; nil, and no move, if the sign at the cursor begins
    /// something else.
    private mutating func parseUnit() -> Outcome? {
        guard index + 2 == end, isUnitLast else { return nil }
        let value = current == ASCII.minus ? -1 : 1
        index = end
        return .number(exactness == .inexact ? .real(Double(value)) : .integer(value))
    }

    private mutating func parseLastReal() -> Outcome {
        let outcome = parseReal()
        return index == end ? outcome : .malformed
    }

    /// The number with these parts. A text that is no number at all comes before one without a value.
    private func complex(_ real: Outcome, _ imaginary: Outcome) -> Outcome {
        switch (real, imaginary) {
        case (.malformed, _), (_, .malformed): .malformed
        case (.problem, _): real
        case (_, .problem): imaginary
        case (.number(let real), .number(let imaginary)): .number(.rectangular(real, imaginary))
        }
    }

    private func polar(_ magnitude: Outcome, _ angle: Outcome) -> Outcome {
        switch (magnitude, angle) {
        case (.malformed, _), (_, .malformed): return .malformed
        case (.problem, _): return magnitude
        case (_, .problem): return angle
        case (.number(let magnitude), .number(let angle)):
            if angle.isExactZero || magnitude.isExactZero { return .number(magnitude) }
            let (length, direction) = (magnitude.approximation, angle.approximation)
            let (x, y) = (length * cos(direction), length * sin(direction))
            guard exactness == .exact else { return .number(.complex(real: .real(x), imaginary: .real(y))) }
            guard x.isFinite, y.isFinite else { return .problem(.noExactValue) }
            return .number(.rectangular(NumberLiteral(exactly: x), NumberLiteral(exactly: y)))
        }
    }
}

extension NumberLiteral {
    /// The number with these parts, which are literals of reals.
    static func rectangular(_ real: NumberLiteral, _ imaginary: NumberLiteral) -> NumberLiteral {
        if imaginary.isExactZero { return real }
        switch (real, imaginary) {
        case (.real, .real): break
        case (.real, _): return .complex(real: real, imaginary: .real(imaginary.approximation))
        case (_, .real): return .complex(real: .real(real.approximation), imaginary: imaginary)
        default: break
        }
        return .complex(real: real, imaginary: imaginary)
    }

    /// Whether this is an exact zero, however it is written.
    public var isExactZero: Bool {
        switch self {
        case .integer(let value): value == 0
        case .rational(let numerator, _): numerator.isExactZero
        case .exactDecimal(_, let digits, _): digits == "0"
        case .bigInteger, .real, .complex: false
        }
    }

    /// The value of a finite double: an integer or a ratio.
    init(exactly value: Double) {
        if let integer = Int(exactly: value) {
            self = .integer(integer)
            return
        }
        let isSubnormal = value.exponentBitPattern == 0
        let significand = Int(value.significandBitPattern) | (isSubnormal ? 0 : 1 << 52)
        let zeros = significand.trailingZeroBitCount
        let exponent = max(Int(value.exponentBitPattern), 1) - 1075 + zeros
        let odd = significand >> zeros
        if exponent >= 0 {
            self = Self.shifted(odd, by: exponent, negative: value < 0)
        } else {
            let denominator = Self.shifted(1, by: -exponent, negative: false)
            self = .rational(numerator: .integer(value < 0 ? -odd : odd), denominator: denominator)
        }
    }

    /// ±`value` × 2^`count`.
    private static func shifted(_ value: Int, by count: Int, negative: Bool) -> NumberLiteral {
        if count < value.leadingZeroBitCount { return .integer(negative ? -(value << count) : value << count) }
        let digits = String(value << (count % 4), radix: 16) + String(repeating: "0", count: count / 4)
        return .bigInteger(negative: negative, digits: digits, radix: 16)
    }
}
