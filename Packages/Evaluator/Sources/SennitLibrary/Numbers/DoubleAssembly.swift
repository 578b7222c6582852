// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap

// From exact numbers to the nearest double, ties to even, in a single rounding.

extension Double {
    /// The double nearest to (`significand` + f) × 2^`exponent`, where f is a fraction strictly between 0
    /// and 1 if `hasRest`, else 0. At least 55 bits of the significand are to be there if `hasRest`.
    static func assemble(_ significand: UInt64, hasRest: Bool, exponent: Int) -> Double {
        guard significand != 0 else { return 0 }
        let zeros = significand.leadingZeroBitCount
        let bits = significand << UInt64(zeros)
        // Beyond any double in either direction, the exponent itself could overflow below.
        guard exponent < 2000 else { return .infinity }
        guard exponent > -2000 else { return 0 }
        let low = exponent - zeros
        let top = low + 63
        // A subnormal number keeps fewer bits than 53, and has to be rounded there.
        let dropped = top >= -1022 ? 11 : 11 + (-1022 - top)
        guard dropped <= 64 else { return 0 }
        let kept = dropped == 64 ? 0 : bits >> UInt64(dropped)
        let half = UInt64(1) << UInt64(dropped - 1)
        let rest = dropped == 64 ? bits : bits & (half << 1 &- 1)
        let isUp = rest > half || rest == half && (hasRest || kept & 1 != 0)
        return Double(sign: .plus, exponent: low + dropped, significand: Double(kept + (isUp ? 1 : 0)))
    }
}

extension Integers {
    static func double(_ word: Word) -> Double {
        word.isFixnum ? Double(word.fixnum) : double(Magnitude(bignum: word))
    }

    private static func double(_ x: Magnitude) -> Double {
        let (significand, hasRest, exponent) = leadingBits(x)
        let value = Double.assemble(significand, hasRest: hasRest, exponent: exponent)
        return x.isNegative ? -value : value
    }

    /// The top 64 bits, whether any bit below them is set, and their exponent. Not for zero.
    private static func leadingBits(_ x: Magnitude) -> (significand: UInt64, hasRest: Bool, exponent: Int) {
        let top = x.limbs[x.count - 1]
        let shift = UInt(top.leadingZeroBitCount)
        guard x.count > 1 else { return (UInt64(top << shift), false, -Int(shift)) }
        let next = x.limbs[x.count - 2]
        let significand = shift == 0 ? top : top << shift | next >> (64 - shift)
        let hasRest = next << shift != 0 || (0..<(x.count - 2)).contains { x.limbs[$0] != 0 }
        return (UInt64(significand), hasRest, (x.count - 1) * 64 - Int(shift))
    }

    /// A double f and an even exponent e such that the integer is about f × 2^e, f far from the ends
    /// of the range of doubles.
    static func scaledDouble(_ word: Word) -> (fraction: Double, exponent: Int) {
        guard !word.isFixnum else { return (Double(word.fixnum), 0) }
        let x = Magnitude(bignum: word)
        let (significand, hasRest, exponent) = leadingBits(x)
        let isOdd = exponent & 1 != 0
        let fraction = Double.assemble(significand, hasRest: hasRest, exponent: isOdd ? 1 : 0)
        return (x.isNegative ? -fraction : fraction, isOdd ? exponent - 1 : exponent)
    }
}

extension Ratios {
    static func double(_ word: Word) -> Double {
        let (numerator, denominator) = (numerator(word), denominator(word))
        let exact = -(1 << 53)...(1 << 53)
        if numerator.isFixnum && denominator.isFixnum,
            exact.contains(numerator.fixnum), exact.contains(denominator.fixnum)
        {
            return Double(numerator.fixnum) / Double(denominator.fixnum)
        }
        let value = quotient(numerator, denominator)
        return Integers.sign(numerator) < 0 ? -value : value
    }

    /// The magnitude of a quotient: 63 or 64 bits of it by integer division, then one rounding.
    private static func quotient(_ numerator: Word, _ denominator: Word) -> Double {
        let shift = 63 - (Integers.bitCount(numerator) - Integers.bitCount(denominator))
        var (n, d, q, r) = (__mpz_struct(), __mpz_struct(), __mpz_struct(), __mpz_struct())
        initialize(&n, numerator, shiftedBy: max(shift, 0))
        initialize(&d, denominator, shiftedBy: max(-shift, 0))
        __gmpz_init(&q)
        __gmpz_init(&r)
        defer {
            __gmpz_clear(&n)
            __gmpz_clear(&d)
            __gmpz_clear(&q)
            __gmpz_clear(&r)
        }
        __gmpz_tdiv_qr(&q, &r, &n, &d)
        return Double.assemble(UInt64(__gmpz_get_ui(&q)), hasRest: r._mp_size != 0, exponent: -shift)
    }

    /// Makes `target` the magnitude of an exact integer times 2^`count`.
    private static func initialize(_ target: inout __mpz_struct, _ word: Word, shiftedBy count: Int) {
        __gmpz_init(&target)
        if word.isFixnum {
            var source = __mpz_struct()
            __gmpz_init_set_ui(&source, word.fixnum.magnitude)
            __gmpz_mul_2exp(&target, &source, UInt(count))
            __gmpz_clear(&source)
        } else {
            var source = Magnitude(bignum: word).view
            source._mp_size = Int32(source._mp_size.magnitude)
            __gmpz_mul_2exp(&target, &source, UInt(count))
        }
    }
}
