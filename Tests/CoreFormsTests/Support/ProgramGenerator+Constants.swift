// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

extension ProgramGenerator {
    mutating func constant(depth: Int) -> ConstantValue {
        switch count(depth > 0 ? 15 : 9) {
        case 0: .boolean(chance(50))
        case 1, 2: .number(number())
        case 3: .character(scalar())
        case 4, 5: .string(text())
        case 6: .symbol(symbol())
        case 7: .bytevector((0..<count(60)).map { _ in UInt8.random(in: 0...255, using: &random) })
        case 8: .unspecified
        case 9: .endOfFile
        case 10: .vector(constants(depth: depth - 1))
        case 11: improperList(depth: depth - 1)
        case 12: .collection(.set, constants(depth: depth - 1))
        case 13:
            .collection(.hashmap, (0..<count(4)).map { _ in .list([constant(depth: 0)] + constants(depth: depth - 1)) })
        default: .list(constants(depth: depth - 1))
        }
    }

    private mutating func constants(depth: Int) -> [ConstantValue] {
        (0..<count(5)).map { _ in constant(depth: depth) }
    }

    private mutating func improperList(depth: Int) -> ConstantValue {
        let elements = [constant(depth: depth)] + constants(depth: depth)
        var tail = constant(depth: 0)
        while case .list = tail { tail = constant(depth: 0) }
        return .improperList(elements, tail: tail)
    }

    mutating func symbol() -> Symbol {
        let names = [
            "x", "y", "list", "string->symbol", "+", "-", "...", "->x", "nil", "", "a b", "|", "\\", ":name", "12",
            "-1", "+inf.0", ".", "λ", "e\u{301}", "\u{e9}", "\u{200b}", "a\nb", "#foo", "Call", "a;b", "\u{1F600}",
        ]
        return chance(80) ? Symbol(names[count(names.count - 1)]) : Symbol(text())
    }

    private mutating func scalar() -> Unicode.Scalar {
        let most: UInt32 = chance(60) ? 0x7F : chance(50) ? 0x2FFF : 0x10FFFF
        return Unicode.Scalar(UInt32.random(in: 0...most, using: &random)) ?? "\u{FFFD}"
    }

    private mutating func text() -> String {
        var text = ""
        for _ in 0..<count(chance(10) ? 150 : 12) { text.unicodeScalars.append(scalar()) }
        return text
    }

    private mutating func number() -> NumberLiteral {
        guard chance(15) else { return realNumber() }
        if chance(50) { return .complex(real: .real(Double(bitPattern: random.next())), imaginary: .real(inexact())) }
        var real = realNumber()
        while case .real = real { real = realNumber() }
        var imaginary = realNumber()
        while imaginary.isInexactOrZero { imaginary = realNumber() }
        return .complex(real: real, imaginary: imaginary)
    }

    private mutating func inexact() -> Double {
        [0, -0.0, .infinity, -.infinity, .nan, 1e21, -1e-21, .leastNonzeroMagnitude, 0.5][count(8)]
    }

    private mutating func realNumber() -> NumberLiteral {
        switch count(7) {
        case 0: .integer(Int(truncatingIfNeeded: random.next()))
        case 1: .integer(Int.random(in: -100...100, using: &random))
        case 2: bigInteger()
        case 3:
            .rational(numerator: chance(50) ? bigInteger() : .integer(count(9)), denominator: .integer(count(9) + 1))
        case 4: .exactDecimal(negative: chance(50), digits: "\(1 + count(999))7", exponent: count(99) - 50)
        case 5: .real(Double(bitPattern: random.next()))
        case 6: .real(Double(count(1000)) / 10)
        default: .real(inexact())
        }
    }

    private mutating func bigInteger() -> NumberLiteral {
        let radix = [2, 8, 10, 16][count(3)]
        let digits = (0..<(64 + count(40))).map { _ in String(count(radix - 1), radix: radix) }.joined()
        return .bigInteger(negative: chance(50), digits: "1" + digits, radix: radix)
    }
}

extension NumberLiteral {
    fileprivate var isInexactOrZero: Bool {
        if case .real = self { return true }
        return isExactZero
    }
}
