// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap
import SennitMachine

extension Integers {
    @inline(__always)
    static func multiply(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum {
            let (product, overflow) = a.fixnum.multipliedReportingOverflow(by: b.fixnum)
            if !overflow { return make(machine, product) }
        }
        return try product(machine, Magnitude(machine, a), Magnitude(machine, b))
    }

    private static func product(_ machine: Machine, _ a: Magnitude, _ b: Magnitude) throws(Raise) -> Word {
        let (x, y) = a.count < b.count ? (b, a) : (a, b)
        if y.count == 0 { return Word(fixnum: 0) }
        let count = x.count + y.count
        let draft = try BignumDraft(machine, limbs: count)
        if y.count == 1 {
            draft.limbs[x.count] = __gmpn_mul_1(draft.limbs, x.limbs, x.count, y.limbs[0])
        } else if x.limbs == y.limbs {
            __gmpn_sqr(draft.limbs, x.limbs, x.count)
        } else {
            _ = __gmpn_mul(draft.limbs, x.limbs, x.count, y.limbs, y.count)
        }
        return draft.finish(count: count, isNegative: x.isNegative != y.isNegative)
    }

    /// `base` to the power of `exponent`, which is not negative. Throws a limit error for what would
    /// not fit the heap.
    static func power(_ machine: Machine, _ base: Word, _ exponent: Word) throws(Raise) -> Word {
        if base.isFixnum && (-1...1).contains(base.fixnum) {
            if base.fixnum == -1 { return Word(fixnum: isOdd(exponent) ? -1 : 1) }
            return exponent == Word(fixnum: 0) ? Word(fixnum: 1) : base
        }
        guard exponent.isFixnum else { throw BignumDraft.tooLarge(machine) }
        let (bits, overflow) = bitCount(base).multipliedReportingOverflow(by: exponent.fixnum)
        if overflow { throw BignumDraft.tooLarge(machine) }
        if bits < 61, base.isFixnum { return smallPower(base.fixnum, exponent.fixnum) }
        if base == Word(fixnum: 2) { return try shiftLeft(machine, Word(fixnum: 1), exponent.fixnum) }
        let x = Magnitude(machine, base)
        return try make(machine, limbs: bits / 64 + 1) { result in
            var view = x.view
            __gmpz_pow_ui(&result, &view, UInt(exponent.fixnum))
        }
    }

    /// The power, known to fit a fixnum.
    private static func smallPower(_ base: Int, _ exponent: Int) -> Word {
        var result = 1
        var square = base
        var rest = exponent
        while rest > 0 {
            if rest & 1 != 0 { result = result &* square }
            square = square &* square
            rest &>>= 1
        }
        return Word(fixnum: result)
    }
}
