// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// Writes values as text, into bytes of UTF-8.
///
/// What is still to be written stands on a stack of its own, so that no nesting is too deep. Values
/// cannot be circular: so `write` needs no labels, and only `write-shared` looks for shared parts.
struct Printer {
    enum Style {
        /// So that it can be read back.
        case write
        /// Strings and characters as themselves.
        case display
    }

    /// How much of a value error messages show.
    struct Limit {
        let bytes: Int
        let depth: Int
    }

    /// What remains to be written of something that is open.
    enum Task {
        /// The list behind an element that was written.
        case rest(Word)
        /// Elements from an index on, of a vector.
        case elements(Word, Int)
        /// Fields from an index on, of a record.
        case fields(Word, Int)
        /// Entries from an index on and then the children, of a node of a collection's trie.
        case entries(Word, Int, Collection, isFirst: Bool)
        /// A value, behind a space.
        case value(Word)
        /// What the whole ends in: a parenthesis or a `>`.
        case end(UInt8)
    }

    let style: Style
    let limit: Limit?
    var output: [UInt8]
    /// For `write-shared`: 0 for what occurs more than once, then its label + 1.
    private var labels: [Word: Int] = [:]
    private var labelCount = 0
    var tasks: [Task] = []
    /// Tasks of a printer that paused, which come after the others: a list of vectors.
    var outer = Word.null
    /// Whether the limit is reached.
    private var isCut = false

    init(_ style: Style, into output: consuming [UInt8] = [], limit: Limit? = nil) {
        self.style = style
        self.output = output
        self.limit = limit
    }

    /// Prepares to write what `word` shares with labels.
    mutating func label(sharedPartsOf word: Word) {
        var counts: [Word: Bool] = [:]
        var stack = [word]
        while let next = stack.popLast() {
            guard next.isPair || next.isVector && next.vectorCount > 0 else { continue }
            if let isShared = counts[next] {
                if !isShared { counts[next] = true }
                continue
            }
            counts[next] = false
            if next.isPair {
                stack.append(next.cdr)
                stack.append(next.car)
            } else {
                for index in (0..<next.vectorCount).reversed() { stack.append(next.vectorElement(index)) }
            }
        }
        for (word, isShared) in counts where isShared { labels[word] = 0 }
    }

    /// Writes `word`. `flush` is called now and then with what there is, and may empty it.
    mutating func print(_ word: Word, flush: (inout [UInt8]) throws(Raise) -> Void = { (_) throws(Raise) in })
        throws(Raise)
    {
        begin(word)
        while true {
            run()
            if isCut || isDone { return }
            try flush(&output)
        }
    }

    /// How much text is written before a pause, beside the last value.
    private static let pieceSize = 1 << 15

    /// Writes a piece of what was begun.
    mutating func run() {
        let size = output.count + Self.pieceSize
        while output.count < size, let task = tasks.popLast() ?? restoreTask() {
            switch task {
            case .rest(let list): continueList(list, until: size)
            case .elements(let vector, let index): continueVector(vector, index)
            case .fields(let record, let index): continueRecord(record, index)
            case .entries(let node, let index, let collection, let isFirst):
                continueTrie(node, index, collection, isFirst: isFirst)
            case .value(let value):
                output.append(UInt8(ascii: " "))
                begin(value)
            case .end(let byte): output.append(byte)
            }
            if isOverLimit {
                isCut = true
                return
            }
        }
    }

    /// Writes a value, or begins to: then the rest is left as a task, and the first part is next.
    mutating func begin(_ first: Word) {
        var word = first
        while !isOverLimit {
            let next: Word?
            if word.isFixnum {
                return append(integer: word.fixnum)
            } else if word.isPair {
                next = beginList(word)
            } else if word.isVector {
                next = beginVector(word)
            } else if word.is(.record) {
                next = beginRecord(word)
            } else if word.is(.condition) {
                next = beginCondition(word)
            } else if word.is(.hashmap) || word.is(.set) {
                return beginCollection(Collection(word))
            } else {
                return Atoms.write(word, style, limit: limit?.bytes, into: &output)
            }
            guard let next else { return }
            word = next
        }
    }

