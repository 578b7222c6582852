// SPDX-License-Identifier: MIT

extension NumberLiteral: CustomStringConvertible {
    /// The external representation.
    public var description: String { prefix + body(radix: bigRadix ?? 10) }

    /// What stands before the number: at most one mark of exactness and one of the radix. The reader has none for
    /// other radices.
    private var prefix: String {
        let exactness = hasExactDecimal ? "#e" : ""
        switch bigRadix {
        case 2: return exactness + "#b"
        case 8: return exactness + "#o"
        case 16: return exactness + "#x"
        default: return exactness
        }
    }

    private var bigRadix: Int? {
        switch self {
        case .bigInteger(_, _, let radix): radix
        case .rational(let first, let second), .complex(let first, let second): first.bigRadix ?? second.bigRadix
        case .integer, .exactDecimal, .real: nil
        }
    }

    private var hasExactDecimal: Bool {
        switch self {
        case .exactDecimal: true
        case .complex(let real, let imaginary): real.hasExactDecimal || imaginary.hasExactDecimal
        default: false
        }
    }

    /// The number without its prefix.
    private func body(radix: Int) -> String {
        switch self {
        case .integer(let value): return String(value, radix: radix)
        case .bigInteger(let negative, let digits, _): return (negative ? "-" : "") + digits
        case .rational(let numerator, let denominator):
            return numerator.body(radix: radix) + "/" + denominator.body(radix: radix)
        case .exactDecimal(let negative, let digits, let exponent):
            return "\(negative ? "-" : "")\(digits)e\(exponent)"
        case .real(let value): return schemeDescription(value)
        case .complex(let real, let imaginary):
            let text = imaginary.body(radix: radix)
            let hasSign = text.utf8.first == ASCII.minus || text.utf8.first == ASCII.plus
            return real.body(radix: radix) + (hasSign ? "" : "+") + text + "i"
        }
    }
}
