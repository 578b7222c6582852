// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Strings: what (scheme char) has of R7RS section 6.7.
package let stringCasePrimitives: [Primitive] =
    stringComparisons(suffix: "-ci", doc: "their characters' codes, after case folding", compare: compareFolded) + [
        conversion("string-upcase", "upper case", ascii: { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }, convert: uppercased),
        conversion("string-downcase", "lower case", ascii: lowercase, convert: lowercased),
        conversion(
            "string-foldcase", "folded case, for comparing without regard to case", ascii: lowercase, convert: folded),
    ]

private let lowercase: @Sendable (UInt8) -> UInt8 = { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }

/// A procedure that maps bytes of ASCII strings one by one and other strings as a whole.
private func conversion(
    _ name: String, _ doc: String, ascii: @escaping @Sendable (UInt8) -> UInt8,
    convert: @escaping @Sendable (Word) -> [UInt8]
) -> Primitive {
    Primitive(name, 1, 1, signature: "string", doc: "string in \(doc).") { (machine, arguments) throws(Raise) in
        let string = arguments[0]
        try machine.requireString(string, 0, name)
        guard string.isASCIIString else { return try machine.string(convert(string), name) }
        let bytes = string.stringBytes
        try machine.requireRoom(words: bytes.count / 8 + 2, name)
        return machine.allocator.string(byteCount: bytes.count, scalarCount: bytes.count) { target in
            for index in 0..<bytes.count { target[index] = ascii(bytes[index]) }
        }
    }
}

private func allBytes(_ string: Word) -> Range<Int> { 0..<string.stringByteCount }

private func uppercased(_ string: Word) -> [UInt8] {
    var output: [UInt8] = []
    string.forEachScalar(inBytes: allBytes(string)) { scalar in
        output.append(contentsOf: scalar.properties.uppercaseMapping.utf8)
    }
    return output
}

private func lowercased(_ string: Word) -> [UInt8] {
    var scalars: [Unicode.Scalar] = []
    string.forEachScalar(inBytes: allBytes(string)) { scalars.append($0) }
    var output: [UInt8] = []
    for index in scalars.indices { appendLowercase(of: scalars, at: index, to: &output) }
    return output
}

/// The lower case of one of several scalars. A sigma at the end of a word becomes a final sigma: behind a letter, not
/// before one.
func appendLowercase(of scalars: [Unicode.Scalar], at index: Int, to output: inout [UInt8]) {
    let scalar = scalars[index]
    if scalar == "Σ", nearestLetterIsCased(scalars[..<index].reversed()), !nearestLetterIsCased(scalars[(index + 1)...])
    {
        output.append(scalar: "ς")
    } else {
        output.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
}

/// Whether the first scalar that does not merely accompany letters (an apostrophe, an accent) has case.
private func nearestLetterIsCased(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    scalars.first { !$0.properties.isCaseIgnorable }?.properties.isCased ?? false
}

private func folded(_ string: Word) -> [UInt8] {
    var output: [UInt8] = []
    string.forEachScalar(inBytes: allBytes(string)) { $0.appendFolded(to: &output) }
    return output
}

private func compareFolded(_ a: Word, _ b: Word) -> Int {
    if a.isASCIIString && b.isASCIIString {
        let (x, y) = (a.stringBytes, b.stringBytes)
        for index in 0..<min(x.count, y.count) {
            let (p, q) = (lowercase(x[index]), lowercase(y[index]))
            if p != q { return Int(p) - Int(q) }
        }
        return x.count - y.count
    }
    let (x, y) = (folded(a), folded(b))
    return x == y ? 0 : x.lexicographicallyPrecedes(y) ? -1 : 1
}
