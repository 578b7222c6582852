// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// Makes values of JSON text (RFC 8259), a piece of it at a time.
///
/// The machine looks for collections, limits and other fibers only between primitives, so one call reads some tens of
/// kilobytes and then pauses: what is open becomes words, `saveFrames()`, from which the next call goes on. What is open
/// stands on two stacks here, as the words made so far in `values` and a frame for each container. When the reader
/// pauses, the values of each frame become one vector, and the frames pairs in a list, the innermost first. The next
/// call takes frames off that list only as it closes them: so a pause takes time proportional to what was read since
/// the last one, however deep the text is.
///
/// An entry of an object is three values: the key, its hash, the value.
struct JSONReader: ~Copyable {
    enum Expectation: Int {
        case value, firstElement, commaOrBracket, firstKey, key, colon, commaOrBrace, end
    }

    enum Outcome {
        /// The whole value, or with `depth` above 0 an element of a stream.
        case value(Word)
        /// The piece is read, but the value is not complete.
        case paused
        /// The text ends here, but not the input.
        case needsMore
        /// There is nothing but white space in the input.
        case endOfInput
        case problem(JSONProblem)
    }

    struct Frame {
        let isObject: Bool
        /// Where its values begin in `values`.
        let start: Int
        /// What it had when the reader paused: for an object read as a map, the map, or #f; else a list of vectors,
        /// the last first.
        var saved: Word
    }

    let machine: Machine
    let settings: JSONSettings
    let base: UnsafePointer<UInt8>
    let end: Int
    /// Whether nothing comes after the text.
    let isFinal: Bool
    /// The reader pauses before a token that begins here or later.
    let pauseOffset: Int

    var position: Int
    var expectation = Expectation.value
    /// How many bytes of a string were looked at that did not end in the text.
    var scanned = 0
    var values = JSONValues()
    var frames: [Frame] = []
    /// The frames outside of those in `frames`.
    var outer = Word.null
    var depth = 0
    /// The complete value, while the end is expected behind it.
    var result = Word.unspecified
    var keys: JSONKeyCache
    /// What other objects are made from.
    let emptyMap: Word
    var scratch: [TrieEntry] = []
    var problem: JSONProblem?
    let nullWord = Word(Symbol("null"))

    /// How much text one call reads, beside the end of its last token.
    static let pieceSize = 1 << 16

    /// - Parameter offset: where in `text` to begin.
    init(
        _ machine: Machine, _ settings: JSONSettings, _ text: UnsafeBufferPointer<UInt8>, from offset: Int,
        isFinal: Bool
    ) throws(Raise) {
        self.machine = machine
        self.settings = settings
        base = text.baseAddress ?? UnsafePointer(bitPattern: 8).unsafelyUnwrapped
        end = text.count
        self.isFinal = isFinal
        position = offset
        pauseOffset = min(offset + JSONReader.pieceSize, end)
        keys = JSONKeyCache(hashes: settings.readsMaps)
        emptyMap = try Collection.empty(machine, .hashmap, comparator: .false, settings.procedure)
    }

