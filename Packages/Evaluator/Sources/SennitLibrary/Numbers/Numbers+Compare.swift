// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension Numbers {
    package static func isLess(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Bool {
        if a.isFixnum && b.isFixnum { return a.fixnum < b.fixnum }
        if a.isImmediateDouble && b.isImmediateDouble { return a.immediateDouble < b.immediateDouble }
        guard let order = try order(machine, "<", a, b) else { return false }
        return order < 0
    }

    package static func isLessEqual(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Bool {
        if a.isFixnum && b.isFixnum { return a.fixnum <= b.fixnum }
        if a.isImmediateDouble && b.isImmediateDouble { return a.immediateDouble <= b.immediateDouble }
        guard let order = try order(machine, "<=", a, b) else { return false }
        return order <= 0
    }

    package static func isEqual(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Bool {
        if a.isFixnum && b.isFixnum { return a == b }
        if a.isImmediateDouble && b.isImmediateDouble { return a.immediateDouble == b.immediateDouble }
        switch try level(machine, "=", a, b) {
        case .integer: return Integers.areSame(a, b)
        case .complex:
            guard try isEqual(machine, Complexes.real(a), Complexes.real(b)) else { return false }
            return try isEqual(machine, Complexes.imaginary(a), Complexes.imaginary(b))
        default: return try order(machine, "=", a, b) == 0
        }
    }

    /// -1, 0 or 1 as the first number is below, at or above the second; nil if either is NaN.
    static func order(
        _ machine: Machine, _ procedure: String, _ a: Word, _ b: Word
    ) throws(Raise) -> Int? {
        switch try level(machine, procedure, a, b, isReal: true) {
        case .integer: return Integers.compare(a, b)
        case .ratio: return try Ratios.compare(machine, a, b)
        default:
            if !a.isDouble { return try order(machine, exact: a, b.double) }
            if !b.isDouble { return try order(machine, exact: b, a.double).map { -$0 } }
            let (x, y) = (a.double, b.double)
            return x < y ? -1 : x > y ? 1 : x == y ? 0 : nil
        }
    }

    /// Compares without rounding: of 2^53, 2^53 + 1 and the double 2^53 only two are equal.
    private static func order(_ machine: Machine, exact a: Word, _ value: Double) throws(Raise) -> Int? {
        if value.isNaN { return nil }
        if value.isInfinite { return value < 0 ? 1 : -1 }
        if a.isFixnum {
            let exact = -(1 << 53)...(1 << 53)
            if exact.contains(a.fixnum) {
                let x = Double(a.fixnum)
                return x < value ? -1 : x > value ? 1 : 0
            }
        }
        return try Ratios.compare(machine, a, self.exact(machine, value))
    }
}
