// SPDX-License-Identifier: MIT
import Sennit
import Testing

/// Random clauses for random values, compiled and run, against a matcher that tries one clause after the other.
@Suite struct MatchPropertyTests {
    @Test(arguments: 0..<8 as Range<UInt64>) func agreesWithANaiveMatcher(_ seed: UInt64) throws {
        let interpreter = try Interpreter()
        var generator = MatchGenerator(seed: seed)
        var matched = 0
        for _ in 0..<60 {
            let clauses = (0..<Int.random(in: 1...7, using: &generator.random)).map { _ in generator.clause() }
            let values = (0..<8).map { _ in generator.value(for: clauses) }
            matched += try compare(clauses, values, interpreter)
        }
        #expect(matched > 100)
    }

    /// Clauses that take the compiler beyond the limit of what it tells apart at once.
    @Test(arguments: 0..<3 as Range<UInt64>) func agreesOnManyClauses(_ seed: UInt64) throws {
        let interpreter = try Interpreter()
        var generator = MatchGenerator(seed: seed)
        let clauses = generator.matrix(120, width: 6)
        let values = (0..<300).map { _ in generator.row(width: 6) }
        #expect(try compare(clauses, values, interpreter) > 50)
    }

    /// Checks what the clauses make of the values; the number of values that match one.
    private func compare(
        _ clauses: [RandomClause], _ values: [MatchDatum], _ interpreter: Interpreter
    ) throws -> Int {
        let text = clauses.enumerated().map { number, clause in
            let test = clause.guarded.map { " :when (equal? \($0) 1)" } ?? ""
            return "(\(clause.pattern)\(test) (list \(number) \(clause.names.joined(separator: " "))))"
        }
        let source =
            "(map (lambda (v) (match v \(text.joined(separator: " ")) (_ 'none))) '(\(MatchDatum.text(values))))"
        var matched = 0
        let expected = values.map { value -> MatchDatum in
            guard let (number, found) = NaiveMatcher.match(clauses, value) else { return .symbol("none") }
            matched += 1
            return MatchDatum.list([.number(number)] + clauses[number].names.map { found[$0] ?? .symbol("unbound") })
        }
        let actual = try interpreter.write(try interpreter.evaluate(source, file: "property"))
        #expect(actual == "(\(MatchDatum.text(expected)))", "\(source)")
        return matched
    }
}

/// The values that are matched.
indirect enum MatchDatum: Equatable, CustomStringConvertible {
    case null
    case number(Int)
    case symbol(String)
    case pair(MatchDatum, MatchDatum)
    case vector([MatchDatum])

    static func list(_ items: [MatchDatum], _ end: MatchDatum = .null) -> MatchDatum {
        items.reversed().reduce(end) { .pair($1, $0) }
    }

    static func text(_ data: [MatchDatum]) -> String { data.map(\.description).joined(separator: " ") }

    /// The elements of the pairs that it starts, and what they end in.
    var parts: (items: [MatchDatum], end: MatchDatum) {
        var items: [MatchDatum] = []
        var rest = self
        while case .pair(let head, let tail) = rest {
            items.append(head)
            rest = tail
        }
        return (items, rest)
    }

    var description: String {
        switch self {
        case .null: return "()"
        case .number(let number): return "\(number)"
        case .symbol(let name): return name
        case .vector(let items): return "#(\(Self.text(items)))"
        case .pair:
            let (items, end) = parts
            return end == .null ? "(\(Self.text(items)))" : "(\(Self.text(items)) . \(end))"
        }
    }
}

/// The patterns that are tried.
indirect enum RandomPattern: CustomStringConvertible {
    case any
    case variable(String)
    case constant(MatchDatum)
    case pair(RandomPattern, RandomPattern)
    case list([RandomPattern], end: RandomPattern)
    /// Before, repeated, at least, after; the end of a list, or none for a vector.
    case repeated([RandomPattern], RandomPattern, Int, [RandomPattern], end: RandomPattern?)
    case vector([RandomPattern])
    case and([RandomPattern])
    case or([RandomPattern])
    case not(RandomPattern)
    case predicate(String, [RandomPattern])
    /// What the elements of a vector in a list are like.
    case application(RandomPattern)

    var description: String {
        func all(_ patterns: [RandomPattern]) -> String { patterns.map { " \($0)" }.joined() }
        switch self {
        case .any: return "_"
        case .variable(let name): return name
        case .constant(.number(let number)): return "\(number)"
        case .constant(let datum): return "'\(datum)"
        case .pair(let head, let tail): return "(cons \(head) \(tail))"
        case .list(let items, .constant(.null)): return "(list\(all(items)))"
        case .list(let items, let end): return "(cons*\(all(items)) \(end))"
        case .repeated(let before, let part, let least, let after, let end):
            let middle = "\(all(before)) \(part) \(least == 0 ? "..." : "..\(least)")\(all(after))"
            switch end {
            case nil: return "(vector\(middle))"
            case .constant(.null): return "(list\(middle))"
            case .some(let end): return "(cons*\(middle) \(end))"
            }
        case .vector(let items): return "#(\(all(items).dropFirst()))"
        case .and(let patterns): return "(and\(all(patterns)))"
        case .or(let patterns): return "(or\(all(patterns)))"
        case .not(let pattern): return "(not \(pattern))"
        case .predicate(let name, let patterns): return "(? \(name)\(all(patterns)))"
        case .application(let pattern): return "(? vector? (app vector->list \(pattern)))"
        }
    }
}

