// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Questions about one value.
let numberPredicates: [Primitive] = [
    Primitive(
        "number?", 1, 1, signature: "obj", doc: "Whether `obj` is a number. (R7RS 6.2.6)",
        body: { _, args in Word(Numbers.isNumber(args[0])) }),
    Primitive(
        "complex?", 1, 1, signature: "obj",
        doc: "Whether `obj` is a complex number, as all numbers are. (R7RS 6.2.6)",
        body: { _, args in Word(Numbers.isNumber(args[0])) }),
    Primitive(
        "real?", 1, 1, signature: "obj",
        doc: "Whether `obj` is a real number: one without an imaginary part, even an inexact 0.0. (R7RS 6.2.6)",
        body: { _, args in Word(Numbers.isReal(args[0])) }),
    Primitive(
        "rational?", 1, 1, signature: "obj",
        doc: "Whether `obj` is a rational number: any real number but infinities and NaN. (R7RS 6.2.6)",
        body: { _, args in Word(Numbers.isReal(args[0]) && Numbers.isFinite(args[0])) }),
    Primitive(
        "integer?", 1, 1, signature: "obj", doc: "Whether `obj` is an integer, exact or not. (R7RS 6.2.6)",
        body: { _, args in Word(Numbers.isInteger(args[0])) }),
    Primitive(
        "exact-integer?", 1, 1, signature: "z", doc: "Whether `z` is both exact and an integer. (R7RS 6.2.6)",
        body: { _, args in Word(Numbers.isExactInteger(args[0])) }),
    Primitive(
        "exact?", 1, 1, signature: "z", doc: "Whether the number `z` is exact. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in Word(Numbers.isExact(try Numbers.number(machine, "exact?", args, 0))) }),
    Primitive(
        "inexact?", 1, 1, signature: "z", doc: "Whether the number `z` is inexact. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in Word(Numbers.isInexact(try Numbers.number(machine, "inexact?", args, 0)))
        }),
    Primitive(
        "zero?", 1, 1, signature: "z", doc: "Whether `z` is zero. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Numbers.isZero(try Numbers.number(machine, "zero?", args, 0)))
        }),
    Primitive(
        "positive?", 1, 1, signature: "x", doc: "Whether `x` is above zero. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Numbers.sign(try Numbers.real(machine, "positive?", args, 0)) > 0)
        }),
    Primitive(
        "negative?", 1, 1, signature: "x", doc: "Whether `x` is below zero. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Numbers.sign(try Numbers.real(machine, "negative?", args, 0)) < 0)
        }),
    Primitive(
        "odd?", 1, 1, signature: "n", doc: "Whether the integer `n` is odd. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Integers.isOdd(try Numbers.exactInteger(machine, "odd?", 0, args[0])))
        }),
    Primitive(
        "even?", 1, 1, signature: "n", doc: "Whether the integer `n` is even. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(!Integers.isOdd(try Numbers.exactInteger(machine, "even?", 0, args[0])))
        }),
]

/// The questions of (scheme inexact).
let inexactPredicates: [Primitive] = [
    Primitive(
        "finite?", 1, 1, signature: "z",
        doc: "Whether `z` is neither an infinity nor NaN, and none of its parts is. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Numbers.isFinite(try Numbers.number(machine, "finite?", args, 0)))
        }),
    Primitive(
        "infinite?", 1, 1, signature: "z", doc: "Whether `z`, or a part of it, is `+inf.0` or `-inf.0`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Numbers.hasPart(try Numbers.number(machine, "infinite?", args, 0)) { $0.isInfinite })
        }),
    Primitive(
        "nan?", 1, 1, signature: "z", doc: "Whether `z`, or a part of it, is `+nan.0`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Numbers.hasPart(try Numbers.number(machine, "nan?", args, 0)) { $0.isNaN })
        }),
]

extension Numbers {
    /// Whether a number is neither an infinity nor NaN, nor has one as a part.
    static func isFinite(_ word: Word) -> Bool { !hasPart(word) { !$0.isFinite } }

    /// Whether a number, or one of its parts, is a double that `holds` is true of.
    @inline(__always)
    static func hasPart(_ word: Word, _ holds: (Double) -> Bool) -> Bool {
        if word.isDouble { return holds(word.double) }
        guard word.is(.complex), Complexes.real(word).isDouble else { return false }
        return holds(Complexes.real(word).double) || holds(Complexes.imaginary(word).double)
    }
}
