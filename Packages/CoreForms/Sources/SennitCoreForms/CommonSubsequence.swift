// SPDX-License-Identifier: MIT

/// What two lists have in common, for showing where they differ. Elements are the same if their numbers are.
public enum CommonSubsequence {
    /// Beyond this many pairs to look at, only what begins and ends both lists is found.
    private static let largestTable = 4_000_000

    /// Pairs of indices of equal elements, ascending in both: of a longest common subsequence, or of lists too long
    /// for that of what they begin and end with.
    ///
    /// Complexity: O(n * m) beyond what both lists begin and end with.
    public static func pairs(_ left: [Int], _ right: [Int]) -> [(Int, Int)] {
        let shorter = min(left.count, right.count)
        var head = 0
        while head < shorter, left[head] == right[head] { head += 1 }
        var tail = 0
        while tail < shorter - head, left[left.count - 1 - tail] == right[right.count - 1 - tail] { tail += 1 }
        let (rows, columns) = (left.count - head - tail, right.count - head - tail)
        var pairs = (0..<head).map { ($0, $0) }
        if rows > 0, columns > 0, rows <= largestTable / columns {
            pairs += middle(Array(left[head..<(head + rows)]), Array(right[head..<(head + columns)]))
                .map { ($0.0 + head, $0.1 + head) }
        }
        for index in 0..<tail { pairs.append((left.count - tail + index, right.count - tail + index)) }
        return pairs
    }

    private static func middle(_ left: [Int], _ right: [Int]) -> [(Int, Int)] {
        // lengths[i * width + j] is that of the longest common subsequence of left[i...] and right[j...].
        let width = right.count + 1
        var lengths = [Int32](repeating: 0, count: (left.count + 1) * width)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                lengths[i * width + j] =
                    left[i] == right[j]
                    ? lengths[(i + 1) * width + j + 1] + 1
                    : max(lengths[(i + 1) * width + j], lengths[i * width + j + 1])
            }
        }
        var pairs: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < left.count && j < right.count {
            if left[i] == right[j] {
                pairs.append((i, j))
                i += 1
                j += 1
            } else if lengths[(i + 1) * width + j] >= lengths[i * width + j + 1] {
                i += 1
            } else {
                j += 1
            }
        }
        return pairs
    }
}
