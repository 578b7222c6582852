// SPDX-License-Identifier: MIT

/// Reads data from source text, one after the other.
///
/// Nesting is kept on an explicit stack: `frames` has an entry for each construct that is open, and
/// `values` the elements read so far of all of them, end to end, so that a list becomes one array of
/// exactly its size when it closes.
///
/// After an error, `next` goes on with the text behind the offending token, as if that were top
/// level; `readAll` is more careful.
public struct Reader: Sendable {
    public let options: ReaderOptions
    var lexer: Lexer
    var frames: [Frame] = []
    var values: [Datum] = []
    var labels = LabelTable()
    /// The first token `(` at the start of a line inside the outermost open list: where another
    /// definition probably begins if that list lacks its end.
    var suspect: Lexer.Cursor?
    /// While recovering, whether the current top-level datum had an error and is to be dropped.
    var isPoisoned = false
    /// While recovering, whether reading has ever given up a construct and resumed further on.
    var hasResumed = false

    let quote = Symbol("quote")
    let quasiquote = Symbol("quasiquote")
    let unquote = Symbol("unquote")
    let unquoteSplicing = Symbol("unquote-splicing")

    public init(_ bytes: [UInt8], options: ReaderOptions = .init()) {
        self.options = options
        lexer = Lexer(bytes, options: options)
    }

    public init(_ text: String, options: ReaderOptions = .init()) {
        self.init(Array(text.utf8), options: options)
    }

    /// How far the text has been read, as an offset in bytes.
    public var offset: Int { lexer.offset }

    /// Reads the next datum; nil at the end of the text.
    public mutating func next() throws(ReaderError) -> Datum? {
        beginTopLevel()
        while true {
            switch try step() {
            case .more: continue
            case .datum(let datum): return datum
            case .end: return nil
            }
        }
    }

    enum Progress {
        case more, end
        case datum(Datum)
    }

    mutating func beginTopLevel() {
        frames.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        if !labels.isEmpty { labels = LabelTable() }
        suspect = nil
        isPoisoned = false
    }

    /// Reads one token and does what it asks for.
    mutating func step() throws(ReaderError) -> Progress {
        let lexeme = try lexer.scan()
        let span = lexer.span
        switch lexeme {
        case .symbol(let symbol): return try add(.symbol(symbol), span)
        case .integer(let value): return try add(.number(.integer(value)), span)
        case .real(let value): return try add(.number(.real(value)), span)
        case .number: return try add(.number(lexer.number), span)
        case .string: return try add(.string(lexer.string), span)
        case .open: return try open(span)
        case .close: return try close(span)
        case .boolean(let value): return try add(.boolean(value), span)
        case .character(let scalar): return try add(.character(scalar), span)
        case .quote: return try push(.quotation(quote), span)
        case .quasiquote: return try push(.quotation(quasiquote), span)
        case .unquote: return try push(.quotation(unquote), span)
        case .unquoteSplicing: return try push(.quotation(unquoteSplicing), span)
        case .openVector: return try push(.vector, span)
        case .openBytevector: return try push(.bytevector, span)
        case .openCollection(let kind): return try push(.collection(kind), span)
        case .datumComment: return try push(.comment, span)
        case .labelDefinition(let number): return try defineLabel(number, span)
        case .labelReference(let number): return try refer(to: number, span)
        case .dot: return try dot(span)
        case .endOfFile: return try add(.endOfFile, span)
        case .unspecified: return try add(.unspecified, span)
        case .endOfInput: return try endOfInput()
        }
    }

    /// A datum made of one token.
    @inline(__always)
    private mutating func add(_ value: Datum.Value, _ span: SourceSpan) throws(ReaderError) -> Progress {
        labels.nodeCount &+= 1
        return try complete(Datum(value, span: span))
    }

    private func endOfInput() throws(ReaderError) -> Progress {
        guard let innermost = frames.last else { return .end }
        // Of what is open, a mark without a datum is reported where it stands, and otherwise the
        // outermost list: it is the one to be continued, and people look for its end.
        if innermost.isPrefix {
            throw ReaderError(.unterminated(.prefix(innermost.prefix)), span: innermost.span)
        }
        let open = frames.first { !$0.isPrefix } ?? innermost
        let suspectLine = suspect?.line
        let construct: ReaderError.Construct =
            switch open.kind {
            case .vector: .vector(suspectLine: suspectLine)
            case .bytevector: .bytevector(suspectLine: suspectLine)
            case .collection: .collection(suspectLine: suspectLine)
            default: .list(suspectLine: suspectLine)
            }
        throw ReaderError(.unterminated(construct), span: open.span)
    }
}
