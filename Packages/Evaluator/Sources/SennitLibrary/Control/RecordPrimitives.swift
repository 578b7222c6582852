// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// What `define-record-type` compiles to.
package let recordPrimitives: [Primitive] = [
    Primitive(
        "make-record-type", 2, 2, signature: "name fields", doc: "A new record type; fields is a vector of symbols."
    ) {
        (machine, arguments) throws(Raise) in
        let type = machine.allocator.object(.recordType, size: 2)
        type[payload: 0] = arguments[0]
        type[payload: 1] = arguments[1]
        return type
    },
    Primitive(
        "make-record-constructor", 3, 3, signature: "name type fields",
        doc: "A constructor whose nth parameter is field fields[n]."
    ) {
        (machine, arguments) throws(Raise) in
        let type = try machine.recordType(arguments[1])
        let total = type[payload: 1].header.size
        let map = arguments[2]
        let isWhole =
            map.header.size == total && map.elements.enumerated().allSatisfy { $0.element == Word(fixnum: $0.offset) }
        guard map.elements.allSatisfy({ $0.isFixnum && (0..<total).contains($0.fixnum) }) else {
            throw machine.error(.range, "record constructor: no such field")
        }
        return machine.makeRecordProcedure(
            .recordConstructorBody, name: arguments[0], required: map.header.size,
            captures: [type, isWhole ? .false : map])
    },
    Primitive("make-record-predicate", 2, 2, signature: "name type", doc: "A predicate for records of a type.") {
        (machine, arguments) throws(Raise) in
        machine.makeRecordProcedure(
            .recordPredicateBody, name: arguments[0], required: 1, captures: [try machine.recordType(arguments[1])])
    },
    Primitive(
        "make-record-accessor", 3, 3, signature: "name type field", doc: "An accessor for the field with that number."
    ) {
        (machine, arguments) throws(Raise) in
        let type = try machine.recordType(arguments[1])
        guard arguments[2].isFixnum, (0..<type[payload: 1].header.size).contains(arguments[2].fixnum) else {
            throw machine.error(.range, "record accessor: no such field")
        }
        return machine.makeRecordProcedure(
            .recordAccessorBody, name: arguments[0], required: 1,
            captures: [type, Word(fixnum: arguments[2].fixnum + 1)])
    },
]

extension Machine {
    fileprivate func recordType(_ word: Word) throws(Raise) -> Word {
        guard word.is(.recordType) else { throw wrongType("define-record-type", 0, "record type", word) }
        return word
    }
}
