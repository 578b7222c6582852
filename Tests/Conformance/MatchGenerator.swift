// SPDX-License-Identifier: MIT
import TestSupport

/// Makes random clauses, and values that often match them.
struct MatchGenerator {
    var random: SeededGenerator
    private static let predicates = [
        "number?", "symbol?", "pair?", "null?", "vector?", "list?", "(lambda (v) (equal? v 2))",
    ]

    /// SplitMix64.
    init(seed: UInt64) { random = SeededGenerator(seed: seed &* 7919 &+ 17) }

    private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

    mutating func clause() -> RandomClause {
        let names = Array(["a", "b", "c"].prefix(below(4)))
        let pattern = pattern(names, depth: 3, repeats: true)
        return RandomClause(pattern: pattern, names: names, guarded: below(4) == 0 ? names.first : nil)
    }

    /// Clauses for lists of `width` elements whose tests overlap so much that not all combinations can be told apart.
    mutating func matrix(_ count: Int, width: Int) -> [RandomClause] {
        (0..<count).map { _ in
            var names: [String] = []
            let parts = (0..<width).map { column -> RandomPattern in
                switch below(9) {
                case 0, 1: return .constant(.symbol(["x", "y"][below(2)]))
                case 2: return .constant(.number(below(2)))
                case 3: return .pair(.any, .any)
                case 4: return .or([.constant(.number(0)), .constant(.symbol("x"))])
                case 5:
                    names.append("v\(column)")
                    return .variable("v\(column)")
                case 6: return .predicate("(lambda (v) (equal? v 2))", [])
                default: return .any
                }
            }
            return RandomClause(pattern: .list(parts, end: .constant(.null)), names: names, guarded: nil)
        }
    }

    /// A value for a matrix.
    mutating func row(width: Int) -> MatchDatum {
        MatchDatum.list(
            (0..<width).map { _ in [.symbol("x"), .symbol("y"), .number(below(3)), .pair(.null, .null)][below(4)] })
    }

    /// A pattern that binds exactly these names; those under an ellipsis nowhere else.
    private mutating func pattern(_ names: [String], depth: Int, repeats: Bool) -> RandomPattern {
        if depth == 0 || below(8) == 0 {
            if names.isEmpty { return leaf() }
            return names.count == 1
                ? .variable(names[0]) : .list(names.map { .variable($0) }, end: .constant(.null))
        }
        switch below(13) {
        case 0, 1:
            let parts = split(names, 2, depth, repeats)
            return .pair(parts[0], parts[1])
        case 2, 3, 4:
            let parts = split(names, 1 + below(4), depth, repeats)
            return below(4) == 0
                ? .list(Array(parts.dropLast()), end: parts[parts.count - 1]) : .list(parts, end: .constant(.null))
        case 5: return .vector(split(names, 1 + below(3), depth, repeats))
        case 6 where repeats || names.isEmpty, 7 where repeats || names.isEmpty:
            return repetition(names, depth)
        case 8: return .and(split(names, 2, depth, repeats))
        case 9, 10:
            return .or((0..<(2 + below(3))).map { _ in pattern(names, depth: depth - 1, repeats: false) })
        case 11 where names.isEmpty: return .not(pattern([], depth: depth - 1, repeats: true))
        case 11: return .application(pattern(names, depth: depth - 1, repeats: repeats))
        default:
            let name = Self.predicates[below(Self.predicates.count)]
            return .predicate(name, names.isEmpty ? [] : [pattern(names, depth: depth - 1, repeats: repeats)])
        }
    }

    private mutating func leaf() -> RandomPattern {
        switch below(5) {
        case 0: .any
        case 1: .predicate(Self.predicates[below(Self.predicates.count)], [])
        default: .constant(value(depth: below(2)))
        }
    }

