// SPDX-License-Identifier: MIT

/// One token of source text: what a `Lexer` yields.
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

    public enum Kind: Sendable {
        case open
        case close
        /// `#(`
        case openVector
        /// `#u8(`
        case openBytevector
        case quote
        case quasiquote
        case unquote
        case unquoteSplicing
        /// `#;`
        case datumComment
        /// `#0=`
        case labelDefinition(Int)
        /// `#0#`
        case labelReference(Int)
        case dot
        case boolean(Bool)
        case symbol(Symbol)
        case number(NumberLiteral)
        case character(Unicode.Scalar)
        case string(String)
        /// `#!eof`, which denotes an object, unlike `endOfInput`.
        case endOfFile
        /// `#!unspecified`
        case unspecified
        case endOfInput
    }
}
