// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension Numbers {
    package static func add(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum { return Integers.make(machine, a.fixnum &+ b.fixnum) }
        if a.isImmediateDouble && b.isImmediateDouble {
            return machine.allocator.double(a.immediateDouble + b.immediateDouble)
        }
        switch try level(machine, "+", a, b) {
        case .integer: return try Integers.add(machine, a, b)
        case .ratio: return try Ratios.add(machine, a, b)
        case .complex: return try Complexes.add(machine, a, b)
        default: return machine.allocator.double(double(a) + double(b))
        }
    }

    package static func subtract(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum { return Integers.make(machine, a.fixnum &- b.fixnum) }
        if a.isImmediateDouble && b.isImmediateDouble {
            return machine.allocator.double(a.immediateDouble - b.immediateDouble)
        }
        switch try level(machine, "-", a, b) {
        case .integer: return try Integers.subtract(machine, a, b)
        case .ratio: return try Ratios.add(machine, a, b, isDifference: true)
        case .complex: return try Complexes.subtract(machine, a, b)
        default: return machine.allocator.double(double(a) - double(b))
        }
    }

    package static func multiply(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum { return try Integers.multiply(machine, a, b) }
        if a.isImmediateDouble && b.isImmediateDouble {
            return machine.allocator.double(a.immediateDouble * b.immediateDouble)
        }
        switch try level(machine, "*", a, b) {
        case .integer: return try Integers.multiply(machine, a, b)
        case .ratio: return try Ratios.multiply(machine, a, b)
        case .complex: return try Complexes.multiply(machine, a, b)
        default: return machine.allocator.double(double(a) * double(b))
        }
    }

    package static func divide(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isImmediateDouble && b.isImmediateDouble {
            return machine.allocator.double(a.immediateDouble / b.immediateDouble)
        }
        let common = try level(machine, "/", a, b)
        if b == Word(fixnum: 0) { throw divisionByZero(machine, "/", a) }
        switch common {
        case .integer: return try Ratios.divide(machine, integers: a, b)
        case .ratio: return try Ratios.divide(machine, a, b)
        case .complex: return try Complexes.divide(machine, a, b)
        default: return machine.allocator.double(double(a) / double(b))
        }
    }

    static func divisionByZero(_ machine: Machine, _ procedure: String, _ dividend: Word) -> Raise {
        machine.error(.division, "\(procedure): division by zero", irritants: [dividend])
    }

    /// The number with the other sign. The word is known to be a number.
    static func negate(_ machine: Machine, _ a: Word) throws(Raise) -> Word {
        switch level(a) {
        case .integer: try Integers.negate(machine, a)
        case .ratio: try Ratios.negate(machine, a)
        case .complex: try Complexes.negate(machine, a)
        default: machine.allocator.double(-a.double)
        }
    }
}
