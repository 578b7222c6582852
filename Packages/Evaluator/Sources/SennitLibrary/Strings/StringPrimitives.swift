// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Strings: R7RS section 6.7, what (scheme base) has of it.
package let stringPrimitives: [Primitive] =
    [
        Primitive("string?", 1, 1, signature: "object", doc: "Whether object is a string.") {
            (_, arguments) throws(Raise) in Word(arguments[0].is(.string))
        },
        Primitive(
            "make-string", 1, 2, signature: "count [char]",
            doc: "A string of count times char, by default a space.", body: makeString),
        Primitive("string", 0, nil, signature: "char ...", doc: "A string of the characters.") {
            (machine, arguments) throws(Raise) in
            var index = 0
            return try machine.string(count: arguments.count, "string") { () throws(Raise) in
                try machine.requireCharacter(arguments[index], index, "string")
                index += 1
                return arguments[index - 1].character
            }
        },
        Primitive("string-length", 1, 1, signature: "string", doc: "The number of characters of string.") {
            (machine, arguments) throws(Raise) in
            try machine.requireString(arguments[0], 0, "string-length")
            return Word(fixnum: arguments[0].stringScalarCount)
        },
        Primitive("string-ref", 2, 2, signature: "string k", doc: "Character k of string, counting from 0.") {
            (machine, arguments) throws(Raise) in
            try machine.requireString(arguments[0], 0, "string-ref")
            let index = try machine.requireIndex(
                arguments[1], below: arguments[0].stringScalarCount, 1, "string-ref", of: "string")
            return Word(arguments[0].scalar(at: index))
        },
        Primitive(
            "substring", 2, 3, signature: "string start [end]",
            doc: "The part of string from start to end, exclusive."
        ) {
            (machine, arguments) throws(Raise) in try substring(machine, arguments, "substring")
        },
        Primitive(
            "string-copy", 1, 3, signature: "string [start [end]]",
            doc: "The part of string from start to end, exclusive."
        ) {
            (machine, arguments) throws(Raise) in try substring(machine, arguments, "string-copy")
        },
        Primitive(
            "string-append", 0, nil, signature: "string ...",
            doc: "The strings joined to one.", body: appendStrings),
        Primitive(
            "string->list", 1, 3, signature: "string [start [end]]",
            doc: "A list of the characters of string from start to end."
        ) {
            (machine, arguments) throws(Raise) in
            let range = try stringRange(machine, arguments, "string->list")
            try machine.requireRoom(pairs: range.count, "string->list")
            var builder = ListBuilder(machine.allocator)
            arguments[0].forEachScalar(inBytes: arguments[0].byteRange(ofScalars: range)) { builder.append(Word($0)) }
            return builder.finish()
        },
        Primitive("list->string", 1, 1, signature: "list", doc: "A string of the characters in list.") {
            (machine, arguments) throws(Raise) in
            let count = try machine.requireList(arguments[0], 0, "list->string")
            return try machine.stringOfList(arguments[0], count, "list->string")
        },
        Primitive(
            "string->vector", 1, 3, signature: "string [start [end]]",
            doc: "A vector of the characters of string from start to end."
        ) {
            (machine, arguments) throws(Raise) in
            let range = try stringRange(machine, arguments, "string->vector")
            try machine.requireRoom(words: range.count, "string->vector")
            let vector = machine.allocator.object(.vector, size: range.count)
            var index = 0
            arguments[0].forEachScalar(inBytes: arguments[0].byteRange(ofScalars: range)) {
                vector[payload: index] = Word($0)
                index &+= 1
            }
            return vector
        },
        Primitive(
            "vector->string", 1, 3, signature: "vector [start [end]]",
            doc: "A string of the characters in vector from start to end.", body: vectorToString),
    ] + stringComparisons(suffix: "", doc: "their characters' codes", compare: compareBytes)

private func makeString(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    let count = try machine.requireCount(arguments[0], 0, "make-string")
    let fill = arguments.optional(1) ?? Word(Unicode.Scalar(" "))
    try machine.requireCharacter(fill, 1, "make-string")
    let unit = Array(UTF8.encode(fill.character) ?? UTF8.encodedReplacementCharacter)
    let (total, overflow) = count.multipliedReportingOverflow(by: unit.count)
    guard !overflow else { throw machine.tooLarge("make-string") }
    try machine.requireRoom(words: total / 8 + 2, "make-string")
    return machine.allocator.string(byteCount: total, scalarCount: count) { target in
        if unit.count == 1 {
            target.update(repeating: unit[0])
        } else {
            for index in 0..<total { target[index] = unit[index % unit.count] }
        }
    }
}

/// The range of scalars that arguments 1 and 2 select of the string that is argument 0.
func stringRange(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) -> Range<Int> {
    try machine.requireString(arguments[0], 0, procedure)
    return try machine.requireRange(arguments, from: 1, of: arguments[0].stringScalarCount, procedure, "string")
}

/// The part of a string; a new one even if it is the whole (R7RS 6.7).
private func substring(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) -> Word {
    let range = try stringRange(machine, arguments, procedure)
    try machine.requireRoom(words: range.count / 8 + 2, procedure)
    return machine.newSubstring(arguments[0], range)
}

private func appendStrings(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    var byteCount = 0
    var scalarCount = 0
    for index in 0..<arguments.count {
        try machine.requireString(arguments[index], index, "string-append")
        byteCount += arguments[index].stringByteCount
        scalarCount += arguments[index].stringScalarCount
    }
    try machine.requireRoom(words: byteCount / 8 + 2, "string-append")
    return machine.allocator.string(byteCount: byteCount, scalarCount: scalarCount) { target in
        var offset = 0
        for index in 0..<arguments.count {
            let bytes = arguments[index].stringBytes
            _ = target.extracting(offset..<(offset + bytes.count)).update(fromContentsOf: bytes)
            offset += bytes.count
        }
    }
}

extension Machine {
    /// A string of the characters in a list known to have `count` elements.
    func stringOfList(_ list: Word, _ count: Int, _ procedure: String) throws(Raise) -> Word {
        var rest = list
        return try string(count: count, procedure) { () throws(Raise) in
            let element = rest.car
            guard element.isCharacter else { throw wrongType(procedure, 0, "list of chars", list) }
            rest = rest.cdr
            return element.character
        }
    }
}

extension Machine {
    /// A string of the characters and strings in a list known to have `count` elements.
    func stringOfPieces(_ list: Word, _ count: Int, _ procedure: String) throws(Raise) -> Word {
        var bytes: [UInt8] = []
        try requireRoom(words: count / 8 + 2, procedure)
        bytes.reserveCapacity(count)
        var rest = list
        while rest.isPair {
            let piece = rest.car
            if piece.isCharacter {
                bytes.append(scalar: piece.character)
            } else if piece.is(.string) {
                bytes.append(contentsOf: piece.stringBytes)
                try requireRoom(words: bytes.count / 8 + 2, procedure)
            } else {
                throw wrongType(procedure, 0, "list of chars", list)
            }
            rest = rest.cdr
        }
        return try string(bytes, procedure)
    }
}

private func vectorToString(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    let vector = arguments[0]
    try machine.requireVector(vector, 0, "vector->string")
    let range = try machine.requireRange(arguments, from: 1, of: vector.vectorCount, "vector->string", "vector")
    var index = range.lowerBound
    return try machine.string(count: range.count, "vector->string") { () throws(Raise) in
        let element = vector.vectorElement(index)
        guard element.isCharacter else { throw machine.wrongType("vector->string", 0, "vector of chars", vector) }
        index += 1
        return element.character
    }
}
