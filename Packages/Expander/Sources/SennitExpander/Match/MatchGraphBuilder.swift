// SPDX-License-Identifier: MIT
import SennitCoreForms

/// Builds one graph.
struct MatchGraphBuilder {
    let compiler: MatchCompiler
    /// The row of each clause before anything is known.
    private var clauses: [MatchRow] = []
    private let mayRefuse: [Bool]
    /// For each clause whether its alternatives are searched instead of becoming rows.
    private let isClosed: [Bool]
    private let graph = MatchGraph()
    private var numbers: [[MatchRow]: Int] = [:]
    private let limit: Int
    /// For each node the length of a way to it, and that of the node at hand.
    private var depths: [Int] = []
    private var depth = 0

    init(compiler: MatchCompiler, clauses: [Int], root: Int, mayRefuse: [Bool]) {
        self.compiler = compiler
        self.mayRefuse = mayRefuse
        isClosed = clauses.map { compiler.patterns.weights[$0] > MatchCompiler.maximumWeight }
        limit = 100 + 4 * compiler.patterns.count
        for (number, pattern) in clauses.enumerated() {
            var row = MatchRow(clause: number)
            add(MatchRow.Test(occurrence: root, pattern: pattern), to: &row, at: 0)
            self.clauses.append(row)
        }
    }

    mutating func build() throws(ExpanderError) -> MatchGraph {
        _ = try number(of: clauses)
        var next = 0
        while next < graph.nodes.count {
            depth = depths[next]
            graph.nodes[next] = try node(graph.rows[next])
            next += 1
        }
        graph.finish()
        return graph
    }

    /// The node for these rows, which is made later if it is new.
    private mutating func number(of rows: [MatchRow]) throws(ExpanderError) -> Int {
        // What comes after a row that matches in any case is never needed.
        var rows = rows
        if let last = rows.firstIndex(where: { isCertain($0) }), last + 1 < rows.count {
            rows.removeSubrange((last + 1)...)
        }
        if let known = numbers[rows] { return known }
        let size = rows.reduce(rows.count) { $0 + $1.tests.count }
        try compiler.expander.charge(1 + size / 4, at: compiler.form.position)
        if depth > compiler.expander.options.maximumChain { throw compiler.tooLong() }
        depths.append(depth + 1)
        numbers[rows] = graph.nodes.count
        graph.nodes.append(.failure)
        graph.rows.append(rows)
        return graph.nodes.count - 1
    }

    private func isCertain(_ row: MatchRow) -> Bool {
        row.resumption != nil || row.tests.isEmpty && row.equalities.isEmpty && !mayRefuse[row.clause]
    }

    private mutating func node(_ rows: [MatchRow]) throws(ExpanderError) -> MatchGraph.Node {
        var rows = rows
        while true {
            guard let first = rows.first else { return .failure }
            if let resumption = first.resumption { return .resumption(occurrence: resumption) }
            if first.tests.isEmpty { return try finished(first, rows) }
            let test = first.tests[chosen(in: rows)]
            if case .application(let expression, let part) = compiler.patterns[test.pattern] {
                let result = compiler.occurrences.number(of: .application(expression), in: test.occurrence)
                rows[0] = replacing(test, in: first, by: [MatchRow.Test(occurrence: result, pattern: part)])
                continue
            }
            if let more = alternatives(at: test.occurrence, in: rows) {
                rows = more
                continue
            }
            return try node(test, rows)
        }
    }

    /// A row has passed all tests but for those of variables that have to be equal.
    private mutating func finished(_ row: MatchRow, _ rows: [MatchRow]) throws(ExpanderError) -> MatchGraph.Node {
        let others = Array(rows.dropFirst())
        guard let equality = row.equalities.first else {
            let next = mayRefuse[row.clause] ? try number(of: others) : nil
            return .success(clause: row.clause, bindings: row.bindings, next: next)
        }
        let table = MatchBindings.table(row.bindings)
        let (left, right) = (table[equality.left] ?? 0, table[equality.right] ?? 0)
        var rest = row
        rest.equalities.removeFirst()
        let found = try number(of: [rest] + others)
        let missed = try number(of: others)
        return .choice(occurrence: left, cases: [(.equal(to: right), found)], otherwise: missed)
    }

