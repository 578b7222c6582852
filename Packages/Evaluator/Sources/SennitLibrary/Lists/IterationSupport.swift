// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What `map`, `for-each` and their kin, written in Scheme, need where a list ends or there are many.
package let iterationSupport: [Primitive] = [
    Primitive(
        "%list-end", 2, 2, signature: "rest procedure",
        doc: "The empty list, if rest, which is no pair, is that; else an error of procedure."
    ) {
        (machine, arguments) throws(Raise) in
        guard arguments[0].isNull else { throw notAList(machine, arguments[0], arguments[1]) }
        return .null
    },
    Primitive(
        "%cars", 2, 2, signature: "lists procedure",
        doc: "A list of the first elements of the lists, or #f if one has ended. It is an error if there is no list."
    ) {
        (machine, arguments) throws(Raise) in
        // Of no lists none ever ends.
        if arguments[0].isNull {
            throw machine.error(.arity, "\(machine.text(of: arguments[1])): expected a list besides the procedure")
        }
        var builder = ListBuilder(machine.allocator)
        var lists = arguments[0]
        while lists.isPair {
            guard lists.car.isPair else {
                guard lists.car.isNull else { throw notAList(machine, lists.car, arguments[1]) }
                return .false
            }
            builder.append(lists.car.car)
            lists = lists.cdr
        }
        return builder.finish()
    },
    Primitive("%cdrs", 1, 1, signature: "lists", doc: "A list of the lists without their first elements.") {
        (machine, arguments) throws(Raise) in
        var builder = ListBuilder(machine.allocator)
        var lists = arguments[0]
        while lists.isPair {
            builder.append(lists.car.isPair ? lists.car.cdr : .null)
            lists = lists.cdr
        }
        return builder.finish()
    },
]

private func notAList(_ machine: Machine, _ rest: Word, _ procedure: Word) -> Raise {
    let name = procedure.isSymbol ? procedure.symbol.name : "procedure"
    return machine.error(
        .type, "\(name): an argument is not a list: it ends in \(machine.describe(rest))", payload: rest)
}
