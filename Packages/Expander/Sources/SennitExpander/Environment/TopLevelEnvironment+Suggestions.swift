// SPDX-License-Identifier: MIT
import SennitReader

extension TopLevelEnvironment {
    /// Visible names that a misspelt `name` may have been meant for, the nearest first; at most `limit`.
    public func suggestions(for name: Symbol, limit: Int = 3) -> [Symbol] {
        Spelling.nearest(to: name, among: visibleNames, limit: limit)
    }
}

/// Finds names that differ by few typing errors.
enum Spelling {
    /// The candidates nearest to `name`: at most one error for each three characters, and never more than three.
    static func nearest(to name: Symbol, among candidates: some Sequence<Symbol>, limit: Int = 3) -> [Symbol] {
        let target = Array(name.name.utf8)
        let allowed = min(3, (target.count + 2) / 3)
        guard target.count > 1, target.count <= 64 else { return [] }
        var found: [(distance: Int, name: String, symbol: Symbol)] = []
        for candidate in candidates where candidate != name {
            let text = candidate.name
            let length = text.utf8.count
            if abs(length - target.count) > allowed { continue }
            let distance = distance(target, Array(text.utf8))
            if distance <= allowed, distance < max(target.count, length) { found.append((distance, text, candidate)) }
        }
        found.sort { ($0.distance, $0.name) < ($1.distance, $1.name) }
        return found.prefix(limit).map(\.symbol)
    }

    /// Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            row.reserveCapacity(right.count + 1)
            for j in right.indices {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row.append(best)
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }
}
