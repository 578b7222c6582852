// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// A short rendering of core forms as Scheme, in which local variables carry their numbers:
/// `(lambda (x.1) x.1)`. Globals of (user) are bare, those of (scheme base) too when they are the
/// program's own words; a library's are written `name@(library)`.
struct Outline {
    static func text(_ forms: [CoreForm]) -> String { forms.map(text).joined(separator: "\n") }

    static func text(_ form: CoreForm) -> String {
        switch form {
        case .constant(let node): constant(node.value)
        case .localReference(let node): name(node.variable)
        case .globalReference(let node): global(node.module, node.name)
        case .conditional(let node): list("if", text(node.test), text(node.consequent), text(node.alternative))
        case .begin(let node): list("begin", node.forms.map(text))
        case .lambda(let node): lambda(node)
        case .caseLambda(let node): list("case-lambda", node.clauses.map { clause($0) })
        case .let(let node): list("let", bindings(node.bindings), text(node.body))
        case .letrec(let node): list("letrec*", bindings(node.bindings), text(node.body))
        case .letValues(let node):
            list("let-values", formals(node.parameters, node.rest), text(node.producer), text(node.body))
        case .call(let node): list(text(node.operation), node.arguments.map(text))
        default: definition(form)
        }
    }

    private static func definition(_ form: CoreForm) -> String {
        switch form {
        case .recordType(let node):
            list("record-type", node.name.name, "(" + node.fields.map(\.name).joined(separator: " ") + ")")
        case .recordConstructor(let node):
            list("record-constructor", text(node.type), "(" + node.fields.map(String.init).joined(separator: " ") + ")")
        case .recordPredicate(let node): list("record-predicate", text(node.type))
        case .recordAccessor(let node): list("record-accessor", text(node.type), String(node.field))
        case .define(let node): list("define", global(node.module, node.name), text(node.value))
        case .defineValues(let node):
            list(
                "define-values",
                "(" + node.names.map(\.name).joined(separator: " ") + (node.rest.map { " . \($0)" } ?? "") + ")",
                text(node.producer))
        case .defineFunction(let node): list("deffunc", global(node.module, node.name), lambda(node.function))
        case .module(let node):
            list(
                "module",
                [
                    node.name.description, list("import", node.imports.map(\.description)),
                    list("export", node.exports.map { list($0.externalName.name, [global($0.module, $0.name)]) }),
                ]
                    + node.body.map(text))
        case .import(let node): list("import", node.modules.map(\.description))
        default: "?"
        }
    }

    private static func list(_ head: String, _ rest: String...) -> String { list(head, rest) }

    private static func list(_ head: String, _ rest: [String]) -> String {
        "(" + ([head] + rest).joined(separator: " ") + ")"
    }

    private static func name(_ variable: Variable) -> String { "\(variable.name).\(variable.id)" }

    private static func global(_ module: ModuleName, _ name: Symbol) -> String {
        let module = module.description
        return module == "(user)" || module == "(scheme base)" ? name.name : "\(name)@\(module)"
    }

    private static func bindings(_ bindings: [Binding]) -> String {
        "(" + bindings.map { "(\(name($0.variable)) \(text($0.value)))" }.joined(separator: " ") + ")"
    }

    private static func formals(_ parameters: [Parameter], _ rest: Parameter?) -> String {
        let names = parameters.map(parameter)
        guard let rest else { return "(" + names.joined(separator: " ") + ")" }
        return names.isEmpty ? parameter(rest) : "(" + names.joined(separator: " ") + " . " + parameter(rest) + ")"
    }

    private static func parameter(_ parameter: Parameter) -> String {
        name(parameter.variable) + (parameter.type.map { ":\($0)" } ?? "")
    }

    private static func lambda(_ node: Lambda) -> String {
        list("lambda" + (node.returnType.map { ":\($0)" } ?? ""), formals(node.parameters, node.rest), text(node.body))
    }

    private static func clause(_ node: Lambda) -> String {
        "(" + formals(node.parameters, node.rest) + " " + text(node.body) + ")"
    }

    private static func constant(_ value: ConstantValue) -> String {
        switch value {
        case .symbol, .list, .improperList: "'" + datum(value)
        default: datum(value)
        }
    }

    private static func datum(_ value: ConstantValue) -> String {
        switch value {
        case .boolean(let value): value ? "#t" : "#f"
        case .number(.integer(let value)): String(value)
        case .number(let value): "\(value)"
        case .character(let value): "#\\\(value)"
        case .string(let value): "\"\(value)\""
        case .symbol(let value): value.name
        case .bytevector(let value): "#u8(" + value.map(String.init).joined(separator: " ") + ")"
        case .list(let items): "(" + items.map(datum).joined(separator: " ") + ")"
        case .improperList(let items, let tail):
            "(" + items.map(datum).joined(separator: " ") + " . " + datum(tail) + ")"
        case .vector(let items): "#(" + items.map(datum).joined(separator: " ") + ")"
        case .collection(let kind, let items): kind.opening + items.map(datum).joined(separator: " ") + ")"
        case .labelled(let number, let value): "#\(number)=" + datum(value)
        case .reference(let number): "#\(number)#"
        case .unspecified: "#!unspecified"
        case .endOfFile: "#!eof"
        }
    }
}