    /// Patterns of parts that bind the names between them; now and then a name twice.
    private mutating func split(_ names: [String], _ count: Int, _ depth: Int, _ repeats: Bool) -> [RandomPattern] {
        var shares = [[String]](repeating: [], count: count)
        var isTwice = false
        for name in names {
            let place = below(count)
            shares[place].append(name)
            let other = below(count)
            if other != place, below(4) == 0 {
                shares[other].append(name)
                isTwice = true
            }
        }
        let mayRepeat = repeats && !isTwice
        return shares.map { pattern($0, depth: depth - 1, repeats: mayRepeat) }
    }

    private mutating func repetition(_ names: [String], _ depth: Int) -> RandomPattern {
        let inside = names.filter { _ in below(2) == 0 }
        let outside = names.filter { !inside.contains($0) }
        let part = pattern(inside, depth: depth - 1, repeats: true)
        let before = below(2)
        var around = split(outside, before + 1 + below(2), depth, false)
        let isVector = below(3) == 0
        let end = around.removeLast()
        let front = Array(around.prefix(before))
        let back = Array(around.dropFirst(before)) + (isVector || below(2) == 0 ? [end] : [])
        let isEndUsed = !isVector && back.count + front.count == around.count
        return .repeated(
            front, part, below(4) == 0 ? 1 + below(2) : 0, back,
            end: isVector ? nil : isEndUsed ? end : .constant(.null))
    }

    // MARK: - Values

    mutating func value(for clauses: [RandomClause]) -> MatchDatum {
        if below(5) == 0 { return value(depth: 3) }
        let value = sample(clauses[below(clauses.count)].pattern)
        return below(3) == 0 ? changed(value) : value
    }

    private mutating func value(depth: Int) -> MatchDatum {
        switch below(depth == 0 ? 5 : 8) {
        case 0, 1, 2: .number(below(3))
        case 3: .symbol(["x", "y"][below(2)])
        case 4: .null
        case 5: .vector((0..<below(3)).map { _ in value(depth: depth - 1) })
        case 6: .pair(value(depth: depth - 1), value(depth: depth - 1))
        default: MatchDatum.list((0..<below(4)).map { _ in value(depth: depth - 1) })
        }
    }

    /// A value that the pattern may match.
    private mutating func sample(_ pattern: RandomPattern) -> MatchDatum {
        switch pattern {
        case .any, .not: return value(depth: 1)
        case .variable: return below(2) == 0 ? .number(1) : value(depth: 1)
        case .constant(let datum): return datum
        case .pair(let head, let tail): return .pair(sample(head), sample(tail))
        case .list(let items, let end): return MatchDatum.list(items.map { sample($0) }, sample(end))
        case .repeated(let before, let part, let least, let after, let end):
            let items =
                before.map { sample($0) } + (0..<(least + below(3))).map { _ in sample(part) }
                + after.map { sample($0) }
            return end.map { MatchDatum.list(items, sample($0)) } ?? .vector(items)
        case .vector(let items): return .vector(items.map { sample($0) })
        case .and(let patterns), .or(let patterns): return sample(patterns[below(patterns.count)])
        case .predicate(let name, let patterns):
            if let first = patterns.first { return sample(first) }
            switch name {
            case "symbol?": return .symbol("x")
            case "pair?": return .pair(.number(1), .null)
            case "null?", "list?": return .null
            case "vector?": return .vector([])
            default: return .number(2)
            }
        case .application(let pattern):
            return .vector(sample(pattern).parts.items)
        }
    }

    /// The value with a part replaced.
    private mutating func changed(_ value: MatchDatum) -> MatchDatum {
        switch value {
        case .pair(let head, let tail) where below(4) > 0:
            return below(2) == 0 ? .pair(changed(head), tail) : .pair(head, changed(tail))
        case .vector(var items) where !items.isEmpty && below(4) > 0:
            let place = below(items.count)
            items[place] = changed(items[place])
            return .vector(items)
        default: return self.value(depth: 1)
        }
    }
}
