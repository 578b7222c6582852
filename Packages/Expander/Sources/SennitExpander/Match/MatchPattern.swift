// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// What a part of a value must be like: a node in the table of a match form's patterns.
///
/// Nodes refer to each other by number, so that a list of a hundred thousand patterns is a chain of
/// numbers and nothing that makes, walks or frees it recurs as deep. A list pattern is a chain of pairs,
/// as the list is; that is what lets clauses share the tests of what they have in common.
enum MatchPattern {
    case any
    case variable(slot: Int)
    case kind(ValueKind)
    /// A proper list, whatever its elements.
    case list
    /// An atom, compared by `eqv?`, or `equal?` where that is not enough.
    case literal(ConstantValue)
    /// A compound constant, compared as a whole unless another clause takes the value apart.
    case datum(ConstantValue)
    case pair(Int, Int)
    /// A run of constants at the start of a list, and what the rest of the list must be like.
    case prefix([ConstantValue], rest: Int)
    /// A vector, for which the pattern of this number holds too.
    case vector(Int)
    /// The elements of a vector of just this length.
    case elements([Int])
    /// What is around the repeated part of a vector, and the pattern that goes through that.
    case around(Repetition, search: Int)
    /// A chain of at least so many pairs, for which the pattern of this number holds too.
    case pairs(Int, search: Int)
    /// A list or vector with a repeated part.
    case search(Repetition)
    case record(type: Int, fields: [Int])
    /// A hash map, for which the pattern of this number holds too.
    case hashmap(Int)
    /// An entry of a hash map: the number of the key's expression, and patterns of the value and the map.
    case entry(key: Int, value: Int, rest: Int)
    /// The number of an expression for a predicate.
    case predicate(Int)
    case application(Int, Int)
    case all([Int])
    /// Alternatives, and the patterns that are the variables which each of them binds.
    case either([Int], variables: [Int])
    case not(Int)
    /// The variables stand for `equal?` values.
    case equality(Int, Int)

    /// `element <ellipsis>` with what surrounds it.
    struct Repetition {
        let element: Int
        /// The patterns that are the variables of the element, each of which is bound to a list.
        let variables: [Int]
        let isVector: Bool
        /// The elements of a vector before and after the repeated ones.
        var before: [Int] = []
        var after: [Int] = []
        /// The least number of a vector's elements.
        var minimum = 0
        /// The number of pairs of a list that are behind its repeated part, and the pattern of what they begin.
        var afterCount = 0
        var rest = 0
    }
}

/// Disjoint kinds of values that a test can tell apart.
enum ValueKind: UInt8, CaseIterable {
    case null, pair, vector, symbol, string, number, character, boolean, procedure, bytevector, record, hashmap, other

    /// The predicate of (scheme base); nil for kinds that have none.
    var predicate: Symbol? { Self.predicates[Int(rawValue)] }

    /// The kind that a predicate of (scheme base) tests for.
    init?(predicate: Symbol) {
        guard let index = Self.predicates.firstIndex(of: predicate) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let predicates: [Symbol?] = [
        "null?", "pair?", "vector?", "symbol?", "string?", "number?", "char?", "boolean?", "procedure?", "bytevector?",
        nil, nil, nil,
    ]
}

/// The patterns of one match form, by number.
struct MatchPatterns {
    private(set) var nodes: [MatchPattern] = []
    /// For each pattern, whether finding out may run code of the program.
    private(set) var runsCode: [Bool] = []
    /// For each pattern, how many rows it becomes when the alternatives in it become rows of their own.
    private(set) var weights: [Int] = []
    private var constants: [ConstantValue: Int] = [:]
    private var parts: [Int: Int] = [:]
    private(set) var any = 0

    init() { any = add(.any) }

    subscript(number: Int) -> MatchPattern { nodes[number] }

    var count: Int { nodes.count }

    mutating func add(_ pattern: MatchPattern) -> Int {
        let (code, weight) = measure(pattern)
        nodes.append(pattern)
        runsCode.append(code)
        weights.append(min(weight, 1 << 20))
        return nodes.count - 1
    }