    /// Reads on until the value is complete or the text or piece ends.
    mutating func run() throws(Raise) -> Outcome {
        // From here on there is a frame whenever something is open: one that closes is followed by a value for the next.
        _ = restoreFrame()
        while true {
            skipBlanks()
            if position >= pauseOffset {
                if position < end { return .paused }
                return atEnd()
            }
            let byte = base[position]
            switch expectation {
            case .commaOrBracket:
                if byte == UInt8(ascii: ",") {
                    position &+= 1
                    expectation = .value
                    continue
                }
                guard byte == UInt8(ascii: "]") else { return unexpected("a comma or ]") }
                position &+= 1
                if add(try closeArray()) { return .value(result) }
            case .commaOrBrace:
                if byte == UInt8(ascii: ",") {
                    position &+= 1
                    expectation = .key
                    continue
                }
                guard byte == UInt8(ascii: "}") else { return unexpected("a comma or }") }
                position &+= 1
                if add(try closeObject()) { return .value(result) }
            case .firstKey, .key:
                if byte == UInt8(ascii: "}"), expectation == .firstKey {
                    position &+= 1
                    if add(try closeObject()) { return .value(result) }
                    continue
                }
                guard byte == UInt8(ascii: "\"") else {
                    return unexpected(expectation == .key ? "a key in double quotes" : "a key in double quotes or }")
                }
                guard let (key, hash) = try scanKey() else { return stopped() }
                values.append(key)
                values.append(Word(fixnum: hash))
                expectation = .colon
            case .colon:
                guard byte == UInt8(ascii: ":") else { return unexpected("a colon") }
                position &+= 1
                expectation = .value
            case .firstElement, .value:
                if byte == UInt8(ascii: "]"), expectation == .firstElement {
                    position &+= 1
                    if add(try closeArray()) { return .value(result) }
                    continue
                }
                if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
                    if depth == 0, settings.isStream, byte != UInt8(ascii: "[") { return unexpected("an array") }
                    guard depth < settings.maximumDepth else {
                        return fail("arrays and objects nested deeper than \(settings.maximumDepth)")
                    }
                    open(isObject: byte == UInt8(ascii: "{"))
                    continue
                }
                if depth == 0, settings.isStream { return unexpected("an array") }
                guard let word = try scanAtom(byte) else { return stopped() }
                if add(word) { return .value(result) }
            case .end:
                return unexpected("the end of the text")
            }
        }
    }

    @inline(__always)
    private mutating func skipBlanks() {
        var index = position
        while index < pauseOffset {
            let byte = base[index]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
            index &+= 1
        }
        position = index
    }

    private func atEnd() -> Outcome {
        if !isFinal { return .needsMore }
        if expectation == .end { return .value(result) }
        if depth == 0, !settings.isWhole { return .endOfInput }
        let expected =
            switch expectation {
            case .value, .end: "a value"
            case .firstElement: "a value or ]"
            case .commaOrBracket: "a comma or ]"
            case .firstKey: "a key in double quotes or }"
            case .key: "a key in double quotes"
            case .colon: "a colon"
            case .commaOrBrace: "a comma or }"
            }
        return .problem(JSONProblem(offset: end, text: "expected \(expected), found the end of the input"))
    }

    // MARK: - Containers

    @inline(__always)
    private mutating func open(isObject: Bool) {
        frames.append(Frame(isObject: isObject, start: values.count, saved: .false))
        depth &+= 1
        position &+= 1
        expectation = isObject ? .firstKey : .firstElement
    }

    /// Adds a value to what is open.
    /// - Returns: whether nothing is, and that is all, or it is an element of a stream; then it is in `result`.
    @inline(__always)
    private mutating func add(_ word: Word) -> Bool {
        if _fastPath(frames.count > 0) || restoreFrame() {
            expectation = frames[frames.count &- 1].isObject ? .commaOrBrace : .commaOrBracket
            if _slowPath(depth == 1 && settings.isStream) {
                result = word
                return true
            }
            values.append(word)
            return false
        }
        result = word
        expectation = .end
        return !settings.isWhole
    }

    @inline(__always)
    private mutating func closeArray() throws(Raise) -> Word {
        let frame = frames.removeLast()
        depth &-= 1
        if _slowPath(frame.saved.isPair) { return try joinPieces(frame) }
        let elements = values.suffix(from: frame.start)
        try requireRoom(bytes: elements.count &* 8)
        let vector = machine.allocator.object(.vector, size: elements.count)
        if let start = elements.baseAddress { vector.elements.baseAddress?.update(from: start, count: elements.count) }
        values.removeAll(from: frame.start)
        return vector
    }

    private mutating func joinPieces(_ frame: Frame) throws(Raise) -> Word {
        let vector = try machine.joined(frame.saved, values.suffix(from: frame.start), settings.procedure)
        values.removeAll(from: frame.start)
        return vector
    }

    private mutating func closeObject() throws(Raise) -> Word {
        let frame = frames.removeLast()
        depth &-= 1
        let object = try makeObject(values.suffix(from: frame.start), saved: frame.saved)
        values.removeAll(from: frame.start)
        return object
    }

    /// Refuses an object that the heap has no room for.
    @inline(__always)
    func requireRoom(bytes: Int) throws(Raise) {
        if _slowPath(bytes > 1 << 15) { try machine.requireRoom(words: bytes / 8 + 2, settings.procedure) }
    }
}
