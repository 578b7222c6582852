// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap
import SennitMachine

extension Integers {
    @inline(__always)
    static func add(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum { return make(machine, a.fixnum &+ b.fixnum) }
        return try sum(machine, Magnitude(machine, a), Magnitude(machine, b), isDifference: false)
    }

    @inline(__always)
    static func subtract(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum { return make(machine, a.fixnum &- b.fixnum) }
        return try sum(machine, Magnitude(machine, a), Magnitude(machine, b), isDifference: true)
    }

    static func negate(_ machine: Machine, _ a: Word) throws(Raise) -> Word {
        if a.isFixnum { return make(machine, 0 &- a.fixnum) }
        let x = Magnitude(bignum: a)
        let draft = try BignumDraft(machine, limbs: x.count)
        draft.limbs.update(from: x.limbs, count: x.count)
        return draft.finish(count: x.count, isNegative: !x.isNegative)
    }

    static func magnitude(_ machine: Machine, _ a: Word) throws(Raise) -> Word {
        sign(a) < 0 ? try negate(machine, a) : a
    }

    private static func sum(
        _ machine: Machine, _ a: Magnitude, _ b: Magnitude, isDifference: Bool
    ) throws(Raise) -> Word {
        let isNegativeB = b.isNegative != isDifference
        let isSwapped = a.count < b.count
        let (x, y) = isSwapped ? (b, a) : (a, b)
        if a.isNegative == isNegativeB {
            let draft = try BignumDraft(machine, limbs: x.count + 1)
            draft.limbs[x.count] = __gmpn_add(draft.limbs, x.limbs, x.count, y.limbs, y.count)
            return draft.finish(count: x.count + 1, isNegative: isNegativeB)
        }
        if x.count == y.count && __gmpn_cmp(x.limbs, y.limbs, x.count) < 0 {
            // Not swapped: a is the smaller one.
            let draft = try BignumDraft(machine, limbs: x.count)
            _ = __gmpn_sub_n(draft.limbs, y.limbs, x.limbs, x.count)
            return draft.finish(count: x.count, isNegative: isNegativeB)
        }
        let draft = try BignumDraft(machine, limbs: x.count)
        _ = __gmpn_sub(draft.limbs, x.limbs, x.count, y.limbs, y.count)
        return draft.finish(count: x.count, isNegative: isSwapped ? isNegativeB : a.isNegative)
    }
}
