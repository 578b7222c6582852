// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

extension UnitExpander {
    /// `(defmodule name clause ... form ...)`, after LFE: a library `(name)` whose body follows its clauses, and whose
    /// exports can say how many arguments they take: `(export (add 2) pi)`. A module without an import clause sees what
    /// a program without imports does.
    func expandModule(_ form: Syntax, _ items: [Syntax]) throws(ExpanderError) -> Module {
        let shape = "(defmodule name clause ... form ...)"
        guard items.count >= 2 else {
            throw error(
                .syntax(keyword: "defmodule", expected: shape), "defmodule: expected \(shape)", at: form)
        }
        let name = items[1].identifier == nil ? items[1] : Syntax(list: [items[1]], position: items[1].position)
        let clauses = try moduleClauses(items.dropFirst(2))
        func word(_ symbol: Symbol) -> Syntax {
            Syntax(leaf: .identifier(Identifier(symbol)), position: form.position)
        }
        func declaration(_ head: Symbol, _ rest: [Syntax]) -> Syntax {
            Syntax(list: [word(head)] + rest, position: form.position)
        }
        let standard = Syntax(list: session.provider.defaultLibrary.parts.map(word), position: form.position)
        let library = [
            word("define-library"), name,
            declaration("import", clauses.imports.isEmpty ? [standard] : clauses.imports),
            declaration("export", clauses.exports.map(\.name)), declaration("begin", clauses.body),
        ]
        let module = try expandLibrary(form, library)
        for export in clauses.exports {
            guard let arity = export.arity, let symbol = export.name.identifier?.symbol else { continue }
            try check(symbol, takes: arity, in: module, export.name)
        }
        return module
    }

    private struct ModuleClauses {
        var imports: [Syntax] = []
        var exports: [(name: Syntax, arity: Int?)] = []
        var body: [Syntax] = []
    }

    private func moduleClauses(_ forms: ArraySlice<Syntax>) throws(ExpanderError) -> ModuleClauses {
        var result = ModuleClauses()
        for form in forms {
            guard let items = form.list, let head = items.first?.identifier?.symbol.name else {
                result.body.append(form)
                continue
            }
            switch head {
            case "export": for item in items.dropFirst() { result.exports.append(try moduleExport(item)) }
            case "import": result.imports += items.dropFirst()
            case "doc": continue
            default: result.body.append(form)
            }
        }
        return result
    }

    /// `name`, `(name arity)` or `(rename inside outside)`.
    private func moduleExport(_ form: Syntax) throws(ExpanderError) -> (name: Syntax, arity: Int?) {
        if form.identifier != nil { return (form, nil) }
        if let items = form.list, items.count == 3, items[0].identifier?.symbol == "rename" { return (form, nil) }
        guard let items = form.list, items.count == 2, items[0].identifier != nil,
            case .constant(.number(.integer(let number))) = items[1].value, let arity = Int(String(number)),
            (0...250).contains(arity)
        else {
            let expected = "(export name (name arity) (rename name external-name) ...)"
            throw error(
                .syntax(keyword: "export", expected: expected),
                "export: \(form.brief(limit: 40)) is neither a name nor (name arity)", at: form,
                hint: "expected \(expected)")
        }
        return (items[0], arity)
    }

    /// That a procedure which the module defines by a lambda expression takes so many arguments. Of others it is not
    /// known before the module runs.
    private func check(_ name: Symbol, takes arity: Int, in module: Module, _ form: Syntax) throws(ExpanderError) {
        guard let home = module.exports.first(where: { $0.externalName == name }), home.module == module.name else {
            return
        }
        for definition in module.body {
            let lambdas: [Lambda]
            switch definition {
            case .define(let node) where node.name == home.name:
                switch node.value {
                case .lambda(let lambda): lambdas = [lambda]
                case .caseLambda(let node): lambdas = node.clauses
                case .constant:
                    throw error(
                        .syntax(keyword: "export", expected: nil),
                        "\(name) is exported as a procedure of \(arity) arguments and is none", at: form)
                default: continue
                }
            case .defineFunction(let node) where node.name == home.name: lambdas = [node.function]
            default: continue
            }
            let takes = lambdas.contains { lambda in
                lambda.rest == nil ? lambda.parameters.count == arity : lambda.parameters.count <= arity
            }
            if takes { continue }
            let counts = lambdas.map { "\($0.parameters.count)\($0.rest == nil ? "" : " or more")" }
            throw error(
                .syntax(keyword: "export", expected: nil),
                "\(name) is exported with \(arity) argument\(arity == 1 ? "" : "s") and takes "
                    + counts.joined(separator: ", "), at: form)
        }
    }
}
