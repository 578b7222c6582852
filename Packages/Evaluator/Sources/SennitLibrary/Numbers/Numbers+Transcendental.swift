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

    static func hypotenuse(_ x: Double, _ y: Double) -> Double { hypot(x, y) }
    static func angle(_ y: Double, _ x: Double) -> Double { atan2(y, x) }

    /// A function of one argument. An exact argument of `point` gives the exact `value`.
    /// - Parameter isReal: for which real arguments the result is real; for others, `complex` is asked.
    static func apply(
        _ machine: Machine, _ args: Arguments, _ procedure: String, exactAt point: Int, value: Int,
        isReal: (Double) -> Bool = { _ in true }, _ function: (Double) -> Double,
        complex: (ComplexDouble) -> ComplexDouble
    ) throws(Raise) -> Word {
        let word = try number(machine, procedure, args, 0)
        if word == Word(fixnum: point) { return Word(fixnum: value) }
        if word.is(.complex) { return Complexes.make(machine, complex(Complexes.parts(word))) }
        let x = double(word)
        if isReal(x) { return machine.allocator.double(function(x)) }
        return Complexes.make(machine, complex(offTheCut(x)))
    }

    /// The side of the branch cut of arc sine and arc cosine from which R7RS's formula for a real number beyond
    /// ±1 comes: below the axis on the right, above it on the left.
    private static func offTheCut(_ x: Double) -> ComplexDouble { ComplexDouble(x, x > 0 ? -0.0 : 0) }

    static func arcTangent(_ machine: Machine, _ args: Arguments) throws(Raise) -> Word {
        let word = args[0]
        if word.is(.complex), isExact(word), Complexes.real(word) == Word(fixnum: 0) {
            let imaginary = Complexes.imaginary(word)
            if imaginary == Word(fixnum: 1) || imaginary == Word(fixnum: -1) {
                throw machine.error(.range, "atan: the arc tangent of \(text(word)) is infinite", irritants: [word])
            }
            // On the cuts, an exact zero has no sign to say which side is meant; R7RS's formula has.
            let side = sign(imaginary) < 0 ? -0.0 : 0
            return Complexes.make(machine, ComplexDouble(side, double(imaginary)).arcTangent())
        }
        return try apply(machine, args, "atan", exactAt: 0, value: 0, { atan($0) }, complex: { $0.arcTangent() })
    }

    static func sine(_ x: Double) -> Double { sin(x) }
    static func cosine(_ x: Double) -> Double { cos(x) }
    static func tangent(_ x: Double) -> Double { tan(x) }
    static func arcSine(_ x: Double) -> Double { asin(x) }
    static func arcCosine(_ x: Double) -> Double { acos(x) }
    static func exponential(_ x: Double) -> Double { exp(x) }
    /// Whether arc sine and arc cosine are real, or NaN.
    static func isSine(_ x: Double) -> Bool { !(x.magnitude > 1) }

    /// The angle of the point (x, y).
    static func angle(_ machine: Machine, _ args: Arguments) throws(Raise) -> Word {
        let y = try real(machine, "atan", args, 0)
        let x = try real(machine, "atan", args, 1)
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
            if isReal(x), sign(x) >= 0 { return machine.allocator.double(naturalLogarithm(x)) }
            return Complexes.make(machine, try Complexes.logarithm(machine, x))
        }
        let base = try number(machine, "log", args, 1)
        try checkLogarithm(machine, base)
        if base == Word(fixnum: 1) { throw divisionByZero(machine, "log", x) }
        if isReal(x), isReal(base), sign(x) >= 0, sign(base) >= 0 {
            return machine.allocator.double(logarithm(x, base: base))
        }
        return Complexes.make(
            machine, try Complexes.logarithm(machine, x) / Complexes.logarithm(machine, base))
    }

    private static func checkLogarithm(_ machine: Machine, _ word: Word) throws(Raise) {
        if word == Word(fixnum: 0) {
            throw machine.error(.range, "log: the logarithm of exact 0 is undefined", irritants: [word])
        }
    }

    /// The logarithm of a real number that is not negative.
    static func naturalLogarithm(_ word: Word) -> Double {
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
