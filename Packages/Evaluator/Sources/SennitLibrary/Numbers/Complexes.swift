// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Complex numbers in rectangular form. The operands are words known to be numbers, at least one of them
/// complex where nothing else is said; a real number counts as one with an imaginary part of exact 0.
enum Complexes {
    @inline(__always)
    static func real(_ word: Word) -> Word { word.is(.complex) ? word[payload: 0] : word }
    @inline(__always)
    static func imaginary(_ word: Word) -> Word { word.is(.complex) ? word[payload: 1] : Word(fixnum: 0) }

    /// The number with these parts, which are real. It is real if the imaginary part is exact 0; else both
    /// parts become inexact if one is.
    static func make(_ machine: Machine, _ real: Word, _ imaginary: Word) -> Word {
        if imaginary == Word(fixnum: 0) { return real }
        if real.isDouble != imaginary.isDouble {
            return make(machine, ComplexDouble(Numbers.double(real), Numbers.double(imaginary)))
        }
        return make(machine, payload: real, imaginary)
    }

    static func make(_ machine: Machine, _ value: ComplexDouble) -> Word {
        make(machine, payload: machine.allocator.double(value.real), machine.allocator.double(value.imaginary))
    }

    private static func make(_ machine: Machine, payload real: Word, _ imaginary: Word) -> Word {
        let word = machine.allocator.object(.complex, size: 2)
        word[payload: 0] = real
        word[payload: 1] = imaginary
        return word
    }

    /// The nearest doubles of the parts of any number.
    static func parts(_ word: Word) -> ComplexDouble {
        ComplexDouble(Numbers.double(real(word)), Numbers.double(imaginary(word)))
    }

    /// z and an even e with z × 2^e about the number; z is neither infinite nor zero unless the number is.
    static func scaledParts(_ word: Word) -> (ComplexDouble, exponent: Int) {
        let parts = parts(word)
        if !Numbers.isExact(word) || parts.real.holds(real(word)) && parts.imaginary.holds(imaginary(word)) {
            return (parts, 0)
        }
        let (x, xExponent) = Numbers.scaledDouble(real(word))
        let (y, yExponent) = Numbers.scaledDouble(imaginary(word))
        if y == 0 || x != 0 && Int(x.exponent) + xExponent > Int(y.exponent) + yExponent {
            return (ComplexDouble(x, scale(y, yExponent - xExponent)), xExponent)
        }
        return (ComplexDouble(scale(x, xExponent - yExponent), y), yExponent)
    }

    static func scale(_ value: Double, _ exponent: Int) -> Double {
        Double(sign: .plus, exponent: exponent, significand: value)
    }

    // MARK: - Arithmetic

    static func add(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        let sum = try Numbers.add(machine, real(a), real(b))
        // Not added to 0, which would lose the sign of an inexact zero.
        if !a.is(.complex) { return make(machine, sum, imaginary(b)) }
        if !b.is(.complex) { return make(machine, sum, imaginary(a)) }
        return make(machine, sum, try Numbers.add(machine, imaginary(a), imaginary(b)))
    }

    static func subtract(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        let difference = try Numbers.subtract(machine, real(a), real(b))
        if !a.is(.complex) { return make(machine, difference, try Numbers.negate(machine, imaginary(b))) }
        if !b.is(.complex) { return make(machine, difference, imaginary(a)) }
        return make(machine, difference, try Numbers.subtract(machine, imaginary(a), imaginary(b)))
    }

    static func negate(_ machine: Machine, _ a: Word) throws(Raise) -> Word {
        make(machine, try Numbers.negate(machine, real(a)), try Numbers.negate(machine, imaginary(a)))
    }

    static func multiply(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if !a.is(.complex) { return try scale(machine, b, by: a) }
        if !b.is(.complex) { return try scale(machine, a, by: b) }
        guard Numbers.isExact(a), Numbers.isExact(b) else { return make(machine, parts(a) * parts(b)) }
        let (ar, ai, br, bi) = (real(a), imaginary(a), real(b), imaginary(b))
        return make(
            machine,
            try Numbers.subtract(machine, Numbers.multiply(machine, ar, br), Numbers.multiply(machine, ai, bi)),
            try Numbers.add(machine, Numbers.multiply(machine, ar, bi), Numbers.multiply(machine, ai, br)))
    }

    /// The product with a real number.
    private static func scale(_ machine: Machine, _ a: Word, by factor: Word) throws(Raise) -> Word {
        // An exact zero stays one beside an infinity: i × ∞ has no real part.
        let zero = Word(fixnum: 0)
        let real = real(a) == zero ? zero : try Numbers.multiply(machine, real(a), factor)
        return make(machine, real, try Numbers.multiply(machine, imaginary(a), factor))
    }

    /// The second operand is not an exact zero.
    static func divide(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if !b.is(.complex) {
            return make(
                machine, try Numbers.divide(machine, real(a), b), try Numbers.divide(machine, imaginary(a), b))
        }
        guard Numbers.isExact(a), Numbers.isExact(b) else { return make(machine, parts(a) / parts(b)) }
        let (ar, ai, br, bi) = (real(a), imaginary(a), real(b), imaginary(b))
        let divisor = try squaredMagnitude(machine, b)
        let real = try Numbers.add(machine, Numbers.multiply(machine, ar, br), Numbers.multiply(machine, ai, bi))
        let imaginary = try Numbers.subtract(
            machine, Numbers.multiply(machine, ai, br), Numbers.multiply(machine, ar, bi))
        return make(
            machine, try Numbers.divide(machine, real, divisor), try Numbers.divide(machine, imaginary, divisor))
    }

    /// The square of the magnitude of an exact number.
    static func squaredMagnitude(_ machine: Machine, _ a: Word) throws(Raise) -> Word {
        let (x, y) = (real(a), imaginary(a))
        return try Numbers.add(machine, Numbers.multiply(machine, x, x), Numbers.multiply(machine, y, y))
    }
}

extension Numbers {
    /// The nearest doubles of the parts of a number; nil if this is none.
    package static func parts(_ word: Word) -> (real: Double, imaginary: Double)? {
        guard isNumber(word) else { return nil }
        let parts = Complexes.parts(word)
        return (parts.real, parts.imaginary)
    }

    /// An inexact complex number.
    package static func complex(_ machine: Machine, _ real: Double, _ imaginary: Double) -> Word {
        Complexes.make(machine, ComplexDouble(real, imaginary))
    }
}

extension Double {
    /// Whether the exact number that this was made of has not left the range of the doubles.
    fileprivate func holds(_ word: Word) -> Bool { isNormal || word == Word(fixnum: 0) }
}
