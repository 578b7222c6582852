// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension CoreSyntax {
    /// The keywords that a standard library exports, by exported name; empty for a library that exports none.
    ///
    /// The expander knows nothing of the libraries' procedures: whoever provides the libraries merges
    /// these with the variables. The dictionaries are built once per process.
    public static func exports(of library: ModuleName) -> [Symbol: CoreSyntax] {
        tables[library] ?? [:]
    }

    /// The libraries that export at least one keyword.
    public static var exportingLibraries: [ModuleName] { Array(tables.keys) }

    /// The library whose import a person is told of when `keyword` is not bound.
    static func library(exporting keyword: CoreSyntax) -> String {
        names.first { $0.keywords.contains(keyword) }?.library ?? "(sennit base)"
    }

    private static let base: [CoreSyntax] = [
        .quote, .quasiquote, .lambda, .if, .define, .begin, .let, .letrec, .do, .cond, .case, .and, .or,
        .when, .unless, .parameterize, .guard, .include, .letStar, .letrecStar, .letValues, .letStarValues,
        .defineValues, .defineRecordType, .defineSyntax, .letSyntax, .letrecSyntax, .syntaxRules, .syntaxError,
        .includeFoldingCase, .condExpand, .unquote, .unquoteSplicing, .else, .arrow, .ellipsis, .underscore,
    ]

    /// In the order in which a missing import is suggested.
    private static let names: [(library: String, keywords: [CoreSyntax])] = [
        ("(scheme base)", base),
        ("(scheme case-lambda)", [.caseLambda]),
        ("(scheme lazy)", [.delay, .delayForce]),
        ("(sennit base)", allCases),
        (
            "(scheme r5rs)",
            [
                .quote, .quasiquote, .lambda, .if, .define, .begin, .let, .letrec, .do, .cond, .case, .and, .or,
                .delay, .letStar, .defineSyntax, .letSyntax, .letrecSyntax, .syntaxRules, .unquote,
                .unquoteSplicing, .else, .arrow, .ellipsis, .underscore,
            ]
        ),
        ("(srfi 0)", [.condExpand]),
        ("(srfi 8)", [.receive]),
        ("(srfi 9)", [.defineRecordType]),
        ("(srfi 11)", [.letValues, .letStarValues]),
        ("(srfi 16)", [.caseLambda]),
        ("(srfi 39)", [.parameterize]),
    ]

    private static let tables: [ModuleName: [Symbol: CoreSyntax]] = {
        var tables: [ModuleName: [Symbol: CoreSyntax]] = [:]
        for (library, keywords) in names {
            let parts = library.dropFirst().dropLast().split(separator: " ").map { Symbol(String($0)) }
            tables[ModuleName(parts)] = Dictionary(uniqueKeysWithValues: keywords.map { ($0.symbol, $0) })
        }
        return tables
    }()
}
