// SPDX-License-Identifier: MIT
import SennitHeap

/// Whether `equal?` holds.
func areEqual(_ a: Word, _ b: Word) -> Bool {
    if a == b { return true }
    guard a.isPointer, b.isPointer, a.tag == b.tag else { return false }
    if a.isObject, a.header.type != ObjectType.vector.rawValue { return areEqualLeaves(a, b) }
    var comparison = EqualityComparison()
    return comparison.compare(a, b)
}

/// Objects that `equal?` does not descend into.
@inline(__always)
private func areEqualLeaves(_ a: Word, _ b: Word) -> Bool {
    switch a.header.type {
    case ObjectType.string.rawValue:
        return b.is(.string) && a[payload: 0] == b[payload: 0] && a.stringBytes.elementsEqual(b.stringBytes)
    case ObjectType.bytevector.rawValue:
        return b.is(.bytevector) && a[payload: 0] == b[payload: 0] && a.bytevectorBytes.elementsEqual(b.bytevectorBytes)
    default:
        return areEquivalent(a, b)
    }
}

/// Compares pairs and vectors on a stack of its own, so that neither depth nor length matters.
///
/// Values cannot be circular, but they can share parts, and then a plain walk can take time
/// exponential in their size. So after many steps, those that were compared are put into one class
/// (union-find, as in Adams and Dybvig, "Efficient nondestructive equality checking for trees and
/// graphs", 2008) and are not compared again: were they different, the result is #f anyway.
private struct EqualityComparison {
    private var stack: [(a: Word, b: Word)] = []
    private var steps = 0
    private var parents: [Word: Word] = [:]
    private static let stepsBeforeClasses = 1 << 22

    mutating func compare(_ a: Word, _ b: Word) -> Bool {
        stack.append((a, b))
        while var (a, b) = stack.popLast() {
            // Along the cdrs in a loop, since lists are long more often than deep.
            while true {
                if a == b { break }
                guard a.isPointer, b.isPointer, a.tag == b.tag else { return false }
                if a.isPair {
                    if isKnown(a, b) { break }
                    let (x, y) = (a.car, b.car)
                    if x != y {
                        guard x.isPointer, y.isPointer, x.tag == y.tag else { return false }
                        if x.isObject, x.header.type != ObjectType.vector.rawValue {
                            guard areEqualLeaves(x, y) else { return false }
                        } else {
                            stack.append((x, y))
                        }
                    }
                    (a, b) = (a.cdr, b.cdr)
                    continue
                }
                guard a.is(.vector) else {
                    guard areEqualLeaves(a, b) else { return false }
                    break
                }
                guard b.is(.vector), a.header.size == b.header.size else { return false }
                if !isKnown(a, b) { pushElements(a, b) }
                break
            }
        }
        return true
    }

    private mutating func pushElements(_ a: Word, _ b: Word) {
        for index in (0..<a.header.size).reversed() where a[payload: index] != b[payload: index] {
            stack.append((a[payload: index], b[payload: index]))
        }
    }

    @inline(__always)
    private mutating func isKnown(_ a: Word, _ b: Word) -> Bool {
        steps &+= 1
        return steps > EqualityComparison.stepsBeforeClasses && unite(a, b)
    }

    /// Puts both into one class; true if they were already.
    @inline(never)
    private mutating func unite(_ a: Word, _ b: Word) -> Bool {
        let (x, y) = (representative(a), representative(b))
        if x == y { return true }
        parents[x] = y
        return false
    }

    private mutating func representative(_ word: Word) -> Word {
        var root = word
        while let parent = parents[root] { root = parent }
        var rest = word
        while rest != root, let parent = parents[rest] {
            parents[rest] = root
            rest = parent
        }
        return root
    }
}
