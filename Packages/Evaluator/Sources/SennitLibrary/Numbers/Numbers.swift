// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// The numeric tower: exact integers, exact ratios, doubles, and complex numbers with parts of these.
///
/// An exact integer is a fixnum if it fits 61 bits, else a bignum: limbs of 64 bits, least significant
/// first, the last one not zero, the sign in the header's detail. A ratio is reduced, its denominator
/// above 1. The parts of a complex number are both exact or both doubles, and an exact imaginary part is
/// not 0; decision 15 says why. So each exact number has one representation only, and `eqv?` compares representations.
///
/// This enum holds the operations on any numbers; `Integers`, `Ratios` and `Complexes` those on one level,
/// where the caller knows the types. An operation on an exact and an inexact number gives an inexact one,
/// but comparisons are exact, so that they are transitive.
package enum Numbers {
    /// The levels of the tower that have an arithmetic of their own.
    enum Level: UInt8 {
        case integer, ratio, double, complex, none
    }

    @inline(__always)
    static func level(_ word: Word) -> Level {
        if word.isFixnum { return .integer }
        if word.isImmediateDouble { return .double }
        guard word.isObject else { return .none }
        switch word.header.type {
        case ObjectType.bignum.rawValue: return .integer
        case ObjectType.ratio.rawValue: return .ratio
        case ObjectType.double.rawValue: return .double
        case ObjectType.complex.rawValue: return .complex
        default: return .none
        }
    }

    /// The level at which two numbers meet. Throws a type error if one of them is none, or, where `isReal`, not real.
    @inline(__always)
    static func level(
        _ machine: Machine, _ procedure: String, _ a: Word, _ b: Word, isReal: Bool = false
    ) throws(Raise) -> Level {
        let first = level(a)
        let second = level(b)
        let bound = isReal ? Level.complex : .none
        if _slowPath(first.rawValue >= bound.rawValue) {
            throw machine.wrongType(procedure, 0, isReal ? "real number" : "number", a)
        }
        if _slowPath(second.rawValue >= bound.rawValue) {
            throw machine.wrongType(procedure, 1, isReal ? "real number" : "number", b)
        }
        return first.rawValue > second.rawValue ? first : second
    }

    /// Makes `machine` compute with these numbers.
    package static func install(arithmetic: inout Arithmetic) {
        arithmetic.add = add
        arithmetic.subtract = subtract
        arithmetic.multiply = multiply
        arithmetic.divide = divide
        arithmetic.quotient = quotient
        arithmetic.remainder = remainder
        arithmetic.modulo = modulo
        arithmetic.isLess = isLess
        arithmetic.isLessEqual = isLessEqual
        arithmetic.isEqual = isEqual
    }
}

// MARK: - Questions about a word

extension Numbers {
    package static func isNumber(_ word: Word) -> Bool { level(word) != .none }

    package static func isReal(_ word: Word) -> Bool { level(word).rawValue < Level.complex.rawValue }

    package static func isExact(_ word: Word) -> Bool {
        let level = level(word)
        if _slowPath(level == .complex) { return !Complexes.real(word).isDouble }
        return level.rawValue < Level.double.rawValue
    }

    /// Whether this is a number that is not exact.
    static func isInexact(_ word: Word) -> Bool { word.isDouble || word.is(.complex) && Complexes.real(word).isDouble }

    /// Whether this is the zero of a number of any kind.
    static func isZero(_ word: Word) -> Bool {
        if word.is(.complex) { return isZero(Complexes.real(word)) && isZero(Complexes.imaginary(word)) }
        return word == Word(fixnum: 0) || word.isDouble && word.double == 0
    }

    package static func isExactInteger(_ word: Word) -> Bool { word.isFixnum || word.is(.bignum) }

    /// Whether this is an integer, exact or not.
    package static func isInteger(_ word: Word) -> Bool {
        switch level(word) {
        case .integer: true
        case .double: isInteger(word.double)
        case .ratio, .complex, .none: false
        }
    }

    static func isInteger(_ value: Double) -> Bool { value.isFinite && value.rounded(.towardZero) == value }

    /// -1, 0 or 1; 0 for NaN. The word is known to be a real number.
    static func sign(_ word: Word) -> Int {
        switch level(word) {
        case .integer: Integers.sign(word)
        case .ratio: Integers.sign(Ratios.numerator(word))
        case .double: word.double > 0 ? 1 : word.double < 0 ? -1 : 0
        case .complex, .none: 0
        }
    }
}
