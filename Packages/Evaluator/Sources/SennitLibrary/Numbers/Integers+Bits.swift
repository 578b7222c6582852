// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap
import SennitMachine

// Bitwise operations see a negative integer as two's complement with endless ones to the left.

extension Integers {
    enum BitwiseOperation { case and, or, exclusiveOr }

    static func bitwise(
        _ machine: Machine, _ operation: BitwiseOperation, _ a: Word, _ b: Word
    ) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum {
            switch operation {
            case .and: return Word(fixnum: a.fixnum & b.fixnum)
            case .or: return Word(fixnum: a.fixnum | b.fixnum)
            case .exclusiveOr: return Word(fixnum: a.fixnum ^ b.fixnum)
            }
        }
        let (x, y) = (Magnitude(machine, a), Magnitude(machine, b))
        return try make(machine, limbs: max(x.count, y.count) + 1) { result in
            var (first, second) = (x.view, y.view)
            switch operation {
            case .and: __gmpz_and(&result, &first, &second)
            case .or: __gmpz_ior(&result, &first, &second)
            case .exclusiveOr: __gmpz_xor(&result, &first, &second)
            }
        }
    }

    static func bitwiseNot(_ machine: Machine, _ a: Word) throws(Raise) -> Word {
        a.isFixnum ? Word(fixnum: ~a.fixnum) : try subtract(machine, Word(fixnum: -1), a)
    }

    /// Shifts left for a positive `count`, and right, rounding down, for a negative one.
    static func shift(_ machine: Machine, _ a: Word, _ count: Word) throws(Raise) -> Word {
        if a == Word(fixnum: 0) { return a }
        guard count.isFixnum else {
            if sign(count) > 0 { throw BignumDraft.tooLarge(machine) }
            return Word(fixnum: sign(a) < 0 ? -1 : 0)
        }
        if count.fixnum >= 0 { return try shiftLeft(machine, a, count.fixnum) }
        return try shiftRight(machine, a, -count.fixnum)
    }

    static func shiftLeft(_ machine: Machine, _ a: Word, _ count: Int) throws(Raise) -> Word {
        if a.isFixnum && count < 61 {
            let value = a.fixnum
            let shifted = value << count
            if shifted >> count == value { return make(machine, shifted) }
        }
        let x = Magnitude(machine, a)
        let (zeros, bits) = (count / 64, UInt32(count % 64))
        guard x.count > 0 else { return a }
        guard zeros <= BignumDraft.maximumLimbs else { throw BignumDraft.tooLarge(machine) }
        let total = x.count + zeros + 1
        let draft = try BignumDraft(machine, limbs: total)
        draft.limbs.update(repeating: 0, count: zeros)
        let target = draft.limbs + zeros
        if bits == 0 {
            target.update(from: x.limbs, count: x.count)
            target[x.count] = 0
        } else {
            target[x.count] = __gmpn_lshift(target, x.limbs, x.count, bits)
        }
        return draft.finish(count: total, isNegative: x.isNegative)
    }

    static func shiftRight(_ machine: Machine, _ a: Word, _ count: Int) throws(Raise) -> Word {
        if a.isFixnum { return Word(fixnum: a.fixnum >> min(count, 63)) }
        let x = Magnitude(bignum: a)
        let (dropped, bits) = (count / 64, UInt32(count % 64))
        guard dropped < x.count else { return Word(fixnum: x.isNegative ? -1 : 0) }
        let rest = x.count - dropped
        let draft = try BignumDraft(machine, limbs: rest + 1)
        var isRounded = x.isNegative && (0..<dropped).contains { x.limbs[$0] != 0 }
        if bits == 0 {
            draft.limbs.update(from: x.limbs + dropped, count: rest)
        } else {
            let lost = __gmpn_rshift(draft.limbs, x.limbs + dropped, rest, bits)
            isRounded = isRounded || x.isNegative && lost != 0
        }
        draft.limbs[rest] = isRounded ? __gmpn_add_1(draft.limbs, draft.limbs, rest, 1) : 0
        return draft.finish(count: rest + 1, isNegative: x.isNegative)
    }

    /// Ones of an integer that is not negative, zeros of a negative one.
    static func onesCount(_ a: Word) -> Int {
        if a.isFixnum { return (a.fixnum < 0 ? ~a.fixnum : a.fixnum).nonzeroBitCount }
        let x = Magnitude(bignum: a)
        let ones = Int(bitPattern: __gmpn_popcount(x.limbs, x.count))
        guard x.isNegative else { return ones }
        // The complement of -m is m - 1: the lowest one of m goes and the zeros below it turn to ones.
        return ones - 1 + Int(bitPattern: __gmpn_scan1(x.limbs, 0))
    }

    /// Bits of two's complement without the sign.
    static func length(_ a: Word) -> Int {
        if a.isFixnum { return 64 - (a.fixnum < 0 ? ~a.fixnum : a.fixnum).leadingZeroBitCount }
        let x = Magnitude(bignum: a)
        // -2^k has the k bits of 2^k - 1.
        let isPowerOfTwo = Int(bitPattern: __gmpn_scan1(x.limbs, 0)) == x.bitCount - 1
        return x.isNegative && isPowerOfTwo ? x.bitCount - 1 : x.bitCount
    }
}
