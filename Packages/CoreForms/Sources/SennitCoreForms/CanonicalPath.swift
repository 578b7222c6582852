// SPDX-License-Identifier: MIT

/// Finds the path to a place in a text.
///
/// The parser does not keep track of the path: errors are rare, and what stands before one has been
/// understood already, so that the brackets and field names before it tell the path.
struct CanonicalPath {
    private enum Frame {
        case node(field: String?)
        case list(index: Int)
    }

    private enum Token {
        case open
        case close
        case field
        case dot
        case atom
    }

    /// The text with one 0 after it.
    private let bytes: [UInt8]
    private let end: Int
    private var index = 0
    private var frames: [Frame] = []
    private var root: String

    /// - Parameters:
    ///   - root: what to call the whole if the place is before the name of its first node.
    ///   - inNode: whether the place is known to be directly in a node. Without a field after the name
    ///     a node looks like a list.
    static func path(to end: Int, in bytes: [UInt8], root: String, inNode: Bool) -> String {
        var finder = CanonicalPath(bytes: bytes, end: end, root: root)
        while finder.step() {}
        if inNode, case .list? = finder.frames.last { finder.frames.removeLast() }
        var path = finder.root
        for frame in finder.frames {
            switch frame {
            case .node(let field): if let field { path += "." + field }
            case .list(let index): path += "[\(index)]"
            }
        }
        return path
    }

    /// The token at a place, shortened, for a message.
    static func token(at start: Int, in bytes: [UInt8]) -> String {
        if start >= bytes.count - 1 { return "the end of the text" }
        var finder = CanonicalPath(bytes: bytes, end: bytes.count - 1, root: "")
        finder.index = start
        _ = finder.scanToken()
        let limit = 40
        let text = bytes[start..<min(finder.index, start + limit)]
        return String(decoding: text, as: UTF8.self) + (finder.index > start + limit ? "..." : "")
    }

    private init(bytes: [UInt8], end: Int, root: String) {
        self.bytes = bytes
        self.end = end
        self.root = root
    }

    /// Follows one token; false when the next one does not lie before `end` as a whole.
    private mutating func step() -> Bool {
        skipSpace()
        let start = index
        if start >= end { return false }
        let token = scanToken()
        if index > end { return false }
        switch token {
        case .open:
            if bytes[start] == UInt8(ascii: "("), skipNodeName() {
                frames.append(.node(field: nil))
            } else {
                frames.append(.list(index: 0))
            }
        case .close:
            if !frames.isEmpty { frames.removeLast() }
            completeValue()
        case .field:
            if case .node? = frames.last {
                frames[frames.count - 1] = .node(field: String(decoding: bytes[start + 1..<index], as: UTF8.self))
            }
        case .atom: completeValue()
        case .dot: break
        }
        return true
    }

    private mutating func completeValue() {
        switch frames.last {
        case .node?: frames[frames.count - 1] = .node(field: nil)
        case .list(let index)?: frames[frames.count - 1] = .list(index: index + 1)
        case nil: break
        }
    }

    /// Whether a node, and not a list, has just been opened: then a field follows the first word.
    /// A `FileSet` has entries instead of fields and counts as a list. Moves past either's name.
    private mutating func skipNodeName() -> Bool {
        var ahead = self
        ahead.skipSpace()
        let start = ahead.index
        ahead.skipWord()
        let name = bytes[start..<ahead.index]
        let afterName = ahead.index
        ahead.skipSpace()
        let isFileSet = name.elementsEqual("FileSet".utf8)
        guard isFileSet || (!name.isEmpty && bytes[ahead.index] == UInt8(ascii: ":")) else { return false }
        if start < end { index = afterName }
        if frames.isEmpty, afterName <= end { root = String(decoding: name, as: UTF8.self) }
        return !isFileSet
    }

    private mutating func skipSpace() {
        while true {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): index += 1
            case UInt8(ascii: ";"):
                while bytes[index] != UInt8(ascii: "\n"), bytes[index] != 0 { index += 1 }
            default: return
            }
        }
    }

    private mutating func skipWord() {
        while CanonicalText.isSymbolByte(bytes[index]) { index += 1 }
    }

    /// Moves past the token that begins at `index`, which is not the end of the text.
    private mutating func scanToken() -> Token {
        let start = index
        index += 1
        switch bytes[start] {
        case UInt8(ascii: "("): return .open
        case UInt8(ascii: ")"): return .close
        case UInt8(ascii: "\""), UInt8(ascii: "|"): skipQuoted(bytes[start])
        case UInt8(ascii: ":"):
            skipWord()
            return .field
        case UInt8(ascii: "#"):
            if bytes[index] == UInt8(ascii: "\\") {
                index += 1
                if !CanonicalText.isSymbolByte(bytes[index]), bytes[index] != 0 { index += 1 }
            }
            skipWord()
            while bytes[index] == UInt8(ascii: "#") || CanonicalText.isSymbolByte(bytes[index]) { index += 1 }
            if bytes[index] == UInt8(ascii: "("), bytes[start + 1] != UInt8(ascii: "\\") {
                index += 1
                return .open
            }
        default:
            skipWord()
            if index == start + 1, bytes[start] == UInt8(ascii: ".") { return .dot }
        }
        return .atom
    }

    private mutating func skipQuoted(_ quote: UInt8) {
        while bytes[index] != quote, bytes[index] != 0 {
            if bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] != 0 { index += 1 }
            index += 1
        }
        if bytes[index] == quote { index += 1 }
    }
}
