// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension Numbers {
    /// The principal square root; exact for the exact square of an exact number.
    static func squareRoot(_ machine: Machine, _ word: Word) throws(Raise) -> Word {
        switch level(word) {
        case .double where word.double < 0:
            return Complexes.make(machine, ComplexDouble(0, (-word.double).squareRoot()))
        case .double: return machine.allocator.double(word.double.squareRoot())
        case .complex: return try Complexes.squareRoot(machine, word)
        default: break
        }
        if sign(word) < 0 {
            return Complexes.make(machine, Word(fixnum: 0), try squareRoot(machine, negate(machine, word)))
        }
        if let root = try exactSquareRoot(machine, word) { return root }
        if word.isFixnum && word.fixnum <= 1 << 53 {
            return machine.allocator.double(Double(word.fixnum).squareRoot())
        }
        return machine.allocator.double(try roundedSquareRoot(machine, word))
    }

    /// The root of an exact real number, if it is the square of one.
    static func exactSquareRoot(_ machine: Machine, _ word: Word) throws(Raise) -> Word? {
        if !word.is(.ratio) { return try Integers.exactSquareRoot(machine, word) }
        guard let numerator = try Integers.exactSquareRoot(machine, Ratios.numerator(word)),
            let denominator = try Integers.exactSquareRoot(machine, Ratios.denominator(word))
        else { return nil }
        return Ratios.make(machine, numerator, denominator)
    }

    /// The double nearest to the root of a positive exact number, which may itself be beyond the doubles.
    private static func roundedSquareRoot(_ machine: Machine, _ word: Word) throws(Raise) -> Double {
        let (n, d) = (Ratios.numerator(word), Ratios.denominator(word))
        // Scaled by an even power of two to 126 or 127 bits, so that the root has 63 or 64.
        let difference = Integers.bitCount(n) - Integers.bitCount(d)
        let shift = (126 - difference) & ~1
        let (quotient, remainder) = try Integers.quotientAndRemainder(
            machine, Integers.shiftLeft(machine, n, max(shift, 0)), Integers.shiftLeft(machine, d, max(-shift, 0)))
        let (root, rest) = try Integers.squareRoot(machine, quotient)
        let isExact = remainder == Word(fixnum: 0) && rest == Word(fixnum: 0)
        let significand = root.isFixnum ? UInt64(root.fixnum) : UInt64(root.limbs[0])
        return Double.assemble(significand, hasRest: !isExact, exponent: -shift / 2)
    }

    /// f and an even e, with the exact number about f × 2^e.
    static func scaledDouble(_ word: Word) -> (fraction: Double, exponent: Int) {
        let (n, nExponent) = Integers.scaledDouble(Ratios.numerator(word))
        let (d, dExponent) = Integers.scaledDouble(Ratios.denominator(word))
        return (n / d, nExponent - dExponent)
    }

    static func exactIntegerSquareRoot(_ machine: Machine, _ args: Arguments) throws(Raise) -> Word {
        guard isExactInteger(args[0]) else {
            throw machine.wrongType("exact-integer-sqrt", 0, "exact integer", args[0])
        }
        guard sign(args[0]) >= 0 else {
            throw machine.error(
                .range, "exact-integer-sqrt: argument 1 must not be negative, got \(machine.describe(args[0]))",
                irritants: [args[0]])
        }
        let (root, rest) = try Integers.squareRoot(machine, args[0])
        return values(machine, root, rest)
    }

    // MARK: - Powers

    /// `base` to the power of `exponent`, both known to be numbers.
    static func power(_ machine: Machine, _ base: Word, _ exponent: Word) throws(Raise) -> Word {
        if isExactInteger(exponent) {
            if exponent == Word(fixnum: 0) { return Word(fixnum: 1) }
            if base.is(.complex) { return try Complexes.power(machine, base, integer: exponent) }
            guard base.isDouble else { return try exactPower(machine, base, exponent) }
            // The sign by the exact exponent, as a large one loses its last bit.
            let magnitude = raise(base.double.magnitude, to: double(exponent))
            let isNegative = base.double.sign == .minus && Integers.isOdd(exponent)
            return machine.allocator.double(isNegative ? -magnitude : magnitude)
        }
        if isHalf(exponent), isExact(base) { return try squareRoot(machine, base) }
        if base.is(.complex) || exponent.is(.complex) { return try Complexes.power(machine, base, exponent) }
        if base == Word(fixnum: 0), sign(exponent) < 0 { throw divisionByZero(machine, "expt", base) }
        let (x, y) = (double(base), double(exponent))
        if x < 0 && y.isFinite && !isInteger(y) {
            return Complexes.make(machine, ComplexDouble.direction(halfTurns: y) * raise(-x, to: y))
        }
        return machine.allocator.double(raise(x, to: y))
    }

    private static func isHalf(_ word: Word) -> Bool {
        word.is(.ratio) && Ratios.numerator(word) == Word(fixnum: 1) && Ratios.denominator(word) == Word(fixnum: 2)
    }

    private static func exactPower(_ machine: Machine, _ base: Word, _ exponent: Word) throws(Raise) -> Word {
        let isReciprocal = Integers.sign(exponent) < 0
        if isReciprocal && base == Word(fixnum: 0) { throw divisionByZero(machine, "expt", base) }
        let count = isReciprocal ? try Integers.negate(machine, exponent) : exponent
        // Powers of coprime numbers are coprime.
        let numerator = try Integers.power(machine, Ratios.numerator(base), count)
        let denominator = try Integers.power(machine, Ratios.denominator(base), count)
        if !isReciprocal { return Ratios.make(machine, numerator, denominator) }
        guard Integers.sign(numerator) < 0 else { return Ratios.make(machine, denominator, numerator) }
        return Ratios.make(
            machine, try Integers.negate(machine, denominator), try Integers.negate(machine, numerator))
    }
}
