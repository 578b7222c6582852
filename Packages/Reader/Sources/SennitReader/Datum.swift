// SPDX-License-Identifier: MIT

/// One datum of source text with the place it was read from.
///
/// Lists hold their elements in an array, not in a chain of pairs: source is walked by index
/// far more often than by `cdr`, and a long list costs no native stack to walk or to free.
/// `'x` reads as the two-element list `(quote x)`, whose first element spans the quote mark.
public struct Datum: Sendable {
    public var value: Value
    public var span: SourceSpan

    public init(_ value: Value, span: SourceSpan = .none) {
        self.value = value
        self.span = span
    }

    public enum Value: Sendable {
        case boolean(Bool)
        case number(NumberLiteral)
        case character(Unicode.Scalar)
        case string(String)
        case symbol(Symbol)
        case bytevector([UInt8])
        /// A proper list; `()` is `.list([])`.
        case list([Datum])
        /// `(a b . c)`: at least one element, and a tail that is not a list.
        indirect case improperList([Datum], tail: Datum)
        case vector([Datum])
        /// The elements as they are written; those of a hash map are lists or improper lists, each a key and a value.
        case collection(CollectionKind, [Datum])
        /// The unspecified value and the end-of-file object have no external representation in
        /// R7RS; they reach a datum only from macros and constants and print as `#!unspecified`,
        /// `#!eof`.
        case unspecified
        case endOfFile
    }
}

/// The extent of a datum in its file.
public struct SourceSpan: Hashable, Sendable {
    /// Byte offset of the first byte, from 0.
    public var offset: Int32
    /// Length in bytes.
    public var length: Int32
    /// Line of the first byte, from 1; 0 when there is no source.
    public var line: Int32
    /// Column of the first character in its line, from 1, counted in Unicode scalars.
    public var column: Int32

    public init(offset: Int32, length: Int32, line: Int32, column: Int32) {
        self.offset = offset
        self.length = length
        self.line = line
        self.column = column
    }

    /// The span of a datum that no source text produced.
    public static let none = SourceSpan(offset: 0, length: 0, line: 0, column: 0)
}
