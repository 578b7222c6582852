// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Searching lists with eq? and eqv?: R7RS section 6.4.
package let listSearchPrimitives: [Primitive] = [
    Primitive(
        "memq", 2, 2, signature: "object list",
        doc: "The tail of list that begins with the first element eq? to object, or #f."
    ) {
        (machine, arguments) throws(Raise) in
        let key = arguments[0]
        return try findMember(machine, arguments, "memq") { $0 == key }
    },
    Primitive(
        "memv", 2, 2, signature: "object list",
        doc: "The tail of list that begins with the first element eqv? to object, or #f."
    ) {
        (machine, arguments) throws(Raise) in
        let key = arguments[0]
        return try findMember(machine, arguments, "memv") { areEquivalent($0, key) }
    },
    Primitive(
        "assq", 2, 2, signature: "object alist",
        doc: "The first pair of alist whose car is eq? to object, or #f."
    ) {
        (machine, arguments) throws(Raise) in
        let key = arguments[0]
        return try findAssociation(machine, arguments, "assq") { $0 == key }
    },
    Primitive(
        "assv", 2, 2, signature: "object alist",
        doc: "The first pair of alist whose car is eqv? to object, or #f."
    ) {
        (machine, arguments) throws(Raise) in
        let key = arguments[0]
        return try findAssociation(machine, arguments, "assv") { areEquivalent($0, key) }
    },
]

/// What `member` and `assoc`, which are written in Scheme since they may be given a predicate, call
/// when they are not.
package let listSearchSupport: [Primitive] = [
    Primitive("%member", 2, 2, signature: "object list", doc: "member with equal?.") {
        (machine, arguments) throws(Raise) in
        let key = arguments[0]
        return try findMember(machine, arguments, "member") { areEqual($0, key) }
    },
    Primitive("%assoc", 2, 2, signature: "object alist", doc: "assoc with equal?.") {
        (machine, arguments) throws(Raise) in
        let key = arguments[0]
        return try findAssociation(machine, arguments, "assoc") { areEqual($0, key) }
    },
]

@inline(__always)
private func findMember(
    _ machine: Machine, _ arguments: Arguments, _ procedure: String, where matches: (Word) -> Bool
) throws(Raise) -> Word {
    var rest = arguments[1]
    while rest.isPair {
        if matches(rest.car) { return rest }
        rest = rest.cdr
    }
    guard rest.isNull else { throw machine.wrongType(procedure, 1, "list", arguments[1]) }
    return .false
}

@inline(__always)
private func findAssociation(
    _ machine: Machine, _ arguments: Arguments, _ procedure: String, where matches: (Word) -> Bool
) throws(Raise) -> Word {
    var rest = arguments[1]
    while rest.isPair {
        guard rest.car.isPair else {
            throw machine.wrongType(procedure, 1, "association list", arguments[1])
        }
        if matches(rest.car.car) { return rest.car }
        rest = rest.cdr
    }
    guard rest.isNull else { throw machine.wrongType(procedure, 1, "association list", arguments[1]) }
    return .false
}
