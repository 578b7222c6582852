// SPDX-License-Identifier: MIT

/// An escape sequence that is under way.
struct ControlSequence: Sendable {
    /// `\e[?12;3h` has the marker "?", the numbers 12 and 3, and the end "h"; `\eM` is "M" alone.
    struct Complete {
        var isBracketed = false
        var parameters = ""
        var end: Unicode.Scalar

        func number(_ index: Int, or standard: Int) -> Int {
            let parts = parameters.split(separator: ";", omittingEmptySubsequences: false)
            guard parts.indices.contains(index), let number = Int(parts[index]) else { return standard }
            return number
        }
    }

    private enum Stage { case none, escape, bracket, string, stringEscape, charset }
    private var stage = Stage.none
    private var parameters = ""

    var isOpen: Bool { stage != .none }

    mutating func begin() {
        stage = .escape
        parameters = ""
    }

    mutating func add(_ scalar: Unicode.Scalar) -> Complete? {
        switch stage {
        case .none: return nil
        case .escape:
            switch scalar {
            case "[": stage = .bracket
            case "]", "P", "_", "^": stage = .string
            case "(", ")": stage = .charset
            default:
                stage = .none
                return Complete(end: scalar)
            }
        case .bracket:
            if scalar.value < 0x40 {
                parameters.unicodeScalars.append(scalar)
            } else {
                stage = .none
                return Complete(isBracketed: true, parameters: parameters, end: scalar)
            }
        case .string:
            // A title or the like; ends with BEL or \e\.
            if scalar.value == 7 { stage = .none }
            if scalar.value == 0x1B { stage = .stringEscape }
        case .stringEscape, .charset: stage = .none
        }
        return nil
    }
}

extension Screen {
    mutating func control(_ sequence: ControlSequence.Complete) {
        guard sequence.isBracketed else { return controlAlone(sequence.end) }
        let count = max(sequence.number(0, or: 1), 1)
        switch sequence.end {
        case "A": moveTo(row: row - count)
        case "B": moveTo(row: row + count)
        case "C": moveTo(column: column + count)
        case "D": moveTo(column: column - count)
        case "E": moveTo(row: row + count, column: 0)
        case "F": moveTo(row: row - count, column: 0)
        case "G": moveTo(column: count - 1)
        case "d": moveTo(row: count - 1)
        case "H", "f": moveTo(row: count - 1, column: max(sequence.number(1, or: 1), 1) - 1)
        case "J": eraseScreen(sequence.number(0, or: 0))
        case "K": eraseRow(sequence.number(0, or: 0))
        case "X": for index in column..<min(column + count, columns) { cells[row][index] = Cell() }
        case "@": insertCells(count)
        case "P":
            let count = min(count, columns - column)
            cells[row].removeSubrange(column..<column + count)
            cells[row] += Array(repeating: Cell(), count: count)
        case "L":
            for _ in 0..<min(count, height - row) {
                cells.insert(Array(repeating: Cell(), count: columns), at: row)
                cells.removeLast()
            }
        case "M":
            for _ in 0..<min(count, height - row) {
                cells.remove(at: row)
                cells.append(Array(repeating: Cell(), count: columns))
            }
        case "m": style = ["", "0"].contains(sequence.parameters) ? "" : sequence.parameters
        case "h", "l":
            // Others, such as bracketed paste, do not change what is shown.
            if sequence.parameters == "4" { isInserting = sequence.end == "h" }
        case "s": saved = (row, column)
        case "u": moveTo(row: saved.row, column: saved.column)
        default: break
        }
    }

    private mutating func controlAlone(_ end: Unicode.Scalar) {
        switch end {
        case "7": saved = (row, column)
        case "8": moveTo(row: saved.row, column: saved.column)
        case "D": lineFeed()
        case "E":
            moveTo(column: 0)
            lineFeed()
        case "M":
            if row > 0 {
                moveTo(row: row - 1)
            } else {
                cells.insert(Array(repeating: Cell(), count: columns), at: 0)
                cells.removeLast()
            }
        case "c": self = Screen(columns: columns, height: height)
        default: break
        }
    }

    private mutating func eraseRow(_ part: Int) {
        let range = part == 0 ? column..<columns : part == 1 ? 0..<column + 1 : 0..<columns
        for index in range { cells[row][index] = Cell() }
        isWrapPending = false
    }

    private mutating func eraseScreen(_ part: Int) {
        let blank = Array(repeating: Cell(), count: columns)
        switch part {
        case 0:
            eraseRow(0)
            for index in cells.indices where index > row { cells[index] = blank }
        case 1:
            eraseRow(1)
            for index in 0..<row { cells[index] = blank }
        case 3: scrolledOff = []
        default: for index in cells.indices { cells[index] = blank }
        }
    }
}
