// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

extension UnitExpander {
    /// The identifiers of a formals list, checked but not bound yet.
    struct Formals {
        var names: [(identifier: Identifier, form: Syntax)] = []
        var rest: (identifier: Identifier, form: Syntax)?

        var all: [(identifier: Identifier, form: Syntax)] { names + (rest.map { [$0] } ?? []) }
    }

    func expandLambda(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        guard items.count >= 3 else { throw malformed(.lambda, form, items.count == 2 ? "the body is empty" : nil) }
        return .lambda(try lambda(.lambda, form, formals: items[1], body: items.dropFirst(2)))
    }

    func expandCaseLambda(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> CoreForm {
        var clauses: [Lambda] = []
        for clause in items.dropFirst() {
            guard let parts = clause.list, parts.count >= 2 else { throw malformed(.caseLambda, clause) }
            clauses.append(try lambda(.caseLambda, clause, formals: parts[0], body: parts.dropFirst()))
        }
        if clauses.isEmpty { return acceptsNothing(form) }
        return .caseLambda(CaseLambda(clauses: clauses, position: form.position))
    }

    /// `(case-lambda)`: a procedure that fails for any number of arguments, as it calls one of one parameter without
    /// any.
    private func acceptsNothing(_ form: Syntax) -> CoreForm {
        let position = form.position
        let parameter = newVariable("argument")
        let inner = Lambda(
            parameters: [Parameter(variable: parameter)],
            body: .localReference(LocalReference(variable: parameter, position: position)), position: position)
        let call = CoreForm.call(Call(operation: .lambda(inner), arguments: [], position: position))
        return .lambda(
            Lambda(
                parameters: [], rest: Parameter(variable: newVariable("arguments")), body: call, position: position))
    }

    /// A procedure of the given formals and body; `keyword` is for messages.
    func lambda(
        _ keyword: CoreSyntax, _ form: Syntax, formals: Syntax, body: ArraySlice<Syntax>, name: Symbol? = nil
    ) throws(ExpanderError) -> Lambda {
        let formals = try self.formals(formals, keyword)
        locals.enter()
        defer { locals.leave() }
        let (parameters, rest) = bind(formals)
        let body = try self.body(body, keyword, form)
        return Lambda(name: name, parameters: parameters, rest: rest, body: body, position: form.position)
    }

    func thunk(_ body: CoreForm, _ form: Syntax) -> CoreForm {
        .lambda(Lambda(parameters: [], body: body, position: form.position))
    }

    /// Parses `(a b)`, `(a b . rest)` or `rest`.
    func formals(_ form: Syntax, _ keyword: CoreSyntax) throws(ExpanderError) -> Formals {
        var formals = Formals()
        let names: [Syntax]
        var rest: Syntax?
        switch form.value {
        case .list(let items): names = items
        case .improperList(let items, let tail): (names, rest) = (items, tail)
        default: (names, rest) = ([], form)
        }
        for name in names {
            guard let identifier = name.identifier else { throw notAName(name, keyword) }
            formals.names.append((identifier, name))
        }
        if let rest {
            guard let identifier = rest.identifier else { throw notAName(rest, keyword) }
            formals.rest = (identifier, rest)
        }
        try checkDistinct(formals, keyword)
        return formals
    }

    private func notAName(_ form: Syntax, _ keyword: CoreSyntax) -> ExpanderError {
        malformed(keyword, form, "a parameter must be an identifier, not \(form.brief(limit: 30))")
    }

    private func checkDistinct(_ formals: Formals, _ keyword: CoreSyntax) throws(ExpanderError) {
        var seen: Set<Identifier> = []
        for (identifier, form) in formals.all where !seen.insert(identifier).inserted {
            throw duplicate(identifier.symbol, "\(keyword.name): parameter", at: form)
        }
    }

    /// Binds all formals in the innermost scope.
    func bind(_ formals: Formals) -> (parameters: [Parameter], rest: Parameter?) {
        let parameters = formals.names.map { Parameter(variable: bind($0.identifier), position: $0.form.position) }
        let rest = formals.rest.map { Parameter(variable: bind($0.identifier), position: $0.form.position) }
        return (parameters, rest)
    }

    /// Gives an anonymous procedure the name of what it is bound to.
    func named(_ form: CoreForm, _ name: Symbol) -> CoreForm {
        switch form {
        case .lambda(var lambda) where lambda.name == nil:
            lambda.name = name
            return .lambda(lambda)
        case .caseLambda(var lambda) where lambda.name == nil:
            lambda.name = name
            return .caseLambda(lambda)
        default: return form
        }
    }
}
