// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// Expands a keyword's use as an expression. Split in two because in debug builds a switch takes
    /// the stack of all its cases together.
    func expand(_ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        switch keyword {
        case .quote: try expandQuote(form, items)
        case .quasiquote: try expandQuasiquote(form, items)
        case .lambda: try expandLambda(form, items)
        case .caseLambda: try expandCaseLambda(form, items)
        case .if: try expandIf(form, items)
        case .begin: try expandBegin(form, items)
        case .let: try expandLet(form, items)
        case .letStar: try expandLetStar(form, items)
        case .letrec, .letrecStar: try expandLetrec(keyword, form, items)
        case .letValues, .letStarValues: try expandLetValues(keyword, form, items)
        case .receive: try expandReceive(form, items)
        case .asyncLet: try expandAsyncLet(form, items)
        case .select: try expandSelect(form, items)
        case .do: try expandDo(form, items)
        case .cond: try expandCond(form, items)
        case .case: try expandCase(form, items)
        case .and: try expandAnd(form, items)
        case .or: try expandOr(form, items)
        case .when, .unless: try expandWhen(keyword, form, items)
        default: try expandRare(keyword, form, items)
        }
    }

    private func expandRare(
        _ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]
    ) throws(ExpanderError) -> CoreForm {
        switch keyword {
        case .parameterize: return try expandParameterize(form, items)
        case .guard: return try expandGuard(form, items)
        case .delay, .delayForce: return try expandDelay(keyword, form, items)
        case .consStream: return try expandConsStream(form, items)
        case .match: return try expandMatch(form, items)
        case .matchLambda, .matchLambdaStar: return try expandMatchLambda(keyword, form, items)
        case .matchLet, .matchLetStar: return try expandMatchLet(keyword, form, items)
        case .letSyntax, .letrecSyntax: return try expandLetSyntax(keyword, form, items)
        case .include, .includeFoldingCase:
            return try sequence(try include(keyword, form, items), of: keyword, form)
        case .condExpand: return try sequence(try condExpand(form, items), of: keyword, form)
        case .syntaxError: throw userSyntaxError(form, items)
        case .define, .defineValues, .defineRecordType, .defineSyntax, .deffunc, .matchDefine, .defineMacro,
            .defmacro:
            throw error(
                .syntax(keyword: keyword.symbol, expected: keyword.shape),
                "\(keyword.name): a definition is not allowed where a value is needed", at: form,
                hint: "definitions go at the top level or in a body; (let () definition ... expression) makes a body")
        default:
            throw error(
                .syntax(keyword: keyword.symbol, expected: nil),
                "\(keyword.name) has no meaning outside the forms that use it", at: form)
        }
    }

    func expandQuote(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count == 2 else { throw malformed(.quote, form) }
        return .constant(Constant(value: try quotedConstant(items[1]), position: form.position))
    }

    func expandIf(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count == 3 || items.count == 4 else { throw malformed(.if, form) }
        let test = try expand(items[1])
        let consequent = try expand(items[2])
        let alternative = items.count == 4 ? try expand(items[3]) : unspecified(form)
        return .conditional(
            Conditional(test: test, consequent: consequent, alternative: alternative, position: form.position))
    }

    func expandBegin(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        try sequence(Array(items.dropFirst()), of: .begin, form)
    }

    /// Expressions in a row, as the value of a form.
    func sequence(_ forms: [Syntax], of keyword: CoreSyntax, _ form: Syntax) throws(ExpanderError) -> CoreForm {
        if forms.isEmpty { throw malformed(keyword, form, "there is no expression to give a value") }
        return begin(try expand(forms), form)
    }

    /// One form as itself, several as a `Begin`. Never called with none.
    func begin(_ forms: [CoreForm], _ form: Syntax) -> CoreForm {
        forms.count == 1 ? forms[0] : .begin(Begin(forms: forms, position: form.position))
    }

    func unspecified(_ form: Syntax) -> CoreForm {
        .constant(Constant(value: .unspecified, position: form.position))
    }

    func boolean(_ value: Bool, _ form: Syntax) -> CoreForm {
        .constant(Constant(value: .boolean(value), position: form.position))
    }

    func expandLetSyntax(
        _ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax]
    ) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3, let bindings = items[1].list else { throw malformed(keyword, form) }
        let outer = locals.depth
        locals.enter()
        defer { locals.leave() }
        var seen: Set<Identifier> = []
        var meanings: [(Identifier, LocalBindings.Meaning)] = []
        for binding in bindings {
            guard let parts = binding.list, parts.count == 2, let name = parts[0].identifier else {
                throw malformed(keyword, binding)
            }
            if !seen.insert(name).inserted { throw duplicate(name.symbol, "\(keyword.name): keyword", at: binding) }
            let depth = keyword == .letSyntax ? outer : locals.depth
            meanings.append((name, try transformer(named: name.symbol, parts[1], depth: depth)))
        }
        for (name, meaning) in meanings { bind(name, to: meaning) }
        return try body(items.dropFirst(2), keyword, form)
    }

    /// The meaning of a keyword that is bound to the transformer `spec`: syntax rules, a procedure, or the name of
    /// another keyword.
    func transformer(named name: Symbol, _ spec: Syntax, depth: Int32) throws(ExpanderError) -> LocalBindings.Meaning {
        var spec = spec
        while let expansion = try expandMacro(spec) { spec = expansion }
        if let identifier = spec.identifier {
            switch resolve(identifier) {
            case .core(let keyword): return .core(keyword)
            case .macro(let macro): return .macro(macro)
            default: break
            }
        }
        if let items = spec.list, let head = items.first, isKeyword(head, .erMacroTransformer) {
            return .macro(try renamingMacro(named: name, spec, items, depth: depth))
        }
        guard let items = spec.list, let head = items.first, isKeyword(head, .syntaxRules) else {
            throw malformed(
                .defineSyntax, spec, "a transformer must be made with syntax-rules or er-macro-transformer")
        }
        var compiler = SyntaxRulesCompiler(expander: self, depth: depth)
        return .macro(try compiler.compile(name: name, spec, items))
    }

    func userSyntaxError(_ form: Syntax, _ items: [Syntax]) -> ExpanderError {
        guard items.count >= 2, case .constant(.string(let message)) = items[1].value else {
            return malformed(.syntaxError, form)
        }
        var irritants: [ConstantValue] = []
        for item in items.dropFirst(2) {
            guard let value = try? constant(item) else { break }
            irritants.append(value)
        }
        let text = items.dropFirst(2).map { " " + $0.brief() }.joined()
        return error(.userSyntaxError(message: message, irritants: irritants), message + text, at: form)
    }
}
