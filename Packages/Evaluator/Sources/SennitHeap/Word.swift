// SPDX-License-Identifier: MIT
import SennitReader

/// One Scheme value in one machine word.
///
/// The low three bits say what the other bits are:
///
///     000  fixnum: 61 bits, two's complement, so that add, subtract and compare need no untagging
///     001  pair: address of two words, car and cdr, without a header
///     010  object: address of a header word and its payload
///     101  immediate: bits 3...7 the kind, bits 8... the payload
///     110  never a value: marks object headers and forwarded pairs
///     011, 100, 111  double, see `Word+Double.swift`
///
/// Words are compared with `==` for `eq?`.
@frozen @usableFromInline package struct Word: Equatable, Hashable {
    @usableFromInline package var bits: UInt64

    @inlinable @inline(__always)
    package init(bits: UInt64) { self.bits = bits }

    @inlinable @inline(__always)
    package var tag: UInt64 { bits & 7 }
}

// MARK: - Fixnums

extension Word {
    package static let fixnumMax = Int(1) << 60 - 1
    package static let fixnumMin = -(Int(1) << 60)

    @inlinable @inline(__always)
    package var isFixnum: Bool { bits & 7 == 0 }

    /// The integer of a word known to be a fixnum.
    @inlinable @inline(__always)
    package var fixnum: Int { Int(bitPattern: UInt(bits)) >> 3 }

    /// The caller knows that `value` fits 61 bits.
    @inlinable @inline(__always)
    package init(fixnum value: Int) { bits = UInt64(bitPattern: Int64(value &<< 3)) }

    @inlinable @inline(__always)
    package static func fitsFixnum(_ value: Int) -> Bool { (value &<< 3) &>> 3 == value }
}

// MARK: - Immediates

extension Word {
    @inlinable @inline(__always) package static var `false`: Word { Word(bits: 0x005) }
    @inlinable @inline(__always) package static var `true`: Word { Word(bits: 0x105) }
    /// The empty list.
    @inlinable @inline(__always) package static var null: Word { Word(bits: 0x205) }
    @inlinable @inline(__always) package static var endOfFile: Word { Word(bits: 0x305) }
    @inlinable @inline(__always) package static var unspecified: Word { Word(bits: 0x405) }
    /// What a variable holds before its definition; never reaches a program.
    @inlinable @inline(__always) package static var unbound: Word { Word(bits: 0x505) }
    /// An optional argument that was not given; never reaches a program.
    @inlinable @inline(__always) package static var absent: Word { Word(bits: 0x605) }

    @inlinable @inline(__always)
    package init(_ value: Bool) { bits = value ? 0x105 : 0x005 }

    @inlinable @inline(__always)
    package var isFalse: Bool { bits == 0x005 }
    @inlinable @inline(__always)
    package var isTrue: Bool { bits != 0x005 }
    @inlinable @inline(__always)
    package var isNull: Bool { bits == 0x205 }

    @inlinable @inline(__always)
    package var isCharacter: Bool { bits & 0xFF == 0x0D }
    @inlinable @inline(__always)
    package init(_ scalar: Unicode.Scalar) { bits = UInt64(scalar.value) << 8 | 0x0D }
    /// The scalar value of a word known to be a character.
    @inlinable @inline(__always)
    package var scalarValue: UInt32 { UInt32(truncatingIfNeeded: bits >> 8) }
    @inlinable
    package var character: Unicode.Scalar { Unicode.Scalar(scalarValue) ?? "\u{FFFD}" }

    @inlinable @inline(__always)
    package var isSymbol: Bool { bits & 0xFF == 0x15 }
    @inlinable @inline(__always)
    package init(_ symbol: Symbol) { bits = UInt64(symbol.id) << 8 | 0x15 }
    @inlinable @inline(__always)
    package var symbol: Symbol { Symbol(id: UInt32(truncatingIfNeeded: bits >> 8)) }

    @inlinable @inline(__always)
    package var isBoolean: Bool { bits & ~0x100 == 0x005 }
}

// MARK: - Pointers

extension Word {
    @inlinable @inline(__always)
    package var isPair: Bool { bits & 7 == 1 }
    @inlinable @inline(__always)
    package var isObject: Bool { bits & 7 == 2 }
    /// A pair or an object: what the collector follows.
    @inlinable @inline(__always)
    package var isPointer: Bool { (bits & 7) &- 1 < 2 }

    /// The first word of the pair or object. Valid until the next safepoint.
    @inlinable @inline(__always)
    package var address: UnsafeMutablePointer<Word> {
        UnsafeMutablePointer(bitPattern: UInt(bits & ~7)).unsafelyUnwrapped
    }

    @inlinable @inline(__always)
    package init(pair address: UnsafeMutablePointer<Word>) {
        bits = UInt64(UInt(bitPattern: address)) | 1
    }
    @inlinable @inline(__always)
    package init(object address: UnsafeMutablePointer<Word>) {
        bits = UInt64(UInt(bitPattern: address)) | 2
    }

    // Taking a known tag off by subtraction lets it vanish in the displacement of a load.
    @inlinable @inline(__always)
    var pairAddress: UnsafePointer<Word> { UnsafePointer(bitPattern: UInt(bits &- 1)).unsafelyUnwrapped }
    @inlinable @inline(__always)
    var objectAddress: UnsafeMutablePointer<Word> {
        UnsafeMutablePointer(bitPattern: UInt(bits &- 2)).unsafelyUnwrapped
    }

    /// The parts of a word known to be a pair.
    @inlinable @inline(__always)
    package var car: Word { pairAddress[0] }
    @inlinable @inline(__always)
    package var cdr: Word { pairAddress[1] }

    /// The header of a word known to be an object.
    @inlinable @inline(__always)
    package var header: Header { Header(bits: objectAddress[0].bits) }

    /// Whether this is an object of type `type`.
    @inlinable @inline(__always)
    package func `is`(_ type: ObjectType) -> Bool {
        isObject && header.type == type.rawValue
    }

    /// Payload word `index` of a word known to be an object with that many.
    @inlinable @inline(__always)
    package subscript(payload index: Int) -> Word {
        get { objectAddress[1 &+ index] }
        nonmutating set { objectAddress[1 &+ index] = newValue }
    }
}
