// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

extension Numbers {
    /// Appends the number as it is written; a double, in radix ten whatever `radix` says.
    ///
    /// A real part of zero is left out: `+2i` has the exact one, `+2.0i` the inexact one. From radix 19 on, where
    /// `i` is a digit and `+2i` an integer, it stays.
    /// - Parameter radix: 2 to 36.
    package static func write(_ word: Word, radix: Int = 10, into bytes: inout [UInt8]) {
        switch level(word) {
        case .integer: Integers.write(word, radix: radix, into: &bytes)
        case .ratio:
            Integers.write(Ratios.numerator(word), radix: radix, into: &bytes)
            bytes.append(UInt8(ascii: "/"))
            Integers.write(Ratios.denominator(word), radix: radix, into: &bytes)
        case .double: ExternalRepresentation.write(double: word.double, to: &bytes)
        case .complex: write(complex: word, radix: radix, into: &bytes)
        case .none: break
        }
    }

    private static func write(complex word: Word, radix: Int, into bytes: inout [UInt8]) {
        let (real, imaginary) = (Complexes.real(word), Complexes.imaginary(word))
        let isZero = real == Word(fixnum: 0) || real == Word(unboxed: 0)
        if !isZero || radix > 18 { write(real, radix: radix, into: &bytes) }
        if imaginary == Word(fixnum: 1) {
            bytes.append(UInt8(ascii: "+"))
        } else if imaginary == Word(fixnum: -1) {
            bytes.append(UInt8(ascii: "-"))
        } else {
            let start = bytes.count
            write(imaginary, radix: radix, into: &bytes)
            let hasSign = bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "+")
            if !hasSign { bytes.insert(UInt8(ascii: "+"), at: start) }
        }
        bytes.append(UInt8(ascii: "i"))
    }

    static func text(_ word: Word) -> String {
        var bytes: [UInt8] = []
        write(word, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number that a literal denotes.
    package static func word(from literal: NumberLiteral, _ machine: Machine) throws(Raise) -> Word {
        switch literal {
        case .integer(let value): return Integers.make(machine, value)
        case .real(let value): return machine.allocator.double(value)
        case .bigInteger(let isNegative, let digits, let radix):
            return try Integers.parse(machine, digits.utf8, radix: radix, isNegative: isNegative)
        case .rational(let numerator, let denominator):
            let (n, d) = (try word(from: numerator, machine), try word(from: denominator, machine))
            if d == Word(fixnum: 0) { throw divisionByZero(machine, "/", n) }
            return try Ratios.divide(machine, integers: n, d)
        case .exactDecimal(let isNegative, let digits, let exponent):
            let integer = try Integers.parse(machine, digits.utf8, radix: 10, isNegative: isNegative)
            let scale = try Integers.power(machine, Word(fixnum: 10), Word(fixnum: abs(exponent)))
            if exponent >= 0 { return try Integers.multiply(machine, integer, scale) }
            return try Ratios.divide(machine, integers: integer, scale)
        case .complex(let real, let imaginary):
            return Complexes.make(machine, try word(from: real, machine), try word(from: imaginary, machine))
        }
    }

    /// The same in the old generation, for constants in code.
    package static func oldWord(from literal: NumberLiteral, _ machine: Machine) throws(Raise) -> Word {
        old(try word(from: literal, machine), machine.heap)
    }

    /// A copy of a number in the old generation; the number itself if it needs no memory.
    package static func old(_ word: Word, _ heap: Heap) -> Word {
        guard word.isObject else { return word }
        let header = word.header
        switch level(word) {
        case .integer:
            let copy = heap.oldObject(.bignum, detail: header.detail, size: header.size)
            copy.limbs.update(from: word.limbs, count: header.size)
            return copy
        case .ratio, .complex:
            let parts = (old(word[payload: 0], heap), old(word[payload: 1], heap))
            let copy = heap.oldObject(word.is(.ratio) ? .ratio : .complex, size: 2)
            (copy[payload: 0], copy[payload: 1]) = parts
            return copy
        case .double:
            let copy = heap.oldObject(.double, size: 1)
            copy[payload: 0] = word[payload: 0]
            return copy
        case .none: return word
        }
    }
}
