// SPDX-License-Identifier: MIT
import SennitCoreForms

/// What becomes of a test that is still to be made when the outcome of a check of the same part is known.
enum MatchResolution {
    /// It has to be made.
    case open
    /// It fails: the row is out.
    case failed
    /// It succeeds, and these are to be made in its place.
    case replaced([MatchRow.Test])
}

extension MatchCompiler {
    /// The check that a pattern starts with; nil for one that takes a search, or is no test at all.
    ///
    /// - Parameter isApart: whether compound constants are to be taken apart.
    func check(of pattern: Int, isApart: Bool) -> MatchCheck? {
        switch patterns[pattern] {
        case .kind(let kind): .kind(kind)
        case .list: .list
        case .literal: .constant(pattern)
        case .datum(let value): isApart ? .kind(value.kind) : .constant(pattern)
        case .pair: .kind(.pair)
        case .prefix: .prefix(pattern)
        case .vector: .kind(.vector)
        case .elements(let parts): .length(parts.count)
        case .around(let repetition, _): .minimumLength(repetition.minimum)
        case .pairs(let count, _): .minimumPairs(count)
        case .record(let type, let fields): .record(type: type, fields: fields.count)
        case .hashmap: .kind(.hashmap)
        case .entry(let key, _, _): .hasKey(key)
        case .predicate(let expression): .predicate(expression)
        case .any, .variable, .search, .application, .all, .either, .not, .equality: nil
        }
    }

    /// The kind of all values that a pattern can match; nil if they are of several.
    private func kind(of pattern: Int) -> ValueKind? {
        switch patterns[pattern] {
        case .kind(let kind): kind
        case .literal(let value), .datum(let value): value.kind
        case .pair, .prefix, .pairs: .pair
        case .vector, .elements, .around: .vector
        case .search(let repetition): repetition.isVector ? .vector : nil
        case .record: .record
        case .hashmap, .entry: .hashmap
        default: nil
        }
    }

    /// The kind of all values of which a check is true.
    func kind(of check: MatchCheck) -> ValueKind? {
        switch check {
        case .kind(let kind): kind
        case .constant(let pattern): kind(of: pattern)
        case .record: .record
        case .length, .minimumLength: .vector
        case .minimumPairs, .prefix: .pair
        case .hasKey: .hashmap
        case .list, .predicate, .equal: nil
        }
    }

    /// Whether no value passes both.
    func areDisjoint(_ a: MatchCheck, _ b: MatchCheck) -> Bool {
        switch (a, b) {
        case (.constant(let a), .constant(let b)): return areDifferent(a, b)
        case (.length(let a), .length(let b)): return a != b
        case (.length(let a), .minimumLength(let b)), (.minimumLength(let b), .length(let a)): return a < b
        case (.record(let a, _), .record(let b, _)): return a != b && types[a].isKnown && types[b].isKnown
        case (.list, let other), (let other, .list):
            guard let kind = kind(of: other) else { return false }
            return kind != .null && kind != .pair
        default:
            guard let a = kind(of: a), let b = kind(of: b) else { return false }
            return a != b
        }
    }

    /// Whether no value is equal to both of two constants.
    private func areDifferent(_ a: Int, _ b: Int) -> Bool {
        if a == b { return false }
        switch (patterns[a], patterns[b]) {
        case (.literal(let left), .literal(let right)):
            return left.kind != right.kind || left.hasOneSpelling && right.hasOneSpelling
        case (.literal(let left), .datum(let right)), (.datum(let right), .literal(let left)),
            (.datum(let left), .datum(let right)):
            return left.kind != right.kind
        default: return false
        }
    }

    /// What is left of a test after a check of the same part.
    func resolve(_ test: MatchRow.Test, _ check: MatchCheck, _ outcome: Bool) -> MatchResolution {
        let pattern = test.pattern
        let own = self.check(of: pattern, isApart: false)
        if own == check { return outcome ? .replaced(expanded(test, isApart: false)) : .failed }
        if case .datum = patterns[pattern], self.check(of: pattern, isApart: true) == check {
            return outcome ? .replaced(expanded(test, isApart: true)) : .failed
        }
        return outcome ? resolveTrue(test, check, own) : resolveFalse(test, check, own)
    }

    private func resolveTrue(_ test: MatchRow.Test, _ check: MatchCheck, _ own: MatchCheck?) -> MatchResolution {
        if let own, areDisjoint(own, check) { return .failed }
        switch (patterns[test.pattern], check) {
        case (.kind(let kind), _) where self.kind(of: check) == kind: return .replaced([])
        case (.list, .kind(.null)): return .replaced([])
        case (.search(let repetition), .kind(.null)) where !repetition.isVector:
            // Nothing is repeated: each variable is bound to the empty list, which is the value itself.
            var tests = repetition.variables.map { MatchRow.Test(occurrence: test.occurrence, pattern: $0) }
            tests.append(MatchRow.Test(occurrence: test.occurrence, pattern: repetition.rest))
            return .replaced(tests)
        case (.around(let repetition, _), .length(let length)) where length >= repetition.minimum:
            return .replaced(expanded(test, isApart: false))
        default: return .open
        }
    }

    private func resolveFalse(_ test: MatchRow.Test, _ check: MatchCheck, _ own: MatchCheck?) -> MatchResolution {
        switch (check, own) {
        case (.kind(let kind), _): return kind == self.kind(of: test.pattern) ? .failed : .open
        case (.minimumLength(let least), .length(let length)): return length >= least ? .failed : .open
        case (.minimumLength(let least), .minimumLength(let other)): return other >= least ? .failed : .open
        case (.minimumPairs(let least), .minimumPairs(let other)): return other >= least ? .failed : .open
        default: return .open
        }
    }

    /// What is to be tested once a pattern's check has been true.
    private func expanded(_ test: MatchRow.Test, isApart: Bool) -> [MatchRow.Test] {
        let value = test.occurrence
        func part(_ selector: MatchOccurrence.Selector, _ pattern: Int) -> MatchRow.Test {
            MatchRow.Test(occurrence: occurrences.number(of: selector, in: value), pattern: pattern)
        }
        switch patterns[test.pattern] {
        case .datum where isApart:
            let parts = patterns.apart(test.pattern)
            return expanded(MatchRow.Test(occurrence: value, pattern: parts), isApart: false)
        case .pair(let head, let tail): return [part(.car, head), part(.cdr, tail)]
        case .prefix(let run, let rest): return [part(.listTail(run.count), rest)]
        case .vector(let rest), .hashmap(let rest), .pairs(_, let rest):
            return [MatchRow.Test(occurrence: value, pattern: rest)]
        case .elements(let parts): return parts.enumerated().map { part(.element($0.offset), $0.element) }
        case .around(let repetition, let search):
            let before = repetition.before.enumerated().map { part(.element($0.offset), $0.element) }
            let count = repetition.after.count
            let after = repetition.after.enumerated().map { part(.elementFromEnd(count - $0.offset), $0.element) }
            return before + after + [MatchRow.Test(occurrence: value, pattern: search)]
        case .record(_, let fields): return fields.enumerated().map { part(.field($0.offset), $0.element) }
        case .entry(let key, let found, let rest):
            return [part(.value(key: key), found), MatchRow.Test(occurrence: value, pattern: rest)]
        default: return []
        }
    }
}
