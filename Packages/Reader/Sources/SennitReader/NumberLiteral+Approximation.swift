// SPDX-License-Identifier: MIT

extension NumberLiteral {
    /// The double nearest to mantissa × 10^exponent where a division or two suffice for it, as they do for most numbers
    /// that people write; else nil.
    public static func nearestDouble(_ mantissa: UInt64, exponent: Int) -> Double? {
        DecimalNumber.nearest(mantissa, exponent: exponent)
    }

    /// The nearest double; of a complex number, that of its real part.
    ///
    /// Correctly rounded for everything but ratios with a part beyond 64 bits and integers beyond 64
    /// bits in a radix that is neither ten nor a power of two, which may be off in the last digits.
    public var approximation: Double {
        switch self {
        case .integer(let value): return Double(value)
        case .real(let value): return value
        case .bigInteger(let negative, let digits, let radix):
            let (leading, exponent) = Self.leadingDigits(digits, radix: radix)
            let value =
                radix == 10 ? Self.decimal(digits, exponent: 0) : Self.scale(leading, radix: radix, by: exponent)
            return negative ? -value : value
        case .exactDecimal(let negative, let digits, let exponent):
            let value = Self.decimal(digits, exponent: exponent)
            return negative ? -value : value
        case .rational(.integer(let numerator), .integer(let denominator)):
            let value = Self.quotient(numerator.magnitude, denominator.magnitude)
            return numerator < 0 ? -value : value
        case .rational(let numerator, let denominator):
            return Self.approximateRatio(numerator, denominator)
        case .complex(let real, _): return real.approximation
        }
    }

    private static func decimal(_ digits: String, exponent: Int) -> Double {
        let bytes = Array(digits.utf8)
        var decimal = DecimalNumber(bytes, negative: false)
        decimal.append(0..<bytes.count, isFraction: false)
        decimal.exponent = exponent
        return decimal.value
    }

    /// The quotient, correctly rounded: 64 or more bits of it, the last one set if any are lost, then
    /// one rounding.
    static func quotient(_ numerator: UInt, _ denominator: UInt) -> Double {
        guard numerator != 0, denominator != 0 else { return numerator == 0 ? 0 : .infinity }
        let shift = numerator.leadingZeroBitCount
        let (high, remainder) = (numerator << UInt(shift)).quotientAndRemainder(dividingBy: denominator)
        let (low, rest) = denominator.dividingFullWidth((remainder, 0))
        // high.low is the quotient in fixed point with 64 bits after the point.
        let sticky: UInt = rest == 0 ? 0 : 1
        let spare = high.leadingZeroBitCount
        let top = spare == 0 ? high : spare == 64 ? low : high << UInt(spare) | low >> UInt(64 - spare)
        let lost = spare == 64 ? 0 : low << UInt(spare)
        let bits = top | (lost == 0 ? sticky : 1)
        return Double(sign: .plus, exponent: -spare - shift, significand: Double(bits))
    }

    /// The digits that fit 64 bits, and how many follow. The last bit is set if any of those is not 0.
    private static func leadingDigits(_ digits: String, radix: Int) -> (leading: UInt64, exponent: Int) {
        var leading: UInt64 = 0
        var rest = digits.utf8[...]
        while let first = rest.first, leading < UInt64.max / UInt64(radix) - 1 {
            leading = leading * UInt64(radix) + UInt64(ASCII.digitValue(first) ?? 0)
            rest = rest.dropFirst()
        }
        if rest.contains(where: { $0 != ASCII.zero }) { leading |= 1 }
        return (leading, rest.count)
    }

    private static func scale(_ leading: UInt64, radix: Int, by exponent: Int) -> Double {
        if radix & (radix - 1) == 0 {
            let bits = exponent.multipliedReportingOverflow(by: radix.trailingZeroBitCount)
            return Double(sign: .plus, exponent: bits.overflow ? .max : bits.partialValue, significand: Double(leading))
        }
        var value = Double(leading)
        for _ in 0..<min(exponent, 1100) { value *= Double(radix) }
        return value
    }

    private static func approximateRatio(_ numerator: NumberLiteral, _ denominator: NumberLiteral) -> Double {
        let (top, topExponent, radix) = scaled(numerator)
        let (bottom, bottomExponent, otherRadix) = scaled(denominator)
        var value = top / bottom
        // Beyond 1100 steps even radix 2 has left the range of doubles.
        let steps = max(-2200, min(2200, topExponent - bottomExponent))
        let base = Double(topExponent == 0 ? otherRadix : radix)
        for _ in 0..<abs(steps) { value = steps < 0 ? value / base : value * base }
        return value
    }

    private static func scaled(_ literal: NumberLiteral) -> (value: Double, exponent: Int, radix: Int) {
        guard case .bigInteger(let negative, let digits, let radix) = literal else {
            return (literal.approximation, 0, 10)
        }
        let (leading, exponent) = leadingDigits(digits, radix: radix)
        return (negative ? -Double(leading) : Double(leading), exponent, radix)
    }
}
