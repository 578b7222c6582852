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
        doc: "Whether `obj` is a complex number. All numbers here are real, so the same as `number?`. (R7RS 6.2.6)",
        body: { _, args in Word(Numbers.isNumber(args[0])) }),
    Primitive(
        "real?", 1, 1, signature: "obj", doc: "Whether `obj` is a real number. (R7RS 6.2.6)",
        body: { _, args in Word(Numbers.isNumber(args[0])) }),
    Primitive(
        "rational?", 1, 1, signature: "obj",
        doc: "Whether `obj` is a rational number: any number but infinities and NaN. (R7RS 6.2.6)",
        body: { _, args in Word(Numbers.isNumber(args[0]) && Numbers.isFinite(args[0])) }),
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
        body: { machine, args throws(Raise) in Word(try Numbers.number(machine, "inexact?", args, 0).isDouble) }),
    Primitive(
        "zero?", 1, 1, signature: "z", doc: "Whether `z` is zero. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            let word = try Numbers.number(machine, "zero?", args, 0)
            return Word(word == Word(fixnum: 0) || word.isDouble && word.double == 0)
        }),
    Primitive(
        "positive?", 1, 1, signature: "x", doc: "Whether `x` is above zero. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Numbers.sign(try Numbers.number(machine, "positive?", args, 0, expected: "real number")) > 0)
        }),
    Primitive(
        "negative?", 1, 1, signature: "x", doc: "Whether `x` is below zero. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Numbers.sign(try Numbers.number(machine, "negative?", args, 0, expected: "real number")) < 0)
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
        "finite?", 1, 1, signature: "z", doc: "Whether `z` is neither an infinity nor NaN. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Word(Numbers.isFinite(try Numbers.number(machine, "finite?", args, 0)))
        }),
    Primitive(
        "infinite?", 1, 1, signature: "z", doc: "Whether `z` is `+inf.0` or `-inf.0`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            let word = try Numbers.number(machine, "infinite?", args, 0)
            return Word(word.isDouble && word.double.isInfinite)
        }),
    Primitive(
        "nan?", 1, 1, signature: "z", doc: "Whether `z` is `+nan.0`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            let word = try Numbers.number(machine, "nan?", args, 0)
            return Word(word.isDouble && word.double.isNaN)
        }),
]

extension Numbers {
    /// Whether a number is neither an infinity nor NaN.
    static func isFinite(_ word: Word) -> Bool { !word.isDouble || word.double.isFinite }
}
