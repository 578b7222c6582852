// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Which keys of a collection are the same. It is the detail of a comparator's header.
package enum KeyEquality: UInt16, CaseIterable, Sendable {
    /// What the comparator's procedure says: only Scheme code can tell.
    case custom
    /// `equal?`; also that of collections without a comparator.
    case equal
    /// `eqv?`
    case eqv
    /// That of the default comparator of SRFI 128: `=` for numbers, else `equal?`.
    case byValue

    @inline(__always)
    func areSame(_ machine: Machine, _ a: Word, _ b: Word) -> Bool {
        if a == b { return true }
        // Different words that are no pointers can be the same number only if one is inexact.
        if !a.isPointer, !b.isPointer, self != .byValue { return false }
        return areSameSlowly(machine, a, b)
    }

    @inline(never)
    private func areSameSlowly(_ machine: Machine, _ a: Word, _ b: Word) -> Bool {
        switch self {
        case .equal: return areEqual(a, b)
        case .eqv, .custom: return areEquivalent(a, b)
        case .byValue:
            if areEqual(a, b) { return true }
            guard Numbers.isNumber(a), Numbers.isNumber(b) else { return false }
            // Comparing numbers raises an error only where one of them is none.
            return (try? Numbers.isEqual(machine, a, b)) ?? false
        }
    }
}
