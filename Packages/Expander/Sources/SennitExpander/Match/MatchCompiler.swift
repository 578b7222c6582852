// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// Makes graphs of tests out of the clauses of one match form.
///
/// What is known at a point of the program that comes about is a list of rows, one for each clause that may
/// still match, with the tests that are left for it. A check of one part of the value settles the tests of
/// that part in all rows; so nothing is tested twice on a path. Points with the same rows are one node,
/// which the emitter makes a local procedure when more than one path leads there: clauses with
/// alternatives meet again behind them.
///
/// In rare cases the number of nodes still grows exponentially with the clauses. Beyond a limit, rows are
/// therefore tried one after the other, from where they are to be tested in full: that is linear.
final class MatchCompiler {
    let expander: UnitExpander
    let keyword: CoreSyntax
    let form: Syntax
    var patterns = MatchPatterns()
    var occurrences = MatchOccurrences()
    var expressions: [MatchExpression] = []
    var expressionNumbers: [MatchExpression.Key: Int] = [:]
    var types: [MatchRecordType] = []
    var slots: [MatchSlot] = []
    /// The expressions that are keys of hash maps, not procedures.
    var keys: Set<Int> = []
    /// The graphs of what is repeated, and of alternatives that are not rows.
    private var inner: [MatchRow.Test: MatchGraph] = [:]

    init(expander: UnitExpander, keyword: CoreSyntax, form: Syntax) {
        self.expander = expander
        self.keyword = keyword
        self.form = form
    }

    static let hashmapModule = ModuleName(["sennit", "hashmap"])

    /// How many rows a clause may become by its alternatives.
    static var maximumWeight: Int { 16 }

    func tooLong() -> ExpanderError {
        expander.error(
            .limit(.depth),
            "\(keyword.name): the patterns have more than \(expander.options.maximumChain) parts to be tested one "
                + "after the other", at: form,
            hint: "match the parts of the value in several forms, or compare constants with equal?")
    }

    /// The graph of patterns, one for each clause, for the value at `root`.
    ///
    /// - Parameter mayRefuse: for each clause whether matching can go on after it has matched.
    func graph(of clauses: [Int], at root: Int, mayRefuse: [Bool]) throws(ExpanderError) -> MatchGraph {
        var builder = MatchGraphBuilder(compiler: self, clauses: clauses, root: root, mayRefuse: mayRefuse)
        return try builder.build()
    }

    /// The graph of what is inside a repetition, an `or` or a `not`.
    func innerGraph(of test: MatchRow.Test) throws(ExpanderError) -> MatchGraph {
        if let known = inner[test] { return known }
        let clauses: [Int]
        switch patterns[test.pattern] {
        case .search(let repetition): clauses = [repetition.element]
        case .either(let parts, _): clauses = parts
        case .not(let part): clauses = [part]
        default: clauses = []
        }
        var isResumable = false
        if case .either(_, let variables) = patterns[test.pattern] { isResumable = !variables.isEmpty }
        let graph = try graph(of: clauses, at: innerRoot(of: test), mayRefuse: clauses.map { _ in isResumable })
        inner[test] = graph
        return graph
    }

    /// The value that the inner graph of a test is about.
    func innerRoot(of test: MatchRow.Test) -> Int {
        guard case .search = patterns[test.pattern] else { return test.occurrence }
        return occurrences.number(of: .item(test.pattern), in: test.occurrence)
    }

    /// What is to be tested, and bound, once a search has succeeded.
    func found(_ test: MatchRow.Test) -> [MatchRow.Test] {
        func part(_ selector: MatchOccurrence.Selector, _ pattern: Int) -> MatchRow.Test {
            MatchRow.Test(
                occurrence: occurrences.number(of: selector, in: test.occurrence), pattern: pattern)
        }
        switch patterns[test.pattern] {
        case .search(let repetition):
            var tests: [MatchRow.Test] = []
            for variable in repetition.variables {
                tests.append(part(.collected(test.pattern, slot: patterns.slot(of: variable)), variable))
                if repetition.isVector { continue }
                // A list's elements are collected from its start.
                let list = occurrences.number(of: .reversed, in: tests[tests.count - 1].occurrence)
                tests[tests.count - 1] = MatchRow.Test(occurrence: list, pattern: variable)
            }
            if !repetition.isVector { tests.append(part(.remainder(test.pattern), repetition.rest)) }
            return tests
        case .either(_, let variables):
            return variables.map { part(.alternative(test.pattern, slot: patterns.slot(of: $0)), $0) }
        default: return []
        }
    }

    /// Whether a test of this pattern looks into pairs or vectors, so that constants are better taken apart too.
    func takesApart(_ pattern: Int) -> Bool {
        switch patterns[pattern] {
        case .pair, .vector, .kind(.pair), .kind(.vector): true
        default: false
        }
    }
}

/// A variable of a pattern.
struct MatchSlot {
    let identifier: Identifier
    let form: Syntax
}

/// An expression in a pattern: a predicate, a procedure to apply, or a key.
struct MatchExpression {
    let key: Key
    let form: Syntax

    /// Expressions with the same key have the same value.
    enum Key: Hashable {
        case global(ModuleName, Symbol)
        case local(Variable)
        case constant(ConstantValue)
        /// A procedure of (scheme base) that no program has named.
        case standard(Symbol)
        case other(Int)
    }
}

/// A record type that a pattern names.
struct MatchRecordType {
    let expression: Int
    /// The number of fields of a type whose definition has been seen; such types are different from each other.
    let fields: Int?
    /// Whether it is only known when the program runs if it is a record type and how many fields it has. What
    /// has been entered at a REPL can be entered again.
    let isChecked: Bool

    var isKnown: Bool { fields != nil }
}
