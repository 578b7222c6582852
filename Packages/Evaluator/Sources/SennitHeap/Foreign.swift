// SPDX-License-Identifier: MIT

/// What the detail of a foreign object's header tells apart without looking at the Swift object.
@usableFromInline package enum ForeignKind: UInt16, Sendable {
    case other = 0
    case port = 1
    /// An identifier of a macro's expansion; its pointer is the number of its symbol.
    case identifier = 2
}

extension Word {
    /// Whether this is a foreign object of kind `kind`.
    @inlinable @inline(__always)
    package func isForeign(_ kind: ForeignKind) -> Bool {
        guard isObject else { return false }
        let wanted = UInt64(ObjectType.foreign.rawValue) &<< 8 | UInt64(kind.rawValue) &<< 16
        return address[0].bits & 0xFFFF_FF00 == wanted
    }

    /// The memory that came with a word known to be a foreign object.
    @inlinable @inline(__always)
    package var foreignPointer: UnsafeMutableRawPointer? {
        UnsafeMutableRawPointer(bitPattern: UInt(self[payload: 1].bits))
    }
}
