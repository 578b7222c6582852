// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Vectors: R7RS section 6.8.
package let vectorPrimitives: [Primitive] = [
    Primitive("vector?", 1, 1, signature: "object", doc: "Whether object is a vector.") {
        (_, arguments) throws(Raise) in Word(arguments[0].isVector)
    },
    Primitive("make-vector", 1, 2, signature: "count [fill]", doc: "A vector of count elements, each fill.") {
        (machine, arguments) throws(Raise) in
        let count = try machine.requireCount(arguments[0], 0, "make-vector")
        try machine.requireRoom(words: count, "make-vector")
        let vector = machine.allocator.object(.vector, size: count)
        vector.elements.update(repeating: arguments.optional(1) ?? .unspecified)
        return vector
    },
    Primitive("vector", 0, nil, signature: "object ...", doc: "A vector of the objects.") {
        (machine, arguments) throws(Raise) in
        let vector = machine.allocator.object(.vector, size: arguments.count)
        for index in 0..<arguments.count { vector[payload: index] = arguments[index] }
        return vector
    },
    Primitive("vector-length", 1, 1, signature: "vector", doc: "The number of elements of vector.") {
        (machine, arguments) throws(Raise) in
        try machine.requireVector(arguments[0], 0, "vector-length")
        return Word(fixnum: arguments[0].vectorCount)
    },
    Primitive("vector-ref", 2, 2, signature: "vector k", doc: "Element k of vector, counting from 0.") {
        (machine, arguments) throws(Raise) in
        try machine.requireVector(arguments[0], 0, "vector-ref")
        let count = arguments[0].vectorCount
        let index = try machine.requireIndex(arguments[1], below: count, 1, "vector-ref", of: "vector")
        return arguments[0].vectorElement(index)
    },
    Primitive(
        "vector->list", 1, 3, signature: "vector [start [end]]",
        doc: "A list of the elements of vector from start to end."
    ) {
        (machine, arguments) throws(Raise) in
        let range = try vectorRange(machine, arguments, "vector->list")
        try machine.requireRoom(pairs: range.count, "vector->list")
        var list = Word.null
        for index in range.reversed() { list = machine.allocator.cons(arguments[0].vectorElement(index), list) }
        return list
    },
    Primitive("list->vector", 1, 1, signature: "list", doc: "A vector of the elements of list.") {
        (machine, arguments) throws(Raise) in
        let count = try machine.requireList(arguments[0], 0, "list->vector")
        try machine.requireRoom(words: count, "list->vector")
        let vector = machine.allocator.object(.vector, size: count)
        var rest = arguments[0]
        for index in 0..<count {
            vector[payload: index] = rest.car
            rest = rest.cdr
        }
        return vector
    },
    Primitive(
        "vector-copy", 1, 3, signature: "vector [start [end]]",
        doc: "A vector of the elements of vector from start to end."
    ) {
        (machine, arguments) throws(Raise) in
        try copyElements(machine, arguments, "vector-copy")
    },
    Primitive(
        "vector-append", 0, nil, signature: "vector ...",
        doc: "A vector of the elements of the vectors, one after the other.", body: appendVectors),
]

