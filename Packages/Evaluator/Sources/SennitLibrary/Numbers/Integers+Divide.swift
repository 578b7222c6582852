// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap
import SennitMachine

// The divisor is never zero here. Quotients are truncated unless they say otherwise.

extension Integers {
    static func quotient(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum { return make(machine, a.fixnum / b.fixnum) }
        let (n, d) = (Magnitude(machine, a), Magnitude(machine, b))
        if n.count < d.count { return Word(fixnum: 0) }
        let isNegative = n.isNegative != d.isNegative
        let count = n.count - d.count + 1
        let draft = try BignumDraft(machine, limbs: count)
        if d.count == 1 {
            _ = __gmpn_divrem_1(draft.limbs, 0, n.limbs, n.count, d.limbs[0])
            return draft.finish(count: count, isNegative: isNegative)
        }
        // The mpn layer has only mpn_tdiv_qr, which takes a third longer to find the remainder, too.
        var (result, dividend, divisor) = (draft.target, n.view, d.view)
        __gmpz_tdiv_q(&result, &dividend, &divisor)
        return draft.finish(count: Int(result._mp_size.magnitude), isNegative: isNegative)
    }

    static func remainder(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum { return Word(fixnum: a.fixnum % b.fixnum) }
        let (n, d) = (Magnitude(machine, a), Magnitude(machine, b))
        if n.count < d.count { return a }
        if d.count == 1 {
            return make(machine, magnitude: __gmpn_mod_1(n.limbs, n.count, d.limbs[0]), isNegative: n.isNegative)
        }
        let draft = try BignumDraft(machine, limbs: d.count)
        var (result, dividend, divisor) = (draft.target, n.view, d.view)
        __gmpz_tdiv_r(&result, &dividend, &divisor)
        return draft.finish(count: Int(result._mp_size.magnitude), isNegative: n.isNegative)
    }

    static func quotientAndRemainder(
        _ machine: Machine, _ a: Word, _ b: Word
    ) throws(Raise) -> (quotient: Word, remainder: Word) {
        if a.isFixnum && b.isFixnum {
            let (quotient, remainder) = a.fixnum.quotientAndRemainder(dividingBy: b.fixnum)
            return (make(machine, quotient), Word(fixnum: remainder))
        }
        let (n, d) = (Magnitude(machine, a), Magnitude(machine, b))
        if n.count < d.count { return (Word(fixnum: 0), a) }
        let count = n.count - d.count + 1
        let remainder = try BignumDraft(machine, limbs: d.count)
        let quotient = try BignumDraft(machine, limbs: count)
        __gmpn_tdiv_qr(quotient.limbs, remainder.limbs, 0, n.limbs, n.count, d.limbs, d.count)
        return (
            quotient.finish(count: count, isNegative: n.isNegative != d.isNegative),
            remainder.finish(count: d.count, isNegative: n.isNegative)
        )
    }

    /// The remainder with the sign of the divisor.
    static func modulo(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        let remainder = try remainder(machine, a, b)
        return try isBelowFloor(remainder, b) ? add(machine, remainder, b) : remainder
    }

    /// The quotient rounded down, and the remainder that goes with it.
    static func floorDivide(
        _ machine: Machine, _ a: Word, _ b: Word
    ) throws(Raise) -> (quotient: Word, remainder: Word) {
        let (quotient, remainder) = try quotientAndRemainder(machine, a, b)
        guard isBelowFloor(remainder, b) else { return (quotient, remainder) }
        return (try subtract(machine, quotient, Word(fixnum: 1)), try add(machine, remainder, b))
    }

    static func floorQuotient(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if (sign(a) < 0) == (sign(b) < 0) { return try quotient(machine, a, b) }
        return try floorDivide(machine, a, b).quotient
    }

    private static func isBelowFloor(_ remainder: Word, _ divisor: Word) -> Bool {
        let sign = sign(remainder)
        return sign != 0 && (sign < 0) != (self.sign(divisor) < 0)
    }

    /// Greatest common divisor; never negative.
    static func gcd(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum {
            return make(machine, magnitude: gcd(a.fixnum.magnitude, b.fixnum.magnitude), isNegative: false)
        }
        let (x, y) = (Magnitude(machine, a), Magnitude(machine, b))
        if x.count == 0 { return try magnitude(machine, b) }
        if y.count == 0 { return try magnitude(machine, a) }
        if x.count == 1 || y.count == 1 {
            let (long, short) = x.count == 1 ? (y, x) : (x, y)
            return make(machine, magnitude: __gmpn_gcd_1(long.limbs, long.count, short.limbs[0]), isNegative: false)
        }
        return try make(machine, limbs: min(x.count, y.count)) { result in
            var (first, second) = (x.view, y.view)
            __gmpz_gcd(&result, &first, &second)
        }
    }

    static func gcd(_ a: UInt, _ b: UInt) -> UInt {
        // Stein's binary algorithm: shifts and subtractions, no division.
        if a == 0 || b == 0 { return a | b }
        let shift = (a | b).trailingZeroBitCount
        var x = a &>> UInt(a.trailingZeroBitCount)
        var y = b
        while y != 0 {
            y &>>= UInt(y.trailingZeroBitCount)
            if x > y { swap(&x, &y) }
            y &-= x
        }
        return x &<< UInt(shift)
    }

    /// Least common multiple; never negative.
    static func lcm(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if sign(a) == 0 || sign(b) == 0 { return Word(fixnum: 0) }
        let reduced = try divideExactly(machine, a, gcd(machine, a, b))
        return try magnitude(machine, multiply(machine, reduced, b))
    }

    /// The quotient of integers of which the second divides the first.
    static func divideExactly(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if b == Word(fixnum: 1) { return a }
        if a.isFixnum || b.isFixnum { return try quotient(machine, a, b) }
        let (n, d) = (Magnitude(bignum: a), Magnitude(bignum: b))
        return try make(machine, limbs: max(1, n.count - d.count + 1)) { result in
            var (first, second) = (n.view, d.view)
            __gmpz_divexact(&result, &first, &second)
        }
    }
}
