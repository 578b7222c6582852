// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension Numbers {
    static func raise(_ base: Double, to exponent: Double) -> Double { pow(base, exponent) }

    /// A function of one argument. An exact argument of `point` gives the exact `value`.
    static func apply(
        _ machine: Machine, _ args: Arguments, _ procedure: String, exactAt point: Int, value: Int,
        isDefined: (Double) -> Bool = { _ in true }, _ function: (Double) -> Double
    ) throws(Raise) -> Word {
        let word = try number(machine, procedure, args, 0)
        if word == Word(fixnum: point) { return Word(fixnum: value) }
        let x = double(word)
        guard isDefined(x) else { throw notReal(machine, procedure, word) }
        return machine.allocator.double(function(x))
    }

    static func sine(_ x: Double) -> Double { sin(x) }
    static func cosine(_ x: Double) -> Double { cos(x) }
    static func tangent(_ x: Double) -> Double { tan(x) }
    static func arcSine(_ x: Double) -> Double { asin(x) }
    static func arcCosine(_ x: Double) -> Double { acos(x) }
    static func arcTangent(_ x: Double) -> Double { atan(x) }
    static func exponential(_ x: Double) -> Double { exp(x) }
    /// Whether arc sine and arc cosine are real. NaN is let through.
    static func isSine(_ x: Double) -> Bool { !(x.magnitude > 1) }

    /// The angle of the point (x, y).
    static func angle(_ machine: Machine, _ args: Arguments) throws(Raise) -> Word {
        let y = try number(machine, "atan", args, 0, expected: "real number")
        let x = try number(machine, "atan", args, 1, expected: "real number")
        if y == Word(fixnum: 0), isExact(x) {
            if sign(x) > 0 { return y }
            if sign(x) == 0 { throw divisionByZero(machine, "atan", y) }
        }
        return machine.allocator.double(atan2(double(y), double(x)))
    }

    static func logarithm(_ machine: Machine, _ args: Arguments) throws(Raise) -> Word {
        let x = try number(machine, "log", args, 0)
        try checkLogarithm(machine, x)
        guard args.count > 1 else {
            if x == Word(fixnum: 1) { return Word(fixnum: 0) }
            return machine.allocator.double(naturalLogarithm(x))
        }
        let base = try number(machine, "log", args, 1)
        try checkLogarithm(machine, base)
        if base == Word(fixnum: 1) { throw divisionByZero(machine, "log", x) }
        return machine.allocator.double(logarithm(x, base: base))
    }

    private static func checkLogarithm(_ machine: Machine, _ word: Word) throws(Raise) {
        if sign(word) < 0 { throw notReal(machine, "log", word) }
        if word == Word(fixnum: 0) {
            throw machine.error(.range, "log: the logarithm of exact 0 is undefined", irritants: [word])
        }
    }

    private static func naturalLogarithm(_ word: Word) -> Double {
        let value = double(word)
        if word.isDouble || value.isNormal { return log(value) }
        let (fraction, exponent) = scaledDouble(word)
        return log(fraction) + Double(exponent) * log(2)
    }

    private static func logarithm(_ word: Word, base: Word) -> Double {
        let (value, b) = (double(word), double(base))
        if value.isNormal {
            if b == 2 { return log2(value) }
            if b == 10 { return log10(value) }
        }
        let result = naturalLogarithm(word) / naturalLogarithm(base)
        // The quotient of two rounded logarithms misses powers of the base by a little.
        let rounded = result.rounded()
        return pow(b, rounded) == value && value.isNormal ? rounded : result
    }
}
