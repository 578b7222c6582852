// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Comparators: what SRFI 128 says of the type, in (sennit comparator).
package let comparatorPrimitives: [Primitive] = [
    Primitive("comparator?", 1, 1, signature: "object", doc: "Whether object is a comparator (SRFI 128).") {
        (_, arguments) throws(Raise) in Word(arguments[0].is(.comparator))
    },
    Primitive(
        "comparator-type-test-predicate", 1, 1, signature: "comparator",
        doc: "The procedure that tells whether comparator can compare an object (SRFI 128)."
    ) {
        (machine, arguments) throws(Raise) in
        try comparator(machine, arguments, "comparator-type-test-predicate")[payload: 0]
    },
    Primitive(
        "comparator-equality-predicate", 1, 1, signature: "comparator",
        doc: "The procedure that tells whether two objects are equal for comparator (SRFI 128)."
    ) {
        (machine, arguments) throws(Raise) in
        try comparator(machine, arguments, "comparator-equality-predicate")[payload: 1]
    },
    Primitive(
        "comparator-ordering-predicate", 1, 1, signature: "comparator",
        doc:
            "The procedure that tells whether one object is before another, an error if comparator has none (SRFI 128)."
    ) {
        (machine, arguments) throws(Raise) in
        let ordering = try comparator(machine, arguments, "comparator-ordering-predicate")[payload: 2]
        guard ordering.isTrue else {
            throw machine.error(
                .type, "comparator-ordering-predicate: this comparator does not order", irritants: [arguments[0]])
        }
        return ordering
    },
    Primitive(
        "comparator-hash-function", 1, 1, signature: "comparator",
        doc: "The procedure that gives an object's hash, an error if comparator has none (SRFI 128)."
    ) {
        (machine, arguments) throws(Raise) in
        let hash = try comparator(machine, arguments, "comparator-hash-function")[payload: 3]
        guard hash.isTrue else {
            throw machine.error(
                .type, "comparator-hash-function: this comparator does not hash", irritants: [arguments[0]])
        }
        return hash
    },
    Primitive(
        "comparator-ordered?", 1, 1, signature: "comparator", doc: "Whether comparator can order (SRFI 128)."
    ) {
        (machine, arguments) throws(Raise) in
        Word(try comparator(machine, arguments, "comparator-ordered?")[payload: 2].isTrue)
    },
    Primitive(
        "comparator-hashable?", 1, 1, signature: "comparator", doc: "Whether comparator can hash (SRFI 128)."
    ) {
        (machine, arguments) throws(Raise) in
        Word(try comparator(machine, arguments, "comparator-hashable?")[payload: 3].isTrue)
    },
    Primitive(
        "default-hash", 1, 1, signature: "object",
        doc:
            "A hash of object, an exact integer of up to 60 bits: the same for objects that are equal?, and for numbers "
            + "that are = (SRFI 128)."
    ) {
        (_, arguments) throws(Raise) in Word(fixnum: KeyHash.hash(arguments[0]))
    },
]

package let comparatorSupport: [Primitive] = [
    Primitive(
        "%make-comparator", 5, 5, signature: "kind type-test equality ordering hash",
        doc:
            "A comparator; kind says which keys are the same: 0 as equality says, 1 equal?, 2 eqv?, 3 = on numbers, else equal?."
    ) {
        (machine, arguments) throws(Raise) in
        guard arguments[0].isFixnum, let kind = UInt16(exactly: arguments[0].fixnum),
            let equality = KeyEquality(rawValue: kind)
        else {
            throw machine.error(.range, "%make-comparator: no such kind", irritants: [arguments[0]])
        }
        return try makeComparator(machine, equality, arguments)
    },
    Primitive("%comparator-kind", 1, 1, signature: "comparator", doc: "The kind that comparator was made with.") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: Int(try comparator(machine, arguments, "%comparator-kind").header.detail))
    },
]

private func comparator(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) -> Word {
    guard arguments[0].is(.comparator) else { throw machine.wrongType(procedure, 0, "comparator", arguments[0]) }
    return arguments[0]
}

/// Of the arguments behind the first; errors are those of make-comparator, which has them from the first on.
private func makeComparator(
    _ machine: Machine, _ equality: KeyEquality, _ arguments: Arguments
) throws(Raise) -> Word {
    let comparator = machine.allocator.object(.comparator, detail: equality.rawValue, size: 4)
    for index in 0..<4 {
        let part = arguments[1 + index]
        guard part.is(.closure) || (index > 1 && part.isFalse) else {
            throw machine.wrongType("make-comparator", index, "procedure", part)
        }
        comparator[payload: index] = part
    }
    return comparator
}
