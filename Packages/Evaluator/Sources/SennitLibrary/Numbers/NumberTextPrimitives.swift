// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

let numberTextPrimitives: [Primitive] = [
    Primitive(
        "number->string", 1, 2, signature: "z [radix]",
        doc: """
            `z` as text in radix 2 to 36, 10 by default. An inexact number is written in other radices as an exact one \
            with the prefix #i. (R7RS 6.2.7)
            """,
        body: { machine, args throws(Raise) in
            let word = try Numbers.number(machine, "number->string", args, 0)
            let radix = try Numbers.radix(machine, "number->string", args)
            if radix != 10 && !word.isDouble && Numbers.hasPart(word, { $0.isFinite }) {
                throw machine.error(
                    .range, "number->string: an inexact complex number can be written in radix 10 only",
                    irritants: [word])
            }
            try Numbers.checkRoomForText(machine, word, radix: radix)
            var bytes: [UInt8] = []
            if word.isDouble && radix != 10 && word.double.isFinite {
                // Only decimals have points.
                bytes += word.double.sign == .minus && word.double == 0 ? "#i-".utf8 : "#i".utf8
                Numbers.write(try Numbers.exact(machine, word.double), radix: radix, into: &bytes)
            } else {
                Numbers.write(word, radix: radix, into: &bytes)
            }
            return bytes.withUnsafeBufferPointer { machine.allocator.string(utf8: $0) }
        }),
    Primitive(
        "string->number", 1, 2, signature: "string [radix]",
        doc: "The number that `string` denotes in radix 2 to 36, 10 by default; #f if it denotes none. (R7RS 6.2.7)",
        body: { machine, args throws(Raise) in
            guard args[0].is(.string) else { throw machine.wrongType("string->number", 0, "string", args[0]) }
            let radix = try Numbers.radix(machine, "string->number", args)
            if radix == 10, let number = Numbers.smallDecimal(args[0].stringBytes) { return Word(fixnum: number) }
            guard let literal = NumberParser.parse(Array(args[0].stringBytes), radix: radix) else { return .false }
            return try Numbers.word(from: literal, machine)
        }),
]

extension Numbers {
    /// Throws a limit error if the heap has no room for the digits of an exact number.
    static func checkRoomForText(_ machine: Machine, _ word: Word, radix: Int) throws(Raise) {
        if word.isFixnum || word.isDouble { return }
        if word.is(.complex) {
            try checkRoomForText(machine, Complexes.real(word), radix: radix)
            return try checkRoomForText(machine, Complexes.imaginary(word), radix: radix)
        }
        let bits = Integers.bitCount(Ratios.numerator(word)) + Integers.bitCount(Ratios.denominator(word))
        // A digit is at least that many whole bits. The text is there twice for a moment.
        let digits = bits / (Int.bitWidth - 1 - radix.leadingZeroBitCount)
        if !machine.hasRoom(bytes: 2 * digits) { throw BignumDraft.tooLarge(machine) }
    }

    /// The integer that up to 17 decimal digits, perhaps behind a sign, denote: most of what programs ask for. Nil
    /// for all else, number or not.
    static func smallDecimal(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        let isSigned = first == UInt8(ascii: "-") || first == UInt8(ascii: "+")
        let start = isSigned ? 1 : 0
        guard bytes.count > start, bytes.count - start <= 17 else { return nil }
        var value = 0
        for index in start..<bytes.count {
            let digit = bytes[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value &* 10 &+ Int(digit)
        }
        return first == UInt8(ascii: "-") ? -value : value
    }

    /// The second argument as a radix.
    static func radix(_ machine: Machine, _ procedure: String, _ args: Arguments) throws(Raise) -> Int {
        guard let word = args.optional(1) else { return 10 }
        guard isExactInteger(word) else { throw machine.wrongType(procedure, 1, "exact integer", word) }
        guard word.isFixnum, (2...36).contains(word.fixnum) else {
            throw machine.error(.range, "\(procedure): the radix must be 2 to 36", irritants: [word])
        }
        return word.fixnum
    }
}
