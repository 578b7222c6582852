// SPDX-License-Identifier: MIT
import CReadline

/// The end of what fibers have written above the line that is being edited: a line that one has begun is gone on with
/// when more comes, although the editor has gone to the next row for its own.
struct OutputAboveLine {
    /// The row above the editor's as far as it is written; empty if that is whole, or not known.
    private var begun: [UInt8] = []

    /// The row above is something else now.
    mutating func close() { begun = [] }

    /// What brings the cursor from the editor's first row to where the row above ends.
    var continuation: [UInt8] {
        let columns = TextColumns.count(begun[...])
        // Only where it is certain: in one row, of characters, at a terminal that can go up.
        guard columns > 0, columns < sennit_rl_columns(), begun.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
            rl_get_termcap("up") != nil
        else { return [] }
        return Array("\u{1B}[A\u{1B}[\(columns)C".utf8)
    }

    /// Whether the output that is shown now leaves a line that is not whole.
    mutating func isOpen(after bytes: [UInt8]) -> Bool {
        // It was not gone on with: the output has a row of its own.
        if continuation.isEmpty { begun = [] }
        if let end = bytes.lastIndex(of: 0x0A) {
            begun = Array(bytes[(end + 1)...])
        } else {
            begun += bytes
        }
        return !begun.isEmpty
    }
}
