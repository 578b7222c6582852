// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// The numeric procedures of (scheme base) and (scheme inexact), and bitwise ones of SRFI 151.
package let numberPrimitives: [Primitive] =
    numberPredicates + numberComparisons + arithmeticPrimitives + divisionPrimitives + exactnessPrimitives
    + roundingPrimitives + powerPrimitives + transcendentalPrimitives + numberTextPrimitives + bitwisePrimitives
