// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import SennitScheduler

/// Hashes of values: the same for values that are `equal?`, and for numbers that are `=`, whatever their exactness.
///
/// A hash has `bits` bits, so that it is a fixnum that is not negative. Fixnums and characters are mixed by a bijection
/// of so many bits: at most two fixnums have one hash. A symbol has that of its name, computed once. Procedures have no
/// number and do not stay where they are: see `KeyHash+Procedures.swift`.
package enum KeyHash {
    package static let bits = 60
    private static let mask: UInt64 = 1 << 60 - 1
    /// After so many parts of a value the rest no longer matters: values can share parts, and then have many more
    /// parts than memory they take.
    private static let stepLimit = 1 << 16

    @inline(__always)
    package static func hash(_ word: Word) -> Int {
        if _fastPath(word.isFixnum) {
            return Int(truncatingIfNeeded: mix(UInt64(bitPattern: Int64(word.fixnum))) & mask)
        }
        if word.isSymbol { return Int(truncatingIfNeeded: symbol(word) & mask) }
        return Int(truncatingIfNeeded: hashSlowly(word) & mask)
    }

    @inline(__always)
    private static func symbol(_ word: Word) -> UInt64 {
        let known = SymbolHashes.hash(ofSymbol: word.symbol.id)
        return _fastPath(known != 0) ? known : newSymbol(word.symbol)
    }

    @inline(never)
    private static func newSymbol(_ symbol: Symbol) -> UInt64 {
        var name = symbol.name
        var state = SipHash()
        state.combine(0x73)
        name.withUTF8 { state.combine($0) }
        // The highest bit is no part of a hash, and says that this one is known.
        let hash = state.finish() | 1 << 63
        SymbolHashes.note(hash, ofSymbol: symbol.id)
        return hash
    }

    @inline(never)
    private static func hashSlowly(_ word: Word) -> UInt64 {
        if !word.isPointer || !hasParts(word) { return leaf(word) }
        var state = SipHash()
        var stack = [word]
        var steps = 0
        while var next = stack.popLast() {
            steps += 1
            if steps > stepLimit { break }
            while next.isPair, steps < stepLimit {
                state.combine(0x70)
                let first = next.car
                next = next.cdr
                steps += 1
                if first.isPointer && hasParts(first) {
                    stack.append(next)
                    next = first
                } else {
                    state.combine(leaf(first))
                }
            }
            if next.isPointer && hasParts(next) && !next.isPair {
                push(partsOf: next, &stack, &state)
            } else if !next.isPair {
                state.combine(leaf(next))
            }
        }
        return state.finish()
    }

    private static func hasParts(_ word: Word) -> Bool {
        if word.isPair { return true }
        switch ObjectType(rawValue: word.header.type) {
        case .vector, .vectorTrie, .record, .hashmap, .set, .trieNode, .trieCollision: return true
        default: return false
        }
    }

    /// The parts of an object are what comes next; what it is beside them is combined now.
    private static func push(partsOf word: Word, _ stack: inout [Word], _ state: inout SipHash) {
        if word.isVector {
            // In both forms alike.
            state.combine(UInt64(ObjectType.vector.rawValue) &<< 32 | UInt64(word.vectorCount))
            for index in (0..<min(word.vectorCount, stepLimit)).reversed() { stack.append(word.vectorElement(index)) }
            return
        }
        let size = word.header.size
        state.combine(UInt64(word.header.type) &<< 32 | UInt64(truncatingIfNeeded: size))
        switch ObjectType(rawValue: word.header.type) {
        case .record:
            let name = word[payload: 0][payload: 0]
            state.combine(hasNoParts(name) ? leaf(name) : 0)
            for index in stride(from: size - 1, to: 0, by: -1) { stack.append(word[payload: index]) }
        case .hashmap, .set:
            // Equal maps have tries of one shape. The comparator does not matter.
            stack.append(word[payload: 0])
            stack.append(word[payload: 1])
        case .trieCollision:
            // The order of its entries is that in which they came.
            state.combine(UInt64(truncatingIfNeeded: word[payload: 0].fixnum))
        default:
            for index in (0..<min(size, stepLimit)).reversed() { stack.append(word[payload: index]) }
        }
    }

    private static func hasNoParts(_ word: Word) -> Bool { !word.isPointer || !hasParts(word) }

    static func leaf(_ word: Word) -> UInt64 {
        if word.isSymbol { return symbol(word) }
        if word.isFixnum { return mix(UInt64(bitPattern: Int64(word.fixnum))) }
        if word.isImmediateDouble { return hash(word.immediateDouble) }
        guard word.isObject else { return mix(word.bits ^ 0x9e37_79b9_7f4a_7c15) }
        switch ObjectType(rawValue: word.header.type) {
        case .string:
            var state = SipHash()
            state.combine(word.stringBytes)
            return state.finish()
        case .bytevector:
            var state = SipHash()
            state.combine(0x62)
            state.combine(word.bytevectorBytes)
            return state.finish()
        case .double: return hash(word.double)
        case .bignum, .ratio: return exact(word)
        case .complex: return complex(leaf(word[payload: 0]), leaf(word[payload: 1]))
        case .fiber: return mix(UInt64(truncatingIfNeeded: Fiber(word).identifier) ^ 0x66)
        case .closure: return procedure(word)
        case .foreign: return mix(word[payload: 0].bits ^ 0x6f)
        default: return mix(UInt64(word.header.type) &<< 16 | UInt64(word.header.detail))
        }
    }

    /// A bijection of 64 bits whose low 60 bits are one of 60 bits too: the finalizer of MurmurHash3, with what would
    /// shift higher bits in taken from the 60.
    @inline(__always)
    static func mix(_ value: UInt64) -> UInt64 {
        var x = value & mask
        x ^= x &>> 31
        x = (x &* 0xff51_afd7_ed55_8ccd) & mask
        x ^= x &>> 29
        x = (x &* 0xc4ce_b9fe_1a85_ec53) & mask
        x ^= x &>> 31
        return x
    }
}

