// SPDX-License-Identifier: MIT

/// What a lexer has found, as far as one word can tell it: what `Lexer.scan` yields.
///
/// It refers to nothing, so that whoever reads much data passes it on without counting references.
/// Strings and the rarer numbers stay with the lexer until it goes on.
public enum Lexeme: Sendable {
    case open
    case close
    /// `#(`
    case openVector
    /// `#u8(`
    case openBytevector
    /// `#hash(` or `#set(`
    case openCollection(CollectionKind)
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
    /// An exact integer that fits 64 bits.
    case integer(Int)
    /// An inexact real.
    case real(Double)
    /// Any other number: `Lexer.number`.
    case number
    case character(Unicode.Scalar)
    /// `Lexer.string`, or its bytes by `Lexer.withString`.
    case string
    /// `#!eof`, which denotes an object, unlike `endOfInput`.
    case endOfFile
    /// `#!unspecified`
    case unspecified
    case endOfInput
}