struct RandomClause {
    let pattern: RandomPattern
    let names: [String]
    /// The variable that has to be 1.
    let guarded: String?
}

/// Says what a clause means by trying everything in order.
enum NaiveMatcher {
    typealias Bindings = [String: MatchDatum]

    static func match(_ clauses: [RandomClause], _ value: MatchDatum) -> (Int, Bindings)? {
        for (number, clause) in clauses.enumerated() {
            for found in match(clause.pattern, value, [:]) {
                if let name = clause.guarded, found[name] != .number(1) { continue }
                return (number, found)
            }
        }
        return nil
    }

    /// All ways in which the pattern can match, in order.
    private static func match(_ pattern: RandomPattern, _ value: MatchDatum, _ bindings: Bindings) -> [Bindings] {
        switch pattern {
        case .any: return [bindings]
        case .variable(let name): return bind(name, value, bindings)
        case .constant(let datum): return datum == value ? [bindings] : []
        case .pair(let first, let second):
            guard case .pair(let head, let tail) = value else { return [] }
            return match(first, head, bindings).flatMap { match(second, tail, $0) }
        case .list(let items, let end):
            return match(items.reversed().reduce(end) { .pair($1, $0) }, value, bindings)
        case .repeated(let before, let part, let least, let after, let end):
            return repeated(before, part, least, after, end, value, bindings)
        case .vector(let patterns):
            guard case .vector(let items) = value, items.count == patterns.count else { return [] }
            return all(patterns, items, bindings)
        case .and(let patterns):
            return patterns.reduce([bindings]) { found, part in found.flatMap { match(part, value, $0) } }
        case .or(let patterns): return patterns.flatMap { match($0, value, bindings) }
        case .not(let pattern): return match(pattern, value, bindings).isEmpty ? [bindings] : []
        case .predicate(let name, let patterns):
            return holds(name, value) ? match(.and(patterns), value, bindings) : []
        case .application(let pattern):
            guard case .vector(let items) = value else { return [] }
            return match(pattern, MatchDatum.list(items), bindings)
        }
    }

    private static func bind(_ name: String, _ value: MatchDatum, _ bindings: Bindings) -> [Bindings] {
        if let other = bindings[name] { return other == value ? [bindings] : [] }
        return [bindings.merging([name: value]) { $1 }]
    }

    private static func all(_ patterns: [RandomPattern], _ items: [MatchDatum], _ bindings: Bindings) -> [Bindings] {
        zip(patterns, items).reduce([bindings]) { found, part in found.flatMap { match(part.0, part.1, $0) } }
    }

    private static func repeated(
        _ before: [RandomPattern], _ part: RandomPattern, _ least: Int, _ after: [RandomPattern], _ end: RandomPattern?,
        _ value: MatchDatum, _ bindings: Bindings
    ) -> [Bindings] {
        var items: [MatchDatum]
        var rest = MatchDatum.null
        if end == nil {
            guard case .vector(let elements) = value else { return [] }
            items = elements
        } else {
            (items, rest) = value.parts
        }
        guard items.count >= before.count + least + after.count else { return [] }
        let middle = items[before.count..<(items.count - after.count)]
        var columns: [String: [MatchDatum]] = [:]
        for name in names(of: part) { columns[name] = [] }
        for item in middle {
            guard let found = match(part, item, [:]).first else { return [] }
            for (name, value) in found { columns[name, default: []].append(value) }
        }
        var results = all(before, Array(items.prefix(before.count)), bindings)
        for (name, values) in columns { results = results.flatMap { bind(name, MatchDatum.list(values), $0) } }
        results = results.flatMap { all(after, Array(items.suffix(after.count)), $0) }
        guard let end else { return results }
        return results.flatMap { match(end, rest, $0) }
    }

    static func holds(_ name: String, _ value: MatchDatum) -> Bool {
        switch (name, value) {
        case ("number?", .number), ("symbol?", .symbol), ("pair?", .pair), ("null?", .null), ("vector?", .vector): true
        case ("list?", let value): value.parts.end == .null
        case ("(lambda (v) (equal? v 2))", .number(2)): true
        default: false
        }
    }

    static func names(of pattern: RandomPattern) -> [String] {
        switch pattern {
        case .any, .constant, .not: []
        case .variable(let name): [name]
        case .pair(let head, let tail): names(of: head) + names(of: tail)
        case .list(let items, let end): items.flatMap(names) + names(of: end)
        case .repeated(let before, let part, _, let after, let end):
            before.flatMap(names) + names(of: part) + after.flatMap(names) + (end.map(names) ?? [])
        case .vector(let items), .and(let items), .predicate(_, let items): items.flatMap(names)
        case .or(let items): items.first.map(names) ?? []
        case .application(let pattern): names(of: pattern)
        }
    }
}
