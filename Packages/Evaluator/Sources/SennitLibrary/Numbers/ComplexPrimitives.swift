// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// The procedures of (scheme complex).
let complexPrimitives: [Primitive] = [
    Primitive(
        "make-rectangular", 2, 2, signature: "x1 x2",
        doc: """
            The complex number with the real part `x1` and the imaginary part `x2`: inexact if either is, real if `x2` is \
            exact 0. (R7RS 6.2.6)
            """,
        body: { machine, args throws(Raise) in
            let real = try Numbers.real(machine, "make-rectangular", args, 0)
            return Complexes.make(machine, real, try Numbers.real(machine, "make-rectangular", args, 1))
        }),
    Primitive(
        "make-polar", 2, 2, signature: "x3 x4",
        doc: """
            The complex number with the magnitude `x3` and the angle `x4` in radians; inexact unless one of them is exact \
            0. (R7RS 6.2.6)
            """,
        body: { machine, args throws(Raise) in
            let magnitude = try Numbers.real(machine, "make-polar", args, 0)
            let angle = try Numbers.real(machine, "make-polar", args, 1)
            let zero = Word(fixnum: 0)
            if angle == zero || magnitude == zero { return magnitude }
            let (length, direction) = (Numbers.double(magnitude), Numbers.double(angle))
            return Complexes.make(
                machine, ComplexDouble(length * Numbers.cosine(direction), length * Numbers.sine(direction)))
        }),
    Primitive(
        "real-part", 1, 1, signature: "z", doc: "The real part of `z`; a real `z` itself. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in Complexes.real(try Numbers.number(machine, "real-part", args, 0)) }),
    Primitive(
        "imag-part", 1, 1, signature: "z", doc: "The imaginary part of `z`; exact 0 if `z` is real. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            Complexes.imaginary(try Numbers.number(machine, "imag-part", args, 0))
        }),
    Primitive(
        "magnitude", 1, 1, signature: "z",
        doc: "The distance of `z` from 0, exact if it can be; of a real number, its absolute value. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            let word = try Numbers.number(machine, "magnitude", args, 0)
            return word.is(.complex)
                ? try Complexes.magnitude(machine, word) : try Numbers.absolute(machine, args, "magnitude")
        }),
    Primitive(
        "angle", 1, 1, signature: "z",
        doc: "The angle of `z` in radians, from -π to π; exact 0 if `z` is exact and not below 0. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            let word = try Numbers.number(machine, "angle", args, 0)
            if Numbers.isReal(word), Numbers.isExact(word), Numbers.sign(word) >= 0 { return Word(fixnum: 0) }
            return machine.allocator.double(Complexes.angle(word))
        }),
]
