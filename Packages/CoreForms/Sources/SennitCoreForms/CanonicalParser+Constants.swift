// SPDX-License-Identifier: MIT
import SennitReader

extension CanonicalParser {
    mutating func parseConstant() throws(CoreFormError) -> ConstantValue {
        labels = ConstantLabels()
        let constant = try parseDatum()
        if let unused = labels.unused { throw unexpected("a reference to label \(unused) in the constant before") }
        return constant
    }

    private mutating func parseDatum() throws(CoreFormError) -> ConstantValue {
        skipSpace()
        switch next {
        case UInt8(ascii: "("): return try parseConstantList()
        case UInt8(ascii: "\""): return .string(try parseString())
        case UInt8(ascii: "#"): return try parseHash()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try parseNumber())
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            let second = bytes[index + 1]
            let isNumber = CanonicalText.isDigit(second) || second == UInt8(ascii: "i") || second == UInt8(ascii: "n")
            return isNumber ? .number(try parseNumber()) : .symbol(try parseSymbol())
        case UInt8(ascii: "|"): return .symbol(try parseSymbol())
        default:
            guard CanonicalText.isBare(bytes[index..<wordEnd()]) else { throw unexpected("a constant") }
            return .symbol(try parseSymbol())
        }
    }

    private mutating func parseConstantList() throws(CoreFormError) -> ConstantValue {
        try enter()
        advance()
        var elements: [ConstantValue] = []
        while try !skipClose() {
            if next == UInt8(ascii: "."), !CanonicalText.isSymbolByte(bytes[index + 1]) {
                return try parseTail(of: elements)
            }
            elements.append(try parseDatum())
        }
        leave()
        return .list(elements)
    }

    private mutating func parseTail(of elements: [ConstantValue]) throws(CoreFormError) -> ConstantValue {
        if elements.isEmpty { throw unexpected("a constant before the dot") }
        advance()
        try expectDelimiter()
        skipSpace()
        if next == UInt8(ascii: "(") { throw unexpected("a constant that is not a list after the dot") }
        let start = index
        let tail = try parseDatum()
        if tail.isLabel {
            rewind(to: start)
            throw unexpected("a constant without a label after the dot")
        }
        try expectClose()
        leave()
        return .improperList(elements, tail: tail)
    }

    private mutating func parseHash() throws(CoreFormError) -> ConstantValue {
        switch bytes[index + 1] {
        case UInt8(ascii: "("): return try parseVector()
        case UInt8(ascii: "\\"): return .character(try parseCharacter())
        case UInt8(ascii: "u"): return .bytevector(try parseBytevector())
        case UInt8(ascii: "b"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "x"):
            return .number(try parseNumber())
        case UInt8(ascii: "h"): return try parseCollection(.hashmap)
        case UInt8(ascii: "s"): return try parseCollection(.set)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return try parseLabel()
        default: break
        }
        let words: [(word: String, value: ConstantValue)] = [
            ("#t", .boolean(true)), ("#f", .boolean(false)), ("#!unspecified", .unspecified), ("#!eof", .endOfFile),
        ]
        for (word, value) in words where isAt(word) {
            let start = index
            advance(by: word.utf8.count)
            if CanonicalText.isSymbolByte(next) {
                rewind(to: start)
                break
            }
            try expectDelimiter()
            return value
        }
        throw unexpected("a constant")
    }

    /// `#0=` before a datum, or `#0#`.
    private mutating func parseLabel() throws(CoreFormError) -> ConstantValue {
        let start = index
        advance()
        let first = index
        while CanonicalText.isDigit(next) { advance() }
        let digits = bytes[first..<index]
        guard digits.count == 1 || digits.first != UInt8(ascii: "0"), digits.count < 10,
            let number = Int(String(decoding: digits, as: UTF8.self))
        else {
            rewind(to: start)
            throw unexpected("a label")
        }
        if next == UInt8(ascii: "=") {
            guard labels.begin(number) else {
                rewind(to: start)
                throw unexpected("the next label")
            }
            advance()
            let place = index
            guard next == UInt8(ascii: "(") || next == UInt8(ascii: "#") else {
                throw unexpected("a list or vector behind a label")
            }
            let value = try parseDatum()
            guard value.isLabelable else {
                rewind(to: place)
                throw unexpected("a list or vector behind a label that is not empty")
            }
            labels.end(number)
            return .labelled(number, value)
        }
        guard next == UInt8(ascii: "#"), labels.refer(to: number) else {
            rewind(to: start)
            throw unexpected("a reference to a label before it")
        }
        advance()
        try expectDelimiter()
        return .reference(number)
    }

    private func isAt(_ word: String) -> Bool {
        var end = index
        for byte in word.utf8 {
            guard bytes[end] == byte else { return false }
            end += 1
        }
        return true
    }

    private mutating func parseVector() throws(CoreFormError) -> ConstantValue {
        .vector(try parseElements(opening: 2) { _ in true })
    }

    private mutating func parseCollection(_ kind: CollectionKind) throws(CoreFormError) -> ConstantValue {
        guard isAt(kind.opening) else { throw unexpected("a constant") }
        return .collection(
            kind, try parseElements(opening: kind.opening.utf8.count) { kind == .set || $0.isPair })
    }

    /// - Parameter opening: how many bytes come before the first element.
    private mutating func parseElements(
        opening: Int, where isElement: (ConstantValue) -> Bool
    ) throws(CoreFormError) -> [ConstantValue] {
        try enter()
        advance(by: opening)
        var elements: [ConstantValue] = []
        while try !skipClose() {
            let start = index
            let element = try parseDatum()
            if !isElement(element) {
                rewind(to: start)
                throw unexpected("a pair of a key and a value")
            }
            elements.append(element)
        }
        leave()
        return elements
    }

    private mutating func parseBytevector() throws(CoreFormError) -> [UInt8] {
        guard isAt("#u8(") else { throw unexpected("a constant") }
        advance(by: 4)
        var elements: [UInt8] = []
        while try !skipClose() {
            let start = index
            guard let byte = UInt8(exactly: try parseIndex()) else {
                rewind(to: start)
                throw unexpected("an integer from 0 to 255")
            }
            elements.append(byte)
        }
        return elements
    }

    private mutating func parseCharacter() throws(CoreFormError) -> Unicode.Scalar {
        let start = index
        advance(by: 2)
        var end = wordEnd()
        // A parenthesis, quote or the like is a character too, and no part of a word.
        if end == index, (0x21...0x7E).contains(next) { end += 1 }
        advance(by: end - index)
        if let scalar = Self.character(spelt: bytes[start + 2..<end]),
            bytes[start..<end].elementsEqual(CanonicalText.character(scalar))
        {
            try expectDelimiter()
            return scalar
        }
        rewind(to: start)
        throw unexpected("a character as the printer writes it")
    }

    private static func character(spelt text: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let first = text.first else { return nil }
        if text.count == 1 { return first < 0x80 ? Unicode.Scalar(first) : nil }
        if let named = CanonicalText.characterNames.first(where: { text.elementsEqual($0.name.utf8) }) {
            return Unicode.Scalar(named.value)
        }
        guard first == UInt8(ascii: "x"),
            let value = UInt32(String(decoding: text.dropFirst(), as: UTF8.self), radix: 16)
        else { return nil }
        return Unicode.Scalar(value)
    }
}
