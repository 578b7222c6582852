// SPDX-License-Identifier: MIT

// Doubles are self-tagging. The bit pattern rotated left by four puts sign and the top three
// exponent bits in the low nibble. Those three bits are 011 or 100 for magnitudes from 2^-255 to
// 2^256 and 000 for zero and the very small; flipping them gives the tags 100, 011 and 111, none of
// which is used otherwise. Everything else (huge, tiny, infinite, NaN) is boxed. Encoding and
// decoding are a rotate and an xor, and the test is one bit-test instruction.

extension Word {
    /// Bit n is set when the low five bits n carry one of the three tags of doubles.
    @inlinable @inline(__always)
    static var doubleTags: UInt32 { 0x9898_9898 }

    @inlinable @inline(__always)
    package var isImmediateDouble: Bool {
        Word.doubleTags &>> UInt32(truncatingIfNeeded: bits) & 1 != 0
    }

    /// The value of a word known to be an immediate double.
    @inlinable @inline(__always)
    package var immediateDouble: Double {
        let flipped = bits ^ 7
        return Double(bitPattern: flipped &>> 4 | flipped &<< 60)
    }

    /// The immediate for `value`, or a word that is not a double when `value` must be boxed.
    @inlinable @inline(__always)
    package init(unboxed value: Double) {
        let pattern = value.bitPattern
        bits = (pattern &<< 4 | pattern &>> 60) ^ 7
    }

    @inlinable @inline(__always)
    package var isDouble: Bool { isImmediateDouble || self.is(.double) }

    /// The value of a word known to be a double, boxed or not.
    @inlinable @inline(__always)
    package var double: Double {
        isImmediateDouble ? immediateDouble : Double(bitPattern: self[payload: 0].bits)
    }
}
