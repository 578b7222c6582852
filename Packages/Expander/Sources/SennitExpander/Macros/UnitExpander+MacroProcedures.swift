// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

// Macros that procedures expand. The procedure is made when its definition is expanded, and called for each use, by
// the host: before anything of the unit that is being expanded has run.

extension UnitExpander {
    /// Uses inside uses: the expander's native stack holds all that wait for a procedure.
    private static let maximumCalls = 12

    /// `(er-macro-transformer expression)`.
    func renamingMacro(
        named name: Symbol, _ form: Syntax, _ items: [Syntax], depth: Int32
    ) throws(ExpanderError) -> Macro {
        guard items.count == 2 else { throw malformed(.erMacroTransformer, form) }
        let value = try procedure(of: name, form) { () throws(ExpanderError) in try expand(items[1]) }
        return macro(name, .renaming, value, items[0], depth: depth)
    }

    /// `(define-macro name expression)`, `(define-macro (name . parameters) body ...)` or
    /// `(defmacro name parameters body ...)`.
    func scanDefineMacro(
        _ keyword: CoreSyntax, _ form: Syntax, _ items: [Syntax], _ scope: DefinitionScope
    ) throws(ExpanderError) {
        guard items.count >= 3 else { throw malformed(keyword, form) }
        var name = items[1]
        var parameters: Syntax?
        var body = items.dropFirst(2)
        if keyword == .defmacro {
            guard items.count >= 4 else { throw malformed(keyword, form, "there is no body") }
            parameters = body.removeFirst()
        } else if name.identifier == nil {
            switch name.value {
            case .list(let header) where !header.isEmpty:
                name = header[0]
                parameters = try rest(of: header[...], from: 1, tail: nil)
            case .improperList(let header, let tail):
                name = header[0]
                parameters = try rest(of: header[...], from: 1, tail: tail)
            default: throw malformed(keyword, form)
            }
        } else if items.count > 3 {
            throw malformed(keyword, form)
        }
        guard let identifier = name.identifier else {
            throw malformed(keyword, name, "the name must be an identifier, not \(name.brief(limit: 30))")
        }
        try checkNew(identifier, name, scope)
        let macro: Macro
        if let parameters {
            macro = try destructuringMacro(identifier.symbol, keyword, form, parameters, body)
        } else {
            let value = try procedure(of: identifier.symbol, form) { () throws(ExpanderError) in try expand(items[2]) }
            macro = self.macro(identifier.symbol, .list, value, items[0], depth: locals.depth)
        }
        define(identifier, macro, scope)
    }

    /// A macro whose procedure has a parameter for each name in `parameters`, and `$ENV` as its last.
    private func destructuringMacro(
        _ name: Symbol, _ keyword: CoreSyntax, _ form: Syntax, _ parameters: Syntax, _ body: ArraySlice<Syntax>
    ) throws(ExpanderError) -> Macro {
        var names: [Syntax] = []
        let list = try lambdaList(parameters, keyword, names: &names)
        let head = form.list?.first ?? form
        var environment = Identifier("$ENV", mark: head.identifier?.mark)
        if names.contains(where: { $0.identifier == environment }) {
            environment = Identifier("$ENV", mark: Mark(parent: environment.mark, module: module, depth: locals.depth))
        }
        names.append(Syntax(leaf: .identifier(environment), position: head.position))
        let formals = Syntax(list: names, position: parameters.position, length: parameters.length)
        let value = try procedure(of: name, form) { () throws(ExpanderError) in
            .lambda(try lambda(keyword, form, formals: formals, body: body, name: name))
        }
        return macro(name, .parameters(list), value, head, depth: locals.depth, parameters: parameters)
    }

    private func macro(
        _ name: Symbol, _ style: MacroProcedure.Style, _ value: AnyObject, _ head: Syntax, depth: Int32,
        parameters: Syntax? = nil
    ) -> Macro {
        let procedure = MacroProcedure(
            style: style, value: value, mark: head.identifier?.mark, parameters: parameters?.brief())
        return Macro(name: name, rules: [], procedure: procedure, module: module, depth: depth)
    }

    private func define(_ name: Identifier, _ macro: Macro, _ scope: DefinitionScope) {
        switch scope {
        case .body: bind(name, to: .macro(macro))
        case .topLevel: module.define(name, as: .macro(macro))
        }
    }

