// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What (sennit string) has beyond R7RS and needs no procedure as an argument. The names are those of
/// SRFI 13 and of MIT Scheme.
package let stringExtraPrimitives: [Primitive] = [
    Primitive("string-null?", 1, 1, signature: "string", doc: "Whether string has no characters.") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "string-null?")
        return Word(arguments[0].stringByteCount == 0)
    },
    Primitive(
        "string-search-forward", 2, 3, signature: "pattern string [start]",
        doc: "Where pattern first occurs in string at start or later, or #f."
    ) {
        (machine, arguments) throws(Raise) in
        try search(machine, pattern: 0, string: 1, arguments, "string-search-forward")
    },
    Primitive(
        "string-contains", 2, 3, signature: "string pattern [start]",
        doc: "Where pattern first occurs in string at start or later, or #f."
    ) {
        (machine, arguments) throws(Raise) in
        try search(machine, pattern: 1, string: 0, arguments, "string-contains")
    },
    Primitive("string-prefix?", 2, 2, signature: "prefix string", doc: "Whether string begins with prefix.") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "string-prefix?")
        try machine.requireString(arguments[1], 1, "string-prefix?")
        return Word(arguments[1].stringBytes.starts(with: arguments[0].stringBytes))
    },
    Primitive("string-suffix?", 2, 2, signature: "suffix string", doc: "Whether string ends with suffix.") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "string-suffix?")
        try machine.requireString(arguments[1], 1, "string-suffix?")
        return Word(arguments[1].stringBytes.reversed().starts(with: arguments[0].stringBytes.reversed()))
    },
    Primitive(
        "string-join", 1, 2, signature: "strings [delimiter]",
        doc: """
            The strings in a list joined to one, with the string delimiter, by default a space, between them.
            """, body: join),
    Primitive(
        "string-split", 2, 2, signature: "string delimiter",
        doc: """
            A list of the parts of string between occurrences of delimiter, a character or a string that is not \
            empty.
            """, body: split),
    Primitive("string-reverse", 1, 1, signature: "string", doc: "The characters of string in reverse order.") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "string-reverse")
        var bytes: [UInt8] = []
        for scalar in arguments[0].stringValue.unicodeScalars.reversed() { bytes.append(scalar: scalar) }
        return try machine.string(bytes, "string-reverse")
    },
    padding("string-pad-left", "its right end, with char, by default a space, before it") { $0 - $1 },
    padding("string-pad-right", "its left end, with char, by default a space, behind it") { _, _ in 0 },
    trimming("string-trim", "both ends", left: true, right: true),
    trimming("string-trim-left", "its left end", left: true, right: false),
    trimming("string-trim-right", "its right end", left: false, right: true),
]

/// UTF-8 is found in UTF-8 only where characters begin, so bytes are searched.
private func search(
    _ machine: Machine, pattern: Int, string: Int, _ arguments: Arguments, _ procedure: String
) throws(Raise) -> Word {
    try machine.requireString(arguments[pattern], pattern, procedure)
    try machine.requireString(arguments[string], string, procedure)
    let text = arguments[string]
    let range = try machine.requireRange(arguments, from: 2, of: text.stringScalarCount, procedure, "string")
    let start = text.byteOffset(ofScalar: range.lowerBound)
    let search = ByteSearch(for: Array(arguments[pattern].stringBytes))
    guard let offset = search.first(in: text.stringBytes, from: start) else { return .false }
    return Word(fixnum: countScalars(UnsafeBufferPointer(rebasing: text.stringBytes[..<offset])))
}

private func join(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    var bytes: [UInt8] = []
    let delimiter = arguments.optional(1)
    if let delimiter { try machine.requireString(delimiter, 1, "string-join") }
    _ = try machine.requireList(arguments[0], 0, "string-join")
    var rest = arguments[0]
    while rest.isPair {
        guard rest.car.is(.string) else { throw machine.wrongType("string-join", 0, "list of strings", arguments[0]) }
        bytes.append(contentsOf: rest.car.stringBytes)
        rest = rest.cdr
        try machine.requireRoom(words: bytes.count / 8 + 2, "string-join")
        if rest.isPair {
            if let delimiter { bytes.append(contentsOf: delimiter.stringBytes) } else { bytes.append(0x20) }
        }
    }
    return try machine.string(bytes, "string-join")
}

private func split(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    let text = arguments[0]
    try machine.requireString(text, 0, "string-split")
    var delimiter: [UInt8] = []
    if arguments[1].isCharacter {
        delimiter.append(scalar: arguments[1].character)
    } else if arguments[1].is(.string), arguments[1].stringByteCount > 0 {
        delimiter = Array(arguments[1].stringBytes)
    } else {
        throw machine.wrongType("string-split", 1, "char or string that is not empty", arguments[1])
    }
    let bytes = text.stringBytes
    var builder = ListBuilder(machine.allocator)
    var start = 0
    let search = ByteSearch(for: delimiter)
    while let end = search.first(in: bytes, from: start) {
        builder.append(machine.allocator.string(utf8: UnsafeBufferPointer(rebasing: bytes[start..<end])))
        start = end + delimiter.count
    }
    builder.append(machine.allocator.string(utf8: UnsafeBufferPointer(rebasing: bytes[start...])))
    return builder.finish()
}

/// - Parameter firstKept: where what is kept begins, of a string too long, given its length and the wanted one.
private func padding(
    _ name: String, _ doc: String, firstKept: @escaping @Sendable (Int, Int) -> Int
) -> Primitive {
    Primitive(name, 2, 3, signature: "string count [char]", doc: "A string of count characters: string cut to \(doc).")
    {
        (machine, arguments) throws(Raise) in
        let string = arguments[0]
        try machine.requireString(string, 0, name)
        let count = try machine.requireCount(arguments[1], 1, name)
        let fill = arguments.optional(2) ?? Word(Unicode.Scalar(" "))
        try machine.requireCharacter(fill, 2, name)
        let length = string.stringScalarCount
        if count <= length {
            let start = firstKept(length, count)
            return machine.substring(string, start..<(start + count))
        }
        try machine.requireRoom(words: count, name)
        var pad: [UInt8] = []
        for _ in 0..<(count - length) { pad.append(scalar: fill.character) }
        let isLeft = firstKept(1, 0) == 1
        return try machine.string(isLeft ? pad + string.stringBytes : string.stringBytes + pad, name)
    }
}

private func trimming(_ name: String, _ doc: String, left: Bool, right: Bool) -> Primitive {
    Primitive(name, 1, 1, signature: "string", doc: "string without white space at \(doc).") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, name)
        let scalars = Array(arguments[0].stringValue.unicodeScalars)
        var range = 0..<scalars.count
        if left { range = (scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count)..<scalars.count }
        if right {
            let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? range.lowerBound
            range = range.lowerBound..<max(range.lowerBound, end)
        }
        return machine.substring(arguments[0], range)
    }
}
