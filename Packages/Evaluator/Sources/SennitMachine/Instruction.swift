// SPDX-License-Identifier: MIT
import Synchronization

/// One 64-bit instruction word: opcode, x (8 bits each), a, b, c (16 bits each); d is b and c
/// together.
@frozen @usableFromInline package struct Instruction: Equatable {
    @usableFromInline package var bits: UInt64

    @inlinable @inline(__always)
    package init(bits: UInt64) { self.bits = bits }

    package init(_ opcode: Opcode, x: Int = 0, a: Int = 0, b: Int = 0, c: Int = 0) {
        bits =
            UInt64(opcode.rawValue) | UInt64(UInt8(truncatingIfNeeded: x)) << 8
            | UInt64(UInt16(truncatingIfNeeded: a)) << 16
            | UInt64(UInt16(truncatingIfNeeded: b)) << 32 | UInt64(UInt16(truncatingIfNeeded: c)) << 48
    }

    package init(_ opcode: Opcode, x: Int = 0, a: Int = 0, d: Int) {
        bits =
            UInt64(opcode.rawValue) | UInt64(UInt8(truncatingIfNeeded: x)) << 8
            | UInt64(UInt16(truncatingIfNeeded: a)) << 16 | UInt64(UInt32(truncatingIfNeeded: d)) << 32
    }

    @inlinable @inline(__always)
    package var opcodeByte: UInt8 { UInt8(truncatingIfNeeded: bits) }
    package var opcode: Opcode? { Opcode(rawValue: opcodeByte) }
    @inlinable @inline(__always)
    package var x: Int { Int(UInt8(truncatingIfNeeded: bits &>> 8)) }
    @inlinable @inline(__always)
    package var signedX: Int { Int(Int8(truncatingIfNeeded: bits &>> 8)) }
    @inlinable @inline(__always)
    package var a: Int { Int(UInt16(truncatingIfNeeded: bits &>> 16)) }
    @inlinable @inline(__always)
    package var b: Int { Int(UInt16(truncatingIfNeeded: bits &>> 32)) }
    @inlinable @inline(__always)
    package var c: Int { Int(bits &>> 48) }
    @inlinable @inline(__always)
    package var signedB: Int { Int(Int16(truncatingIfNeeded: bits &>> 32)) }
    @inlinable @inline(__always)
    package var signedC: Int { Int(Int64(bitPattern: bits) &>> 48) }
    @inlinable @inline(__always)
    package var d: Int { Int(Int64(bitPattern: bits) &>> 32) }
}

/// The operands of the instruction at an address, each read by a load of its own width: one machine
/// instruction where a shift and a mask of the whole word are three. The platforms are little-endian.
struct Operands {
    private let base: UnsafeRawPointer

    @inline(__always)
    init(_ pc: UnsafePointer<Instruction>) { base = UnsafeRawPointer(pc) }

    /// Atomic, which is a plain load on these machines, only to keep the optimizer from hoisting it into
    /// the ways that lead here: that made two percent more machine instructions.
    @inline(__always) var opcodeByte: UInt8 {
        base.assumingMemoryBound(to: Atomic<UInt8>.self).pointee.load(ordering: .relaxed)
    }
    @inline(__always) var x: Int { Int(base.load(fromByteOffset: 1, as: UInt8.self)) }
    @inline(__always) var a: Int { Int(base.load(fromByteOffset: 2, as: UInt16.self)) }
    @inline(__always) var b: Int { Int(base.load(fromByteOffset: 4, as: UInt16.self)) }
    @inline(__always) var c: Int { Int(base.load(fromByteOffset: 6, as: UInt16.self)) }
    @inline(__always) var signedX: Int { Int(base.load(fromByteOffset: 1, as: Int8.self)) }
    @inline(__always) var signedB: Int { Int(base.load(fromByteOffset: 4, as: Int16.self)) }
    @inline(__always) var signedC: Int { Int(base.load(fromByteOffset: 6, as: Int16.self)) }
    @inline(__always) var d: Int { Int(base.load(fromByteOffset: 4, as: Int32.self)) }
}

/// What an operand field means; see the instruction table.
package enum OperandKind: Sendable {
    case none, destination, register, window, base, immediate, word, symbol, count, jump, literal, type, primitive,
        swapped
}

/// A line of the instruction table.
package struct InstructionInfo: Sendable {
    package let name: String
    package let x, a, b, c, d: OperandKind
    package let canRaise: Bool
    package let isSafepoint: Bool
    package let isTerminator: Bool
}
