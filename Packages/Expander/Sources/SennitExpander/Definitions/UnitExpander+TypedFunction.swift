// SPDX-License-Identifier: MIT
import SennitReader
import SennitCoreForms

/// The types that `deffunc` can check.
public enum ParameterTypes {
    /// In the order in which messages list them. `any` checks nothing and is `nil` in core forms.
    public static let names: [Symbol] = [
        "any", "integer", "exact-integer", "rational", "real", "number", "boolean", "char", "string", "symbol",
        "list", "pair", "null", "vector", "bytevector", "procedure", "port",
    ]
    static let all = Set(names)
    static let any: Symbol = "any"
}

extension UnitExpander {
    private static let argumentsClause: Symbol = ":args"
    private static let returnClause: Symbol = ":return"

    func scanTypedFunction(
        _ form: Syntax, _ items: [Syntax], _ scope: DefinitionScope
    ) throws(ExpanderError) -> ScannedForm {
        guard items.count >= 4, items[1].identifier != nil else { throw malformed(.deffunc, form) }
        let formals = try self.formals(items[2], .deffunc)
        var body = items.dropFirst(3)
        var arguments: (types: [Symbol?], rest: Symbol?)?
        var returned: (type: Symbol?, form: Syntax)?
        while let clause = body.first, let keyword = annotation(clause) {
            if keyword == Self.argumentsClause, arguments == nil {
                arguments = try argumentTypes(clause, formals)
            } else if keyword == Self.returnClause, returned == nil {
                guard let parts = clause.list, parts.count == 2 else {
                    throw malformed(.deffunc, clause, "the result's type is given as (:return type)")
                }
                returned = (try type(parts[1]), clause)
            } else {
                throw error(.duplicate(keyword), "deffunc: the clause \(keyword) is there twice", at: clause)
            }
            body = body.dropFirst()
        }
        if body.isEmpty { throw malformed(.deffunc, form, "the body is empty") }
        let function = TypedFunction(
            formals: items[2], types: arguments?.types ?? formals.names.map { _ in nil }, restType: arguments?.rest,
            returnType: returned?.type, body: body)
        return .value(try define(items[1], .deffunc, scope), .typedProcedure(function), form: form)
    }

    private func annotation(_ form: Syntax) -> Symbol? {
        let name: Symbol?
        switch form.value {
        case .list(let items): name = items.first?.identifier?.symbol
        case .improperList(let items, _): name = items[0].identifier?.symbol
        default: name = nil
        }
        return name == Self.argumentsClause || name == Self.returnClause ? name : nil
    }

    /// The types of `(:args type ...)`, of which a dotted last one is for the rest list.
    private func argumentTypes(
        _ clause: Syntax, _ formals: Formals
    ) throws(ExpanderError) -> (types: [Symbol?], rest: Symbol?) {
        let forms: ArraySlice<Syntax>
        var restForm: Syntax?
        switch clause.value {
        case .list(let items): forms = items.dropFirst()
        case .improperList(let items, let tail): (forms, restForm) = (items.dropFirst(), tail)
        default: throw malformed(.deffunc, clause)
        }
        guard forms.count == formals.names.count, restForm == nil || formals.rest != nil else {
            throw malformed(
                .deffunc, clause, ":args gives \(forms.count) types for \(formals.names.count) parameters")
        }
        var types: [Symbol?] = []
        for form in forms { types.append(try type(form)) }
        if let restForm { return (types, try type(restForm)) }
        return (types, nil)
    }

    private func type(_ form: Syntax) throws(ExpanderError) -> Symbol? {
        guard let name = form.identifier?.symbol, ParameterTypes.all.contains(name) else {
            let near = form.identifier.map { Spelling.nearest(to: $0.symbol, among: ParameterTypes.names) } ?? []
            let hint =
                near.isEmpty
                ? "the types are " + ParameterTypes.names.map(\.name).joined(separator: ", ")
                : "did you mean \(near[0])?"
            throw error(
                .syntax(keyword: CoreSyntax.deffunc.symbol, expected: CoreSyntax.deffunc.shape),
                "deffunc: \(form.brief(limit: 30)) is not a type", at: form, hint: hint)
        }
        return name == ParameterTypes.any ? nil : name
    }

    func expand(_ function: TypedFunction, name: Symbol, _ form: Syntax) throws(ExpanderError) -> Lambda {
        var lambda = try self.lambda(
            .deffunc, form, formals: function.formals, body: function.body, name: name)
        for (index, type) in function.types.enumerated() { lambda.parameters[index].type = type }
        lambda.rest?.type = function.restType
        lambda.returnType = function.returnType
        return lambda
    }
}
