// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap
import SennitMachine

/// Exact integers: the operands are words known to be fixnums or bignums.
enum Integers {
    @inline(__always)
    static func make(_ machine: Machine, _ value: Int) -> Word {
        if _fastPath(Word.fitsFixnum(value)) { return Word(fixnum: value) }
        return makeBignum(machine, value.magnitude, isNegative: value < 0)
    }

    static func make(_ machine: Machine, magnitude: UInt, isNegative: Bool) -> Word {
        if magnitude <= UInt(Word.fixnumMax) {
            return Word(fixnum: isNegative ? -Int(magnitude) : Int(magnitude))
        }
        if isNegative && magnitude == UInt(Word.fixnumMax) + 1 { return Word(fixnum: Word.fixnumMin) }
        return makeBignum(machine, magnitude, isNegative: isNegative)
    }

    @inline(never)
    private static func makeBignum(_ machine: Machine, _ magnitude: UInt, isNegative: Bool) -> Word {
        let word = machine.allocator.object(.bignum, detail: isNegative ? 1 : 0, size: 1)
        word.limbs[0] = magnitude
        return word
    }

    /// The integer that `body` leaves in a number of GMP's own, for functions that have no form for
    /// memory of ours. `limbs` is what the result takes at most.
    static func make(
        _ machine: Machine, limbs: Int, _ body: (inout __mpz_struct) -> Void
    ) throws(Raise) -> Word {
        try BignumDraft.checkRoom(machine, limbs: limbs)
        var value = __mpz_struct()
        __gmpz_init(&value)
        defer { __gmpz_clear(&value) }
        body(&value)
        let count = Int(value._mp_size.magnitude)
        let draft = try BignumDraft(machine, limbs: count)
        if count > 0 { draft.limbs.update(from: value._mp_d, count: count) }
        return draft.finish(count: count, isNegative: value._mp_size < 0)
    }

    // MARK: - Properties

    static func sign(_ word: Word) -> Int {
        if word.isFixnum { return word.fixnum.signum() }
        return word.header.detail == 0 ? 1 : -1
    }

    static func isOdd(_ word: Word) -> Bool {
        word.isFixnum ? word.fixnum & 1 != 0 : word.limbs[0] & 1 != 0
    }

    static func areSame(_ a: Word, _ b: Word) -> Bool {
        if a == b { return true }
        if a.isFixnum || b.isFixnum || a.header.bits != b.header.bits { return false }
        return __gmpn_cmp(a.limbs, b.limbs, a.header.size) == 0
    }

    static func hash(_ word: Word) -> UInt64 {
        if word.isFixnum { return Numbers.mix(0, word.bits) }
        let magnitude = Magnitude(bignum: word)
        var result: UInt64 = magnitude.isNegative ? 1 : 2
        for i in 0..<magnitude.count { result = Numbers.mix(result, UInt64(magnitude.limbs[i])) }
        return result
    }

    /// Number of bits of the magnitude.
    static func bitCount(_ word: Word) -> Int {
        word.isFixnum ? 64 - word.fixnum.magnitude.leadingZeroBitCount : Magnitude(bignum: word).bitCount
    }

    static func compare(_ a: Word, _ b: Word) -> Int {
        if a.isFixnum && b.isFixnum { return a.fixnum < b.fixnum ? -1 : a.fixnum > b.fixnum ? 1 : 0 }
        // A bignum lies beyond every fixnum, on the side of its sign.
        if a.isFixnum { return -sign(b) }
        if b.isFixnum { return sign(a) }
        let (x, y) = (Magnitude(bignum: a), Magnitude(bignum: b))
        if x.isNegative != y.isNegative { return x.isNegative ? -1 : 1 }
        let order = x.compareMagnitude(y)
        return x.isNegative ? -order : order
    }
}
