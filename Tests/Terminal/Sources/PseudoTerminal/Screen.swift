// SPDX-License-Identifier: MIT

/// What a terminal shows: a grid of cells, a cursor, and the rows that have been scrolled off.
///
/// As much of xterm as GNU readline and programs of lines use. A character in the last column leaves the cursor there
/// until the next one comes, which goes to the next row: editors count on it. A wide character takes two cells, the second
/// of which is empty; a combining one joins the cell before. As in xterm, a new width does not wrap rows anew.
public struct Screen: Sendable {
    struct Cell: Equatable, Sendable {
        var text = " "
        /// What the colour sequence in force says, such as "1;34".
        var style = ""
    }

    public private(set) var columns: Int
    public private(set) var height: Int
    var cells: [[Cell]]
    /// Rows that are not shown any more, the oldest first.
    public internal(set) var scrolledOff: [String] = []
    public internal(set) var row = 0
    public internal(set) var column = 0
    var isWrapPending = false
    var isInserting = false
    var style = ""
    var saved = (row: 0, column: 0)
    var decoder = Decoder()
    var sequence = ControlSequence()

    public init(columns: Int, height: Int) {
        self.columns = columns
        self.height = height
        cells = Array(repeating: Array(repeating: Cell(), count: columns), count: height)
    }

    /// The text of each row, without spaces at its end.
    public var rows: [String] { cells.map(Self.text) }

    /// All rows there have been.
    public var allRows: [String] { scrolledOff + rows }

    /// The place of the cursor's row in `allRows`.
    public var line: Int { scrolledOff.count + row }

    public var cursorRow: String { Self.text(cells[row]) }

    /// The style of the first cell of `text` where it is shown; nil if it is not.
    public func style(of text: String) -> String? {
        for cells in cells {
            for start in cells.indices where cells[start...].lazy.map(\.text).joined().hasPrefix(text) {
                return cells[start].style
            }
        }
        return nil
    }

    static func text(_ cells: [Cell]) -> String {
        let end = cells.lastIndex { $0.text != " " }.map { $0 + 1 } ?? 0
        return cells[..<end].map(\.text).joined()
    }

    public mutating func resize(columns: Int, height: Int) {
        cells = cells.map { Array($0.prefix(columns)) + Array(repeating: Cell(), count: max(0, columns - $0.count)) }
        self.columns = columns
        while cells.count > height {
            if row < cells.count - 1 { cells.removeLast() } else { scrollUp(); cells.removeLast(); row -= 1 }
        }
        while cells.count < height { cells.append(Array(repeating: Cell(), count: columns)) }
        self.height = height
        column = min(column, columns - 1)
        isWrapPending = false
    }

    // MARK: - Text

    public mutating func write(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            if let scalar = decoder.add(byte) { write(scalar) }
        }
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        if sequence.isOpen {
            if let complete = sequence.add(scalar) { control(complete) }
            return
        }
        switch scalar.value {
        case 0x1B: sequence.begin()
        case 0x0D: moveTo(column: 0)
        case 0x0A, 0x0B, 0x0C: lineFeed()
        case 0x08: moveTo(column: column - 1)
        case 0x09: moveTo(column: (column / 8 + 1) * 8)
        case ..<0x20, 0x7F: break
        default: show(scalar)
        }
    }

    private mutating func show(_ scalar: Unicode.Scalar) {
        let width = scalar.columns
        if width == 0 {
            let place = isWrapPending || column == 0 ? column : column - 1
            let base = place > 0 && cells[row][place].text.isEmpty ? place - 1 : place
            cells[row][base].text.unicodeScalars.append(scalar)
            return
        }
        if isWrapPending || column + width > columns {
            moveTo(column: 0)
            lineFeed()
        }
        if isInserting { insertCells(width) }
        cells[row][column] = Cell(text: String(scalar), style: style)
        if width == 2 { cells[row][column + 1] = Cell(text: "", style: style) }
        isWrapPending = column + width >= columns
        column = min(column + width, columns - 1)
    }

    mutating func insertCells(_ count: Int) {
        let count = min(count, columns - column)
        cells[row].insert(contentsOf: repeatElement(Cell(), count: count), at: column)
        cells[row].removeLast(count)
    }

    mutating func lineFeed() {
        isWrapPending = false
        if row < height - 1 { row += 1 } else { scrollUp() }
    }

    private mutating func scrollUp() {
        scrolledOff.append(Self.text(cells.removeFirst()))
        cells.append(Array(repeating: Cell(), count: columns))
    }

    mutating func moveTo(row: Int? = nil, column: Int? = nil) {
        self.row = min(max(row ?? self.row, 0), height - 1)
        self.column = min(max(column ?? self.column, 0), columns - 1)
        isWrapPending = false
    }
}
