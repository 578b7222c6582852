// SPDX-License-Identifier: MIT
import SennitReader

/// The keywords that the expander itself implements.
///
/// A keyword is an ordinary binding: it is imported, renamed and shadowed like a variable. The four
/// words that open a unit of code, `import`, `define-library`, and at top level `begin` and
/// `cond-expand`, also work before anything is imported.
public enum CoreSyntax: String, CaseIterable, Hashable, Sendable {
    case quote, quasiquote, lambda, `if`, define, begin, `let`, letrec, `do`, cond, `case`, and, or
    case when, unless, receive, parameterize, `guard`, delay, include, deffunc
    case letStar = "let*"
    case letrecStar = "letrec*"
    case letValues = "let-values"
    case letStarValues = "let*-values"
    case defineValues = "define-values"
    case defineRecordType = "define-record-type"
    case defineSyntax = "define-syntax"
    case letSyntax = "let-syntax"
    case letrecSyntax = "letrec-syntax"
    case syntaxRules = "syntax-rules"
    case syntaxError = "syntax-error"
    case includeFoldingCase = "include-ci"
    case condExpand = "cond-expand"
    case caseLambda = "case-lambda"
    case delayForce = "delay-force"
    case consStream = "cons-stream"
    case unquote
    case unquoteSplicing = "unquote-splicing"
    case `else`
    case arrow = "=>"
    case ellipsis = "..."
    case underscore = "_"

    /// The name under which the standard libraries export the keyword.
    public var symbol: Symbol { Self.symbols[self]! }

    /// The keyword with this name, whatever library exports it.
    static func named(_ symbol: Symbol) -> CoreSyntax? { allBySymbol[symbol] }

    /// Whether the keyword only has a meaning inside other forms.
    var isAuxiliary: Bool {
        switch self {
        case .unquote, .unquoteSplicing, .else, .arrow, .ellipsis, .underscore, .syntaxRules: true
        default: false
        }
    }

    private static let symbols = Dictionary(uniqueKeysWithValues: allCases.map { ($0, Symbol($0.rawValue)) })
    static let allBySymbol = Dictionary(uniqueKeysWithValues: allCases.map { (Symbol($0.rawValue), $0) })
}
