// SPDX-License-Identifier: MIT

/// How the clauses of a match form, or the element of a repetition, are told apart: a directed graph without
/// circles, in which each node is what is to be found out when what is known is a list of rows.
final class MatchGraph {
    enum Node {
        case failure
        /// The first row has matched. Where its guard says no, or its body asks for it, `next` goes on.
        case success(clause: Int, bindings: MatchBindings?, next: Int?)
        /// Other alternatives are tried, by calling what is at this occurrence.
        case resumption(occurrence: Int)
        case choice(occurrence: Int, cases: [(check: MatchCheck, node: Int)], otherwise: Int)
        /// Goes through a repetition, tries closed alternatives, or that a pattern does not match.
        case search(occurrence: Int, pattern: Int, inner: MatchGraph, found: Int, missed: Int)
    }

    /// Where matching begins: node 0.
    var nodes: [Node] = []
    /// The rows of each node: what may be needed from there on.
    var rows: [[MatchRow]] = []
    /// The number of edges that lead to each node.
    private(set) var uses: [Int] = []
    /// The number of nodes that a node brings into the text, those left out that it shares.
    private(set) var sizes: [Int] = []
    /// The longest way through the graph, in tests; for the nesting of what it becomes.
    private(set) var depth = 0
    /// For each clause the number of its `success` nodes.
    private(set) var successes: [Int: Int] = [:]

    func children(of node: Int) -> [Int] {
        switch nodes[node] {
        case .failure, .resumption: []
        case .success(_, _, let next): next.map { [$0] } ?? []
        case .choice(_, let cases, let otherwise): cases.map(\.node) + [otherwise]
        case .search(_, _, _, let found, let missed): [found, missed]
        }
    }

    /// To be called when all nodes are there.
    func finish() {
        uses = [Int](repeating: 0, count: nodes.count)
        uses[0] = 1
        var order: [Int] = []
        for node in nodes.indices {
            for child in children(of: node) { uses[child] += 1 }
            if case .success(let clause, _, _) = nodes[node] { successes[clause, default: 0] += 1 }
        }
        // Leaves first: a node whose uses have all been seen comes before its children here.
        var left = uses
        var pending = [0]
        while let node = pending.popLast() {
            order.append(node)
            for child in children(of: node) {
                left[child] -= 1
                if left[child] == 0 { pending.append(child) }
            }
        }
        measure(order.reversed())
    }

    private func measure(_ order: [Int]) {
        sizes = [Int](repeating: 1, count: nodes.count)
        var depths = [Int](repeating: 1, count: nodes.count)
        for node in order {
            var deepest = 0
            for (index, child) in children(of: node).enumerated() {
                sizes[node] += uses[child] > 1 ? 1 : sizes[child]
                deepest = max(deepest, depths[child] + index + 1)
            }
            if case .search(_, _, let inner, _, _) = nodes[node] { deepest += inner.depth + 4 }
            depths[node] = deepest + 1
        }
        depth = depths[0]
    }
}
