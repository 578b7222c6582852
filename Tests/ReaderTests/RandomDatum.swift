// SPDX-License-Identifier: MIT
import SennitReader
import TestSupport

/// Makes random data, among them all that is awkward to print.
struct RandomDatum {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func make(depth: Int) -> Datum { Datum(makeValue(depth: depth)) }

    private mutating func makeValue(depth: Int) -> Datum.Value {
        switch Int.random(in: 0..<(depth > 0 ? 18 : 9), using: &random) {
        case 0: return .boolean(Bool.random(using: &random))
        case 1: return .number(.integer(makeInteger()))
        case 2: return .number(.real(Double(bitPattern: random.next())))
        case 3: return .number(Bool.random(using: &random) ? makeNumber() : makeComplex())
        case 4: return .character(makeScalar())
        case 5: return .string(makeText())
        case 6:
            return .bytevector(
                (0..<Int.random(in: 0..<5, using: &random)).map { _ in UInt8(truncatingIfNeeded: random.next()) })
        case 7: return Bool.random(using: &random) ? .unspecified : .endOfFile
        case 8: return .symbol(makeSymbol())
        case 9: return .vector(makeElements(depth: depth))
        case 10:
            var elements = makeElements(depth: depth)
            elements.append(make(depth: 0))
            return .improperList(elements, tail: make(depth: 0))
        case 11:
            return .list([
                Datum(.symbol(["quote", "quasiquote", "unquote", "unquote-splicing"].randomElement(using: &random)!)),
                make(depth: depth - 1),
            ])
        case 12: return .collection(.set, makeElements(depth: depth))
        case 13:
            return .collection(
                .hashmap,
                makeElements(depth: depth).map { Datum(.improperList([$0], tail: make(depth: 0))) })
        default: return .list(makeElements(depth: depth))
        }
    }

    private mutating func makeElements(depth: Int) -> [Datum] {
        let count = Int.random(in: 0..<6, using: &random)
        return (0..<count).map { _ in make(depth: depth - 1) }
    }

    private mutating func makeInteger() -> Int {
        Int(truncatingIfNeeded: random.next()) >> Int.random(in: 0..<64, using: &random)
    }

    private mutating func makeNumber() -> NumberLiteral {
        let negative = Bool.random(using: &random)
        let radix = [2, 8, 10, 16].randomElement(using: &random)!
        let digits =
            "1" + String(repeating: "0", count: 64) + String(UInt32(truncatingIfNeeded: random.next()), radix: radix)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return .bigInteger(negative: negative, digits: digits, radix: radix)
        case 1:
            return .rational(
                numerator: .bigInteger(negative: negative, digits: digits, radix: radix),
                denominator: .integer(makeInteger() | 1).magnitude)
        case 2: return .rational(numerator: .integer(makeInteger()), denominator: .integer(makeInteger() | 1).magnitude)
        default:
            return .exactDecimal(
                negative: negative, digits: "12\(Int.random(in: 1..<10, using: &random))",
                exponent: Int.random(in: -50...50, using: &random))
        }
    }

    private mutating func makeComplex() -> NumberLiteral {
        if Bool.random(using: &random) {
            let real = Double(bitPattern: random.next())
            return .complex(
                real: .real(real), imaginary: .real([0, -0.0, 1.5, -1e300, .infinity].randomElement(using: &random)!))
        }
        let real = makeNumber()
        // What has a radix of its own would pass it on to the other part.
        let imaginary = NumberLiteral.integer(makeInteger() | 1)
        return .complex(real: real, imaginary: imaginary)
    }

    mutating func makeScalar() -> Unicode.Scalar {
        let range: UInt32 = [0x21, 0x80, 0x300, 0x3000, 0x11_0000].randomElement(using: &random)!
        return Unicode.Scalar(UInt32.random(in: 0..<range, using: &random)) ?? "x"
    }

    private mutating func makeText() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0..<8, using: &random) { text.append(makeScalar()) }
        return String(text)
    }

    private mutating func makeSymbol() -> Symbol {
        let names = [
            "", ".", "..", "...", "+", "-", "1+", "+i", "-inf.0", "+inf.0x", "a b", "|", "#t", "quote", "lambda", "λ",
            "@", ",@", "x.y",
        ]
        return Bool.random(using: &random) ? Symbol(names.randomElement(using: &random)!) : Symbol(makeText())
    }
}

extension NumberLiteral {
    fileprivate var magnitude: NumberLiteral {
        if case .integer(let value) = self, value < 0 { return .integer(value == .min ? .max : -value) }
        return self
    }
}