    /// Which test of the first row to make: a cheap one of the part that most rows ask about; otherwise the
    /// leftmost one, as what runs code of the program is protected by what stands to its left.
    private func chosen(in rows: [MatchRow]) -> Int {
        let tests = rows[0].tests
        var best = 0
        var most = 0
        for (index, test) in tests.enumerated() where isCheap(test.pattern) {
            var count = 0
            if tests.count > 1 {
                for row in rows where row.tests.contains(where: { $0.occurrence == test.occurrence }) { count += 1 }
            } else {
                count = 1
            }
            if count > most { (best, most) = (index, count) }
        }
        return best
    }

    private func isCheap(_ pattern: Int) -> Bool {
        if case .either = compiler.patterns[pattern] { return !compiler.patterns.runsCode[pattern] }
        return compiler.check(of: pattern, isApart: false)?.isCheap ?? false
    }

    // MARK: - Rows

    /// Adds a test, or what it comes to, to a row.
    private func add(_ test: MatchRow.Test, to row: inout MatchRow, at place: Int) {
        var found: [MatchRow.Test] = []
        flatten(test, into: &found, &row)
        row.tests.insert(contentsOf: found, at: place)
    }

    private func flatten(_ test: MatchRow.Test, into tests: inout [MatchRow.Test], _ row: inout MatchRow) {
        switch compiler.patterns[test.pattern] {
        case .any: break
        case .variable(let slot):
            row.bindings = MatchBindings(slot: slot, occurrence: test.occurrence, next: row.bindings)
        case .equality(let left, let right): row.equalities.append(MatchRow.Equality(left: left, right: right))
        case .all(let parts):
            for part in parts {
                flatten(MatchRow.Test(occurrence: test.occurrence, pattern: part), into: &tests, &row)
            }
        default: tests.append(test)
        }
    }

    private func replacing(_ test: MatchRow.Test, in row: MatchRow, by tests: [MatchRow.Test]) -> MatchRow {
        guard let place = row.tests.firstIndex(of: test) else { return row }
        var row = row
        row.tests.remove(at: place)
        for new in tests.reversed() { add(new, to: &row, at: place) }
        return row
    }

    /// The rows with those that have alternatives at this occurrence replaced by a row for each; nil if
    /// there are none.
    private func alternatives(at occurrence: Int, in rows: [MatchRow]) -> [MatchRow]? {
        var result: [MatchRow] = []
        var isChanged = false
        for row in rows {
            var parts: (MatchRow.Test, [Int])?
            if row.resumption == nil, !isClosed[row.clause] {
                for test in row.tests where test.occurrence == occurrence && parts == nil {
                    if case .either(let patterns, _) = compiler.patterns[test.pattern] { parts = (test, patterns) }
                }
            }
            guard let (test, patterns) = parts else {
                result.append(row)
                continue
            }
            isChanged = true
            for pattern in patterns {
                let part = MatchRow.Test(occurrence: occurrence, pattern: pattern)
                result.append(replacing(test, in: row, by: [part]))
            }
        }
        return isChanged ? result : nil
    }

    // MARK: - Nodes

    private mutating func node(_ test: MatchRow.Test, _ rows: [MatchRow]) throws(ExpanderError) -> MatchGraph.Node {
        if graph.nodes.count > limit { return try oneByOne(rows) }
        let isApart = rows.contains { row in
            row.tests.contains { $0.occurrence == test.occurrence && compiler.takesApart($0.pattern) }
        }
        guard let check = compiler.check(of: test.pattern, isApart: isApart) else {
            return try search(test, rows, others: Array(rows.dropFirst()))
        }
        let checks = cases(test.occurrence, check, rows, isApart)
        return try choice(test.occurrence, checks, rows, isApart)
    }

    private mutating func search(
        _ test: MatchRow.Test, _ rows: [MatchRow], others: [MatchRow]
    ) throws(ExpanderError) -> MatchGraph.Node {
        let inner = try compiler.innerGraph(of: test)
        let row = replacing(test, in: rows[0], by: compiler.found(test))
        var foundRows = [row] + others
        if case .either(_, let variables) = compiler.patterns[test.pattern], !variables.isEmpty {
            // Another alternative may bind the variables to what the rest of the row accepts.
            let resumption = compiler.occurrences.number(of: .resume(test.pattern), in: test.occurrence)
            foundRows = [row, MatchRow.resume(resumption)]
        }
        return .search(
            occurrence: test.occurrence, pattern: test.pattern, inner: inner, found: try number(of: foundRows),
            missed: try number(of: others))
    }

