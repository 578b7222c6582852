// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

let arithmeticPrimitives: [Primitive] = [
    Primitive(
        "+", 0, nil, signature: "z1 ...", doc: "The sum of its arguments; 0 without any. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.fold(machine, args, "+", from: Word(fixnum: 0), Numbers.add)
        }),
    Primitive(
        "*", 0, nil, signature: "z1 ...", doc: "The product of its arguments; 1 without any. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.fold(machine, args, "*", from: Word(fixnum: 1), Numbers.multiply)
        }),
    Primitive(
        "-", 1, nil, signature: "z1 z2 ...",
        doc: "The first argument less the others; of a single one, its negation. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            let first = try Numbers.number(machine, "-", args, 0)
            if args.count == 1 { return try Numbers.negate(machine, first) }
            return try Numbers.foldRest(machine, args, "-", Numbers.subtract)
        }),
    Primitive(
        "/", 1, nil, signature: "z1 z2 ...",
        doc: """
            The first argument divided by the others; of a single one, its reciprocal. Division by an exact 0 is an \
            error. (R7RS 6.2.6)
            """,
        body: { machine, args throws(Raise) in
            let first = try Numbers.number(machine, "/", args, 0)
            if args.count == 1 { return try Numbers.divide(machine, Word(fixnum: 1), first) }
            return try Numbers.foldRest(machine, args, "/", Numbers.divide)
        }),
    Primitive(
        "abs", 1, 1, signature: "x", doc: "The absolute value of `x`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.absolute(machine, args, "abs") }),
    Primitive(
        "square", 1, 1, signature: "z", doc: "The product of `z` with itself. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            let word = try Numbers.number(machine, "square", args, 0)
            return try Numbers.multiply(machine, word, word)
        }),
    Primitive(
        "gcd", 0, nil, signature: "n1 ...",
        doc: "The greatest common divisor of integers, never negative; 0 without any. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.foldIntegers(machine, args, "gcd", from: Word(fixnum: 0), Integers.gcd)
        }),
    Primitive(
        "lcm", 0, nil, signature: "n1 ...",
        doc: "The least common multiple of integers, never negative; 1 without any. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.foldIntegers(machine, args, "lcm", from: Word(fixnum: 1), Integers.lcm)
        }),
]

extension Numbers {
    typealias Operation = (Machine, Word, Word) throws(Raise) -> Word

    @inline(__always)
    static func fold(
        _ machine: Machine, _ args: Arguments, _ procedure: String, from start: Word, _ operation: Operation
    ) throws(Raise) -> Word {
        guard args.count > 0 else { return start }
        let first = try number(machine, procedure, args, 0)
        return args.count == 1 ? first : try foldRest(machine, args, procedure, operation)
    }

    /// The first argument, which is known to be a number, combined with the others from the left.
    @inline(__always)
    static func foldRest(
        _ machine: Machine, _ args: Arguments, _ procedure: String, _ operation: Operation
    ) throws(Raise) -> Word {
        var result = args[0]
        let budget = AllocationBudget(machine)
        for index in 1..<max(args.count, 1) {
            result = try operation(machine, result, number(machine, procedure, args, index))
            try budget.check(round: index)
        }
        return result
    }

    static func foldIntegers(
        _ machine: Machine, _ args: Arguments, _ procedure: String, from start: Word, _ operation: Operation
    ) throws(Raise) -> Word {
        var result = start
        var isInexact = false
        let budget = AllocationBudget(machine)
        for index in 0..<args.count {
            try budget.check(round: index)
            let integer = try exactInteger(machine, procedure, index, args[index])
            isInexact = isInexact || args[index].isDouble
            result = try operation(machine, result, integer)
        }
        return isInexact ? machine.allocator.double(double(result)) : result
    }

    static func absolute(_ machine: Machine, _ args: Arguments, _ procedure: String) throws(Raise) -> Word {
        let word = try real(machine, procedure, args, 0)
        if word.isDouble { return machine.allocator.double(word.double.magnitude) }
        return sign(word) < 0 ? try negate(machine, word) : word
    }
}