/// What (sennit vector) has beyond R7RS and needs no procedure as an argument.
package let vectorExtraPrimitives: [Primitive] = [
    Primitive(
        "subvector", 3, 3, signature: "vector start end",
        doc: "A vector of the elements of vector from start to end."
    ) {
        (machine, arguments) throws(Raise) in
        try copyElements(machine, arguments, "subvector")
    },
    Primitive(
        "vector-set", 3, 3, signature: "vector k object",
        doc:
            "A vector like vector, but with object as its element k. It takes time proportional to the logarithm of the "
            + "length, but for the first change of a large vector, which takes as long as copying it."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireVector(arguments[0], 0, "vector-set")
        let count = arguments[0].vectorCount
        let index = try machine.requireIndex(arguments[1], below: count, 1, "vector-set", of: "vector")
        try requireRoomForChange(machine, arguments[0], "vector-set")
        return VectorTrie(machine).setting(arguments[0], index, arguments[2])
    },
    Primitive(
        "vector-add-back", 2, 2, signature: "vector object",
        doc: "A vector of the elements of vector and object. It takes the time that vector-set takes."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireVector(arguments[0], 0, "vector-add-back")
        try requireRoomForChange(machine, arguments[0], "vector-add-back")
        return VectorTrie(machine).appending(arguments[0], arguments[1])
    },
    Primitive(
        "vector-remove-back", 1, 1, signature: "vector",
        doc:
            "A vector of the elements of vector but the last; an error if it has none. It takes the time that vector-set takes."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireVector(arguments[0], 0, "vector-remove-back")
        guard arguments[0].vectorCount > 0 else {
            throw machine.error(.range, "vector-remove-back: the vector is empty", irritants: [arguments[0]])
        }
        try requireRoomForChange(machine, arguments[0], "vector-remove-back")
        return VectorTrie(machine).removingLast(arguments[0])
    },
    Primitive(
        "vector-reverse", 1, 1, signature: "vector",
        doc: "A vector of the elements of vector in reverse order."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireVector(arguments[0], 0, "vector-reverse")
        let count = arguments[0].vectorCount
        try machine.requireRoom(words: count, "vector-reverse")
        let vector = copy(machine, arguments[0], 0..<count)
        var elements = vector.elements
        elements.reverse()
        return vector
    },
]

/// What the library procedures written in Scheme build vectors and strings with: they collect the
/// elements in a list, last one first.
package let reverseListSupport: [Primitive] = [
    Primitive(
        "%reverse-list->vector", 1, 1, signature: "list",
        doc: "A vector of the elements of list in reverse order."
    ) {
        (machine, arguments) throws(Raise) in
        let count = try machine.requireList(arguments[0], 0, "list->vector")
        try machine.requireRoom(words: count, "list->vector")
        let vector = machine.allocator.object(.vector, size: count)
        var rest = arguments[0]
        for index in (0..<count).reversed() {
            vector[payload: index] = rest.car
            rest = rest.cdr
        }
        return vector
    },
    Primitive(
        "%reverse-list->string", 2, 2, signature: "list procedure",
        doc: """
            A string of the characters and strings in list in reverse order, for procedure, whose name errors mention.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let list = try reverse(machine, arguments[0], onto: .null, "list->string")
        let count = try machine.requireList(list, 0, "list->string")
        let name = arguments[1].isSymbol ? arguments[1].symbol.name : "list->string"
        return try machine.stringOfPieces(list, count, name)
    },
]

/// The range that arguments 1 and 2 select of the vector that is argument 0.
private func vectorRange(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) -> Range<Int> {
    try machine.requireVector(arguments[0], 0, procedure)
    return try machine.requireRange(arguments, from: 1, of: arguments[0].vectorCount, procedure, "vector")
}

private func copyElements(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) -> Word {
    let range = try vectorRange(machine, arguments, procedure)
    try machine.requireRoom(words: range.count, procedure)
    return copy(machine, arguments[0], range)
}

private func copy(_ machine: Machine, _ vector: Word, _ range: Range<Int>) -> Word {
    VectorTrie(machine).flat(vector, range)
}

private func appendVectors(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    var count = 0
    for index in 0..<arguments.count {
        try machine.requireVector(arguments[index], index, "vector-append")
        count += arguments[index].vectorCount
    }
    try machine.requireRoom(words: count, "vector-append")
    let vector = machine.allocator.object(.vector, size: count)
    var offset = 0
    for index in 0..<arguments.count {
        let length = arguments[index].vectorCount
        arguments[index].copyElements(0..<length, to: vector.address + 1 + offset)
        offset &+= length
    }
    return vector
}

/// Changing a vector that is no trie copies it.
private func requireRoomForChange(_ machine: Machine, _ vector: Word, _ procedure: String) throws(Raise) {
    if vector.is(.vector) { try machine.requireRoom(words: vector.header.size * 5 / 4, procedure) }
}
