// SPDX-License-Identifier: MIT
import SennitHeap
import SennitReader

/// The types that instructions can test for, and that typed functions can name.
package enum TypeCode: UInt8, CaseIterable, Sendable {
    case any, null, pair, boolean, symbol, character, string, vector, bytevector, procedure
    case fixnum, exactInteger, rational, real, number, double, list, record, endOfFile, port

    /// The name a typed function or an error message uses.
    package var name: String {
        switch self {
        case .character: "char"
        case .exactInteger: "exact-integer"
        case .endOfFile: "eof-object"
        default: "\(self)"
        }
    }

    /// The type for a name in a `deffunc` annotation.
    package init?(annotation: String) {
        switch annotation {
        case "integer": self = .exactInteger
        case "float": self = .double
        default:
            guard let code = TypeCode.allCases.first(where: { $0.name == annotation }) else { return nil }
            self = code
        }
    }

    @inline(__always)
    package func matches(_ word: Word) -> Bool {
        switch self {
        case .any: true
        case .null: word.isNull
        case .pair: word.isPair
        case .boolean: word.isBoolean
        case .symbol: word.isSymbol
        case .character: word.isCharacter
        case .string: word.is(.string)
        case .vector: word.isVector
        case .bytevector: word.is(.bytevector)
        case .procedure: word.is(.closure)
        case .fixnum: word.isFixnum
        case .exactInteger: word.isFixnum || word.is(.bignum)
        case .double: word.isDouble
        case .rational, .real, .number: matchesNumber(word)
        case .list: matchesList(word)
        case .record: word.is(.record)
        case .endOfFile: word == .endOfFile
        case .port: word.isForeign(.port)
        }
    }

    private func matchesNumber(_ word: Word) -> Bool {
        if word.isFixnum || word.is(.bignum) || word.is(.ratio) { return true }
        guard word.isDouble else { return self == .number && word.is(.complex) }
        return self != .rational || word.double.isFinite
    }

    private func matchesList(_ word: Word) -> Bool {
        var rest = word
        while rest.isPair { rest = rest.cdr }
        return rest.isNull
    }
}
