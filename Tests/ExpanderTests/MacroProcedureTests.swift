// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader
import Testing

@testable import SennitExpander

/// Runs nothing: a transformer expression is a string, the name of one of the procedures here.
private final class TestHost: MacroHost {
    final class Named {
        let name: String
        init(_ name: String) { self.name = name }
    }

    private static let names: Set<String> = ["swap", "or", "fail", "loop"]
    var modules: [ModuleName] = []

    func procedure(_ expression: CoreForm, imports: [ModuleName]) throws(MacroFailure) -> AnyObject {
        var expression = expression
        if case .lambda(let lambda) = expression { expression = lambda.body }
        guard case .constant(let constant) = expression, case .string(let name) = constant.value else {
            throw .raised("this is no procedure", hint: nil)
        }
        guard Self.names.contains(name) else { throw .unbound(Symbol(name)) }
        return Named(name)
    }

    func expand(_ call: MacroCall, with procedure: AnyObject) throws(MacroFailure) -> SyntaxNode {
        guard let named = procedure as? Named else { throw .abandoned }
        let parts = call.parts
        switch named.name {
        case "swap": return try call.list([call.factory.symbol("list"), parts[1], parts[0]])
        case "or":
            let t = call.renamed("t")
            let binding = try call.list([t, parts[1]])
            let bindings = try call.list([binding])
            let test = try call.list([call.renamed("if"), t, t, parts[2]])
            return try call.list([call.renamed("let"), bindings, test])
        case "fail": throw .raised("it failed", hint: "try again")
        default: return try call.list(parts)
        }
    }

    func note(_ module: Module) { modules.append(module.name) }
}

extension MacroCall {
    /// The elements of the form, or the parts.
    fileprivate var parts: [SyntaxNode] {
        switch arguments {
        case .parts(let parts): return parts
        case .form(let form):
            guard case .list(let items, _) = form.shape else { return [] }
            return items
        }
    }

    fileprivate func list(_ items: [SyntaxNode]) throws(MacroFailure) -> SyntaxNode {
        do { return try factory.list(items) } catch { throw .expansion(error) }
    }

    fileprivate func renamed(_ name: Symbol) -> SyntaxNode { factory.identifier(rename(name)) }
}

@Suite struct MacroProcedureTests {
    private let host = TestHost()
    private let session = TestSession()

    init() { session.expander.host = host }

    private func outline(_ source: String) throws -> String { Outline.text(try session.expandAll(source)) }

    private func failure(_ source: String) -> ExpanderError? {
        do throws(ExpanderError) {
            _ = try session.expandAll(source)
            return nil
        } catch {
            return error
        }
    }

    @Test func symbolsOfTheResultMeanWhatTheyMeanAtTheUse() throws {
        #expect(try outline("(define-macro (swap a b) \"swap\") (swap 1 2)") == "(list 2 1)")
        #expect(
            try outline("(define-macro (swap a b) \"swap\") (let ((list 1)) (swap 2 list))")
                == "(let ((list.1 1)) (list.1 list.1 2))")
    }

    @Test func renamedIdentifiersMeanWhatTheyMeanAtTheDefinition() throws {
        #expect(
            try outline(
                """
                (define-syntax my-or (er-macro-transformer "or"))
                (let ((t 5) (if 6)) (my-or t if))
                """) == "(let ((t.1 5) (if.2 6)) (let ((t.3 t.1)) (if t.3 t.3 if.2)))")
    }

    @Test func whatAnotherMacroPutInStaysApart() throws {
        #expect(
            try outline(
                """
                (define-macro (swap a b) "swap")
                (define-syntax both (syntax-rules () ((_ x) (let ((t 1)) (swap x t)))))
                (let ((t 2) (list 3)) (both t))
                """) == "(let ((t.1 2) (list.2 3)) (let ((t.3 1)) (list t.3 t.1)))")
    }

    @Test func partsKeepTheirPlaces() throws {
        let source = "(define-macro (swap a b) \"swap\")\n(swap (f x) (g y))"
        let forms = try session.expandAll(source)
        guard case .call(let call) = forms.first, case .call(let inner) = call.arguments.last else {
            Issue.record("\(Outline.text(forms))")
            return
        }
        #expect(session.expander.files.location(of: inner.position)?.column == 7)
        #expect(session.expander.files.expansions(at: call.position).map(\.macro) == ["swap"])
        #expect(session.expander.files.expansions(at: inner.position).isEmpty)
    }

    @Test func errorsNameTheMacroAndTheUse() {
        let error = failure("(define-macro (m) \"fail\")\n(list (m))")
        #expect(error?.message == "in the macro m: it failed")
        #expect(error?.hint == "try again")
        #expect(error.flatMap { session.pointed(by: $0) } == "(m)")
        #expect(failure("(define-macro (swap a b) \"swap\") (swap 1)")?.message == "swap: expected (swap a b)")
        #expect(failure("(define-macro m 5)")?.message == "in the definition of the macro m: this is no procedure")
        #expect(
            failure("(define-macro (m) \"unknown\")")?.message
                == "unknown is used by the macro m while the program is being expanded, before it has a value")
    }

    @Test func variablesAroundAMacroHaveNoValue() {
        #expect(failure("(lambda (x) (define-macro m x) 1)")?.message.contains("around the macro") == true)
    }

    @Test func expansionEnds() {
        session.expander.options.maximumSteps = 1000
        #expect(failure("(define-syntax m (er-macro-transformer \"loop\")) (m)")?.kind == .limit(.steps))
    }

    @Test func withoutAHostThereAreNoProcedures() {
        session.expander.host = nil
        #expect(failure("(define-macro (m) \"swap\")")?.kind == .host)
    }

    @Test func librariesAreNotedAndExportMacros() throws {
        #expect(
            try outline(
                """
                (define-library (m) (import (scheme base) (sennit macro)) (export swap)
                  (begin (define-macro (swap a b) "swap")))
                (import (scheme base) (m))
                (swap 1 2)
                """
            ).hasSuffix("(list 2 1)"))
        #expect(host.modules == [ModuleName(["m"])])
    }

    @Test(arguments: [
        (ExpansionExtent.once, "(or2 1 t)", "(let ((t.1 1)) (if t.1 t.1 t))"),
        (.outermost, "(twice (twice 1))", "(list (twice 1) (twice 1))"),
        (
            .all, "(twice (twice '(twice 1)))",
            "(list (list (quote (twice 1)) (quote (twice 1))) (list (quote (twice 1)) (quote (twice 1))))"
        ),
        (.all, "(let ((if 1)) (or2 2 if))", "(let ((if.1 1)) (let ((t 2)) (if t t if.1)))"),
    ]) func macrosAreExpandedForPeople(_ extent: ExpansionExtent, _ source: String, _ expected: String) throws {
        _ = try session.interact(
            """
            (define-syntax or2 (er-macro-transformer "or"))
            (define-syntax twice (syntax-rules () ((_ x) (list x x))))
            """)
        let (data, _) = Reader.readAll(Array(source.utf8))
        let result = try session.expander.expandMacros(extent, in: session.environment) {
            factory throws(ExpanderError) in
            SyntaxNode(
                syntax: try SyntaxReader(base: .min, maximumHeight: 100).syntax(data[0]))
        }
        #expect(result.syntax.brief(limit: 500) == expected)
    }
}
