// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// The state of a xoshiro256** generator (Blackman and Vigna, 2018): 256 bits, not all of them zero.
///
/// To programs it is a bytevector of 32 bytes, four little-endian words, so that a state is a value like any
/// other: it can be kept, compared, written and read, and used again for the same numbers.
struct RandomState {
    private var s0: UInt64
    private var s1: UInt64
    private var s2: UInt64
    private var s3: UInt64

    static let byteCount = 32

    /// What a SplitMix64 generator that begins with `seed` yields, as the authors recommend: states of
    /// similar seeds are not similar.
    init(seed: UInt64) {
        var mixer = SplitMix(seed)
        (s0, s1, s2, s3) = (mixer.next(), mixer.next(), mixer.next(), mixer.next())
    }

    /// A state that depends on all of `limbs`.
    init(limbs: UnsafePointer<UInt>, count: Int, isNegative: Bool) {
        var seed: UInt64 = isNegative ? 0x2545_F491_4F6C_DD1D : 0
        for index in stride(from: count - 1, through: 0, by: -1) {
            if index < count - 1 {
                var mixer = SplitMix(seed)
                seed = mixer.next()
            }
            seed ^= UInt64(limbs[index])
        }
        self.init(seed: seed)
    }

    /// A state of true random bits.
    init(from source: inout SystemRandomNumberGenerator) {
        (s0, s1, s2, s3) = (source.next() | 1, source.next(), source.next(), source.next())
    }

    /// nil unless these are the bytes of a state.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == RandomState.byteCount else { return nil }
        func word(_ index: Int) -> UInt64 {
            UInt64(
                littleEndian: UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(
                    fromByteOffset: 8 * index, as: UInt64.self))
        }
        (s0, s1, s2, s3) = (word(0), word(1), word(2), word(3))
        if s0 | s1 | s2 | s3 == 0 { return nil }
    }

    func store(in target: UnsafeMutableBufferPointer<UInt8>) {
        for (index, word) in [s0, s1, s2, s3].enumerated() {
            UnsafeMutableRawPointer(target.baseAddress!)
                .storeBytes(of: word.littleEndian, toByteOffset: 8 * index, as: UInt64.self)
        }
    }

    mutating func next() -> UInt64 {
        let result = rotate(s1 &* 5, 7) &* 9
        let t = s1 << 17
        s2 ^= s0
        s3 ^= s1
        s1 ^= s2
        s0 ^= s3
        s2 ^= t
        s3 = rotate(s3, 45)
        return result
    }

    /// A number below `bound`, which is not 0, each with the same probability: Lemire's method.
    mutating func next(below bound: UInt64) -> UInt64 {
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
            let threshold = (0 &- bound) % bound
            while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
        }
        return product.high
    }

    /// Goes on by 2 to the 128 numbers.
    mutating func jump() {
        var jumped: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        for word: UInt64 in [
            0x180e_c6d3_3cfd_0aba, 0xd5a6_1266_f0c9_392c, 0xa958_2618_e03f_c9aa, 0x39ab_dc45_29b1_661c,
        ] {
            for bit in 0..<64 {
                if word >> UInt64(bit) & 1 != 0 {
                    jumped = (jumped.0 ^ s0, jumped.1 ^ s1, jumped.2 ^ s2, jumped.3 ^ s3)
                }
                _ = next()
            }
        }
        (s0, s1, s2, s3) = jumped
    }
}

@inline(__always)
private func rotate(_ x: UInt64, _ count: UInt64) -> UInt64 { x << count | x >> (64 - count) }

/// SplitMix64 (Steele, Lea and Flood, 2014).
private struct SplitMix {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
