// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Characters: R7RS section 6.6, what (scheme base) has of it.
package let characterPrimitives: [Primitive] =
    [
        Primitive("char?", 1, 1, signature: "object", doc: "Whether object is a character.") {
            (_, arguments) throws(Raise) in Word(arguments[0].isCharacter)
        },
        Primitive("char->integer", 1, 1, signature: "char", doc: "The Unicode scalar value of char.") {
            (machine, arguments) throws(Raise) in
            try machine.requireCharacter(arguments[0], 0, "char->integer")
            return Word(fixnum: Int(arguments[0].scalarValue))
        },
        Primitive("integer->char", 1, 1, signature: "n", doc: "The character whose Unicode scalar value is n.") {
            (machine, arguments) throws(Raise) in
            let n = try machine.requireCount(arguments[0], 0, "integer->char")
            guard let value = UInt32(exactly: n), let scalar = Unicode.Scalar(value) else {
                throw machine.error(
                    .range, "integer->char: \(n) is not a Unicode scalar value", irritants: [arguments[0]])
            }
            return Word(scalar)
        },
    ]
    + characterComparisons(suffix: "", doc: "their codes") { $0 }

/// Characters: what (scheme char) has of R7RS section 6.6.
package let unicodeCharacterPrimitives: [Primitive] =
    characterComparisons(suffix: "-ci", doc: "their codes, after case folding") { value in
        Unicode.Scalar(value)?.simpleFolded.value ?? value
    } + [
        predicate("char-alphabetic?", "a letter") { $0.properties.isAlphabetic },
        predicate("char-numeric?", "a decimal digit") { $0.properties.numericType == .decimal },
        predicate("char-whitespace?", "white space") { $0.properties.isWhitespace },
        predicate("char-upper-case?", "an upper-case letter") { $0.properties.isUppercase },
        predicate("char-lower-case?", "a lower-case letter") { $0.properties.isLowercase },
        mapping("char-upcase", "The upper-case form of char") { $0.simpleUppercase },
        mapping("char-downcase", "The lower-case form of char") { $0.simpleLowercase },
        mapping("char-foldcase", "The case-folded form of char") { $0.simpleFolded },
        Primitive("digit-value", 1, 1, signature: "char", doc: "The value of char as a decimal digit, or #f.") {
            (machine, arguments) throws(Raise) in
            try machine.requireCharacter(arguments[0], 0, "digit-value")
            let properties = arguments[0].character.properties
            guard properties.numericType == .decimal, let value = properties.numericValue else { return .false }
            return Word(fixnum: Int(value))
        },
    ]

/// `char=?`, `char<?` ... of the scalar values that `key` makes of the arguments'.
private func characterComparisons(
    suffix: String, doc: String, key: @escaping @Sendable (UInt32) -> UInt32
) -> [Primitive] {
    let relations: [(String, @Sendable (UInt32, UInt32) -> Bool)] = [
        ("=", { $0 == $1 }), ("<", { $0 < $1 }), (">", { $0 > $1 }), ("<=", { $0 <= $1 }), (">=", { $0 >= $1 }),
    ]
    return relations.map { relation, holds in
        let name = "char\(suffix)\(relation)?"
        return Primitive(
            name, 1, nil, signature: "char ...", doc: "Whether each character is \(relation) the next, by \(doc)."
        ) { (machine, arguments) throws(Raise) in
            var result = true
            for index in 0..<arguments.count {
                try machine.requireCharacter(arguments[index], index, name)
                if index > 0, result {
                    result = holds(key(arguments[index - 1].scalarValue), key(arguments[index].scalarValue))
                }
            }
            return Word(result)
        }
    }
}

private func predicate(
    _ name: String, _ meaning: String, _ holds: @escaping @Sendable (Unicode.Scalar) -> Bool
) -> Primitive {
    Primitive(name, 1, 1, signature: "char", doc: "Whether char is \(meaning).") { (machine, arguments) throws(Raise) in
        try machine.requireCharacter(arguments[0], 0, name)
        return Word(holds(arguments[0].character))
    }
}

private func mapping(
    _ name: String, _ doc: String, _ map: @escaping @Sendable (Unicode.Scalar) -> Unicode.Scalar
) -> Primitive {
    Primitive(name, 1, 1, signature: "char", doc: "\(doc), or char itself if it has none.") {
        (machine, arguments) throws(Raise) in
        try machine.requireCharacter(arguments[0], 0, name)
        return Word(map(arguments[0].character))
    }
}
