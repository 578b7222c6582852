// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Exact integers as two's complement of endless width: a part of SRFI 151.
package let bitwisePrimitives: [Primitive] = [
    Primitive(
        "bitwise-not", 1, 1, signature: "i", doc: "The complement of `i`: each bit inverted. (SRFI 151)",
        body: { machine, args throws(Raise) in
            try Integers.bitwiseNot(machine, Numbers.bits(machine, "bitwise-not", args, 0))
        }),
    Primitive(
        "bitwise-and", 0, nil, signature: "i ...",
        doc: "The bits set in all arguments; -1 without any. (SRFI 151)",
        body: { machine, args throws(Raise) in
            try Numbers.foldBits(machine, args, "bitwise-and", .and, from: Word(fixnum: -1))
        }),
    Primitive(
        "bitwise-ior", 0, nil, signature: "i ...",
        doc: "The bits set in any argument; 0 without any. (SRFI 151)",
        body: { machine, args throws(Raise) in
            try Numbers.foldBits(machine, args, "bitwise-ior", .or, from: Word(fixnum: 0))
        }),
    Primitive(
        "bitwise-xor", 0, nil, signature: "i ...",
        doc: "The bits set in an odd number of arguments; 0 without any. (SRFI 151)",
        body: { machine, args throws(Raise) in
            try Numbers.foldBits(machine, args, "bitwise-xor", .exclusiveOr, from: Word(fixnum: 0))
        }),
    Primitive(
        "arithmetic-shift", 2, 2, signature: "i count",
        doc: "`i` shifted left by `count` bits, or right, rounding down, if `count` is negative. (SRFI 151)",
        body: { machine, args throws(Raise) in
            let integer = try Numbers.bits(machine, "arithmetic-shift", args, 0)
            return try Integers.shift(machine, integer, Numbers.bits(machine, "arithmetic-shift", args, 1))
        }),
    Primitive(
        "bit-count", 1, 1, signature: "i",
        doc: "The number of ones in `i`, or of zeros if it is negative. (SRFI 151)",
        body: { machine, args throws(Raise) in
            Word(fixnum: Integers.onesCount(try Numbers.bits(machine, "bit-count", args, 0)))
        }),
    Primitive(
        "integer-length", 1, 1, signature: "i",
        doc: "The number of bits that `i` takes as two's complement, its sign not counted. (SRFI 151)",
        body: { machine, args throws(Raise) in
            Word(fixnum: Integers.length(try Numbers.bits(machine, "integer-length", args, 0)))
        }),
]

extension Numbers {
    /// Argument `index`, if it is an exact integer.
    static func bits(
        _ machine: Machine, _ procedure: String, _ args: Arguments, _ index: Int
    ) throws(Raise) -> Word {
        guard isExactInteger(args[index]) else {
            throw machine.wrongType(procedure, index, "exact integer", args[index])
        }
        return args[index]
    }

    static func foldBits(
        _ machine: Machine, _ args: Arguments, _ procedure: String, _ operation: Integers.BitwiseOperation,
        from start: Word
    ) throws(Raise) -> Word {
        var result = start
        let budget = AllocationBudget(machine)
        for index in 0..<args.count {
            try budget.check(round: index)
            result = try Integers.bitwise(machine, operation, result, bits(machine, procedure, args, index))
        }
        return result
    }
}
