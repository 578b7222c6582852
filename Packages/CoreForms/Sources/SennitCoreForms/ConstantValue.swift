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
    case unspecified
    case endOfFile
}