    private func measure(_ pattern: MatchPattern) -> (code: Bool, weight: Int) {
        func product(_ parts: [Int]) -> (Bool, Int) {
            var result = (false, 1)
            for part in parts {
                result.0 = result.0 || runsCode[part]
                result.1 = min(result.1 * weights[part], 1 << 20)
            }
            return result
        }
        switch pattern {
        case .any, .variable, .kind, .list, .literal, .datum, .equality: return (false, 1)
        case .pair(let head, let tail): return product([head, tail])
        case .prefix(_, let rest): return product([rest])
        case .elements(let parts), .record(_, let parts), .all(let parts): return product(parts)
        case .vector(let part), .hashmap(let part), .pairs(_, let part): return product([part])
        case .around(let repetition, let search): return product(repetition.before + repetition.after + [search])
        case .search(let repetition):
            return (runsCode[repetition.element] || runsCode[repetition.rest], weights[repetition.rest])
        case .entry(_, let value, let rest): return (true, product([value, rest]).1)
        case .predicate: return (true, 1)
        case .application(_, let part): return (true, weights[part])
        case .either(let parts, _):
            return (parts.contains { runsCode[$0] }, parts.reduce(0) { min($0 + weights[$1], 1 << 20) })
        case .not(let part): return (runsCode[part], 1)
        }
    }

    /// The pattern that a constant is; equal constants are the same pattern.
    mutating func constant(_ value: ConstantValue) -> Int {
        if let known = constants[value] { return known }
        let number: Int
        switch value {
        case .list(let items) where items.isEmpty: number = add(.kind(.null))
        case .list, .improperList, .vector:
            number = value.size(limit: Self.smallest) < Self.smallest ? takenApart(value) : add(.datum(value))
        default: number = add(.literal(value))
        }
        constants[value] = number
        return number
    }

    /// Constants with fewer atoms are always tested part by part, which takes less time than `equal?`.
    private static var smallest: Int { 8 }

    /// The slot of a pattern that is a variable.
    func slot(of pattern: Int) -> Int {
        if case .variable(let slot) = nodes[pattern] { return slot }
        return 0
    }

    mutating func vector(of parts: [Int]) -> Int {
        let elements = add(.elements(parts))
        return add(.vector(elements))
    }

    /// The pattern of the parts of a datum, given by number.
    mutating func apart(_ datum: Int) -> Int {
        guard case .datum(let value) = nodes[datum] else { return datum }
        if let known = parts[datum] { return known }
        let number = takenApart(value)
        parts[datum] = number
        return number
    }

    private mutating func takenApart(_ value: ConstantValue) -> Int {
        switch value {
        case .list(let items): return takenApart(items[...], .list([]))
        case .improperList(let items, let tail): return takenApart(items[...], tail)
        case .vector(let items):
            let parts = items.map { constant($0) }
            return vector(of: parts)
        default: return constant(value)
        }
    }

    private mutating func takenApart(_ items: ArraySlice<ConstantValue>, _ tail: ConstantValue) -> Int {
        guard let first = items.first else { return constant(tail) }
        let rest: ConstantValue
        if items.count == 1 {
            rest = tail
        } else if case .list = tail {
            rest = .list(Array(items.dropFirst()))
        } else {
            rest = .improperList(Array(items.dropFirst()), tail: tail)
        }
        let head = constant(first)
        return add(.pair(head, constant(rest)))
    }
}

extension ConstantValue {
    /// The number of atoms, or `limit` if that is smaller.
    fileprivate func size(limit: Int) -> Int {
        let items: [ConstantValue]
        switch self {
        case .list(let elements), .vector(let elements): items = elements
        case .improperList(let elements, let tail): items = elements + [tail]
        default: return 1
        }
        if items.count >= limit { return limit }
        var size = 1
        for item in items where size < limit { size += item.size(limit: limit - size) }
        return min(size, limit)
    }

    /// The kind of value that it denotes.
    var kind: ValueKind {
        switch self {
        case .boolean: .boolean
        case .number: .number
        case .character: .character
        case .string: .string
        case .symbol: .symbol
        case .bytevector: .bytevector
        case .list(let items): items.isEmpty ? .null : .pair
        case .improperList: .pair
        case .vector: .vector
        case .collection(let kind, _): kind == .hashmap ? .hashmap : .other
        case .labelled(_, let value): value.kind
        case .unspecified, .endOfFile, .reference: .other
        }
    }

    /// Whether `eqv?` tells if a value is equal to it.
    var isComparedByEqv: Bool {
        switch self {
        case .string, .bytevector, .collection: false
        default: true
        }
    }

    /// Whether no value can be equal to both of two constants that are written differently and of which one
    /// is this. Some numbers can be written in several ways.
    var hasOneSpelling: Bool {
        switch self {
        case .number(.integer), .number(.real), .boolean, .character, .string, .symbol, .bytevector: true
        default: false
        }
    }
}
