// SPDX-License-Identifier: MIT

extension ReaderError: CustomStringConvertible {
    /// What is wrong, as one phrase without a final stop and without a position.
    public var message: String {
        switch kind {
        case .unterminated(let construct): Self.message(construct)
        case .invalidUTF8: "invalid UTF-8"
        case .unexpectedCharacter(let scalar): "unexpected character \(Self.show(scalar))"
        case .reservedBracket(let scalar): "\(scalar) is reserved"
        case .malformedIdentifier(let text): "\(text) is neither a number nor an identifier"
        case .number(let problem, let text): Self.message(problem, text)
        case .unknownCharacterName(let name): "unknown character \(name)"
        case .invalidCharacterCode(let text): "\(text) is not the code of a character"
        case .unknownEscape(let scalar): "unknown escape sequence \\\(scalar)"
        case .unknownHashSyntax(let text): "unknown syntax \(text)"
        case .unknownDirective(let text): "unknown directive \(text)"
        case .unexpectedClose: "this ) closes nothing"
        case .missingDatum(let prefix): "nothing follows the \(Self.name(prefix))"
        case .dot(let problem): Self.message(problem)
        case .notAByte: "an element of a bytevector must be an exact integer from 0 to 255"
        case .notAnAssociation: "an element of #hash( must be a pair, (key . value)"
        case .nestingTooDeep(let limit): "nested more than \(limit) deep"
        case .label(let problem, let number): Self.message(problem, number)
        }
    }

    /// Advice, where the mistake is a known one.
    public var hint: String? {
        switch kind {
        case .unterminated(.list(let line?)), .unterminated(.vector(let line?)),
            .unterminated(.bytevector(let line?)), .unterminated(.collection(let line?)):
            "line \(line) begins with ( inside of it: is a ) missing before that line?"
        case .reservedBracket(let scalar):
            scalar == "[" || scalar == "{" ? "lists are opened with (" : "lists are closed with )"
        case .malformedIdentifier(let text): "write |\(text)| if an identifier is meant"
        case .number(.malformed, let text) where !text.hasPrefix("#"): "write |\(text)| if an identifier is meant"
        case .unknownCharacterName(let name): Self.characterHint(name)
        case .invalidCharacterCode: "codes are hexadecimal, 0 to D7FF and E000 to 10FFFF; in strings they end with ;"
        case .unknownEscape: "a backslash itself is written \\\\"
        case .unexpectedClose: "is there one ) too many before it?"
        case .dot(.outsideList): "a dot stands before the last element of a list only"
        case .label(.cyclic, _): "all data are immutable, so that no datum can contain itself"
        case .number(.noExactValue, _): "leave out the #e"
        default: nil
        }
    }

    public var description: String {
        let text = span.line > 0 ? "\(span.line):\(span.column): \(message)" : message
        return hint.map { "\(text) (\($0))" } ?? text
    }

    private static func message(_ construct: Construct) -> String {
        switch construct {
        case .list: "this list is not closed"
        case .vector: "this vector is not closed"
        case .bytevector: "this bytevector is not closed"
        case .collection: "this collection is not closed"
        case .string: "this string is not closed"
        case .symbol: "this |symbol| is not closed"
        case .blockComment: "this block comment is not closed"
        case .character: "the input ends where a character is expected"
        case .prefix(let prefix): "the input ends after a \(name(prefix))"
        case .token: "the input ends within a token"
        }
    }

    private static func message(_ problem: NumberProblem, _ text: String) -> String {
        switch problem {
        case .malformed: "\(text) is not a number"
        case .divisionByZero: "\(text): division by zero"
        case .noExactValue: "\(text) has no exact value"
        case .tooLarge: "\(text) is too large for an exact number"
        }
    }

    private static func message(_ problem: DotProblem) -> String {
        switch problem {
        case .outsideList: "a dot outside of a list"
        case .beforeFirst: "a dot before the first element"
        case .repeated: "a second dot in one list"
        case .notLast: "more than one datum after a dot"
        }
    }

    private static func message(_ problem: LabelProblem, _ number: Int) -> String {
        switch problem {
        case .undefined: "no datum is labelled #\(number)="
        case .duplicate: "label #\(number)= is defined twice"
        case .cyclic: "#\(number)# refers to a datum that contains it: nothing here is cyclic"
        case .tooLarge: "the number of this label is too large"
        case .expansionTooLarge: "the references to labels stand for too much data"
        }
    }

    private static func name(_ prefix: Prefix) -> String {
        switch prefix {
        case .quote: "quote mark '"
        case .quasiquote: "quasiquote mark `"
        case .unquote: "unquote mark ,"
        case .unquoteSplicing: "unquote mark ,@"
        case .datumComment: "datum comment #;"
        case .label: "label"
        case .dot: "dot"
        }
    }

    private static func show(_ scalar: Unicode.Scalar) -> String {
        let code = "U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)
        return CharacterSyntax.isGraphic(scalar) ? "\(scalar) (\(code))" : code
    }

    private static func characterHint(_ text: String) -> String {
        let name = text.dropFirst(2)
        let others = [
            "nul": "null", "nl": "newline", "linefeed": "newline", "lf": "newline", "cr": "return",
            "esc": "escape", "altmode": "escape", "del": "delete", "rubout": "delete", "bs": "backspace",
            "bel": "alarm", "bell": "alarm", "page": "xC", "vtab": "xB", "nbsp": "xA0", "sp": "space",
        ]
        if let known = others[name.lowercased()] { return "write #\\\(known)" }
        let lower = name.lowercased()
        if CharacterSyntax.characterNames.contains(where: { $0.name == lower }) { return "write #\\\(lower)" }
        return "names are " + CharacterSyntax.characterNames.map(\.name).joined(separator: ", ")
            + "; codes are written #\\x41"
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: Swift.max(0, width - utf8.count)) + self
    }
}
