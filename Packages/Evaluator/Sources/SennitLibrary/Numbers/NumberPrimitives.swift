// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// The procedures of (scheme inexact).
package let inexactPrimitives: [Primitive] = inexactPredicates + transcendentalPrimitives

/// Numeric procedures that programs use and the libraries of R7RS here do not have.
package let numberExtraPrimitives: [Primitive] = [
    Primitive(
        "inexact->exact", 1, 1, signature: "z", doc: "The older name of `exact`. (R5RS 6.2.5)",
        body: { machine, args throws(Raise) in try Numbers.exact(machine, args, procedure: "inexact->exact") }),
    Primitive(
        "exact->inexact", 1, 1, signature: "z", doc: "The older name of `inexact`. (R5RS 6.2.5)",
        body: { machine, args throws(Raise) in try Numbers.inexact(machine, args, procedure: "exact->inexact") }),
]
