// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Equivalence and booleans: R7RS sections 6.1 and 6.3.
package let equalityPrimitives: [Primitive] = [
    Primitive("eq?", 2, 2, signature: "a b", doc: "Whether a and b are the same object.") {
        (_, arguments) throws(Raise) in Word(arguments[0] == arguments[1])
    },
    Primitive("eqv?", 2, 2, signature: "a b", doc: "Whether a and b are the same object or the same number.") {
        (_, arguments) throws(Raise) in Word(areEquivalent(arguments[0], arguments[1]))
    },
    Primitive(
        "equal?", 2, 2, signature: "a b",
        doc: "Whether a and b look the same: the same structure with eqv? leaves."
    ) {
        (_, arguments) throws(Raise) in Word(areEqual(arguments[0], arguments[1]))
    },
    Primitive("not", 1, 1, signature: "object", doc: "#t if object is #f, else #f.") {
        (_, arguments) throws(Raise) in Word(arguments[0].isFalse)
    },
    Primitive("boolean?", 1, 1, signature: "object", doc: "Whether object is #t or #f.") {
        (_, arguments) throws(Raise) in Word(arguments[0].isBoolean)
    },
    Primitive("boolean=?", 2, nil, signature: "a b ...", doc: "Whether the booleans are all the same.") {
        (machine, arguments) throws(Raise) in
        for index in 0..<arguments.count where !arguments[index].isBoolean {
            throw machine.wrongType("boolean=?", index, "boolean", arguments[index])
        }
        return Word((1..<arguments.count).allSatisfy { arguments[$0] == arguments[0] })
    },
]
