// SPDX-License-Identifier: MIT
import SennitReader

/// Writes canonical text.
///
/// Layout: a group (a node or a list) is written on one line if it then ends at or before column
/// 100; otherwise each of its fields or elements begins a line, indented by two columns more than
/// the line on which the group begins. To decide, the printer tries one line and takes the try back
/// when it passes the limit. A try costs at most 100 bytes, and only groups that are then broken
/// lose it, so that printing is linear in the number of nodes. Indentation stops growing at column
/// 60: without that the text of a deep program would grow with the square of its depth.
struct CanonicalPrinter {
    static let width = 100
    static let deepestIndentation = 60

    private(set) var output: [UInt8] = []
    private var lineStart = 0
    private var indentation = 0
    /// Where a group being tried on one line must end; nothing is being tried when it is `Int.max`.
    private var flatEnd = Int.max
    private var depth = 0
    private let nestingLimit: Int
    private(set) var isTooDeep = false
    /// The text of symbols written before, by id: escapes are decided once for each.
    private var symbols: [UInt32: [UInt8]] = [:]

    /// - Parameter isEndless: whether everything is written on one line.
    init(nestingLimit: Int, isEndless: Bool = false) {
        self.nestingLimit = nestingLimit
        if isEndless { flatEnd = .max - 1 }
    }

    private var isFlat: Bool { flatEnd != Int.max }

    /// Whether what has been written already is too long for one line: the rest may be left out.
    var hasOverflown: Bool { output.count > flatEnd || isTooDeep }

    /// Whether `count` further bytes would end the trial of one line. Long texts ask before they copy.
    mutating func overflows(writing count: Int) -> Bool {
        guard isFlat, output.count + count > flatEnd else { return false }
        flatEnd = -1
        return true
    }

    mutating func group<Node: CanonicalNode>(_ node: Node) {
        if isFlat {
            if !hasOverflown { node.write(to: &self) }
            return
        }
        let mark = output.count
        flatEnd = lineStart + Self.width
        node.write(to: &self)
        let fits = output.count <= flatEnd
        flatEnd = Int.max
        if fits || isTooDeep { return }
        output.removeSubrange(mark...)
        indentation += 2
        node.write(to: &self)
        indentation -= 2
    }

    mutating func groupOrNil<Node: CanonicalNode>(_ node: Node?) {
        if let node { group(node) } else { open("nil") }
    }

    mutating func open(_ text: String) {
        output.append(contentsOf: text.utf8)
    }

    mutating func close() {
        output.append(UInt8(ascii: ")"))
    }

    mutating func field(_ keyword: String) {
        separate(isFirst: false)
        output.append(contentsOf: keyword.utf8)
    }

    /// Between the parts of a group: a space or a new line.
    mutating func separate(isFirst: Bool) {
        if !isFlat {
            startLine()
        } else if !isFirst {
            output.append(UInt8(ascii: " "))
        }
    }

    mutating func startLine() {
        output.append(UInt8(ascii: "\n"))
        lineStart = output.count
        for _ in 0..<min(indentation, Self.deepestIndentation) { output.append(UInt8(ascii: " ")) }
    }

    /// Whether a text of `count` bytes and the space before it still fit the line.
    func fitsLine(_ count: Int) -> Bool {
        output.count - lineStart + 1 + count <= Self.width
    }

    mutating func append(_ byte: UInt8) {
        output.append(byte)
    }

    mutating func append(_ bytes: some Collection<UInt8>) {
        output.append(contentsOf: bytes)
    }

    /// Enters a level of nesting, or refuses: then the whole text is void.
    mutating func enter() -> Bool {
        if depth >= nestingLimit { isTooDeep = true }
        if isTooDeep { return false }
        depth += 1
        return true
    }

    mutating func leave() {
        depth -= 1
    }

    mutating func write(_ symbol: Symbol) {
        if let text = symbols[symbol.id] {
            if !overflows(writing: text.count) { output.append(contentsOf: text) }
            return
        }
        symbols[symbol.id] = CanonicalText.symbol(symbol.name)
        write(symbol)
    }

    /// Writes a part of a module name: as `(srfi 1)` reads better than `(srfi |1|)`, and no part is
    /// an integer, digits need no bars there.
    mutating func write(moduleNamePart part: Symbol) {
        if let text = symbols[part.id], text.first != UInt8(ascii: "|") {
            output.append(contentsOf: text)
            return
        }
        let name = part.name
        if CanonicalText.isNatural(name.utf8) { output.append(contentsOf: name.utf8) } else { write(part) }
    }

    mutating func writeOrNil(_ symbol: Symbol?) {
        if let symbol { write(symbol) } else { open("nil") }
    }

    mutating func write(_ position: Position) {
        write(position.rawValue)
    }

    mutating func write(_ index: Int32) {
        write(Int(index))
    }

    mutating func write(_ integer: Int) {
        CanonicalText.append(integer, to: &output)
    }

    mutating func write(_ string: String) {
        if overflows(writing: string.utf8.count) { return }
        CanonicalText.appendQuoted(string, quote: UInt8(ascii: "\""), to: &output)
    }
}
