// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension Complexes {
    /// The principal square root; exact for the exact square of an exact number.
    static func squareRoot(_ machine: Machine, _ a: Word) throws(Raise) -> Word {
        if Numbers.isExact(a), let root = try exactSquareRoot(machine, a) { return root }
        let (value, exponent) = scaledParts(a)
        let root = value.squareRoot()
        if exponent == 0 { return make(machine, root) }
        return make(machine, ComplexDouble(scale(root.real, exponent / 2), scale(root.imaginary, exponent / 2)))
    }

    /// The root of x + yi is u + vi with u² = (|x + yi| + x) / 2 and 2uv = y. Since y is not 0, nor is u.
    private static func exactSquareRoot(_ machine: Machine, _ a: Word) throws(Raise) -> Word? {
        guard let length = try Numbers.exactSquareRoot(machine, squaredMagnitude(machine, a)) else { return nil }
        let two = Word(fixnum: 2)
        let square = try Numbers.divide(machine, Numbers.add(machine, length, real(a)), two)
        guard let u = try Numbers.exactSquareRoot(machine, square) else { return nil }
        return make(machine, u, try Numbers.divide(machine, imaginary(a), Numbers.multiply(machine, two, u)))
    }

    /// The magnitude; exact if it can be.
    static func magnitude(_ machine: Machine, _ a: Word) throws(Raise) -> Word {
        if Numbers.isExact(a) { return try Numbers.squareRoot(machine, squaredMagnitude(machine, a)) }
        let value = parts(a)
        return machine.allocator.double(Numbers.hypotenuse(value.real, value.imaginary))
    }

    /// The natural logarithm of any number but an exact zero.
    static func logarithm(_ machine: Machine, _ a: Word) throws(Raise) -> ComplexDouble {
        guard a.is(.complex) else {
            let isNegative = Numbers.sign(a) < 0
            let magnitude = isNegative ? try Numbers.negate(machine, a) : a
            return ComplexDouble(Numbers.naturalLogarithm(magnitude), isNegative ? .pi : 0)
        }
        guard Numbers.isExact(a) else { return parts(a).logarithm() }
        let square = try squaredMagnitude(machine, a)
        return ComplexDouble(Numbers.naturalLogarithm(square) / 2, angle(a))
    }

    /// The angle of any number as a double.
    static func angle(_ a: Word) -> Double {
        let (value, _) = scaledParts(a)
        return Numbers.angle(value.imaginary, value.real)
    }

    // MARK: - Powers

    /// A power, of which base or exponent is not real, and the exponent is no exact integer.
    static func power(_ machine: Machine, _ base: Word, _ exponent: Word) throws(Raise) -> Word {
        if Numbers.isZero(base) {
            guard Numbers.sign(real(exponent)) > 0 else {
                throw machine.error(
                    .range, "expt: 0 has no such power: \(machine.describe(exponent))", irritants: [base, exponent])
            }
            return base
        }
        let logarithm = try logarithm(machine, base)
        let product =
            exponent.is(.complex) ? logarithm * parts(exponent) : logarithm * Numbers.double(exponent)
        return make(machine, product.exponential())
    }

    /// The power of a complex base to an exact integer that is not 0.
    static func power(_ machine: Machine, _ base: Word, integer exponent: Word) throws(Raise) -> Word {
        let isReciprocal = Integers.sign(exponent) < 0
        let count = try Integers.magnitude(machine, exponent)
        guard Numbers.isExact(base) else {
            // By squaring as long as its rounding errors stay below those of the logarithm.
            guard count.isFixnum, count.fixnum <= 1 << 10 else {
                let logarithm = parts(base).logarithm() * Numbers.double(exponent)
                return make(machine, logarithm.exponential())
            }
            let power = power(parts(base), count.fixnum)
            return make(machine, isReciprocal ? ComplexDouble(1, 0) / power : power)
        }
        let power = try exactPower(machine, base, count)
        return isReciprocal ? try Numbers.divide(machine, Word(fixnum: 1), power) : power
    }

    private static func power(_ base: ComplexDouble, _ count: Int) -> ComplexDouble {
        var square = base
        var rest = count
        while rest & 1 == 0 {
            square = square * square
            rest &>>= 1
        }
        var result = square
        while rest > 1 {
            square = square * square
            rest &>>= 1
            if rest & 1 != 0 { result = result * square }
        }
        return result
    }

    /// The power of an exact base to a positive integer: that of the integers over the common denominator.
    private static func exactPower(_ machine: Machine, _ base: Word, _ count: Word) throws(Raise) -> Word {
        let (d1, d2) = (Ratios.denominator(real(base)), Ratios.denominator(imaginary(base)))
        let denominator = try Integers.lcm(machine, d1, d2)
        var square = Gaussian(
            real: try Integers.multiply(
                machine, Ratios.numerator(real(base)), Integers.divideExactly(machine, denominator, d1)),
            imaginary: try Integers.multiply(
                machine, Ratios.numerator(imaginary(base)), Integers.divideExactly(machine, denominator, d2)))
        let norm = try squaredMagnitude(machine, make(machine, square.real, square.imaginary))
        // Powers of the units repeat; those of all others grow.
        let one = Word(fixnum: 1)
        if norm == one {
            let turns = count.isFixnum ? count.fixnum & 3 : Int(truncatingIfNeeded: count.limbs[0] & 3)
            if turns == 0 { return one }
            return try exactPower(machine, square, turns, AllocationBudget(machine)).word(machine, over: one)
        }
        let bits = count.isFixnum ? (Integers.bitCount(norm) - 1).multipliedReportingOverflow(by: count.fixnum) : nil
        guard let bits, !bits.overflow, bits.partialValue / 2 <= BignumDraft.maximumLimbs * 64 else {
            throw BignumDraft.tooLarge(machine)
        }
        square = try exactPower(machine, square, count.fixnum, AllocationBudget(machine))
        return try square.word(machine, over: Integers.power(machine, denominator, count))
    }

    private static func exactPower(
        _ machine: Machine, _ base: Gaussian, _ count: Int, _ budget: AllocationBudget
    ) throws(Raise) -> Gaussian {
        var square = base
        var result: Gaussian?
        var rest = count
        while true {
            if rest & 1 != 0 { result = try result?.multiplied(machine, by: square) ?? square }
            rest &>>= 1
            if rest == 0 { return result ?? square }
            square = try square.multiplied(machine, by: square)
            try budget.check()
        }
    }

    /// A complex number whose parts are exact integers.
    private struct Gaussian {
        let real: Word
        let imaginary: Word

        func multiplied(_ machine: Machine, by other: Gaussian) throws(Raise) -> Gaussian {
            let (a, b, c, d) = (real, imaginary, other.real, other.imaginary)
            return Gaussian(
                real: try Integers.subtract(
                    machine, Integers.multiply(machine, a, c), Integers.multiply(machine, b, d)),
                imaginary: try Integers.add(
                    machine, Integers.multiply(machine, a, d), Integers.multiply(machine, b, c)))
        }

        func word(_ machine: Machine, over denominator: Word) throws(Raise) -> Word {
            Complexes.make(
                machine, try Ratios.divide(machine, integers: real, denominator),
                try Ratios.divide(machine, integers: imaginary, denominator))
        }
    }
}
