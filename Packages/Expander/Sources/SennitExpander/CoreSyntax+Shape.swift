// SPDX-License-Identifier: MIT

extension CoreSyntax {
    /// What a use of the keyword looks like; error messages quote it.
    var shape: String {
        switch self {
        case .quote, .quasiquote, .unquote, .unquoteSplicing: "(\(name) datum)"
        case .lambda: "(lambda (name ...) body ...)"
        case .if: "(if test then) or (if test then else)"
        case .define: "(define name value) or (define (name parameter ...) body ...)"
        case .begin: "(begin form ...)"
        case .let: "(let ((name value) ...) body ...) or (let loop ((name value) ...) body ...)"
        case .letStar, .letrec, .letrecStar: "(\(name) ((name value) ...) body ...)"
        case .do: "(do ((name init step) ...) (test result ...) command ...)"
        case .cond: "(cond (test body ...) ... (else body ...))"
        case .case: "(case key ((datum ...) body ...) ... (else body ...))"
        case .and, .or: "(\(name) test ...)"
        case .when, .unless: "(\(name) test body ...)"
        case .receive: "(receive formals producer body ...)"
        case .asyncLet: "(async-let ((name expression) ...) body ...)"
        case .select: "(select (operation (name) body ...) ... [(else body ...)])"
        case .match: "(match value (pattern [:when test] body ...) ...)"
        case .matchLambda, .matchLambdaStar: "(\(name) (pattern [:when test] body ...) ...)"
        case .matchLet, .matchLetStar: "(\(name) ((pattern value) ...) body ...)"
        case .matchDefine: "(match-define pattern value)"
        case .parameterize: "(parameterize ((parameter value) ...) body ...)"
        case .guard: "(guard (name clause ...) body ...)"
        case .delay, .delayForce: "(\(name) expression)"
        case .consStream: "(cons-stream first rest)"
        case .include, .includeFoldingCase: "(\(name) \"file\" ...)"
        case .deffunc: "(deffunc name (parameter ...) (:args type ...) (:return type) body ...)"
        case .letValues, .letStarValues: "(\(name) ((formals producer) ...) body ...)"
        case .defineValues: "(define-values formals producer)"
        case .defineRecordType: "(define-record-type name (constructor field ...) predicate (field accessor) ...)"
        case .defineSyntax: "(define-syntax name (syntax-rules (literal ...) (pattern template) ...))"
        case .letSyntax, .letrecSyntax: "(\(name) ((name transformer) ...) body ...)"
        case .syntaxRules: "(syntax-rules (literal ...) (pattern template) ...)"
        case .erMacroTransformer: "(er-macro-transformer (lambda (form rename compare) body ...))"
        case .defineMacro:
            "(define-macro (name parameter ...) body ...) or (define-macro name (lambda (arguments environment) body ...))"
        case .defmacro: "(defmacro name (parameter ...) body ...)"
        case .syntaxError: "(syntax-error \"message\" datum ...)"
        case .condExpand: "(cond-expand (requirement form ...) ... (else form ...))"
        case .caseLambda: "(case-lambda (formals body ...) ...)"
        case .else, .arrow, .ellipsis, .underscore: name
        }
    }
}
