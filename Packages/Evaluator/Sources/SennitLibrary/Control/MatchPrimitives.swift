// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What pattern matching calls where nothing in a program's libraries does it.
package let matchSupport: [Primitive] = [
    Primitive(
        "%match-failure", 2, 2, signature: "keyword object",
        doc: "Raises an error of kind type: no clause, or not the pattern, of the form matches object."
    ) { (machine, arguments) throws(Raise) in
        let keyword = arguments[0].isSymbol ? arguments[0].symbol.name : "match"
        let isClause = !keyword.hasPrefix("match-let") && !keyword.hasPrefix("match-define")
        throw machine.error(
            .type,
            "\(keyword): \(isClause ? "no clause for" : "the pattern does not match") \(machine.describe(arguments[1]))",
            irritants: [arguments[1]])
    },
    Primitive(
        "%record-of?", 3, 3, signature: "object type count",
        doc: "Whether object is a record of the type; an error if that is no record type or has not count fields."
    ) { (machine, arguments) throws(Raise) in
        let (object, type, count) = (arguments[0], arguments[1], arguments[2])
        guard type.is(.recordType) else {
            throw machine.error(
                .type, "match: a pattern needs a record type where it has \(machine.describe(type))", payload: type)
        }
        let fields = type[payload: 1].header.size
        guard Word(fixnum: fields) == count else {
            throw machine.error(
                .type, "match: \(machine.describe(type)) has \(fields) fields, the pattern \(machine.describe(count))",
                payload: type)
        }
        return Word(object.is(.record) && object[payload: 0] == type)
    },
    Primitive("%record-type", 1, 1, signature: "object", doc: "The type of a record; #f for anything else.") {
        (_, arguments) throws(Raise) in
        arguments[0].is(.record) ? arguments[0][payload: 0] : .false
    },
    Primitive(
        "%record-field", 2, 2, signature: "record index", doc: "The field of a record with that number, from 0."
    ) { (machine, arguments) throws(Raise) in
        let (record, index) = (arguments[0], arguments[1])
        guard record.is(.record), index.isFixnum, index.fixnum >= 0, index.fixnum < record.header.size - 1 else {
            throw machine.wrongType("match", 0, "record", record)
        }
        return record[payload: index.fixnum + 1]
    },
    Primitive("%pair-count", 1, 1, signature: "object", doc: "The number of pairs of the chain that object starts.") {
        (machine, arguments) throws(Raise) in
        var rest = arguments[0]
        var count = 0
        while rest.isPair {
            rest = rest.cdr
            count &+= 1
        }
        return Word(fixnum: count)
    },
    Primitive(
        "%prefix?", 2, 2, signature: "object list",
        doc: "Whether object is a chain of pairs that begins with elements equal to those of the list."
    ) { (machine, arguments) throws(Raise) in
        var object = arguments[0]
        var list = arguments[1]
        while list.isPair {
            guard object.isPair, areEqual(object.car, list.car) else { return .false }
            object = object.cdr
            list = list.cdr
        }
        return .true
    },
]
