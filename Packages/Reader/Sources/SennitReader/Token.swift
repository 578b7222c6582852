// SPDX-License-Identifier: MIT

/// One token of source text, complete in itself: what `Lexer.next` yields.
public struct Token: Sendable {
    public var kind: Kind
    public var span: SourceSpan

    @inlinable
    public init(_ kind: Kind, span: SourceSpan) {
        self.kind = kind
        self.span = span
    }

    /// Offset of the first byte in the source.
    public var start: Int { Int(span.offset) }
    /// Offset after the last byte.
    public var end: Int { Int(span.offset) + Int(span.length) }

    /// The same as a `Lexeme`, with strings and numbers in it.
    public enum Kind: Sendable {
        case open, close, openVector, openBytevector
        case openCollection(CollectionKind)
        case quote, quasiquote, unquote, unquoteSplicing, datumComment
        case labelDefinition(Int)
        case labelReference(Int)
        case dot
        case boolean(Bool)
        case symbol(Symbol)
        case number(NumberLiteral)
        case character(Unicode.Scalar)
        case string(String)
        case endOfFile, unspecified, endOfInput
    }
}

extension Lexer {
    /// Reads the next token; at the end of the input `endOfInput`, as often as it is called.
    public mutating func next() throws(ReaderError) -> Token {
        let kind: Token.Kind =
            switch try scan() {
            case .open: .open
            case .close: .close
            case .openVector: .openVector
            case .openCollection(let kind): .openCollection(kind)
            case .openBytevector: .openBytevector
            case .quote: .quote
            case .quasiquote: .quasiquote
            case .unquote: .unquote
            case .unquoteSplicing: .unquoteSplicing
            case .datumComment: .datumComment
            case .labelDefinition(let number): .labelDefinition(number)
            case .labelReference(let number): .labelReference(number)
            case .dot: .dot
            case .boolean(let value): .boolean(value)
            case .symbol(let symbol): .symbol(symbol)
            case .integer(let value): .number(.integer(value))
            case .real(let value): .number(.real(value))
            case .number: .number(number)
            case .character(let scalar): .character(scalar)
            case .string: .string(string)
            case .endOfFile: .endOfFile
            case .unspecified: .unspecified
            case .endOfInput: .endOfInput
            }
        return Token(kind, span: span)
    }
}
