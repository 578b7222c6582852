// SPDX-License-Identifier: MIT
import SennitMachine
import SennitReader

/// Finds the definition of a library's name without making any other: what lets an interpreter start
/// before anything of its libraries exists.
///
/// The index is a table with a row for each name that a library defines, sorted by name, rows of one
/// name by library. Its columns, and a hash table that leads from a name to its first row, are literals
/// in `Generated/LibraryIndex+Table.swift`: data of the executable, nothing of which is computed when the
/// program starts. The generator makes them from `definitions`; a row leads to its definition by
/// numbers, and `definition(_:)` checks that it has arrived at the row's name.
package enum LibraryIndex {
    /// Where a definition is to be found.
    package enum Place {
        /// A member of the group's `primitives`.
        case primitive(PrimitiveGroup, Int)
        /// An argument for `SchemeDefinition.at`.
        case scheme(Int)
        /// An index into `ControlProcedures.entries`.
        case control(Int)
        /// An index into `portParameters`, which the evaluator makes, or behind them into `settingParameters`.
        case parameter(Int)
    }

    package enum Definition {
        case primitive(Primitive)
        case scheme(SchemeDefinition)
        case control(ControlProcedures.Entry)
        /// nil for one of `portParameters`.
        case parameter(SettingParameter?)
    }

    /// How many rows there are.
    package static var count: Int { entries.count }

    /// The rows of a name, in the order of their libraries. Complexity: O(length of the name).
    package static func rows(named name: Symbol) -> Range<Int> {
        var text = name.name
        return text.withUTF8 { bytes in
            let mask = slots.count - 1
            var slot = Int(hash(bytes)) & mask
            while slots[slot] != emptySlot {
                let row = Int(slots[slot])
                if isName(row, bytes) {
                    var end = row + 1
                    while end < entries.count, isName(end, bytes) { end += 1 }
                    return row..<end
                }
                slot = (slot + 1) & mask
            }
            return 0..<0
        }
    }

    /// The row of a name in one library.
    package static func row(of name: Symbol, in library: BuiltinLibrary) -> Int? {
        rows(named: name).first { LibraryIndex.library($0) == library }
    }

    package static func library(_ row: Int) -> BuiltinLibrary {
        guard let library = BuiltinLibrary(rawValue: UInt8(truncatingIfNeeded: entries[row] >> 24)) else {
            preconditionFailure(stale)
        }
        return library
    }

    package static func name(_ row: Int) -> String {
        names.withUTF8Buffer { String(decoding: $0[Int(starts[row])..<Int(starts[row + 1]) - 1], as: UTF8.self) }
    }

    package static func definition(_ row: Int) -> Definition {
        let index = Int(entries[row] & 0xFFFF)
        let kind = UInt8(truncatingIfNeeded: entries[row] >> 16)
        if let group = PrimitiveGroup(rawValue: kind) {
            let primitives = group.primitives
            precondition(primitives.indices.contains(index) && primitives[index].name == name(row), stale)
            return .primitive(primitives[index])
        }
        switch kind {
        case schemeKind:
            let definition = SchemeDefinition.at(index)
            precondition(definition.name.description == name(row), stale)
            return .scheme(definition)
        case controlKind:
            let entries = ControlProcedures.entries
            precondition(entries.indices.contains(index) && entries[index].name == name(row), stale)
            return .control(entries[index])
        case parameterKind:
            if index < portParameters.count { return .parameter(nil) }
            let index = index - portParameters.count
            precondition(
                settingParameters.indices.contains(index) && settingParameters[index].name.description == name(row),
                stale)
            return .parameter(settingParameters[index])
        default: preconditionFailure(stale)
        }
    }

    private static func isName(_ row: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = Int(starts[row])
        guard Int(starts[row + 1]) - 1 - start == bytes.count else { return false }
        return names.withUTF8Buffer { names in
            for index in 0..<bytes.count where names[start + index] != bytes[index] { return false }
            return true
        }
    }

    private static let stale = "the index of the libraries is not current; run Scripts/generate"

    // MARK: - For the generator

    package static let emptySlot: UInt32 = 0xFFFF
    private static let schemeKind: UInt8 = 0xFD
    private static let controlKind: UInt8 = 0xFE
    private static let parameterKind: UInt8 = 0xFF

    /// Every definition there is, in no particular order.
    package static var definitions: [(name: String, library: BuiltinLibrary, place: Place)] {
        var result: [(name: String, library: BuiltinLibrary, place: Place)] = []
        for group in PrimitiveGroup.allCases {
            for (index, primitive) in group.primitives.enumerated() {
                result.append((primitive.name, group.library, .primitive(group, index)))
            }
        }
        for index in 0..<SchemeDefinition.count {
            let definition = SchemeDefinition.at(index)
            result.append((definition.name.description, definition.library, .scheme(index)))
        }
        for (index, entry) in ControlProcedures.entries.enumerated() {
            result.append((entry.name, entry.library, .control(index)))
        }
        for (index, name) in portParameters.enumerated() {
            result.append((name.description, .schemeBase, .parameter(index)))
        }
        for (index, parameter) in settingParameters.enumerated() {
            result.append((parameter.name.description, parameter.library, .parameter(portParameters.count + index)))
        }
        return result
    }

    /// A row's entry: the library in the highest byte, the kind of place or the group in the next, and an index.
    package static func entry(_ library: BuiltinLibrary, _ place: Place) -> UInt32 {
        let (kind, index): (UInt8, Int) =
            switch place {
            case .primitive(let group, let index): (group.rawValue, index)
            case .scheme(let index): (schemeKind, index)
            case .control(let index): (controlKind, index)
            case .parameter(let index): (parameterKind, index)
            }
        return UInt32(library.rawValue) << 24 | UInt32(kind) << 16 | UInt32(UInt16(index))
    }

    /// FNV-1a. The names are known, so nobody can make them collide.
    package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var hash: UInt32 = 0x811c_9dc5
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return hash ^ hash >> 15
    }
}