// MARK: - Numbers beyond fixnums

extension KeyHash {
    /// That of the exact number with the same value, if there is one.
    private static func hash(_ value: Double) -> UInt64 {
        if let integer = Int(exactly: value), Word.fitsFixnum(integer) {
            return mix(UInt64(bitPattern: Int64(integer)))
        }
        guard value.isFinite else { return mix(value.isNaN ? 0x7ff8 : value < 0 ? 0xfff0 : 0x7ff0) }
        // significand * 2^exponent, the significand an odd integer.
        let significand = value.significandBitPattern | (value.isNormal ? 1 << 52 : 0)
        let zeros = significand.trailingZeroBitCount
        let odd = significand >> UInt64(zeros)
        let exponent = max(Int(value.exponentBitPattern), 1) - 1075 + zeros
        if exponent >= 0 { return integer(odd, shift: exponent, isNegative: value < 0) }
        let numerator = mix(UInt64(bitPattern: value < 0 ? -Int64(odd) : Int64(odd)))
        return ratio(
            numerator, -exponent <= 59 ? mix(1 << UInt64(-exponent)) : integer(1, shift: -exponent, isNegative: false))
    }

    private static func exact(_ word: Word) -> UInt64 {
        if word.isFixnum { return mix(UInt64(bitPattern: Int64(word.fixnum))) }
        if word.is(.ratio) { return ratio(exact(word[payload: 0]), exact(word[payload: 1])) }
        var state = SipHash()
        state.combine(UInt64(word.header.detail == 0 ? 0 : 1))
        for index in 0..<word.header.size { state.combine(word[payload: index].bits) }
        return state.finish()
    }

    /// That of the integer value * 2^shift, which is no fixnum.
    private static func integer(_ value: UInt64, shift: Int, isNegative: Bool) -> UInt64 {
        var state = SipHash()
        state.combine(isNegative ? 1 : 0)
        for _ in 0..<shift / 64 { state.combine(0) }
        let bits = UInt64(shift % 64)
        state.combine(value &<< bits)
        if bits > 0, value >> (64 - bits) != 0 { state.combine(value >> (64 - bits)) }
        return state.finish()
    }

    /// A number with an inexact zero as imaginary part is `=` to its real part.
    private static func complex(_ real: UInt64, _ imaginary: UInt64) -> UInt64 {
        if imaginary == mix(0) { return real }
        var state = SipHash()
        state.combine(0x69)
        state.combine(real)
        state.combine(imaginary)
        return state.finish()
    }

    private static func ratio(_ numerator: UInt64, _ denominator: UInt64) -> UInt64 {
        var state = SipHash()
        state.combine(numerator)
        state.combine(denominator)
        return state.finish()
    }
}
