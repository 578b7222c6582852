// SPDX-License-Identifier: MIT
import SennitReader

/// Reads canonical text: a scanner and a recursive descent in one, as each place allows one kind of
/// token only and nothing is gained by making tokens first.
///
/// White space and comments may stand between any two tokens; all else must be spelt and ordered
/// as the printer does. So what is accepted differs from what is printed in layout at most.
///
/// The functions that read a node's fields are generated; they recurse, by one level of `nesting`
/// for each form and each list in a constant.
struct CanonicalParser {
    /// The text and one 0 after it. No token contains 0, so that scanning stops there by itself.
    let bytes: [UInt8]
    private(set) var index = 0
    private var nesting = 0
    private let nestingLimit: Int
    private let root: String
    private var symbols = SymbolCache()
    /// Those of the constant that is being read.
    var labels = ConstantLabels()

    /// - Parameter root: what to call the whole in paths before its first node has been read.
    init(_ text: some Sequence<UInt8>, nestingLimit: Int, root: String) {
        var bytes = Array(text)
        bytes.append(0)
        self.bytes = bytes
        self.nestingLimit = nestingLimit
        self.root = root
    }

    var next: UInt8 { bytes[index] }

    var isAtEnd: Bool { index == bytes.count - 1 }

    /// Moves on by `count` bytes of which none is the final 0.
    mutating func advance(by count: Int = 1) {
        index += count
    }

    /// Goes back, for an error that lies before `index`.
    mutating func rewind(to start: Int) {
        index = start
    }

    mutating func skipSpace() {
        while true {
            switch next {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): index += 1
            case UInt8(ascii: ";"):
                while next != UInt8(ascii: "\n"), next != 0 { index += 1 }
            default: return
            }
        }
    }

    mutating func enter() throws(CoreFormError) {
        if nesting >= nestingLimit { throw error(.nestingTooDeep(limit: nestingLimit)) }
        nesting += 1
    }

    mutating func leave() {
        nesting -= 1
    }

    mutating func expectEnd() throws(CoreFormError) {
        skipSpace()
        if !isAtEnd { throw unexpected("the end of the text") }
    }

    mutating func expectListOpen() throws(CoreFormError) {
        skipSpace()
        guard next == UInt8(ascii: "(") else { throw unexpected("a list") }
        index += 1
    }

    mutating func expectClose() throws(CoreFormError) {
        skipSpace()
        guard next == UInt8(ascii: ")") else { throw unexpected("')'") }
        index += 1
    }

    /// Whether the list ends here; if so, moves past its end.
    mutating func skipClose() throws(CoreFormError) -> Bool {
        skipSpace()
        if next == UInt8(ascii: ")") {
            index += 1
            return true
        }
        if isAtEnd { throw unexpected("')'") }
        return false
    }

    /// Whether `nil` stands here; if so, moves past it.
    mutating func skipNil() throws(CoreFormError) -> Bool {
        skipSpace()
        guard next == UInt8(ascii: "n") else { return false }
        return skip("nil")
    }

    /// Moves past `word` if it stands here as a whole.
    private mutating func skip(_ word: String) -> Bool {
        var end = index
        for byte in word.utf8 {
            guard bytes[end] == byte else { return false }
            end += 1
        }
        if CanonicalText.isSymbolByte(bytes[end]) { return false }
        index = end
        return true
    }

    /// - Parameter keyword: the field's name with the colon.
    mutating func expectField(_ keyword: String) throws(CoreFormError) {
        skipSpace()
        if !skip(keyword) { throw unexpected(keyword, inNode: true) }
    }

    mutating func expectName(_ name: String) throws(CoreFormError) {
        if !skip(name) { throw unexpected("the name \(name)", inNode: true) }
    }

    mutating func expectNode(_ name: String) throws(CoreFormError) {
        skipSpace()
        guard next == UInt8(ascii: "(") else { throw unexpected("(\(name) ...)") }
        index += 1
        skipSpace()
        try expectName(name)
    }

    mutating func parseForm() throws(CoreFormError) -> CoreForm {
        skipSpace()
        guard next == UInt8(ascii: "(") else { throw unexpected("a form") }
        try enter()
        index += 1
        skipSpace()
        guard let (name, parse) = Self.form(key: nameKey()) else {
            throw unexpected("the name of a form", inNode: true)
        }
        try expectName(name)
        let form = try parse(&self)
        leave()
        return form
    }

    /// First byte, last byte and length of the name that stands here; see `form(key:)`.
    private func nameKey() -> Int {
        var end = index
        while CanonicalText.isSymbolByte(bytes[end]) { end += 1 }
        if end == index { return 0 }
        return Int(bytes[index]) << 16 | Int(bytes[end - 1]) << 8 | min(end - index, 0xFF)
    }

    mutating func intern(_ range: Range<Int>) throws(CoreFormError) -> Symbol {
        if let symbol = symbols.symbol(range, in: bytes) { return symbol }
        guard let name = String(validating: bytes[range], as: UTF8.self), !CanonicalText.hasHidden(name) else {
            throw unexpected("a symbol in valid UTF-8 with hidden characters escaped")
        }
        let symbol = Symbol(name)
        symbols.insert(symbol, range, in: bytes)
        return symbol
    }

    /// An error at the place that has been reached.
    ///
    /// - Parameter inNode: whether the innermost parenthesis opened a node, whatever follows it.
    func unexpected(_ expected: String, inNode: Bool = false) -> CoreFormError {
        error(.unexpected(expected: expected, found: CanonicalPath.token(at: index, in: bytes)), inNode: inNode)
    }

    func error(_ reason: CoreFormError.Reason, inNode: Bool = false) -> CoreFormError {
        let path = CanonicalPath.path(to: index, in: bytes, root: root, inNode: inNode)
        return CoreFormError(reason, path: path, offset: index)
    }
}
