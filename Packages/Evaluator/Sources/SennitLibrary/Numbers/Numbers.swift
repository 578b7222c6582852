// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// The numeric tower: exact integers, exact ratios and doubles.
///
/// An exact integer is a fixnum if it fits 61 bits, else a bignum: limbs of 64 bits, least significant
/// first, the last one not zero, the sign in the header's detail. A ratio is reduced, its denominator
/// above 1. So each exact number has one representation only, and `eqv?` compares representations.
///
/// This enum holds the operations on any numbers; `Integers` and `Ratios` those on one level, where
/// the caller knows the types. An operation on an exact and an inexact number gives an inexact one,
/// but comparisons are exact, so that they are transitive.
package enum Numbers {
    /// The levels of the tower that have an arithmetic of their own.
    enum Level: UInt8 {
        case integer, ratio, double, none
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
        default: return .none
        }
    }

    /// The level at which two numbers meet.
    @inline(__always)
    static func level(
        _ machine: Machine, _ procedure: String, _ a: Word, _ b: Word, expected: String = "number"
    ) throws(Raise) -> Level {
        let first = level(a)
        let second = level(b)
        if _slowPath(first == .none) { throw machine.wrongType(procedure, 0, expected, a) }
        if _slowPath(second == .none) { throw machine.wrongType(procedure, 1, expected, b) }
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

    package static func isExact(_ word: Word) -> Bool { level(word).rawValue < Level.double.rawValue }

    package static func isExactInteger(_ word: Word) -> Bool { word.isFixnum || word.is(.bignum) }

    /// Whether this is an integer, exact or not.
    package static func isInteger(_ word: Word) -> Bool {
        switch level(word) {
        case .integer: true
        case .double: isInteger(word.double)
        case .ratio, .none: false
        }
    }

    static func isInteger(_ value: Double) -> Bool { value.isFinite && value.rounded(.towardZero) == value }

    /// -1, 0 or 1; 0 for NaN. The word is known to be a number.
    static func sign(_ word: Word) -> Int {
        switch level(word) {
        case .integer: Integers.sign(word)
        case .ratio: Integers.sign(Ratios.numerator(word))
        case .double: word.double > 0 ? 1 : word.double < 0 ? -1 : 0
        case .none: 0
        }
    }
}
