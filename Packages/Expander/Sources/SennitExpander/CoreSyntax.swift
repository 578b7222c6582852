// SPDX-License-Identifier: MIT
import SennitReader

/// The keywords that the expander itself implements.
///
/// A keyword is an ordinary binding: it is imported, renamed and shadowed like a variable. The words
/// that open a unit of code, `import` and `define-library`, and at top level `begin` and
/// `cond-expand`, also work before anything is imported.
///
/// The raw value is an index into a table of names: a string as raw value would be what hashing and
/// comparing look at.
public enum CoreSyntax: UInt8, CaseIterable, Hashable, Sendable {
    case quote, quasiquote, lambda, `if`, define, begin, `let`, letStar, letrec, letrecStar, letValues, letStarValues
    case `do`, cond, `case`, and, or, when, unless, receive, parameterize, `guard`, delay, delayForce, consStream
    case caseLambda, include, includeFoldingCase, deffunc, defineValues, defineRecordType, condExpand
    case asyncLet, select
    case match, matchLambda, matchLambdaStar, matchLet, matchLetStar, matchDefine
    case defineSyntax, letSyntax, letrecSyntax, syntaxRules, syntaxError
    case erMacroTransformer, defineMacro, defmacro
    case unquote, unquoteSplicing, `else`, arrow, ellipsis, underscore

    /// The name under which the standard libraries export the keyword.
    public var name: String { Self.names[Int(rawValue)] }

    public var symbol: Symbol { Self.symbols[Int(rawValue)] }

    /// The keyword with this name, whatever library exports it.
    ///
    /// The names are few enough that going through all of them is faster than hashing one.
    static func named(_ symbol: Symbol) -> CoreSyntax? {
        symbols.firstIndex(of: symbol).flatMap { CoreSyntax(rawValue: UInt8($0)) }
    }

    /// Whether the keyword only has a meaning inside other forms.
    var isAuxiliary: Bool {
        switch self {
        case .unquote, .unquoteSplicing, .else, .arrow, .ellipsis, .underscore, .syntaxRules, .erMacroTransformer: true
        default: false
        }
    }

    /// In the order of the cases.
    private static let names = [
        "quote", "quasiquote", "lambda", "if", "define", "begin", "let", "let*", "letrec", "letrec*", "let-values",
        "let*-values", "do", "cond", "case", "and", "or", "when", "unless", "receive", "parameterize", "guard",
        "delay", "delay-force", "cons-stream", "case-lambda", "include", "include-ci", "deffunc", "define-values",
        "define-record-type", "cond-expand", "async-let", "select", "match", "match-lambda",
        "match-lambda*", "match-let", "match-let*", "match-define", "define-syntax", "let-syntax", "letrec-syntax",
        "syntax-rules",
        "syntax-error", "er-macro-transformer", "define-macro", "defmacro", "unquote", "unquote-splicing", "else", "=>",
        "...", "_",
    ]

    private static let symbols = names.map { Symbol($0) }
}
