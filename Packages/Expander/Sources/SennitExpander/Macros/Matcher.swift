// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// Matches a macro use against patterns. Recursion goes only as deep as the pattern.
struct Matcher {
    let expander: UnitExpander
    let macro: Macro
    var slots: [MatchValue] = []

    /// Tries one rule on the whole use; the keyword in front is not looked at.
    mutating func matches(_ rule: SyntaxRule, _ use: Syntax) throws(ExpanderError) -> Bool {
        slots.removeAll(keepingCapacity: true)
        for _ in 0..<rule.slots { slots.append(.many([])) }
        switch use.value {
        case .list(let items): return try matches(rule.pattern, items.dropFirst(), tail: nil)
        case .improperList(let items, let tail): return try matches(rule.pattern, items.dropFirst(), tail: tail)
        default: return false
        }
    }

    private mutating func matches(_ pattern: Pattern, _ input: Syntax) throws(ExpanderError) -> Bool {
        switch pattern {
        case .any: return true
        case .variable(let slot):
            slots[slot] = .one(input)
            return true
        case .literal(let literal):
            guard let identifier = input.identifier else { return false }
            let expected = expander.resolve(literal, module: macro.module, depth: macro.depth)
            return expander.resolve(identifier).isSameBinding(as: expected)
        case .constant(let constant):
            if case .constant(let value) = input.value { return value == constant }
            return false
        case .list(let sequence):
            switch input.value {
            case .list(let items): return try matches(sequence, items[...], tail: nil)
            case .improperList(let items, let tail): return try matches(sequence, items[...], tail: tail)
            default:
                // `(p <ellipsis> . tail)` also matches something that is no list, with no repetitions.
                guard sequence.minimum == 0, sequence.repeated != nil else { return false }
                return try matches(sequence, [], tail: input)
            }
        case .vector(let sequence):
            guard case .vector(let items) = input.value else { return false }
            return try matches(sequence, items[...], tail: nil)
        }
    }

    private mutating func matches(
        _ pattern: SequencePattern, _ items: ArraySlice<Syntax>, tail: Syntax?
    ) throws(ExpanderError) -> Bool {
        guard items.count >= pattern.minimum else { return false }
        if pattern.repeated == nil, pattern.tail == nil, items.count != pattern.minimum || tail != nil { return false }
        var index = items.startIndex
        for before in pattern.before {
            guard try matches(before, items[index]) else { return false }
            index += 1
        }
        if let repeated = pattern.repeated {
            let end = items.endIndex - pattern.after.count
            guard try matches(repeated, items[index..<end]) else { return false }
            index = end
            for after in pattern.after {
                guard try matches(after, items[index]) else { return false }
                index += 1
            }
        }
        guard let tailPattern = pattern.tail else { return tail == nil }
        return try matches(tailPattern, try expander.rest(of: items, from: index, tail: tail))
    }

    private mutating func matches(
        _ repeated: SequencePattern.Repetition, _ items: ArraySlice<Syntax>
    ) throws(ExpanderError) -> Bool {
        switch repeated.pattern {
        case .any: return true
        case .variable(let slot):
            slots[slot] = .sequence(items)
            return true
        default: break
        }
        if let first = items.first { try expander.charge(items.count * (repeated.slots.count + 1), at: first.position) }
        var columns = [[MatchValue]](repeating: [], count: repeated.slots.count)
        for item in items {
            guard try matches(repeated.pattern, item) else { return false }
            for (column, slot) in repeated.slots.enumerated() { columns[column].append(slots[slot]) }
        }
        for (column, slot) in repeated.slots.enumerated() { slots[slot] = .many(columns[column]) }
        return true
    }
}

extension UnitExpander {
    /// What is left of a list from an element on.
    func rest(
        of items: ArraySlice<Syntax>, from index: Int, tail: Syntax?
    ) throws(ExpanderError) -> Syntax {
        let position = index < items.endIndex ? items[index].position : tail?.position ?? .none
        if index == items.endIndex, let tail { return tail }
        try charge(items.endIndex - index, at: position)
        let rest = Array(items[index...])
        guard let tail else { return Syntax(list: rest, position: position) }
        return Syntax(items: rest, tail: tail, position: position)
    }
}
