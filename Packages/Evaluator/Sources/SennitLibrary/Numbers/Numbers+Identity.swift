// SPDX-License-Identifier: MIT
import SennitHeap

extension Numbers {
    /// `eqv?` on numbers: the same exactness and the same value. NaN is the same as NaN, 0.0 is not the
    /// same as -0.0. False if either is not a number.
    package static func eqv(_ a: Word, _ b: Word) -> Bool {
        if a == b { return isNumber(a) }
        let common = level(a)
        guard common == level(b) else { return false }
        switch common {
        case .integer: return Integers.areSame(a, b)
        case .ratio:
            return Integers.areSame(Ratios.numerator(a), Ratios.numerator(b))
                && Integers.areSame(Ratios.denominator(a), Ratios.denominator(b))
        case .double:
            let (x, y) = (a.double, b.double)
            return x.bitPattern == y.bitPattern || x.isNaN && y.isNaN
        case .complex:
            return eqv(Complexes.real(a), Complexes.real(b)) && eqv(Complexes.imaginary(a), Complexes.imaginary(b))
        case .none: return false
        }
    }

    /// Equal for numbers that are the same by `eqv`.
    package static func hash(_ word: Word) -> UInt64 {
        switch level(word) {
        case .integer: return Integers.hash(word)
        case .ratio:
            return mix(Integers.hash(Ratios.numerator(word)), Integers.hash(Ratios.denominator(word)))
        case .double:
            let value = word.double
            return mix(0xD0, (value.isNaN ? Double.nan : value).bitPattern)
        case .complex: return mix(hash(Complexes.real(word)), hash(Complexes.imaginary(word)))
        case .none: return mix(0, word.bits)
        }
    }

    /// Spreads the bits of `value` and `seed` over the result: the finalizer of SplitMix64 (Steele,
    /// Lea and Flood 2014).
    static func mix(_ seed: UInt64, _ value: UInt64) -> UInt64 {
        var x = (seed &* 0x9E37_79B9_7F4A_7C15) ^ value
        x = (x ^ x &>> 30) &* 0xBF58_476D_1CE4_E5B9
        x = (x ^ x &>> 27) &* 0x94D0_49BB_1331_11EB
        return x ^ x &>> 31
    }
}
