// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Exact rationals. The operands are words known to be exact numbers, at least one a ratio where that
/// is said; an integer counts as a ratio with denominator 1.
enum Ratios {
    @inline(__always)
    static func numerator(_ word: Word) -> Word { word.is(.ratio) ? word[payload: 0] : word }
    @inline(__always)
    static func denominator(_ word: Word) -> Word { word.is(.ratio) ? word[payload: 1] : Word(fixnum: 1) }

    /// The ratio of integers without a common divisor, the second one positive.
    static func make(_ machine: Machine, _ numerator: Word, _ denominator: Word) -> Word {
        if denominator == Word(fixnum: 1) { return numerator }
        let word = machine.allocator.object(.ratio, size: 2)
        word[payload: 0] = numerator
        word[payload: 1] = denominator
        return word
    }

    /// The quotient of two integers, the second one not zero.
    static func divide(_ machine: Machine, integers a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum {
            let (quotient, remainder) = a.fixnum.quotientAndRemainder(dividingBy: b.fixnum)
            if remainder == 0 { return Integers.make(machine, quotient) }
        }
        let divisor = try Integers.gcd(machine, a, b)
        let numerator = try Integers.divideExactly(machine, a, divisor)
        let denominator = try Integers.divideExactly(machine, b, divisor)
        if Integers.sign(denominator) > 0 { return make(machine, numerator, denominator) }
        return make(machine, try Integers.negate(machine, numerator), try Integers.negate(machine, denominator))
    }

    static func add(_ machine: Machine, _ a: Word, _ b: Word, isDifference: Bool = false) throws(Raise) -> Word {
        let (n1, d1) = (numerator(a), denominator(a))
        let (n2, d2) = (numerator(b), denominator(b))
        let combine = isDifference ? Integers.subtract : Integers.add
        // Knuth, The Art of Computer Programming, 4.5.1: smaller products and divisors than by
        // reducing the sum over the product of the denominators.
        let common = try Integers.gcd(machine, d1, d2)
        if common == Word(fixnum: 1) {
            let sum = try combine(machine, Integers.multiply(machine, n1, d2), Integers.multiply(machine, n2, d1))
            return make(machine, sum, try Integers.multiply(machine, d1, d2))
        }
        let cofactor = try Integers.divideExactly(machine, d1, common)
        let sum = try combine(
            machine, Integers.multiply(machine, n1, Integers.divideExactly(machine, d2, common)),
            Integers.multiply(machine, n2, cofactor))
        let rest = try Integers.gcd(machine, sum, common)
        return make(
            machine, try Integers.divideExactly(machine, sum, rest),
            try Integers.multiply(machine, cofactor, Integers.divideExactly(machine, d2, rest)))
    }

    static func multiply(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        try product(machine, numerator(a), denominator(a), numerator(b), denominator(b))
    }

    /// The second operand is not zero.
    static func divide(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        var (n, d) = (numerator(b), denominator(b))
        if Integers.sign(n) < 0 {
            n = try Integers.negate(machine, n)
            d = try Integers.negate(machine, d)
        }
        return try product(machine, numerator(a), denominator(a), d, n)
    }

    private static func product(
        _ machine: Machine, _ n1: Word, _ d1: Word, _ n2: Word, _ d2: Word
    ) throws(Raise) -> Word {
        let first = try Integers.gcd(machine, n1, d2)
        let second = try Integers.gcd(machine, n2, d1)
        return make(
            machine,
            try Integers.multiply(
                machine, Integers.divideExactly(machine, n1, first), Integers.divideExactly(machine, n2, second)),
            try Integers.multiply(
                machine, Integers.divideExactly(machine, d1, second), Integers.divideExactly(machine, d2, first)))
    }

    static func negate(_ machine: Machine, _ a: Word) throws(Raise) -> Word {
        make(machine, try Integers.negate(machine, numerator(a)), denominator(a))
    }

    static func compare(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Int {
        if !a.is(.ratio) && !b.is(.ratio) { return Integers.compare(a, b) }
        let (signA, signB) = (Integers.sign(numerator(a)), Integers.sign(numerator(b)))
        if signA != signB { return signA < signB ? -1 : 1 }
        return Integers.compare(
            try Integers.multiply(machine, numerator(a), denominator(b)),
            try Integers.multiply(machine, numerator(b), denominator(a)))
    }
}
