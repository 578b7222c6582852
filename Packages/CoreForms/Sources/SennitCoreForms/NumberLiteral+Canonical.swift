// SPDX-License-Identifier: MIT
import SennitReader

extension NumberLiteral {
    var isPositiveInteger: Bool {
        switch self {
        case .integer(let value): value > 0
        case .bigInteger(let negative, _, _): !negative
        default: false
        }
    }

    var isInteger: Bool {
        switch self {
        case .integer, .bigInteger: true
        default: false
        }
    }

    /// Whether the literal keeps the promises of `NumberLiteral`, on which its having text of its own depends.
    var isCanonical: Bool {
        switch self {
        case .integer, .real: true
        case .bigInteger(let negative, let digits, let radix):
            [2, 8, 10, 16].contains(radix) && digits.utf8.first != UInt8(ascii: "0")
                && digits.utf8.allSatisfy { (CanonicalParser.digit($0) ?? radix) < radix }
                && !digits.isEmpty && Int((negative ? "-" : "") + digits, radix: radix) == nil
        case .rational(let numerator, let denominator):
            numerator.isInteger && numerator.isCanonical && denominator.isPositiveInteger && denominator.isCanonical
        case .exactDecimal(_, let digits, let exponent):
            digits == "0"
                ? exponent == 0
                : CanonicalText.isNatural(digits.utf8) && digits.utf8.last != UInt8(ascii: "0")
        case .complex(.real, .real): true
        case .complex(let real, let imaginary):
            real.isExactReal && imaginary.isExactReal && real.isCanonical && imaginary.isCanonical
                && !imaginary.isExactZero
        }
    }

    private var isExactReal: Bool {
        switch self {
        case .real, .complex: false
        default: true
        }
    }

    /// Whether the canonical text begins with a sign.
    var hasSign: Bool {
        switch self {
        case .integer(let value): value < 0
        case .bigInteger(let negative, _, let radix): negative && radix == 10
        case .rational(let numerator, _): numerator.hasSign
        case .exactDecimal: false
        case .real(let value): value.sign == .minus || !value.isFinite
        case .complex(let real, _): real.hasSign
        }
    }
}
