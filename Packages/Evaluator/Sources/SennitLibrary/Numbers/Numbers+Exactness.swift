// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension Numbers {
    /// The nearest double of a word known to be a real number; ties go to the even one.
    package static func double(_ word: Word) -> Double {
        switch level(word) {
        case .integer: Integers.double(word)
        case .ratio: Ratios.double(word)
        case .double: word.double
        case .complex, .none: .nan
        }
    }

    /// The exact number with the value of a finite double: it always exists.
    static func exact(_ machine: Machine, _ value: Double) throws(Raise) -> Word {
        if let integer = Int(exactly: value) { return Integers.make(machine, integer) }
        let isSubnormal = value.exponentBitPattern == 0
        let significand = Int(value.significandBitPattern) | (isSubnormal ? 0 : 1 << 52)
        let exponent = max(Int(value.exponentBitPattern), 1) - 1075
        let signed = value < 0 ? -significand : significand
        if exponent >= 0 { return try Integers.shiftLeft(machine, Word(fixnum: signed), exponent) }
        // Not an integer, so the exponent stays negative without the zeros at the end.
        let zeros = significand.trailingZeroBitCount
        let denominator = try Integers.shiftLeft(machine, Word(fixnum: 1), -(exponent + zeros))
        return Ratios.make(machine, Word(fixnum: signed >> zeros), denominator)
    }

    static func exact(_ machine: Machine, _ args: Arguments, procedure: String) throws(Raise) -> Word {
        try exact(machine, number(machine, procedure, args, 0), procedure)
    }

    private static func exact(_ machine: Machine, _ word: Word, _ procedure: String) throws(Raise) -> Word {
        if word.is(.complex) {
            return Complexes.make(
                machine, try exact(machine, Complexes.real(word), procedure),
                try exact(machine, Complexes.imaginary(word), procedure))
        }
        guard word.isDouble else { return word }
        guard word.double.isFinite else {
            throw machine.error(.range, "\(procedure): no exact number has the value \(text(word))", irritants: [word])
        }
        return try exact(machine, word.double)
    }

    static func inexact(_ machine: Machine, _ args: Arguments, procedure: String) throws(Raise) -> Word {
        let word = try number(machine, procedure, args, 0)
        return inexact(machine, word)
    }

    /// The nearest inexact number. The word is known to be a number.
    static func inexact(_ machine: Machine, _ word: Word) -> Word {
        if word.isDouble { return word }
        if word.is(.complex) { return Complexes.make(machine, Complexes.parts(word)) }
        return machine.allocator.double(double(word))
    }

    // MARK: - Arguments

    /// Argument `index`, if it is a number.
    @inline(__always)
    static func number(
        _ machine: Machine, _ procedure: String, _ args: Arguments, _ index: Int
    ) throws(Raise) -> Word {
        guard isNumber(args[index]) else { throw machine.wrongType(procedure, index, "number", args[index]) }
        return args[index]
    }

    /// Argument `index`, if it is a real number.
    @inline(__always)
    static func real(
        _ machine: Machine, _ procedure: String, _ args: Arguments, _ index: Int
    ) throws(Raise) -> Word {
        guard isReal(args[index]) else { throw machine.wrongType(procedure, index, "real number", args[index]) }
        return args[index]
    }
}
