// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap
import SennitMachine

extension Integers {
    /// The root rounded down of an integer that is not negative, and what its square leaves.
    static func squareRoot(_ machine: Machine, _ a: Word) throws(Raise) -> (root: Word, rest: Word) {
        if a.isFixnum {
            let root = squareRoot(UInt(a.fixnum))
            return (Word(fixnum: Int(root)), Word(fixnum: a.fixnum - Int(root * root)))
        }
        let x = Magnitude(bignum: a)
        let rest = try BignumDraft(machine, limbs: x.count)
        let root = try BignumDraft(machine, limbs: (x.count + 1) / 2)
        let restCount = __gmpn_sqrtrem(root.limbs, rest.limbs, x.limbs, x.count)
        return (
            root.finish(count: (x.count + 1) / 2, isNegative: false),
            rest.finish(count: restCount, isNegative: false)
        )
    }

    /// The root, if the integer is the square of one.
    static func exactSquareRoot(_ machine: Machine, _ a: Word) throws(Raise) -> Word? {
        if sign(a) < 0 { return nil }
        if !a.isFixnum {
            let x = Magnitude(bignum: a)
            if __gmpn_perfect_square_p(x.limbs, x.count) == 0 { return nil }
        }
        let (root, rest) = try squareRoot(machine, a)
        return rest == Word(fixnum: 0) ? root : nil
    }

    private static func squareRoot(_ value: UInt) -> UInt {
        // Off by one at most, as a fixnum's root has half the bits of a double's significand.
        var root = UInt(Double(value).squareRoot())
        while root * root > value { root -= 1 }
        while (root + 1) * (root + 1) <= value { root += 1 }
        return root
    }
}
