// SPDX-License-Identifier: MIT
import SennitHeap

/// Instructions that belong to no procedure: the return addresses at the ends of stacks. Each is
/// preceded by a word that the unwinding of frames takes for the call.
struct Stubs {
    let memory: UnsafeMutablePointer<Instruction>

    init() {
        memory = .allocate(capacity: 8)
        memory[0] = Instruction(.call, x: 0, a: 0)
        memory[1] = Instruction(.halt)
        memory[2] = Instruction(.call, x: 0, a: 0)
        memory[3] = Instruction(.underflow)
        memory[4] = Instruction(.call, x: 0, a: 0)
        memory[5] = Instruction(.barrierReturn)
        memory[6] = Instruction(.frameLink)
        memory[7] = Instruction(.halt)
    }

    var halt: UnsafePointer<Instruction> { UnsafePointer(memory + 1) }
    var underflow: UnsafePointer<Instruction> { UnsafePointer(memory + 3) }
    var barrierReturn: UnsafePointer<Instruction> { UnsafePointer(memory + 5) }
    /// The return address of a frame pushed by an error: distance in `fp[-3]`, address in `fp[-4]`.
    var frameLink: UnsafePointer<Instruction> { UnsafePointer(memory + 7) }
}

extension Word {
    @inline(__always)
    init(address: UnsafePointer<Instruction>) { self.init(bits: UInt64(UInt(bitPattern: address))) }

    @inline(__always)
    var instructionAddress: UnsafePointer<Instruction> {
        UnsafePointer(bitPattern: UInt(bits)).unsafelyUnwrapped
    }

    /// What slow paths return instead of a value when they have something to raise.
    @inline(__always)
    static var raisedMark: Word { Word(bits: 6) }

    /// What a primitive returns that has moved the fiber out of the machine.
    @inlinable @inline(__always)
    package static var suspendedMark: Word { Word(bits: 14) }
}
