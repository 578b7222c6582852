// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Integer division. The arguments may be inexact integers; then so are the results.
let divisionPrimitives: [Primitive] = [
    Primitive(
        "quotient", 2, 2, signature: "n1 n2",
        doc: "The quotient of two integers, rounded towards zero. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.quotient(machine, args[0], args[1]) }),
    Primitive(
        "remainder", 2, 2, signature: "n1 n2",
        doc: "What `quotient` leaves; it has the sign of `n1`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.remainder(machine, args[0], args[1]) }),
    Primitive(
        "modulo", 2, 2, signature: "n1 n2",
        doc: "What `floor-quotient` leaves; it has the sign of `n2`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.modulo(machine, args[0], args[1]) }),
    Primitive(
        "truncate-quotient", 2, 2, signature: "n1 n2",
        doc: "The quotient of two integers, rounded towards zero. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.divideIntegers(machine, "truncate-quotient", args[0], args[1], Integers.quotient)
        }),
    Primitive(
        "truncate-remainder", 2, 2, signature: "n1 n2",
        doc: "What `truncate-quotient` leaves; it has the sign of `n1`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.divideIntegers(machine, "truncate-remainder", args[0], args[1], Integers.remainder)
        }),
    Primitive(
        "truncate/", 2, 2, signature: "n1 n2",
        doc: "Two values: the quotient rounded towards zero, and the remainder. (R7RS 6.2.6)", returnsValues: true,
        body: { machine, args throws(Raise) in
            try Numbers.divideIntegers(
                machine, "truncate/", args[0], args[1], values: Integers.quotientAndRemainder)
        }),
    Primitive(
        "floor-quotient", 2, 2, signature: "n1 n2",
        doc: "The quotient of two integers, rounded down. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.divideIntegers(machine, "floor-quotient", args[0], args[1], Integers.floorQuotient)
        }),
    Primitive(
        "floor-remainder", 2, 2, signature: "n1 n2",
        doc: "What `floor-quotient` leaves; it has the sign of `n2`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.divideIntegers(machine, "floor-remainder", args[0], args[1], Integers.modulo)
        }),
    Primitive(
        "floor/", 2, 2, signature: "n1 n2",
        doc: "Two values: the quotient rounded down, and the remainder. (R7RS 6.2.6)", returnsValues: true,
        body: { machine, args throws(Raise) in
            try Numbers.divideIntegers(machine, "floor/", args[0], args[1], values: Integers.floorDivide)
        }),
]
