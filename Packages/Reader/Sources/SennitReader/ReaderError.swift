// SPDX-License-Identifier: MIT

/// Why source text could not be read, and where.
public struct ReaderError: Error, Hashable, Sendable {
    public var kind: Kind
    /// The offending token; for a construct that is not closed, the token that opened it.
    public var span: SourceSpan

    public init(_ kind: Kind, span: SourceSpan) {
        self.kind = kind
        self.span = span
    }

    /// Whether the text is fine as far as it goes and more input may complete it.
    public var isIncomplete: Bool {
        if case .unterminated = kind { true } else { false }
    }

    /// What is wrong. Texts quoted from the source are cut to a readable length.
    public enum Kind: Hashable, Sendable {
        /// The input ended inside of something.
        case unterminated(Construct)
        case invalidUTF8
        case unexpectedCharacter(Unicode.Scalar)
        /// `[ ] { }`, which R7RS reserves.
        case reservedBracket(Unicode.Scalar)
        /// Neither a number nor an identifier: `1+`, `a#b`, `@x`.
        case malformedIdentifier(String)
        case number(NumberProblem, text: String)
        case unknownCharacterName(String)
        /// A character code that is not a Unicode scalar, or an `\x` escape without digits or `;`.
        case invalidCharacterCode(String)
        case unknownEscape(Unicode.Scalar)
        /// A `#` that begins nothing known.
        case unknownHashSyntax(String)
        case unknownDirective(String)
        /// A `)` that closes nothing.
        case unexpectedClose
        /// A `)` where a datum must follow the given mark.
        case missingDatum(after: Prefix)
        case dot(DotProblem)
        case notAByte
        /// An element of a hash map's literal that is no pair of a key and a value.
        case notAnAssociation
        case nestingTooDeep(limit: Int)
        case label(LabelProblem, number: Int)
    }

    /// Something that the input ended in the middle of.
    public enum Construct: Hashable, Sendable {
        /// A list; `suspectLine` is the first line inside it that begins with `(` and so looks like
        /// the start of another definition.
        case list(suspectLine: Int?)
        case vector(suspectLine: Int?)
        case bytevector(suspectLine: Int?)
        case collection(suspectLine: Int?)
        case string
        case symbol
        case blockComment
        case character
        /// A datum is still to follow this mark.
        case prefix(Prefix)
        /// A token at the end of a lexer's buffer that more bytes could extend; no error of a reader.
        case token
    }

    /// A mark that needs a datum after it.
    public enum Prefix: Hashable, Sendable {
        case quote, quasiquote, unquote, unquoteSplicing, datumComment, label, dot
    }

    public enum NumberProblem: Hashable, Sendable {
        case malformed, divisionByZero
        /// `#e` before an infinity or NaN.
        case noExactValue
        /// An exact number whose exponent is out of all proportion.
        case tooLarge
    }

    public enum DotProblem: Hashable, Sendable {
        case outsideList, beforeFirst, repeated, notLast
    }

    public enum LabelProblem: Hashable, Sendable {
        case undefined, duplicate, cyclic, tooLarge
        /// The text that the labels stand for has more data than the limit.
        case expansionTooLarge
    }
}
