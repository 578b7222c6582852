// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What (sennit list) has beyond R7RS and needs no procedure as an argument. The names are those of
/// SRFI 1 and of R6RS.
package let listExtraPrimitives: [Primitive] = [
    Primitive("cons*", 1, nil, signature: "object ... tail", doc: "A list of the objects in front of tail.") {
        (machine, arguments) throws(Raise) in
        listOf(machine, arguments, tail: arguments[arguments.count - 1], count: arguments.count - 1)
    },
    Primitive(
        "iota", 1, 3, signature: "count [start [step]]",
        doc: "The list start, start + step ... of count numbers; by default 0, 1, 2 ...", body: iota),
    Primitive("list-head", 2, 2, signature: "list k", doc: "A list of the first k elements of list.") {
        (machine, arguments) throws(Raise) in
        let count = try machine.requireCount(arguments[1], 1, "list-head")
        _ = try tail(machine, arguments, "list-head")
        return try replacing(machine, arguments[0], first: count, tail: .null)
    },
    Primitive(
        "list-set", 3, 3, signature: "list k object",
        doc: "A list like list, but with object as its element k."
    ) {
        (machine, arguments) throws(Raise) in
        let count = try machine.requireCount(arguments[1], 1, "list-set")
        let rest = try tail(machine, arguments, "list-set")
        guard rest.isPair else { throw tooShort(machine, arguments, "list-set") }
        let end = machine.allocator.cons(arguments[2], rest.cdr)
        return try replacing(machine, arguments[0], first: count, tail: end)
    },
    Primitive("last-pair", 1, 1, signature: "pair", doc: "The last pair along pair.") {
        (machine, arguments) throws(Raise) in
        guard arguments[0].isPair else { throw machine.wrongType("last-pair", 0, "pair", arguments[0]) }
        return lastPair(arguments[0])
    },
    Primitive("last", 1, 1, signature: "list", doc: "The last element of list, which is not empty.") {
        (machine, arguments) throws(Raise) in
        guard arguments[0].isPair else { throw machine.wrongType("last", 0, "list that is not empty", arguments[0]) }
        return lastPair(arguments[0]).car
    },
    Primitive(
        "append-reverse", 2, 2, signature: "list tail",
        doc: "The elements of list in reverse order, in front of tail."
    ) {
        (machine, arguments) throws(Raise) in
        try reverse(machine, arguments[0], onto: arguments[1], "append-reverse")
    },
    Primitive("concatenate", 1, 1, signature: "lists", doc: "(apply append lists)", body: concatenate),
]

private func lastPair(_ pair: Word) -> Word {
    var rest = pair
    while rest.cdr.isPair { rest = rest.cdr }
    return rest
}

/// The first `count` elements of a list that has them, in front of `tail`.
private func replacing(_ machine: Machine, _ list: Word, first count: Int, tail: Word) throws(Raise) -> Word {
    var builder = ListBuilder(machine.allocator)
    var rest = list
    for _ in 0..<count {
        builder.append(rest.car)
        rest = rest.cdr
    }
    return builder.finish(tail: tail)
}

private func iota(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    let count = try machine.requireCount(arguments[0], 0, "iota")
    try machine.requireRoom(pairs: count, "iota")
    var value = arguments.optional(1) ?? Word(fixnum: 0)
    let step = arguments.optional(2) ?? Word(fixnum: 1)
    var builder = ListBuilder(machine.allocator)
    let add = machine.state.pointee.arithmetic.add
    for index in 0..<count {
        builder.append(value)
        if index == count - 1 { break }
        if value.isFixnum, step.isFixnum, Word.fitsFixnum(value.fixnum + step.fixnum) {
            value = Word(fixnum: value.fixnum + step.fixnum)
        } else {
            value = try add(machine, value, step)
        }
    }
    return builder.finish()
}

private func concatenate(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    var builder = ListBuilder(machine.allocator)
    var lists = arguments[0]
    while lists.isPair {
        var rest = lists.car
        while rest.isPair {
            builder.append(rest.car)
            rest = rest.cdr
        }
        guard rest.isNull || !lists.cdr.isPair else {
            throw machine.wrongType("concatenate", 0, "list of lists", arguments[0])
        }
        if !lists.cdr.isPair { return builder.finish(tail: rest) }
        lists = lists.cdr
    }
    guard lists.isNull else { throw machine.wrongType("concatenate", 0, "list of lists", arguments[0]) }
    return .null
}
