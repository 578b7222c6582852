// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// The results are inexact, but for the few places where an exact argument has an exact result.
let transcendentalPrimitives: [Primitive] = [
    Primitive(
        "exp", 1, 1, signature: "z", doc: "e to the power of `z`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.apply(
                machine, args, "exp", exactAt: 0, value: 1, Numbers.exponential, complex: { $0.exponential() })
        }),
    Primitive(
        "log", 1, 2, signature: "z [base]",
        doc: "The logarithm of `z` to the base e, or to the given one. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.logarithm(machine, args) }),
    Primitive(
        "sin", 1, 1, signature: "z", doc: "The sine of an angle in radians. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.apply(
                machine, args, "sin", exactAt: 0, value: 0, Numbers.sine, complex: { $0.sine() })
        }),
    Primitive(
        "cos", 1, 1, signature: "z", doc: "The cosine of an angle in radians. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.apply(
                machine, args, "cos", exactAt: 0, value: 1, Numbers.cosine, complex: { $0.cosine() })
        }),
    Primitive(
        "tan", 1, 1, signature: "z", doc: "The tangent of an angle in radians. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.apply(
                machine, args, "tan", exactAt: 0, value: 0, Numbers.tangent, complex: { $0.tangent() })
        }),
    Primitive(
        "asin", 1, 1, signature: "z", doc: "The angle in radians whose sine is `z`; real from -1 to 1. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.apply(
                machine, args, "asin", exactAt: 0, value: 0, isReal: Numbers.isSine, Numbers.arcSine,
                complex: { $0.arcSine() })
        }),
    Primitive(
        "acos", 1, 1, signature: "z", doc: "The angle in radians whose cosine is `z`; real from -1 to 1. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.apply(
                machine, args, "acos", exactAt: 1, value: 0, isReal: Numbers.isSine, Numbers.arcCosine,
                complex: { $0.arcCosine() })
        }),
    Primitive(
        "atan", 1, 2, signature: "y [x]",
        doc: "The angle in radians whose tangent is `y`; with `x`, the angle of the point (x, y). (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            if args.count > 1 { return try Numbers.angle(machine, args) }
            return try Numbers.arcTangent(machine, args)
        }),
    Primitive(
        "sqrt", 1, 1, signature: "z",
        doc: "The principal square root of `z`, exact if it can be; of a negative number, above the axis. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.squareRoot(machine, Numbers.number(machine, "sqrt", args, 0))
        }),
]
