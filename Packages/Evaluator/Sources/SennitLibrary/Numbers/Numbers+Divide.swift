// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// Integer division. Doubles with an integral value are integers too; they are divided exactly and
// the results made inexact again, since the quotient of two doubles may round up to an integer that
// the true quotient does not reach.

extension Numbers {
    package static func quotient(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum && b.fixnum != 0 { return Integers.make(machine, a.fixnum / b.fixnum) }
        return try divideIntegers(machine, "quotient", a, b, Integers.quotient)
    }

    package static func remainder(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum && b.fixnum != 0 { return Word(fixnum: a.fixnum % b.fixnum) }
        return try divideIntegers(machine, "remainder", a, b, Integers.remainder)
    }

    package static func modulo(_ machine: Machine, _ a: Word, _ b: Word) throws(Raise) -> Word {
        if a.isFixnum && b.isFixnum && b.fixnum != 0 {
            let remainder = a.fixnum % b.fixnum
            return Word(fixnum: remainder != 0 && (remainder ^ b.fixnum) < 0 ? remainder + b.fixnum : remainder)
        }
        return try divideIntegers(machine, "modulo", a, b, Integers.modulo)
    }

    typealias IntegerDivision = (Machine, Word, Word) throws(Raise) -> Word
    typealias IntegerDivisionPair = (Machine, Word, Word) throws(Raise) -> (quotient: Word, remainder: Word)

    static func divideIntegers(
        _ machine: Machine, _ procedure: String, _ a: Word, _ b: Word, _ divide: IntegerDivision
    ) throws(Raise) -> Word {
        let n = try exactInteger(machine, procedure, 0, a)
        let d = try exactInteger(machine, procedure, 1, b)
        if d == Word(fixnum: 0) { throw divisionByZero(machine, procedure, a) }
        let result = try divide(machine, n, d)
        return a.isDouble || b.isDouble ? machine.allocator.double(double(result)) : result
    }

    /// Quotient and remainder as two values.
    static func divideIntegers(
        _ machine: Machine, _ procedure: String, _ a: Word, _ b: Word, values divide: IntegerDivisionPair
    ) throws(Raise) -> Word {
        let n = try exactInteger(machine, procedure, 0, a)
        let d = try exactInteger(machine, procedure, 1, b)
        if d == Word(fixnum: 0) { throw divisionByZero(machine, procedure, a) }
        let (quotient, remainder) = try divide(machine, n, d)
        guard a.isDouble || b.isDouble else { return values(machine, quotient, remainder) }
        return values(
            machine, machine.allocator.double(double(quotient)), machine.allocator.double(double(remainder)))
    }

    static func values(_ machine: Machine, _ first: Word, _ second: Word) -> Word {
        let word = machine.allocator.object(.multipleValues, size: 2)
        word[payload: 0] = first
        word[payload: 1] = second
        return word
    }

    /// The exact integer with the value of an argument that has to be an integer.
    static func exactInteger(
        _ machine: Machine, _ procedure: String, _ index: Int, _ word: Word
    ) throws(Raise) -> Word {
        if isExactInteger(word) { return word }
        guard word.isDouble, isInteger(word.double) else {
            throw machine.wrongType(procedure, index, "integer", word)
        }
        return try exact(machine, word.double)
    }
}
