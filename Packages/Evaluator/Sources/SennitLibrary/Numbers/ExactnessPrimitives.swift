// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

let exactnessPrimitives: [Primitive] = [
    Primitive(
        "exact", 1, 1, signature: "z",
        doc: "The exact number with the value of `z`; an error for infinities and NaN. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.exact(machine, args, procedure: "exact") }),
    Primitive(
        "inexact", 1, 1, signature: "z", doc: "The inexact number closest to `z`. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in try Numbers.inexact(machine, args, procedure: "inexact") }),
    Primitive(
        "numerator", 1, 1, signature: "q",
        doc: "The numerator of `q` as a ratio in lowest terms. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.ratioPart(machine, args, "numerator", Ratios.numerator)
        }),
    Primitive(
        "denominator", 1, 1, signature: "q",
        doc: "The denominator of `q` as a ratio in lowest terms; never negative. (R7RS 6.2.6)",
        body: { machine, args throws(Raise) in
            try Numbers.ratioPart(machine, args, "denominator", Ratios.denominator)
        }),
]

extension Numbers {
    static func ratioPart(
        _ machine: Machine, _ args: Arguments, _ procedure: String, _ part: (Word) -> Word
    ) throws(Raise) -> Word {
        let word = args[0]
        guard isReal(word), isFinite(word) else {
            throw machine.wrongType(procedure, 0, "rational number", word)
        }
        guard word.isDouble else { return part(word) }
        let result = part(try exact(machine, word.double))
        // -0.0 is an integer, and so its own numerator.
        return machine.allocator.double(result == Word(fixnum: 0) ? word.double : double(result))
    }
}
