// SPDX-License-Identifier: MIT

/// SipHash-1-3 (Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012) of bytes and words.
///
/// The key is fixed, so that a program prints its collections in the same order each time. Finding many strings with
/// one hash of 60 bits is hard nevertheless, as it would not be for a hash that can be inverted: what somebody sends
/// over the network cannot make a map of strings slow.
struct SipHash {
    private var v0: UInt64 = 0x736f_6d65_7073_6575 ^ 0x5365_6e6e_6974_2031
    private var v1: UInt64 = 0x646f_7261_6e64_6f6d ^ 0x7065_7273_6973_7421
    private var v2: UInt64 = 0x6c79_6765_6e65_7261 ^ 0x5365_6e6e_6974_2031
    private var v3: UInt64 = 0x7465_6462_7974_6573 ^ 0x7065_7273_6973_7421
    private var count: UInt64 = 0

    @inline(__always)
    private mutating func round() {
        v0 &+= v1
        v2 &+= v3
        v1 = (v1 &<< 13 | v1 &>> 51) ^ v0
        v3 = (v3 &<< 16 | v3 &>> 48) ^ v2
        v0 = v0 &<< 32 | v0 &>> 32
        v2 &+= v1
        v0 &+= v3
        v1 = (v1 &<< 17 | v1 &>> 47) ^ v2
        v3 = (v3 &<< 21 | v3 &>> 43) ^ v0
        v2 = v2 &<< 32 | v2 &>> 32
    }

    @inline(__always)
    mutating func combine(_ word: UInt64) {
        v3 ^= word
        round()
        v0 ^= word
        count &+= 8
    }

    /// The bytes, and their number, so that those of two strings in a row cannot be mistaken.
    mutating func combine(_ bytes: UnsafeBufferPointer<UInt8>) {
        let whole = bytes.count & ~7
        var index = 0
        if let start = UnsafeRawPointer(bytes.baseAddress) {
            while index < whole {
                combine(UInt64(littleEndian: start.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
                index &+= 8
            }
        }
        var rest = UInt64(truncatingIfNeeded: bytes.count) &<< 56
        while index < bytes.count {
            rest |= UInt64(bytes[index]) &<< UInt64((index & 7) &* 8)
            index &+= 1
        }
        combine(rest)
    }

    consuming func finish() -> UInt64 {
        combine(count)
        v2 ^= 0xff
        round()
        round()
        round()
        return v0 ^ v1 ^ v2 ^ v3
    }
}
