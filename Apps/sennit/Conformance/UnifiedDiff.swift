// SPDX-License-Identifier: MIT
import SennitCoreForms

/// Differences of texts as `diff -u` shows them.
enum UnifiedDiff {
    private static let context = 3
    /// Longer texts are cut: whoever needs all of it has the files.
    private static let longest = 200

    static func text(_ old: [UInt8], _ new: [UInt8], from oldName: String, to newName: String) -> String {
        let (left, right) = (lines(old), lines(new))
        let edits = edits(left, right)
        var output = ["--- \(oldName)", "+++ \(newName)"]
        for hunk in hunks(edits) {
            let part = edits[hunk]
            let (oldCount, newCount) = (part.filter { $0.mark != "+" }.count, part.filter { $0.mark != "-" }.count)
            let first = part.first
            output.append("@@ -\((first?.left ?? 0) + 1),\(oldCount) +\((first?.right ?? 0) + 1),\(newCount) @@")
            output += part.map { "\($0.mark)\($0.text)" }
            if output.count > longest { return output.prefix(longest).joined(separator: "\n") + "\n..." }
        }
        return output.joined(separator: "\n")
    }

    private struct Edit {
        let mark: Character
        let text: String
        let left: Int
        let right: Int
    }

    /// The last line says so if no newline ends it.
    private static func lines(_ bytes: [UInt8]) -> [String] {
        if bytes.isEmpty { return [] }
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        if lines.last == "" { lines.removeLast() } else { lines[lines.count - 1] += "\n\\ No newline at the end" }
        return lines
    }

    private static func edits(_ left: [String], _ right: [String]) -> [Edit] {
        let common = CommonSubsequence.pairs(left.map(\.hashValue), right.map(\.hashValue))
        var edits: [Edit] = []
        var (i, j) = (0, 0)
        for (nextLeft, nextRight) in common + [(left.count, right.count)] {
            while i < nextLeft {
                edits.append(Edit(mark: "-", text: left[i], left: i, right: j))
                i += 1
            }
            while j < nextRight {
                edits.append(Edit(mark: "+", text: right[j], left: i, right: j))
                j += 1
            }
            if i < left.count {
                edits.append(Edit(mark: " ", text: left[i], left: i, right: j))
                i += 1
                j += 1
            }
        }
        return edits
    }

    /// Ranges of edits: changes with what stands around them.
    private static func hunks(_ edits: [Edit]) -> [Range<Int>] {
        var hunks: [Range<Int>] = []
        for index in edits.indices where edits[index].mark != " " {
            let range = max(0, index - context)..<min(edits.count, index + context + 1)
            if let last = hunks.last, last.upperBound >= range.lowerBound {
                hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
            } else {
                hunks.append(range)
            }
        }
        return hunks
    }
}
