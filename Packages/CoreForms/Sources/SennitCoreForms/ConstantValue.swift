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
    /// A list with elements or a vector that `reference`s of the same number stand for, too: they are one object. In
    /// one constant, labels are numbered from 0 in the order of the text, and each has a reference, behind it.
    case labelled(Int, ConstantValue)
    case reference(Int)
    case unspecified
    case endOfFile
}
