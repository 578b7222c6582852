// SPDX-License-Identifier: MIT
import SennitHeap

/// Whether `equal?` holds.
func areEqual(_ a: Word, _ b: Word) -> Bool {
    if a == b { return true }
    guard a.isPointer, b.isPointer, a.tag == b.tag else { return false }
    if a.isObject, !hasComparedParts(a) { return areEqualLeaves(a, b) }
    var comparison = EqualityComparison()
    return comparison.compare(a, b)
}

/// Whether `equal?` descends into an object.
@inline(__always)
private func hasComparedParts(_ word: Word) -> Bool {
    let type = word.header.type
    return type == ObjectType.vector.rawValue
        || type >= ObjectType.hashmap.rawValue && type <= ObjectType.vectorTrie.rawValue
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

/// Compares pairs, vectors, hash maps and sets on a stack of its own, so that neither depth nor length matters.
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
    /// How many comparisons of collisions this one is within.
    private var nesting = 0
    private static let nestingLimit = 100

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
                        if x.isObject, !hasComparedParts(x) {
                            guard areEqualLeaves(x, y) else { return false }
                        } else {
                            stack.append((x, y))
                        }
                    }
                    (a, b) = (a.cdr, b.cdr)
                    continue
                }
                guard hasComparedParts(a) else {
                    guard areEqualLeaves(a, b) else { return false }
                    break
                }
                let areVectors = a.isVector && b.isVector && a.vectorCount == b.vectorCount
                guard areVectors || a.header.bits == b.header.bits else { return false }
                if !isKnown(a, b) {
                    guard compareParts(a, b) else { return false }
                }
                break
            }
        }
        return true
    }

    /// False if the objects, vectors of one length or such whose headers are the same, differ in themselves; leaves
    /// their parts for later.
    private mutating func compareParts(_ a: Word, _ b: Word) -> Bool {
        switch ObjectType(rawValue: a.header.type) {
        case .hashmap, .set:
            guard a[payload: 1] == b[payload: 1], isSameEquality(a[payload: 2], b[payload: 2]) else { return false }
            stack.append((a[payload: 0], b[payload: 0]))
            return true
        case .trieCollision:
            return compareCollisions(a, b)
        case .vector, .vectorTrie:
            for index in (0..<a.vectorCount).reversed() {
                let (x, y) = (a.vectorElement(index), b.vectorElement(index))
                if x != y { stack.append((x, y)) }
            }
            return true
        default:
            pushElements(a, b)
            return true
        }
    }

    private mutating func pushElements(_ a: Word, _ b: Word) {
        for index in (0..<a.header.size).reversed() where a[payload: index] != b[payload: index] {
            stack.append((a[payload: index], b[payload: index]))
        }
    }

    /// Whether two collections tell keys apart in the same way.
    private func isSameEquality(_ a: Word, _ b: Word) -> Bool {
        if a == b { return true }
        let equal = KeyEquality.equal.rawValue
        let first = a.isFalse ? equal : a.header.detail
        return first == (b.isFalse ? equal : b.header.detail) && first != KeyEquality.custom.rawValue
    }

    /// The entries of collisions are in any order. Within many other collisions, which takes somebody who means to, only
    /// those in one order are equal: this calls itself.
    private mutating func compareCollisions(_ a: Word, _ b: Word) -> Bool {
        guard a[payload: 0] == b[payload: 0] else { return false }
        if nesting >= Self.nestingLimit {
            pushElements(a, b)
            return true
        }
        let size = a.header.size
        let step = Int(a.header.detail)
        var rest = Set(stride(from: 1, to: size, by: step))
        for index in stride(from: 1, to: size, by: step) {
            let partner = rest.first { other in
                (0..<step).allSatisfy { offset in
                    var comparison = EqualityComparison()
                    comparison.nesting = nesting + 1
                    return comparison.compare(a[payload: index + offset], b[payload: other + offset])
                }
            }
            guard let partner else { return false }
            rest.remove(partner)
        }
        return true
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
