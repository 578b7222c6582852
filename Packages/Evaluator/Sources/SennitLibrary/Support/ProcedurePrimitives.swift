// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Procedures: what R7RS section 6.10 has that does not call any.
package let procedurePrimitives: [Primitive] = [
    Primitive("procedure?", 1, 1, signature: "object", doc: "Whether object is a procedure.") {
        (_, arguments) throws(Raise) in Word(arguments[0].isProcedure)
    }
]
