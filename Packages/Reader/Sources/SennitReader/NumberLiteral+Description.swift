// SPDX-License-Identifier: MIT

extension NumberLiteral: CustomStringConvertible {
    /// The external representation.
    public var description: String {
        switch self {
        case .integer(let value): return String(value)
        case .real(let value): return schemeDescription(value)
        case .bigInteger(_, _, let radix): return Self.prefix(radix) + digits(radix: radix)
        case .exactDecimal(let negative, let digits, let exponent):
            return "#e\(negative ? "-" : "")\(digits)e\(exponent)"
        case .rational(let numerator, let denominator):
            let radix = numerator.bigRadix ?? denominator.bigRadix ?? 10
            return Self.prefix(radix) + numerator.digits(radix: radix) + "/" + denominator.digits(radix: radix)
        }
    }

    private var bigRadix: Int? {
        if case .bigInteger(_, _, let radix) = self { radix } else { nil }
    }

    /// The digits of an integer, with its sign.
    private func digits(radix: Int) -> String {
        switch self {
        case .integer(let value): String(value, radix: radix)
        case .bigInteger(let negative, let digits, _): (negative ? "-" : "") + digits
        default: description
        }
    }

    /// The prefix by which the reader knows the radix; it has none for others than these.
    private static func prefix(_ radix: Int) -> String {
        switch radix {
        case 2: "#b"
        case 8: "#o"
        case 16: "#x"
        default: ""
        }
    }
}
