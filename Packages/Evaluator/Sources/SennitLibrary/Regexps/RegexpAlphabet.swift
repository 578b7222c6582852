// SPDX-License-Identifier: MIT

/// The characters of a text, as a program tells them apart: two that are in the same of its sets, and are of one kind
/// for its assertions, are the same symbol. With look-around assertions a symbol also says which of them hold at the
/// position where the character is met.
///
/// Symbols are found as a text has them, so that nobody goes through all of Unicode.
struct RegexpAlphabet {
    /// What lies outside the text.
    static let outside = 0
    /// What stands for characters whose symbol has not been found out; no automaton has a transition for it.
    static let unknown = 1

    struct Symbol: Hashable {
        /// Bit n: whether set n has it.
        var sets: [UInt64]
        var kind: UInt8
        var marks: UInt16
        var isOutside = false

        /// Whether an assertion of a number from `RegexpAssertion.marks` on holds.
        func hasMark(_ assertion: Int) -> Bool {
            let bit = UInt16(1) << UInt16((assertion - RegexpAssertion.marks) >> 1)
            return (marks & bit != 0) == (assertion & 1 == 0)
        }
    }

    private let sets: [RegexpSet]
    private let kinds: UInt8
    private(set) var symbols: [Symbol]
    private var numbers: [Symbol: Int] = [:]
    /// For each combination of marks, the marked symbols by those without marks; 0 for those not known.
    private var markedNumbers: [UInt16: Int] = [:]
    private var markedRows: [[Int32]] = []
    private var lastMarks: UInt16 = 0
    private var lastRow = 0
    /// Symbols of ASCII.
    var ascii = [Int32](repeating: Int32(unknown), count: 128)
    /// Where in `pages` the symbols of 256 characters each are, or -1.
    private var pageOffsets: [Int32] = []
    private var pages: [Int32] = []

    init(_ program: RegexpProgram) {
        sets = program.sets
        kinds = program.parts.reduce(0) { $0 | $1.kinds }
        let none = [UInt64](repeating: 0, count: (sets.count + 63) / 64)
        symbols = [
            Symbol(sets: none, kind: RegexpKind.outside & kinds, marks: 0, isOutside: true),
            Symbol(sets: none, kind: 0xFF, marks: 0),
        ]
    }

    @inline(__always)
    func has(_ symbol: Int, _ set: Int) -> Bool {
        symbols[symbol].sets[set >> 6] & 1 << UInt64(set & 63) != 0
    }

    /// The symbol of a character, without marks.
    @inline(__always)
    mutating func symbol(of scalar: UInt32) -> Int {
        if scalar < 0x80 {
            let known = Int(ascii[Int(scalar)])
            return known == Self.unknown ? findASCII(scalar) : known
        }
        if !pageOffsets.isEmpty {
            let offset = pageOffsets[Int(scalar >> 8)]
            if offset >= 0 {
                let known = Int(pages[Int(offset) + Int(scalar & 0xFF)])
                if known != Self.unknown { return known }
            }
        }
        return findOther(scalar)
    }

    @inline(never)
    private mutating func findASCII(_ scalar: UInt32) -> Int {
        let number = find(scalar)
        ascii[Int(scalar)] = Int32(number)
        return number
    }

    @inline(never)
    private mutating func findOther(_ scalar: UInt32) -> Int {
        let number = find(scalar)
        if pageOffsets.isEmpty { pageOffsets = [Int32](repeating: -1, count: 0x11_0000 >> 8) }
        if pageOffsets[Int(scalar >> 8)] < 0 {
            pageOffsets[Int(scalar >> 8)] = Int32(pages.count)
            pages.append(contentsOf: repeatElement(Int32(Self.unknown), count: 256))
        }
        pages[Int(pageOffsets[Int(scalar >> 8)]) + Int(scalar & 0xFF)] = Int32(number)
        return number
    }

    private mutating func find(_ value: UInt32) -> Int {
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        var symbol = Symbol(
            sets: [UInt64](repeating: 0, count: (sets.count + 63) / 64),
            kind: kinds == 0 ? 0 : RegexpKind.of(scalar) & kinds, marks: 0)
        for (index, set) in sets.enumerated() where set.contains(scalar) {
            symbol.sets[index >> 6] |= 1 << UInt64(index & 63)
        }
        return number(of: symbol)
    }

    private mutating func number(of symbol: Symbol) -> Int {
        if let number = numbers[symbol] { return number }
        symbols.append(symbol)
        numbers[symbol] = symbols.count - 1
        return symbols.count - 1
    }

    /// The symbol of a character, or of what is outside, where the assertions of `marks` hold.
    mutating func symbol(_ symbol: Int, marks: UInt16) -> Int {
        if marks == 0 { return symbol }
        if marks != lastMarks {
            lastRow = markedNumbers[marks, default: markedRows.count]
            lastMarks = marks
            if lastRow == markedRows.count {
                markedNumbers[marks] = lastRow
                markedRows.append([])
            }
        }
        if symbol < markedRows[lastRow].count, markedRows[lastRow][symbol] > 0 {
            return Int(markedRows[lastRow][symbol])
        }
        var marked = symbols[symbol]
        marked.marks = marks
        let number = number(of: marked)
        while markedRows[lastRow].count <= symbol { markedRows[lastRow].append(0) }
        markedRows[lastRow][symbol] = Int32(number)
        return number
    }
}