    /// The value of the expression that `expression` expands, as the host keeps it.
    private func procedure(
        of name: Symbol, _ form: Syntax, _ expression: () throws(ExpanderError) -> CoreForm
    ) throws(ExpanderError) -> AnyObject {
        guard let host = session.host else {
            throw error(.host, "\(name): there is nothing here to run the procedure of a macro", at: form)
        }
        let outer = (variableFloor, bodyKeywords, trace)
        variableFloor = lastVariable
        trace = nil
        defer { (variableFloor, bodyKeywords, trace) = outer }
        let expansion = try expression()
        do throws(MacroFailure) {
            return try waiting { () throws(MacroFailure) in
                try host.procedure(expansion, imports: module.state.imports.map(\.name))
            }
        } catch {
            throw failed(error, name, form, isDefinition: true)
        }
    }

    /// What a macro's procedure makes of a use.
    func expand(_ form: Syntax, by procedure: MacroProcedure, of macro: Macro) throws(ExpanderError) -> Syntax {
        guard let host = session.host else {
            throw error(.host, "\(macro.name): there is nothing here to run the procedure of a macro", at: form)
        }
        guard session.macroCalls < UnitExpander.maximumCalls else {
            throw error(
                .limit(.macros),
                "more than \(UnitExpander.maximumCalls) procedures of macros wait for one another", at: form)
        }
        // It takes as long as some fifty nodes of a template.
        try charge(50, at: form.position)
        let arguments = try arguments(of: form, procedure, macro)
        let factory = SyntaxFactory(
            expander: self, mark: head(of: form)?.mark, position: position(for: macro, form), form: form)
        let call = MacroCall(macro, procedure, arguments: arguments, factory: factory, expander: self)
        defer { call.end() }
        do throws(MacroFailure) {
            return try waiting { () throws(MacroFailure) in try host.expand(call, with: procedure.value) }.syntax
        } catch {
            throw failed(error, macro.name, form, isDefinition: false)
        }
    }

    private func waiting<Result>(
        _ body: () throws(MacroFailure) -> Result
    ) throws(MacroFailure) -> Result {
        session.macroCalls += 1
        defer { session.macroCalls -= 1 }
        return try body()
    }

    private func head(of form: Syntax) -> Identifier? {
        switch form.value {
        case .list(let items): items.first?.identifier
        case .improperList(let items, _): items.first?.identifier
        default: nil
        }
    }

    private func arguments(
        of form: Syntax, _ procedure: MacroProcedure, _ macro: Macro
    ) throws(ExpanderError) -> MacroCall.Arguments {
        if case .renaming = procedure.style { return .form(SyntaxNode(syntax: form)) }
        let arguments: Syntax
        switch form.value {
        case .list(let items): arguments = try rest(of: items[...], from: 1, tail: nil)
        case .improperList(let items, let tail): arguments = try rest(of: items[...], from: 1, tail: tail)
        default: arguments = form
        }
        guard case .parameters(let list) = procedure.style else { return .parts([SyntaxNode(syntax: arguments)]) }
        guard let parts = try list.match(arguments, self) else {
            let shape = "(\(macro.name)\(procedure.shape))"
            throw error(
                .syntax(keyword: macro.name, expected: shape), "\(macro.name): expected \(shape)", at: form)
        }
        return .parts(parts.map(SyntaxNode.init))
    }

    private func failed(
        _ failure: MacroFailure, _ name: Symbol, _ form: Syntax, isDefinition: Bool
    ) -> ExpanderError {
        let place = isDefinition ? "in the definition of the macro \(name)" : "in the macro \(name)"
        switch failure {
        case .raised(let message, let hint): return error(.macro(name), "\(place): \(message)", at: form, hint: hint)
        case .limit(let message): return error(.limit(.macros), "\(place): \(message)", at: form)
        case .abandoned: return error(.host, "\(place): expansion was stopped", at: form)
        case .expansion(let found):
            if found.position != .none { return found }
            return error(found.kind, found.message, at: form, hint: found.hint)
        case .unbound(let variable):
            if unit == .interaction {
                return error(
                    .unboundIdentifier(variable, suggestions: []), "\(place): unbound variable: \(variable)", at: form,
                    hint: "define it before")
            }
            let what = unit == .library ? "library" : "program"
            return error(
                .unboundIdentifier(variable, suggestions: []),
                "\(variable) is used by the macro \(name) while the \(what) is being expanded, before it has a value",
                at: form, hint: "define it in another library and import that, or inside of the macro")
        }
    }

    /// For a variable of the program that a macro's procedure refers to.
    func withoutValue(_ variable: Variable, _ form: Syntax) -> ExpanderError {
        error(
            .syntax(keyword: nil, expected: nil),
            "\(variable.name) is a variable around the macro, and has no value while the macro is expanded", at: form)
    }
}
