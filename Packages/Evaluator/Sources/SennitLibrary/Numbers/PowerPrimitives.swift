// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

let powerPrimitives: [Primitive] = [
    Primitive(
        "exact-integer-sqrt", 1, 1, signature: "k",
        doc: "Two values: the largest integer whose square is not above `k`, and what is left of `k`. (R7RS 6.2.6)",
        returnsValues: true,
        body: { machine, args throws(Raise) in try Numbers.exactIntegerSquareRoot(machine, args) }),
    Primitive(
        "expt", 2, 2, signature: "z1 z2",
        doc: "`z1` to the power of `z2`, exact if `z1` is and `z2` is an exact integer. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            let base = try Numbers.number(machine, "expt", args, 0)
            return try Numbers.power(machine, base, Numbers.number(machine, "expt", args, 1))
        }),
]
