// SPDX-License-Identifier: MIT

/// What kind of object follows a header. The order is of no meaning outside one process.
@usableFromInline package enum ObjectType: UInt8, CaseIterable, Sendable {
    // Payload without words for the collector to follow.
    case double
    case bignum
    case string
    case bytevector
    /// An index into the heap's table of Swift objects: ports, environments.
    case foreign

    // Payload of words.
    case ratio
    case complex
    case vector
    case closure
    case record
    case recordType
    /// More or fewer than one value, on their way to a receiver.
    case multipleValues
    case condition
    case dynamicState
    /// A slice of a fiber's stack that a continuation holds on to.
    case stackSlice
    /// How a collection tells its keys apart.
    case comparator
    /// Persistent hash maps and sets, and what they are made of; see `HashTrie` of the library.
    case hashmap
    case set
    case trieNode
    case trieCollision
    /// A large vector that was made by changing another one; see `Vectors.swift`.
    case vectorTrie

    // The runtime's own mutable cells; see `MutableCells.swift`.
    case cell
    case promise
    case fiber
    case suspension
    case waitNode
    case channel
    /// An operation that can be waited for, and choices of them: immutable.
    case operation
    /// What an evaluation with limits may use, and has used.
    case budget

    /// Words at the front, machine instructions behind.
    case code

    @inlinable
    package var holdsNoWords: Bool { rawValue <= ObjectType.foreign.rawValue }
}

/// The first word of an object.
///
///     bits 0...2    110, which no value has
///     bits 8...15   ObjectType
///     bits 16...31  detail: a closure's arity, a bignum's sign
///     bits 32...63  payload size in words
@frozen @usableFromInline package struct Header {
    @usableFromInline package var bits: UInt64

    @inlinable @inline(__always)
    package init(bits: UInt64) { self.bits = bits }

    @inlinable @inline(__always)
    package init(_ type: ObjectType, detail: UInt16 = 0, size: Int) {
        bits = 6 | UInt64(type.rawValue) &<< 8 | UInt64(detail) &<< 16 | UInt64(truncatingIfNeeded: size) &<< 32
    }

    @inlinable @inline(__always)
    package var type: UInt8 { UInt8(truncatingIfNeeded: bits &>> 8) }
    @inlinable @inline(__always)
    package var detail: UInt16 { UInt16(truncatingIfNeeded: bits &>> 16) }
    @inlinable @inline(__always)
    package var size: Int { Int(bits &>> 32) }

    /// Largest payload, in words, that a header can state.
    package static let maximumSize = Int(UInt32.max)

    /// After a collection the header of a moved object is the object's new word.
    @inlinable @inline(__always)
    var isForwarded: Bool { bits & 7 == 2 }
}
