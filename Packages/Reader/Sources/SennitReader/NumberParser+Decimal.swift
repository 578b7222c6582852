// SPDX-License-Identifier: MIT

/// Numbers with a point or an exponent.
extension NumberParser {
    /// The largest exponent of an exact decimal: a longer number is a mistake or an attack.
    private static let exactExponentLimit = 1_000_000

    /// Parses `1.5`, `.5`, `1.`, `1e3`; the cursor is before the first digit or point.
    mutating func parseDecimal(negative: Bool) -> Outcome {
        let integerStart = index
        skipDigits()
        var decimal = DecimalNumber(bytes, negative: negative)
        decimal.append(integerStart..<index, isFraction: false)
        var digitCount = index - integerStart
        if current == ASCII.dot {
            let fractionStart = index + 1
            index = fractionStart
            skipDigits()
            decimal.append(fractionStart..<index, isFraction: true)
            digitCount += index - fractionStart
        }
        guard digitCount > 0 else { return .malformed }
        if isExponentMarker {
            guard let exponent = parseExponent() else { return .malformed }
            decimal.exponent += exponent
        }
        guard exactness == .exact else { return .number(.real(decimal.value)) }
        let (digits, exponent) = decimal.normalized
        guard abs(exponent) <= Self.exactExponentLimit else { return .problem(.tooLarge) }
        return .number(.exactDecimal(negative: negative && digits != "0", digits: digits, exponent: exponent))
    }

    /// Whether an exponent may begin here: with `e`, or with one of the letters for a precision, all of which mean that
    /// of a double (R7RS 6.2.5).
    var isExponentMarker: Bool {
        switch current {
        case UInt8(ascii: "e"), UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "d"), UInt8(ascii: "l"): true
        default: false
        }
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
    /// The digits without leading zeros, as long as they fit; then the rest is in `bytes` alone.
    private var mantissa: UInt64 = 0
    private var significantCount = 0
    private let bytes: [UInt8]
    private var integer = 0..<0
    private var fraction = 0..<0

    /// Zero.
    /// - Parameter bytes: the text that the digits to be appended are in.
    init(_ bytes: [UInt8], negative: Bool) {
        self.bytes = bytes
        self.negative = negative
    }

    mutating func append(_ range: Range<Int>, isFraction: Bool) {
        if isFraction {
            exponent -= range.count
            fraction = range
        } else {
            integer = range
        }
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
        Array((bytes[integer] + bytes[fraction]).drop { $0 == ASCII.zero })
    }

    /// The nearest double.
    var value: Double {
        let simple = significantCount <= 19 ? Self.nearest(mantissa, exponent: exponent) : nil
        let magnitude = simple ?? rounded
        return negative ? -magnitude : magnitude
    }

    /// The double nearest to mantissa × 10^exponent; nil where more than two divisions are needed for it.
    static func nearest(_ mantissa: UInt64, exponent: Int) -> Double? {
        if mantissa == 0 { return 0 }
        // One correctly rounded operation on two exact doubles (Clinger 1990).
        if mantissa <= 1 << 53, abs(exponent) <= 22 {
            let power = powersOfTen[abs(exponent)]
            return exponent < 0 ? Double(mantissa) / power : Double(mantissa) * power
        }
        // The odd part of 10^27 is the last to fit 64 bits.
        guard exponent < 0, exponent >= -27 else { return nil }
        let quotient = NumberLiteral.quotient(UInt(mantissa), powersOfFive[-exponent])
        return Double(sign: .plus, exponent: exponent, significand: quotient)
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    private static let powersOfFive: [UInt] = [
        1, 5, 25, 125, 625, 3125, 15_625, 78_125, 390_625, 1_953_125, 9_765_625, 48_828_125, 244_140_625,
        1_220_703_125, 6_103_515_625, 30_517_578_125, 152_587_890_625, 762_939_453_125, 3_814_697_265_625,
        19_073_486_328_125, 95_367_431_640_625, 476_837_158_203_125, 2_384_185_791_015_625, 11_920_928_955_078_125,
        59_604_644_775_390_625, 298_023_223_876_953_125, 1_490_116_119_384_765_625, 7_450_580_596_923_828_125,
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
