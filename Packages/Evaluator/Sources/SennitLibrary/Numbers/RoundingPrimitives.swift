// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

let roundingPrimitives: [Primitive] = [
    Primitive(
        "floor", 1, 1, signature: "x", doc: "The largest integer not above `x`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.round(machine, args, "floor", .down) }),
    Primitive(
        "ceiling", 1, 1, signature: "x", doc: "The smallest integer not below `x`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.round(machine, args, "ceiling", .up) }),
    Primitive(
        "truncate", 1, 1, signature: "x",
        doc: "The integer closest to `x` that is not farther from zero. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.round(machine, args, "truncate", .towardZero) }),
    Primitive(
        "round", 1, 1, signature: "x",
        doc: "The integer closest to `x`; the even one from halfway between two. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.round(machine, args, "round", .toNearestOrEven) }),
    Primitive(
        "rationalize", 2, 2, signature: "x y",
        doc: "The simplest rational number that differs from `x` by no more than `y`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            let x = try Numbers.real(machine, "rationalize", args, 0)
            let y = try Numbers.real(machine, "rationalize", args, 1)
            return try Numbers.rationalize(machine, x, y)
        }),
]
