// SPDX-License-Identifier: MIT
import SennitLibrary

/// One row of the table.
struct Row {
    let name: [UInt8]
    let library: BuiltinLibrary
    let entry: UInt32
}

/// The rows, sorted by name and library.
func rows(_ definitions: [(name: String, library: BuiltinLibrary, place: LibraryIndex.Place)]) -> [Row] {
    let rows = definitions.map { definition in
        Row(
            name: Array(definition.name.utf8), library: definition.library,
            entry: LibraryIndex.entry(definition.library, definition.place))
    }
    .sorted { left, right in
        left.name == right.name
            ? left.library.rawValue < right.library.rawValue : left.name.lexicographicallyPrecedes(right.name)
    }
    for (row, next) in zip(rows, rows.dropFirst()) where row.name == next.name && row.library == next.library {
        fail("defined twice in \(row.library): \(String(decoding: row.name, as: UTF8.self))")
    }
    return rows
}

/// An open-addressed hash table, at most half full, of the first rows of all names.
func slots(_ rows: [Row]) -> [UInt32] {
    var size = 64
    while size < rows.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: LibraryIndex.emptySlot, count: size)
    for (index, row) in rows.enumerated() where index == 0 || rows[index - 1].name != row.name {
        var slot = Int(row.name.withUnsafeBufferPointer { LibraryIndex.hash($0) }) & (size - 1)
        while slots[slot] != LibraryIndex.emptySlot { slot = (slot + 1) & (size - 1) }
        slots[slot] = UInt32(index)
    }
    return slots
}

func render(_ rows: [Row]) -> String {
    var starts: [UInt32] = [0]
    for row in rows { starts.append(starts[starts.count - 1] + UInt32(row.name.count + 1)) }
    let names = rows.map { "        \(String(decoding: $0.name, as: UTF8.self))\n" }.joined()
    return """
        // SPDX-License-Identifier: MIT
        // swift-format-ignore-file
        // Generated from the declarations in SennitLibrary by
        //     swift run --package-path Packages/Evaluator generate-library-index

        extension LibraryIndex {
            /// The name of each row, and a line break.
            static let names: StaticString = #\"""
        \(names)
                \"""#

            /// Where the name of each row begins; after the last one, where it ends.
            static let starts: [UInt32] = [
        \(lines(starts.map { "\($0)" }, perLine: 16))
            ]

            /// Where each row's definition is: see `entry(_:_:)`.
            static let entries: [UInt32] = [
        \(lines(rows.map { hexadecimal($0.entry) }, perLine: 8))
            ]

            /// The hash table: numbers of rows.
            static let slots: [UInt32] = [
        \(lines(slots(rows).map { "\($0)" }, perLine: 16))
            ]
        }

        """
}

private func lines(_ items: [String], perLine: Int) -> String {
    stride(from: 0, to: items.count, by: perLine).map { start in
        "        " + items[start..<min(start + perLine, items.count)].joined(separator: ", ") + ","
    }
    .joined(separator: "\n")
}

private func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
}
