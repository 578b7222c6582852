// SPDX-License-Identifier: MIT
import SennitReader

extension ConstantValue: CanonicalNode {
    func write(to printer: inout CanonicalPrinter) {
        switch self {
        case .boolean(let value): printer.open(value ? "#t" : "#f")
        case .number(let number): number.write(to: &printer)
        case .character(let scalar): printer.append(CanonicalText.character(scalar))
        case .string(let string): printer.write(string)
        case .symbol(let symbol): printer.write(symbol)
        case .bytevector(let bytes): IntegerList(opening: "#u8(", elements: bytes).write(to: &printer)
        case .list(let elements): Self.write(elements, opening: "(", to: &printer)
        case .improperList(let elements, let tail): Self.write(elements, opening: "(", tail: tail, to: &printer)
        case .vector(let elements): Self.write(elements, opening: "#(", to: &printer)
        case .collection(let kind, let elements): Self.write(elements, opening: kind.opening, to: &printer)
        case .labelled(let number, let value):
            printer.open("#\(number)=")
            value.write(to: &printer)
        case .reference(let number): printer.open("#\(number)#")
        case .unspecified: printer.open("#!unspecified")
        case .endOfFile: printer.open("#!eof")
        }
    }

    private static func write(
        _ elements: [ConstantValue], opening: String, tail: ConstantValue? = nil, to printer: inout CanonicalPrinter
    ) {
        guard printer.enter() else { return }
        defer { printer.leave() }
        printer.open(opening)
        var isFirst = true
        for element in elements {
            printer.separate(isFirst: isFirst)
            printer.group(element)
            if printer.hasOverflown { return }
            isFirst = false
        }
        if let tail {
            printer.separate(isFirst: isFirst)
            printer.open(". ")
            printer.group(tail)
        }
        printer.close()
    }
}

extension NumberLiteral {
    fileprivate func write(to printer: inout CanonicalPrinter) {
        switch self {
        case .integer(let integer): printer.write(integer)
        case .bigInteger(let negative, let digits, let radix):
            if printer.overflows(writing: digits.utf8.count) { return }
            printer.open(Self.prefix(radix: radix) + (negative ? "-" : ""))
            printer.append(digits.utf8)
        case .rational(let numerator, let denominator):
            numerator.write(to: &printer)
            printer.open("/")
            denominator.write(to: &printer)
        case .exactDecimal(let negative, let digits, let exponent):
            if printer.overflows(writing: digits.utf8.count) { return }
            printer.open(negative ? "#e-" : "#e")
            printer.append(digits.utf8)
            printer.open("e")
            printer.write(exponent)
        case .real(let double): printer.open(CanonicalText.real(double))
        case .complex(let real, let imaginary):
            real.write(to: &printer)
            if !imaginary.hasSign { printer.open("+") }
            imaginary.write(to: &printer)
            printer.open("i")
        }
    }

    private static func prefix(radix: Int) -> String {
        switch radix {
        case 2: "#b"
        case 8: "#o"
        case 16: "#x"
        default: ""
        }
    }
}
