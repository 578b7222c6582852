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
        "string-contains", 2, 6, signature: "string pattern [start1 [end1 [start2 [end2]]]]",
        doc: """
            Where the part of pattern from start2 to end2 first occurs in that of string from start1 to end1, or #f \
            (SRFI 13, SRFI 152).
            """
    ) {
        (machine, arguments) throws(Raise) in
        try search(machine, pattern: 1, string: 0, arguments, "string-contains")
    },
    Primitive(
        "string-prefix?", 2, 6, signature: "prefix string [start1 [end1 [start2 [end2]]]]",
        doc: """
            Whether the part of string from start2 to end2 begins with that of prefix from start1 to end1 (SRFI 13, \
            SRFI 152).
            """
    ) {
        (machine, arguments) throws(Raise) in
        let prefix = try part(machine, arguments, 0, from: 2, "string-prefix?")
        return Word(try part(machine, arguments, 1, from: 4, "string-prefix?").starts(with: prefix))
    },
    Primitive(
        "string-suffix?", 2, 6, signature: "suffix string [start1 [end1 [start2 [end2]]]]",
        doc: """
            Whether the part of string from start2 to end2 ends with that of suffix from start1 to end1 (SRFI 13, \
            SRFI 152).
            """
    ) {
        (machine, arguments) throws(Raise) in
        let suffix = try part(machine, arguments, 0, from: 2, "string-suffix?")
        let text = try part(machine, arguments, 1, from: 4, "string-suffix?")
        return Word(text.reversed().starts(with: suffix.reversed()))
    },
    Primitive(
        "string-join", 1, 3, signature: "strings [delimiter [grammar]]",
        doc: """
            The strings in a list joined to one, with the string delimiter, by default a space, between them (grammar \
            infix, the default, or strict-infix, for which an empty list is an error), behind each (suffix) or before \
            each (prefix) (SRFI 13, SRFI 152).
            """, body: join),
    Primitive(
        "string-split", 2, 2, signature: "string delimiter",
        doc: """
            A list of the parts of string between occurrences of delimiter, a character or a string that is not \
            empty.
            """, body: split),
    Primitive(
        "string-reverse", 1, 3, signature: "string [start [end]]",
        doc: "The characters of string from start to end in reverse order (SRFI 13)."
    ) {
        (machine, arguments) throws(Raise) in
        let part = try part(machine, arguments, 0, from: 1, "string-reverse")
        var bytes: [UInt8] = []
        for scalar in String(decoding: part, as: UTF8.self).unicodeScalars.reversed() { bytes.append(scalar: scalar) }
        return try machine.string(bytes, "string-reverse")
    },
    padding("string-pad-left", "last", "before"),
    padding("string-pad-right", "first", "behind"),
]

/// What (sennit string) is made of beside its primitives.
let stringSupport: [Primitive] = [
    Primitive(
        "%character-set-predicate", 1, 1, signature: "object",
        doc: "The predicate of a character set of (srfi 14), which is written in Scheme; #f for anything else."
    ) {
        (_, arguments) throws(Raise) in RegexpRecord.characterSetPredicate(arguments[0]) ?? .false
    },
    Primitive(
        "%string-trim", 3, 3, signature: "string left? right?", doc: "string without white space at these ends."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "string-trim")
        let scalars = Array(arguments[0].stringValue.unicodeScalars)
        var range = 0..<scalars.count
        if arguments[1].isTrue {
            range = (scalars.firstIndex { !$0.properties.isWhitespace } ?? scalars.count)..<scalars.count
        }
        if arguments[2].isTrue {
            let end = scalars.lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? range.lowerBound
            range = range.lowerBound..<max(range.lowerBound, end)
        }
        return machine.substring(arguments[0], range)
    },
]

/// The bytes of the part of string `argument` that the optional arguments from `first` on tell.
private func part(
    _ machine: Machine, _ arguments: Arguments, _ argument: Int, from first: Int, _ procedure: String
) throws(Raise) -> UnsafeBufferPointer<UInt8> {
    let string = arguments[argument]
    try machine.requireString(string, argument, procedure)
    if arguments.count <= first { return string.stringBytes }
    let range = try machine.requireRange(arguments, from: first, of: string.stringScalarCount, procedure, "string")
    return UnsafeBufferPointer(rebasing: string.stringBytes[string.byteRange(ofScalars: range)])
}

