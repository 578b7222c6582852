// SPDX-License-Identifier: MIT
import SennitHeap

/// Whether `eqv?` holds: the same word, or the same number stored twice.
///
/// Exact numbers are kept normalized, so equal ones have equal payloads.
@inline(__always)
func areEquivalent(_ a: Word, _ b: Word) -> Bool {
    a == b || (a.isObject && b.isObject && areEquivalentObjects(a, b))
}

@inline(never)
private func areEquivalentObjects(_ a: Word, _ b: Word) -> Bool {
    guard a.header.bits == b.header.bits else { return false }
    switch a.header.type {
    case ObjectType.double.rawValue:
        return a[payload: 0] == b[payload: 0]
    case ObjectType.bignum.rawValue:
        for index in 0..<a.header.size where a[payload: index] != b[payload: index] { return false }
        return true
    case ObjectType.ratio.rawValue, ObjectType.complex.rawValue:
        // The parts are real numbers, of ratios integers: this does not nest much further.
        return areEquivalent(a[payload: 0], b[payload: 0]) && areEquivalent(a[payload: 1], b[payload: 1])
    default:
        return false
    }
}
