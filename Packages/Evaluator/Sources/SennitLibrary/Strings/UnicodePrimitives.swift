// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// What (sennit string) knows of Unicode beyond (scheme char): normalization, categories, title case.
package let unicodePrimitives: [Primitive] =
    [
        normalization("string-normalize-nfd", .nfd, "canonical decomposition"),
        normalization("string-normalize-nfc", .nfc, "canonical composition"),
        normalization("string-normalize-nfkd", .nfkd, "compatibility decomposition"),
        normalization("string-normalize-nfkc", .nfkc, "compatibility composition"),
        Primitive(
            "char-general-category", 1, 1, signature: "char",
            doc: "The general category of char, a symbol of two letters: Lu, Ll, Lt, Lm, Lo, Mn, Nd, Zs ... (R6RS)."
        ) {
            (machine, arguments) throws(Raise) in
            try machine.requireCharacter(arguments[0], 0, "char-general-category")
            return Word(Symbol(arguments[0].character.properties.generalCategory.abbreviation))
        },
        Primitive(
            "char-titlecase", 1, 1, signature: "char",
            doc: "The title-case form of char, or char itself if it has none (R6RS, SRFI 129)."
        ) {
            (machine, arguments) throws(Raise) in
            try machine.requireCharacter(arguments[0], 0, "char-titlecase")
            return Word(arguments[0].character.simpleTitlecase)
        },
        Primitive(
            "string-titlecase", 1, 1, signature: "string",
            doc: """
                string with the first letter of each word in title case and the others in lower case; a word is a \
                longest run of letters that have case, and what goes with them (R6RS, SRFI 129).
                """
        ) {
            (machine, arguments) throws(Raise) in
            try machine.requireString(arguments[0], 0, "string-titlecase")
            return try machine.string(titlecased(arguments[0]), "string-titlecase")
        },
        Primitive(
            "code-point-ranges", 1, nil, signature: "property ...",
            doc: """
                The characters with any of the properties, as a vector of the first code and the code behind the last \
                of each run of them, ascending. A property is a general category such as Lu, or one of alphabetic, \
                numeric, whitespace, uppercase, lowercase, cased and ideographic: a symbol.
                """
        ) {
            (machine, arguments) throws(Raise) in
            var tests: [CharacterTest] = []
            var categories: [Unicode.GeneralCategory] = []
            for index in 0..<arguments.count {
                try machine.requireSymbol(arguments[index], index, "code-point-ranges")
                let name = arguments[index].symbol.name
                if let category = Unicode.GeneralCategory.all.first(where: { $0.abbreviation == name }) {
                    categories.append(category)
                } else if let test = characterProperty(name) {
                    tests.append(test)
                } else {
                    throw machine.wrongType("code-point-ranges", index, "property of characters", arguments[index])
                }
            }
            if !categories.isEmpty { tests.append(categoryTest(categories)) }
            let isAnywhere = categories.contains(.unassigned) || categories.contains(.privateUse)
            return machine.allocator.vector(ranges(tests, isAnywhere).map { Word(fixnum: Int($0)) })
        },
    ]

private func normalization(_ name: String, _ form: NormalizationForm, _ meaning: String) -> Primitive {
    Primitive(
        name, 1, 1, signature: "string",
        doc: "string in Unicode's normalization form of \(meaning) (R6RS; Unicode \(normalizationVersion))."
    ) {
        (machine, arguments) throws(Raise) in
        let string = arguments[0]
        try machine.requireString(string, 0, name)
        if string.isASCIIString { return string }
        var text = NormalizedText(form)
        var isAffected = false
        string.forEachScalar(inBytes: 0..<string.stringByteCount) { scalar in
            if scalar.value >= form.firstAffected { isAffected = true }
        }
        guard isAffected else { return string }
        string.forEachScalar(inBytes: 0..<string.stringByteCount) { text.append($0.value) }
        text.finish()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(string.stringByteCount)
        for value in text.scalars { bytes.append(scalar: Unicode.Scalar(value) ?? "\u{FFFD}") }
        return try machine.string(bytes, name)
    }
}