/// UTF-8 is found in UTF-8 only where characters begin, so bytes are searched.
private func search(
    _ machine: Machine, pattern: Int, string: Int, _ arguments: Arguments, _ procedure: String
) throws(Raise) -> Word {
    try machine.requireString(arguments[pattern], pattern, procedure)
    try machine.requireString(arguments[string], string, procedure)
    let text = arguments[string]
    let range = try machine.requireRange(arguments, from: 2, of: text.stringScalarCount, procedure, "string")
    let bytes = text.byteRange(ofScalars: range)
    let wanted = try part(machine, arguments, pattern, from: 4, procedure)
    let searched = UnsafeBufferPointer(rebasing: text.stringBytes[..<bytes.upperBound])
    let search = ByteSearch(for: Array(wanted))
    guard let offset = search.first(in: searched, from: bytes.lowerBound) else { return .false }
    return Word(fixnum: countScalars(UnsafeBufferPointer(rebasing: text.stringBytes[..<offset])))
}

/// How `string-join` sets its delimiter.
private enum JoinGrammar: String {
    case infix, prefix, suffix
    case strictInfix = "strict-infix"
}

private func joinGrammar(_ machine: Machine, _ word: Word?) throws(Raise) -> JoinGrammar {
    guard let word else { return .infix }
    guard word.isSymbol, let grammar = JoinGrammar(rawValue: word.symbol.name) else {
        throw machine.wrongType("string-join", 2, "infix, strict-infix, prefix or suffix", word)
    }
    return grammar
}

private func join(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    var bytes: [UInt8] = []
    let delimiter = arguments.optional(1)
    if let delimiter { try machine.requireString(delimiter, 1, "string-join") }
    let grammar = try joinGrammar(machine, arguments.optional(2))
    _ = try machine.requireList(arguments[0], 0, "string-join")
    if grammar == .strictInfix && arguments[0].isNull {
        throw machine.error(.range, "string-join: there are no strings to join", irritants: [arguments[0]])
    }
    func delimit() {
        if let delimiter { bytes.append(contentsOf: delimiter.stringBytes) } else { bytes.append(0x20) }
    }
    var rest = arguments[0]
    while rest.isPair {
        guard rest.car.is(.string) else { throw machine.wrongType("string-join", 0, "list of strings", arguments[0]) }
        if grammar == .prefix { delimit() }
        bytes.append(contentsOf: rest.car.stringBytes)
        rest = rest.cdr
        try machine.requireRoom(words: bytes.count / 8 + 2, "string-join")
        if grammar == .suffix || grammar != .prefix && rest.isPair { delimit() }
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

/// - Parameters:
///   - kept: which characters stay, of too many.
///   - place: where characters are added, to too few.
private func padding(_ name: String, _ kept: String, _ place: String) -> Primitive {
    let isLeft = place == "before"
    return Primitive(
        name, 2, 5, signature: "string count [char [start [end]]]",
        doc: """
            The \(kept) count characters of string from start to end, with char, by default a space, \(place) them if \
            they are fewer (SRFI 13, SRFI 152).
            """
    ) {
        (machine, arguments) throws(Raise) in
        let string = arguments[0]
        try machine.requireString(string, 0, name)
        let count = try machine.requireCount(arguments[1], 1, name)
        let fill = arguments.optional(2) ?? Word(Unicode.Scalar(" "))
        try machine.requireCharacter(fill, 2, name)
        let range = try machine.requireRange(arguments, from: 3, of: string.stringScalarCount, name, "string")
        if count <= range.count {
            let start = isLeft ? range.upperBound - count : range.lowerBound
            return machine.substring(string, start..<(start + count))
        }
        try machine.requireRoom(words: count, name)
        var pad: [UInt8] = []
        for _ in 0..<(count - range.count) { pad.append(scalar: fill.character) }
        let text = string.stringBytes[string.byteRange(ofScalars: range)]
        return try machine.string(isLeft ? pad + text : text + pad, name)
    }
}