    private var isOverLimit: Bool {
        guard let limit else { return false }
        return output.count > limit.bytes
    }

    var isTooDeep: Bool {
        guard let limit else { return false }
        return tasks.count >= limit.depth
    }

    // MARK: - Lists

    private mutating func beginList(_ pair: Word) -> Word? {
        if let mark = quotationMark(pair) {
            append(mark)
            return pair.cdr.car
        }
        if writeLabel(pair) { return nil }
        if isTooDeep {
            append("(...)")
            return nil
        }
        output.append(UInt8(ascii: "("))
        tasks.append(.rest(pair.cdr))
        return pair.car
    }

    /// Writes atoms of the list in a loop and leaves it when an element has parts.
    private mutating func continueList(_ list: Word, until size: Int) {
        var rest = list
        while rest.isPair && !(hasLabels && labels[rest] != nil) {
            output.append(UInt8(ascii: " "))
            let element = rest.car
            rest = rest.cdr
            if element.isFixnum {
                append(integer: element.fixnum)
            } else {
                tasks.append(.rest(rest))
                return begin(element)
            }
            if isOverLimit { return }
            if output.count >= size {
                tasks.append(.rest(rest))
                return
            }
        }
        if rest.isNull {
            output.append(UInt8(ascii: ")"))
        } else {
            append(" .")
            tasks.append(.end(UInt8(ascii: ")")))
            tasks.append(.value(rest))
        }
    }

    /// `'` for a list `(quote x)`, and so on. The quoted datum's own label would go before it.
    private func quotationMark(_ word: Word) -> StaticString? {
        guard word.car.isSymbol, word.cdr.isPair, word.cdr.cdr.isNull else { return nil }
        if hasLabels && (labels[word] != nil || labels[word.cdr] != nil) { return nil }
        return Printer.quotationMark(word)
    }

    /// `'` for a list `(quote x)`, and so on.
    static func quotationMark(_ word: Word) -> StaticString? {
        guard word.car.isSymbol, word.cdr.isPair, word.cdr.cdr.isNull else { return nil }
        switch word.car {
        case Quotations.quote: return "'"
        case Quotations.quasiquote: return "`"
        case Quotations.unquote: return beginsWithAt(word.cdr.car) ? ", " : ","
        case Quotations.unquoteSplicing: return ",@"
        default: return nil
        }
    }

    /// Whether that would be read as `,@` with the comma before it.
    private static func beginsWithAt(_ word: Word) -> Bool {
        word.isSymbol && word.symbol.name.utf8.first == UInt8(ascii: "@")
    }

    private var hasLabels: Bool { !labels.isEmpty }

    /// Writes a reference to `word` and returns true, or a definition of its label if it has one.
    mutating func writeLabel(_ word: Word) -> Bool {
        guard hasLabels, let label = labels[word] else { return false }
        output.append(UInt8(ascii: "#"))
        if label > 0 {
            append(integer: label - 1)
            output.append(UInt8(ascii: "#"))
            return true
        }
        append(integer: labelCount)
        output.append(UInt8(ascii: "="))
        labelCount += 1
        labels[word] = labelCount
        return false
    }

    // MARK: - Text

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { output.append(contentsOf: $0) }
    }

    private mutating func append(integer: Int) { Atoms.write(integer: integer, into: &output) }

    /// The text of a value limited in size, cut at a character with an ellipsis.
    mutating func finishLimited() -> String {
        guard isCut, let limit else { return String(decoding: output, as: UTF8.self) }
        var end = min(limit.bytes, output.count)
        while end > 0, end < output.count, output[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: output[..<end], as: UTF8.self) + "..."
    }
}

/// The symbols of the quote marks.
private enum Quotations {
    static let quote = Word(Symbol("quote"))
    static let quasiquote = Word(Symbol("quasiquote"))
    static let unquote = Word(Symbol("unquote"))
    static let unquoteSplicing = Word(Symbol("unquote-splicing"))
}