private func titlecased(_ string: Word) -> [UInt8] {
    var scalars: [Unicode.Scalar] = []
    string.forEachScalar(inBytes: 0..<string.stringByteCount) { scalars.append($0) }
    var output: [UInt8] = []
    var isInWord = false
    for (index, scalar) in scalars.enumerated() {
        let properties = scalar.properties
        if properties.isCased {
            if isInWord {
                appendLowercase(of: scalars, at: index, to: &output)
            } else {
                output.append(contentsOf: properties.titlecaseMapping.utf8)
            }
            isInWord = true
        } else {
            output.append(scalar: scalar)
            // An apostrophe or an accent does not end a word: don't, not don'T.
            if !properties.isCaseIgnorable { isInWord = false }
        }
    }
    return output
}

private typealias CharacterTest = (Unicode.Scalar) -> Bool

/// The general categories of the first scalars, as indices into `all`: a standard set of characters is a union
/// of categories, and a program that uses one mostly uses more. Made when first needed, in 20 ms.
private let knownCategories: [UInt8] = (0..<0x40000).map { (value: UInt32) in
    guard let scalar = Unicode.Scalar(value) else { return UInt8.max }
    return UInt8(Unicode.GeneralCategory.all.firstIndex(of: scalar.properties.generalCategory) ?? 255)
}

private func categoryTest(_ categories: [Unicode.GeneralCategory]) -> CharacterTest {
    let isWanted = Unicode.GeneralCategory.all.map { categories.contains($0) } + Array(repeating: false, count: 226)
    return { scalar in
        scalar.value < 0x40000
            ? isWanted[Int(knownCategories[Int(scalar.value)])] : categories.contains(scalar.properties.generalCategory)
    }
}

private func characterProperty(_ name: String) -> CharacterTest? {
    switch name {
    case "alphabetic": return { $0.properties.isAlphabetic }
    case "numeric": return { $0.properties.numericType == .decimal }
    case "whitespace": return { $0.properties.isWhitespace }
    case "uppercase": return { $0.properties.isUppercase }
    case "lowercase": return { $0.properties.isLowercase }
    case "cased": return { $0.properties.isCased }
    case "ideographic": return { $0.properties.isIdeographic }
    default: return nil
    }
}

/// Where runs of scalars that pass begin and end. Surrogates, which are no characters, do not.
///
/// A test takes 50 ns, and so all scalars a twentieth of a second. What is not for private use or unassigned
/// is in the first four planes of 17, or in the first 4096 scalars of plane 14.
private func ranges(_ tests: [CharacterTest], _ isAnywhere: Bool) -> [UInt32] {
    var result: [UInt32] = []
    func look(in part: Range<UInt32>) {
        for value in part {
            let isIn = Unicode.Scalar(value).map { scalar in tests.contains { $0(scalar) } } ?? false
            if isIn != (result.count % 2 == 1) { result.append(value) }
        }
        if result.count % 2 == 1 { result.append(part.upperBound) }
    }
    if isAnywhere {
        look(in: 0..<0x110000)
    } else {
        look(in: 0..<0x40000)
        look(in: 0xE0000..<0xE1000)
    }
    return result
}

extension Unicode.Scalar {
    var simpleTitlecase: Unicode.Scalar {
        let scalars = properties.titlecaseMapping.unicodeScalars
        return scalars.count == 1 ? scalars.first! : self
    }
}

extension Unicode.GeneralCategory {
    fileprivate static let all: [Unicode.GeneralCategory] = [
        .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
        .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
        .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator,
        .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse, .unassigned,
    ]

    fileprivate var abbreviation: String {
        switch self {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        default: "Cn"
        }
    }
}
