// SPDX-License-Identifier: MIT
import SennitReader

/// Splits text into items. The lexer says where tokens are; what is between them is looked through again, for comments
/// and line ends.
struct SourceItemParser {
    let text: [UInt8]
    private var lexer: Lexer
    var items: [SourceItem] = []
    /// The lists and marks that are open.
    private var open: [Int] = []
    /// Of symbols, by their ids.
    private var forms: [Form?] = []
    /// How far the text has been looked through, and where the line there begins.
    var position = 0
    var lineStart = 0
    /// Where the last item ended, or what closes a list.
    private var lastEnd = 0
    /// How many line ends there were since the last item.
    var breaks = 0

    init(_ text: [UInt8]) {
        self.text = text
        lexer = Lexer(text)
    }

    /// All items of the text.
    /// - Throws: for a token that cannot be read, or a list or mark that is not complete.
    mutating func parse() throws(ReaderError) -> [SourceItem] {
        while try step() {}
        return items
    }

    private mutating func step() throws(ReaderError) -> Bool {
        let lexeme = try lexer.scan()
        let span = lexer.span
        let end = lexer.offset
        if case .endOfInput = lexeme {
            scanAtmosphere(to: text.count)
            if let last = open.last { throw unterminated(items[last]) }
            return false
        }
        scanAtmosphere(to: Int(span.offset))
        switch lexeme {
        case .open: add(.list, end, opens: true)
        case .openVector, .openBytevector, .openCollection: add(.vector, end, opens: true)
        case .quote: add(.prefix, end, role: .data, opens: true)
        case .quasiquote: add(.prefix, end, role: .template, opens: true)
        case .unquote, .unquoteSplicing: add(.prefix, end, role: .code, opens: true)
        case .labelDefinition: add(.prefix, end, opens: true)
        case .datumComment: add(.datumComment, end, opens: true)
        case .dot: add(.dot, end)
        case .close:
            guard let last = open.last, items[last].isCompound else { throw ReaderError(.unexpectedClose, span: span) }
            open.removeLast()
            items[last].next = Int32(clamping: items.count)
            skip(to: end)
            completeDatum()
        case .symbol(let symbol):
            add(.atom, end, symbol: form(of: symbol))
            completeDatum()
        default:
            add(.atom, end)
            completeDatum()
        }
        return true
    }

    /// Adds the item from `position` to `end`.
    mutating func add(
        _ kind: SourceItem.Kind, _ end: Int, role: Form.Role? = nil, symbol: Form? = nil, opens: Bool = false
    ) {
        var item = SourceItem(
            kind: kind, breaks: UInt8(min(breaks, 2)), gap: UInt8(min(position - lastEnd, 2)), role: role,
            symbol: symbol, start: Int32(clamping: position),
            end: Int32(clamping: end), next: Int32(clamping: items.count + 1))
        if kind == .lineComment {
            item.column = Int32(clamping: text[lineStart..<position].count { $0 & 0xc0 != 0x80 })
        } else {
            let width = text[position..<end].prefix { !$0.isLineEnd }.count { $0 & 0xc0 != 0x80 }
            item.headWidth = Int32(clamping: width)
            item.flatWidth = text[position..<end].contains { $0.isLineEnd } ? SourceItem.broken : item.headWidth
        }
        if opens { open.append(items.count) }
        items.append(item)
        skip(to: end)
    }

    /// Goes on behind an item.
    private mutating func skip(to end: Int) {
        if let last = text[position..<end].lastIndex(where: { $0.isLineEnd }) { lineStart = last + 1 }
        position = end
        lastEnd = end
        breaks = 0
    }

    /// Ends the marks whose datum the last item was.
    private mutating func completeDatum() {
        while let last = open.last, !items[last].isCompound {
            open.removeLast()
            items[last].next = Int32(clamping: items.count)
            // With its datum it is a comment, and what is outside of it still lacks its own.
            if items[last].kind == .datumComment { return }
        }
    }

    private mutating func form(of symbol: Symbol) -> Form {
        let id = Int(symbol.id)
        if id < forms.count, let known = forms[id] { return known }
        let form = FormTable.form(of: symbol)
        if id >= forms.count { forms += repeatElement(nil, count: id + 1 - forms.count + forms.count / 2) }
        forms[id] = form
        return form
    }

    private func unterminated(_ item: SourceItem) -> ReaderError {
        let (line, column) = LineTable(text).lineAndColumn(ofOffset: Int(item.start))
        let span = SourceSpan(
            offset: item.start, length: item.end &- item.start, line: Int32(clamping: line),
            column: Int32(clamping: column))
        return ReaderError(.unterminated(.list(suspectLine: nil)), span: span)
    }
}

extension UInt8 {
    var isLineEnd: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }
}
