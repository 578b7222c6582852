// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension CoreSyntax {
    /// The keywords that a standard library exports; none for a library that exports none.
    ///
    /// The expander knows nothing of the libraries' procedures: whoever provides the libraries adds
    /// these to the variables.
    public static func keywords(of library: ModuleName) -> KeywordSet {
        // Not `description`: making the types that `joined` needs takes longer than all the rest of an import.
        var name = ""
        for part in library.parts { name += (name.isEmpty ? "(" : " ") + part.name }
        name += ")"
        return homes.first { $0.library == name }?.keywords ?? []
    }

    /// The same by exported name, in a new dictionary.
    public static func exports(of library: ModuleName) -> [Symbol: CoreSyntax] {
        let keywords = keywords(of: library)
        return Dictionary(
            uniqueKeysWithValues: allCases.lazy.filter { keywords.contains($0) }.map { ($0.symbol, $0) })
    }

    /// The library whose import a person is told of when `keyword` is not bound.
    static func library(exporting keyword: CoreSyntax) -> String {
        homes.first { $0.keywords.contains(keyword) }?.library ?? "(sennit base)"
    }

    private struct Home {
        let library: String
        let keywords: KeywordSet
    }

    /// In the order in which a missing import is suggested.
    private static let homes = [
        Home(
            library: "(scheme base)",
            keywords: [
                .quote, .quasiquote, .lambda, .if, .define, .begin, .let, .letrec, .do, .cond, .case, .and, .or,
                .when, .unless, .parameterize, .guard, .include, .letStar, .letrecStar, .letValues, .letStarValues,
                .defineValues, .defineRecordType, .defineSyntax, .letSyntax, .letrecSyntax, .syntaxRules,
                .syntaxError, .includeFoldingCase, .condExpand, .unquote, .unquoteSplicing, .else, .arrow,
                .ellipsis, .underscore,
            ]),
        Home(library: "(scheme case-lambda)", keywords: [.caseLambda]),
        Home(library: "(scheme lazy)", keywords: [.delay, .delayForce]),
        Home(library: "(sennit task)", keywords: [.asyncLet]),
        Home(library: "(sennit channel)", keywords: [.select, .else]),
        Home(
            library: "(sennit match)",
            keywords: [.match, .matchLambda, .matchLambdaStar, .matchLet, .matchLetStar, .matchDefine]),
        Home(library: "(sennit macro)", keywords: [.erMacroTransformer, .defineMacro, .defmacro]),
        Home(library: "(sennit base)", keywords: .all),
    ]
}

/// A set of keywords: a bit for each.
public struct KeywordSet: Hashable, Sendable, ExpressibleByArrayLiteral {
    private var bits: UInt64 = 0

    public init(arrayLiteral keywords: CoreSyntax...) {
        for keyword in keywords { bits |= 1 << UInt64(keyword.rawValue) }
    }

    /// Every keyword there is.
    public static var all: KeywordSet {
        var result: KeywordSet = []
        for keyword in CoreSyntax.allCases { result.bits |= 1 << UInt64(keyword.rawValue) }
        return result
    }

    public var isEmpty: Bool { bits == 0 }

    public func contains(_ keyword: CoreSyntax) -> Bool { bits & 1 << UInt64(keyword.rawValue) != 0 }

    /// The member with this name.
    public subscript(name: Symbol) -> CoreSyntax? {
        guard let keyword = CoreSyntax.named(name), contains(keyword) else { return nil }
        return keyword
    }
}
