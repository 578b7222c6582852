// SPDX-License-Identifier: MIT
import SennitReader

/// Two constants are equal exactly when their canonical texts are.
///
/// The compiler would not synthesise that: comparing doubles, it takes 0.0 and -0.0 for equal, so
/// that a table of constants would merge them, and a NaN for different from itself, so that a
/// program with one would not be equal to its own copy.
extension ConstantValue {
    public static func == (left: ConstantValue, right: ConstantValue) -> Bool {
        switch (left, right) {
        case (.boolean(let left), .boolean(let right)): left == right
        case (.number(let left), .number(let right)): equal(left, right)
        case (.character(let left), .character(let right)): left == right
        // Swift compares strings by canonical equivalence; Scheme compares their characters.
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.symbol(let left), .symbol(let right)): left == right
        case (.bytevector(let left), .bytevector(let right)): left == right
        case (.list(let left), .list(let right)): left == right
        case (.vector(let left), .vector(let right)): left == right
        case (.collection(let leftKind, let left), .collection(let rightKind, let right)):
            leftKind == rightKind && left == right
        case (.improperList(let left, let leftTail), .improperList(let right, let rightTail)):
            left == right && leftTail == rightTail
        case (.labelled(let number, let left), .labelled(let other, let right)): number == other && left == right
        case (.reference(let left), .reference(let right)): left == right
        case (.unspecified, .unspecified), (.endOfFile, .endOfFile): true
        default: false
        }
    }

    private static func equal(_ left: NumberLiteral, _ right: NumberLiteral) -> Bool {
        switch (left, right) {
        case (.real(let left), .real(let right)): left.bitPattern == right.bitPattern || (left.isNaN && right.isNaN)
        case (.complex(let real, let imaginary), .complex(let otherReal, let otherImaginary)):
            equal(real, otherReal) && equal(imaginary, otherImaginary)
        default: left == right
        }
    }

    public func hash(into hasher: inout Hasher) {
        switch self {
        case .boolean(let value): hasher.combine(value)
        case .number(let value): Self.hash(value, into: &hasher)
        case .character(let value): hasher.combine(value)
        case .string(let value): for byte in value.utf8 { hasher.combine(byte) }
        case .symbol(let value): hasher.combine(value)
        case .bytevector(let value): hasher.combine(value)
        case .list(let elements), .improperList(let elements, _): hasher.combine(elements)
        case .vector(let elements):
            hasher.combine(1)
            hasher.combine(elements)
        case .collection(let kind, let elements):
            hasher.combine(kind)
            hasher.combine(elements)
        case .labelled(let number, let value):
            hasher.combine(number)
            hasher.combine(value)
        case .reference(let number):
            hasher.combine(4)
            hasher.combine(number)
        case .unspecified: hasher.combine(2)
        case .endOfFile: hasher.combine(3)
        }
    }

    private static func hash(_ number: NumberLiteral, into hasher: inout Hasher) {
        switch number {
        case .real(let value): hasher.combine(value.isNaN ? Double.nan.bitPattern : value.bitPattern)
        case .complex(let real, let imaginary):
            hash(real, into: &hasher)
            hash(imaginary, into: &hasher)
        default: hasher.combine(number)
        }
    }
}