    /// Tests the first row alone. When it fails, other rows of its clause follow, then the next clauses as
    /// if nothing were known.
    private mutating func oneByOne(_ rows: [MatchRow]) throws(ExpanderError) -> MatchGraph.Node {
        let first = rows[0]
        let same = rows.dropFirst().prefix { $0.clause == first.clause }
        let further = rows.last?.resumption == nil ? clauses[(first.clause + 1)...] : rows.suffix(1)
        let others = Array(same) + further
        let test = first.tests[chosen(in: [first])]
        guard let check = compiler.check(of: test.pattern, isApart: false) else {
            return try search(test, rows, others: others)
        }
        guard case .replaced(let tests) = compiler.resolve(test, check, true) else { return .failure }
        let found = try number(of: [replacing(test, in: first, by: tests)] + others)
        let missed = try number(of: others)
        return .choice(occurrence: test.occurrence, cases: [(check, found)], otherwise: missed)
    }

    /// The checks of one part that are made in turn: the first row's, and those of other rows of which
    /// at most one can be true. Kinds that several rows ask for go first.
    private func cases(
        _ occurrence: Int, _ first: MatchCheck, _ rows: [MatchRow], _ isApart: Bool
    ) -> [MatchCheck] {
        var counts: [MatchCheck: Int] = [:]
        var checks: [MatchCheck] = []
        var exclusion = MatchExclusion()
        guard first.isCheap, exclusion.insert(first, compiler) else { return [first] }
        for row in rows {
            for test in row.tests where test.occurrence == occurrence {
                guard let check = compiler.check(of: test.pattern, isApart: isApart), check.isCheap else { continue }
                if let count = counts[check] {
                    counts[check] = count + 1
                } else if check == first || exclusion.insert(check, compiler) {
                    counts[check] = 1
                    checks.append(check)
                }
            }
        }
        return checks.enumerated().sorted { left, right in
            let (a, b) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
            return a != b ? a > b : left.offset < right.offset
        }.map(\.element)
    }

    private mutating func choice(
        _ occurrence: Int, _ checks: [MatchCheck], _ rows: [MatchRow], _ isApart: Bool
    ) throws(ExpanderError) -> MatchGraph.Node {
        // A row that asks for one of the checks has a place in that case only.
        var pinned: [MatchCheck: [Int]] = [:]
        var others: [Int] = []
        let all = Set(checks)
        for (index, row) in rows.enumerated() {
            var own: MatchCheck?
            for test in row.tests where test.occurrence == occurrence && own == nil {
                own = compiler.check(of: test.pattern, isApart: isApart).flatMap { all.contains($0) ? $0 : nil }
            }
            if let own { pinned[own, default: []].append(index) } else { others.append(index) }
        }
        var cases: [(check: MatchCheck, node: Int)] = []
        for check in checks {
            let indexes = merged(pinned[check] ?? [], others)
            let left = indexes.compactMap { resolved(rows[$0], occurrence, check, true) }
            cases.append((check, try number(of: left)))
        }
        var left = others.map { rows[$0] }
        for check in checks { left = left.compactMap { resolved($0, occurrence, check, false) } }
        return .choice(occurrence: occurrence, cases: cases, otherwise: try number(of: left))
    }

    private func merged(_ a: [Int], _ b: [Int]) -> [Int] {
        if b.isEmpty { return a }
        return (a + b).sorted()
    }

    /// The row with its tests of this part settled as far as the outcome settles them; nil if it is out.
    private func resolved(_ row: MatchRow, _ occurrence: Int, _ check: MatchCheck, _ outcome: Bool) -> MatchRow? {
        var row = row
        for test in row.tests where test.occurrence == occurrence {
            switch compiler.resolve(test, check, outcome) {
            case .open: break
            case .failed: return nil
            case .replaced(let tests): row = replacing(test, in: row, by: tests)
            }
        }
        return row
    }
}
