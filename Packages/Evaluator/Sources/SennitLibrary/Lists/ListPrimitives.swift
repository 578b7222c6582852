// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Lists: R7RS section 6.4.
package let listPrimitives: [Primitive] = [
    Primitive(
        "list?", 1, 1, signature: "object",
        doc: "Whether object is a proper list. Takes time proportional to its length."
    ) {
        (_, arguments) throws(Raise) in
        var rest = arguments[0]
        while rest.isPair { rest = rest.cdr }
        return Word(rest.isNull)
    },
    Primitive("list", 0, nil, signature: "object ...", doc: "A new list of the objects.") {
        (machine, arguments) throws(Raise) in listOf(machine, arguments, tail: .null, count: arguments.count)
    },
    Primitive(
        "make-list", 1, 2, signature: "count [fill]",
        doc: "A list of count elements, each fill.", body: makeList),
    Primitive("length", 1, 1, signature: "list", doc: "The number of elements of list.") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: try machine.requireList(arguments[0], 0, "length"))
    },
    Primitive(
        "append", 0, nil, signature: "list ...",
        doc:
            "A list of the elements of the lists, one after the other. The last argument is shared and may be any object.",
        body: append),
    Primitive("reverse", 1, 1, signature: "list", doc: "A list of the elements of list in reverse order.") {
        (machine, arguments) throws(Raise) in
        try reverse(machine, arguments[0], onto: .null, "reverse")
    },
    Primitive("list-tail", 2, 2, signature: "list k", doc: "What list is without its first k elements.") {
        (machine, arguments) throws(Raise) in try tail(machine, arguments, "list-tail")
    },
    Primitive("list-ref", 2, 2, signature: "list k", doc: "Element k of list, counting from 0.") {
        (machine, arguments) throws(Raise) in
        let rest = try tail(machine, arguments, "list-ref")
        guard rest.isPair else { throw tooShort(machine, arguments, "list-ref") }
        return rest.car
    },
    Primitive(
        "list-copy", 1, 1, signature: "object",
        doc: "A copy of the pairs along object; anything but a pair is returned as it is."
    ) {
        (machine, arguments) throws(Raise) in
        var builder = ListBuilder(machine.allocator)
        var rest = arguments[0]
        while rest.isPair {
            builder.append(rest.car)
            rest = rest.cdr
        }
        return builder.finish(tail: rest)
    },
]

func listOf(_ machine: Machine, _ arguments: Arguments, tail: Word, count: Int) -> Word {
    var result = tail
    var index = count
    while index > 0 {
        index -= 1
        result = machine.allocator.cons(arguments[index], result)
    }
    return result
}

private func makeList(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    let count = try machine.requireCount(arguments[0], 0, "make-list")
    try machine.requireRoom(pairs: count, "make-list")
    let fill = arguments.optional(1) ?? .unspecified
    var result = Word.null
    for _ in 0..<count { result = machine.allocator.cons(fill, result) }
    return result
}

private func append(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    guard arguments.count > 0 else { return .null }
    var builder = ListBuilder(machine.allocator)
    for index in 0..<(arguments.count - 1) {
        var rest = arguments[index]
        while rest.isPair {
            builder.append(rest.car)
            rest = rest.cdr
        }
        guard rest.isNull else { throw machine.wrongType("append", index, "list", arguments[index]) }
    }
    return builder.finish(tail: arguments[arguments.count - 1])
}

func reverse(_ machine: Machine, _ list: Word, onto tail: Word, _ procedure: String) throws(Raise) -> Word {
    var result = tail
    var rest = list
    while rest.isPair {
        result = machine.allocator.cons(rest.car, result)
        rest = rest.cdr
    }
    guard rest.isNull else { throw machine.wrongType(procedure, 0, "list", list) }
    return result
}

/// Argument 0 without its first elements, as many as argument 1 says.
func tail(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) -> Word {
    let count = try machine.requireCount(arguments[1], 1, procedure)
    var rest = arguments[0]
    guard rest.isPair || rest.isNull || count == 0 else { throw machine.wrongType(procedure, 0, "list", rest) }
    for _ in 0..<count {
        guard rest.isPair else { throw tooShort(machine, arguments, procedure) }
        rest = rest.cdr
    }
    return rest
}

func tooShort(_ machine: Machine, _ arguments: Arguments, _ procedure: String) -> Raise {
    machine.error(
        .range,
        "\(procedure): index \(machine.describe(arguments[1])) is out of range for \(machine.describe(arguments[0]))",
        irritants: [arguments[0], arguments[1]])
}
