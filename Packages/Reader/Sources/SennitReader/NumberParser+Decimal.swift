// SPDX-License-Identifier: MIT

/// Numbers with a point or an exponent.
extension NumberParser {
    /// The largest exponent of an exact decimal: a longer number is a mistake or an attack.
    private static let exactExponentLimit = 1_000_000

    /// Parses `1.5`, `.5`, `1.`, `1e3`; the cursor is before the first digit or point.
    mutating func parseDecimal(negative: Bool) -> Outcome {
        let integerStart = index
        skipDigits()
        var decimal = DecimalNumber(negative: negative)
        decimal.append(bytes, integerStart..<index, isFraction: false)
        var digitCount = index - integerStart
        if current == ASCII.dot {
            let fractionStart = index + 1
            index = fractionStart
            skipDigits()
            decimal.append(bytes, fractionStart..<index, isFraction: true)
            digitCount += index - fractionStart
        }
        guard digitCount > 0 else { return .malformed }
        if current == UInt8(ascii: "e") {
            guard let exponent = parseExponent() else { return .malformed }
            decimal.exponent += exponent
        }
        guard exactness == .exact else { return .number(.real(decimal.value)) }
        let (digits, exponent) = decimal.normalized
        guard abs(exponent) <= Self.exactExponentLimit else { return .problem(.tooLarge) }
        return .number(.exactDecimal(negative: negative && digits != "0", digits: digits, exponent: exponent))
    }

    /// Parses from the exponent marker. The result is cut to what makes no difference any more.
    private mutating func parseExponent() -> Int? {
        index += 1
        let negative = current == ASCII.minus
        if negative || current == ASCII.plus { index += 1 }
        let start = index
        var value = 0
        while index < end, CharacterSyntax.isDigit(bytes[index]) {
            value = min(value, 1_000_000_000_000_000) * 10 + Int(bytes[index] - ASCII.zero)
            index += 1
        }
        guard index > start else { return nil }
        return negative ? -value : value
    }
}

/// A decimal as written: digits × 10^exponent.
struct DecimalNumber {
    var negative: Bool
    /// The exponent of the last digit.
    var exponent = 0
    /// The digits without leading zeros, as long as they fit; then the rest is in `digits` alone.
    private var mantissa: UInt64 = 0
    private var significantCount = 0
    private var pieces: [ArraySlice<UInt8>] = []

    init(negative: Bool) { self.negative = negative }

    mutating func append(_ bytes: [UInt8], _ range: Range<Int>, isFraction: Bool) {
        if isFraction { exponent -= range.count }
        guard !range.isEmpty else { return }
        pieces.append(bytes[range])
        for index in range {
            let digit = UInt64(bytes[index] - ASCII.zero)
            if significantCount == 0 && digit == 0 { continue }
            significantCount += 1
            // Nineteen digits always fit 64 bits.
            if significantCount <= 19 { mantissa = mantissa * 10 + digit }
        }
    }

    /// The digits without zeros at either end, and the exponent of the last one.
    var normalized: (digits: String, exponent: Int) {
        var digits = significantDigits
        var exponent = self.exponent
        while digits.last == ASCII.zero {
            digits.removeLast()
            exponent += 1
        }
        return digits.isEmpty ? ("0", 0) : (String(decoding: digits, as: UTF8.self), exponent)
    }

    private var significantDigits: [UInt8] {
        Array(pieces.joined().drop { $0 == ASCII.zero })
    }

    /// The nearest double.
    var value: Double {
        let magnitude = significantCount == 0 ? 0 : exactProduct ?? rounded
        return negative ? -magnitude : magnitude
    }

    /// The value where one correctly rounded operation on two exact doubles gives it (Clinger 1990).
    private var exactProduct: Double? {
        guard significantCount <= 19, mantissa <= 1 << 53, abs(exponent) <= 22 else { return nil }
        let power = Self.powersOfTen[abs(exponent)]
        return exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// The value by the standard library's conversion.
    private var rounded: Double {
        // Where the first digit stands: settles what over- or underflows however it goes on.
        let scale = significantCount + exponent
        if scale > 310 { return .infinity }
        if scale < -330 { return 0 }
        guard significantCount > 19 else { return Double("\(mantissa)e\(exponent)") ?? .nan }
        var digits = significantDigits
        var exponent = self.exponent
        // No double and no midpoint between two has more than 768 digits: whatever follows counts
        // only as being there.
        if digits.count > 800 {
            exponent += digits.count - 801
            digits.removeSubrange(800...)
            digits.append(UInt8(ascii: "1"))
        }
        return Double(String(decoding: digits, as: UTF8.self) + "e\(exponent)") ?? .nan
    }
}
