// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap
import SennitMachine

/// An exact integer as GMP reads it: limbs, least significant first, and a sign.
///
/// A view: it borrows the limbs of a bignum, and is valid until the next safepoint.
struct Magnitude {
    let limbs: UnsafePointer<UInt>
    /// Without leading zero limbs; zero has none.
    let count: Int
    let isNegative: Bool

    @inline(__always)
    init(limbs: UnsafePointer<UInt>, count: Int, isNegative: Bool) {
        self.limbs = limbs
        self.count = count
        self.isNegative = isNegative
    }

    /// The word is known to be a bignum.
    @inline(__always)
    init(bignum word: Word) {
        let header = word.header
        limbs = UnsafePointer(word.limbs)
        count = header.size
        isNegative = header.detail != 0
    }

    /// The word is known to be an exact integer. The one limb of a fixnum goes into the nursery, which
    /// takes a few instructions and spares every operation a closure around its operands.
    @inline(__always)
    init(_ machine: Machine, _ word: Word) {
        guard word.isFixnum else {
            self.init(bignum: word)
            return
        }
        let value = word.fixnum
        let cell = machine.allocator.allocate(words: 1)
        cell[0] = Word(bits: UInt64(value.magnitude))
        self.init(
            limbs: UnsafeRawPointer(cell).assumingMemoryBound(to: UInt.self), count: value == 0 ? 0 : 1,
            isNegative: value < 0)
    }

    /// The integer for functions of GMP that only read it: nothing is allocated, nothing to be freed.
    @inline(__always)
    var view: __mpz_struct {
        __mpz_struct(
            _mp_alloc: 0, _mp_size: Int32(truncatingIfNeeded: isNegative ? -count : count),
            _mp_d: UnsafeMutablePointer(mutating: limbs))
    }

    /// Number of bits without leading zeros.
    var bitCount: Int { count == 0 ? 0 : count * 64 - limbs[count - 1].leadingZeroBitCount }

    /// Below, at or above another, signs aside.
    func compareMagnitude(_ other: Magnitude) -> Int {
        if count != other.count { return count < other.count ? -1 : 1 }
        return count == 0 ? 0 : Int(__gmpn_cmp(limbs, other.limbs, count))
    }
}

extension Word {
    /// The limbs of a word known to be a bignum. Valid until the next safepoint.
    @inline(__always)
    var limbs: UnsafeMutablePointer<UInt> {
        UnsafeMutableRawPointer(address + 1).assumingMemoryBound(to: UInt.self)
    }
}
