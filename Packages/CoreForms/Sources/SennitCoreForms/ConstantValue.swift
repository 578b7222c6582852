// SPDX-License-Identifier: MIT
import SennitReader

/// The value of a `Constant`: a datum without source positions.
public indirect enum ConstantValue: Hashable, Sendable {
    case boolean(Bool)
    case number(NumberLiteral)
    case character(Unicode.Scalar)
    case string(String)
    case symbol(Symbol)
    case bytevector([UInt8])
    case list([ConstantValue])
    case improperList([ConstantValue], tail: ConstantValue)
    case vector([ConstantValue])
    /// The elements in the order of the text; those of a hash map are lists or improper lists, each a key and a value.
    case collection(CollectionKind, [ConstantValue])
    case unspecified
    case endOfFile
}
