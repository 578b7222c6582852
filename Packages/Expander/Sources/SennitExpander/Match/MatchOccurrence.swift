// SPDX-License-Identifier: MIT

/// A part of the value that is matched: how to get it from the part it belongs to.
struct MatchOccurrence: Hashable {
    let parent: Int
    let selector: Selector

    enum Selector: Hashable {
        // These can be computed, from the parent, wherever they are needed.
        case car
        case cdr
        case listTail(Int)
        /// The number of pairs in the chain that starts here.
        case pairCount
        case length
        case element(Int)
        /// An element of a vector, counted from its end.
        case elementFromEnd(Int)
        case field(Int)
        /// The type of a record; #f for anything else.
        case recordType
        /// The value that a hash map has for a key, the value of this expression.
        case value(key: Int)
        /// The value of an expression, a procedure, for the parent.
        case application(Int)
        case reversed

        // These are there because something has been gone through, which a pattern's number tells.
        case root
        case item(Int)
        /// What is left of a list behind its repeated part.
        case remainder(Int)
        /// What has been collected for a variable.
        case collected(Int, slot: Int)
        /// What an alternative has bound a variable to.
        case alternative(Int, slot: Int)
        /// A procedure that tries the alternatives after the one that has been found.
        case resume(Int)
    }

    /// Whether the parent is all it takes to have it.
    var isDerived: Bool {
        switch selector {
        case .root, .item, .remainder, .collected, .alternative, .resume: false
        default: true
        }
    }

    /// Whether getting it again would run code of the program again, or take long.
    var isCostly: Bool {
        switch selector {
        case .application, .reversed, .pairCount, .listTail, .value: true
        default: !isDerived
        }
    }
}

/// The occurrences of one match form, by number: the same part has the same number on all paths.
struct MatchOccurrences {
    private(set) var all: [MatchOccurrence] = []
    private var numbers: [MatchOccurrence: Int] = [:]

    subscript(number: Int) -> MatchOccurrence { all[number] }

    var count: Int { all.count }

    mutating func number(of selector: MatchOccurrence.Selector, in parent: Int) -> Int {
        let occurrence = MatchOccurrence(parent: parent, selector: selector)
        if let known = numbers[occurrence] { return known }
        all.append(occurrence)
        numbers[occurrence] = all.count - 1
        return all.count - 1
    }

    /// A value that is there from the start.
    mutating func root() -> Int { number(of: .root, in: all.count) }
}

/// A test that gives true or false without binding anything.
enum MatchCheck: Hashable {
    case kind(ValueKind)
    case list
    /// The number of a pattern that is a literal or a datum.
    case constant(Int)
    case record(type: Int, fields: Int)
    case length(Int)
    case minimumLength(Int)
    case minimumPairs(Int)
    /// The number of a pattern.
    case prefix(Int)
    case predicate(Int)
    case hasKey(Int)
    case equal(to: Int)

    /// Whether it takes no longer than a few instructions.
    var isCheap: Bool {
        switch self {
        case .kind, .constant, .record, .length, .minimumLength: true
        default: false
        }
    }
}

/// What is left to do for one clause, or one alternative of it.
struct MatchRow: Hashable {
    let clause: Int
    /// From left to right.
    var tests: [Test] = []
    var bindings: MatchBindings?
    /// Pairs of slots whose values have to be equal.
    var equalities: [Equality] = []

    /// In place of the rows that are tried when those before it have failed: a call of what this part holds.
    static func resume(_ occurrence: Int) -> MatchRow {
        MatchRow(clause: -1, bindings: MatchBindings(slot: -1, occurrence: occurrence, next: nil))
    }

    /// What a row made by `resume` calls.
    var resumption: Int? { clause < 0 ? bindings?.occurrence : nil }

    struct Test: Hashable {
        let occurrence: Int
        let pattern: Int
    }

    struct Equality: Hashable {
        let left: Int
        let right: Int
    }
}

/// The variables found so far, the newest first. Rows share what they have in common: a pattern of ten
/// thousand variables has as many rows on its way.
final class MatchBindings: Hashable {
    let slot: Int
    let occurrence: Int
    let next: MatchBindings?
    private let hashed: Int

    init(slot: Int, occurrence: Int, next: MatchBindings?) {
        self.slot = slot
        self.occurrence = occurrence
        self.next = next
        var hasher = Hasher()
        hasher.combine(slot)
        hasher.combine(occurrence)
        hasher.combine(next?.hashed)
        hashed = hasher.finalize()
    }

    static func == (left: MatchBindings, right: MatchBindings) -> Bool {
        var left: MatchBindings? = left
        var right: MatchBindings? = right
        while let a = left, let b = right, a !== b {
            guard a.hashed == b.hashed, a.slot == b.slot, a.occurrence == b.occurrence else { return false }
            left = a.next
            right = b.next
        }
        return left === right
    }

    func hash(into hasher: inout Hasher) { hasher.combine(hashed) }

    /// The occurrences by slot.
    static func table(_ bindings: MatchBindings?) -> [Int: Int] {
        var table: [Int: Int] = [:]
        var next = bindings
        while let binding = next {
            table[binding.slot] = binding.occurrence
            next = binding.next
        }
        return table
    }
}
