// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine
import SennitReader

/// Core forms to `Node`s, simplifying on the way: constants folded, dead branches dropped, library
/// procedures turned into operations, variables counted.
final class Analyzer {
    let linker: any Linker
    var variables: [Int32: LocalVariable] = [:]
    /// The procedures whose bodies are being put into the place of calls.
    var inlining: Set<Symbol> = []

    init(linker: any Linker) { self.linker = linker }

    func analyze(_ form: CoreForm) throws(CompileError) -> Node {
        switch form {
        case .constant(let node): return .constant(try linker.constant(node.value))
        case .localReference(let node): return reference(node.variable)
        case .globalReference(let node): return try global(node)
        case .conditional(let node):
            return try conditional(node)
        case .begin(let node): return try sequence(node.forms)
        case .lambda(let node): return .lambda(try procedure(node))
        case .caseLambda(let node):
            var clauses: [Procedure] = []
            for clause in node.clauses { clauses.append(try procedure(clause)) }
            return clauses.count == 1 ? .lambda(clauses[0]) : .caseLambda(node.name, clauses, node.position)
        case .let(let node): return try analyzeLet(node)
        case .letrec(let node): return try analyzeLetrec(node)
        case .letValues(let node):
            let producer = try analyze(node.producer)
            return try letValues(node, producer: producer)
        case .call(let node): return try analyzeCall(node)
        case .recordType, .recordConstructor, .recordPredicate, .recordAccessor: return try record(form)
        case .define(let node):
            if case .lambda(let lambda) = node.value {
                return try define(module: node.module, name: node.name, lambda, node.position)
            }
            return .define(
                cell: linker.cell(module: node.module, name: node.name), try analyze(node.value), node.position)
        case .defineFunction(let node):
            return try define(module: node.module, name: node.name, node.function, node.position)
        case .defineValues(let node): return try defineValues(node)
        case .module, .import:
            throw CompileError(message: "a module is run by the evaluator, not compiled", position: .none)
        }
    }

    private func define(
        module: ModuleName, name: Symbol, _ lambda: Lambda, _ position: Position
    ) throws(CompileError) -> Node {
        let procedure = try procedure(lambda)
        procedure.closure = linker.fixedProcedure(module: module, name: name)
        return .define(cell: linker.cell(module: module, name: name), .lambda(procedure), position)
    }

    func declare(_ variable: Variable) -> LocalVariable {
        let local = LocalVariable(variable.name)
        variables[variable.id] = local
        return local
    }

    func reference(_ variable: Variable) -> Node {
        guard let local = variables[variable.id] else { return .constant(.unspecified) }
        if let substitute = local.substitute {
            if case .local(let other) = substitute { other.references += 1 }
            return substitute
        }
        local.references += 1
        return .local(local)
    }

    func global(_ node: GlobalReference) throws(CompileError) -> Node {
        switch try linker.resolve(module: node.module, name: node.name) {
        case .cell(let cell): return .global(cell: cell, node.position)
        case .constant(let word): return .constant(word)
        case .primitive(_, _, _, let procedure): return .constant(procedure())
        }
    }

    /// `if`, with the branch that cannot be reached left unanalyzed.
    private func conditional(_ node: Conditional) throws(CompileError) -> Node {
        let test = try analyze(node.test)
        if let word = test.constantWord { return try analyze(word.isTrue ? node.consequent : node.alternative) }
        let consequent = try analyze(node.consequent)
        let alternative = try analyze(node.alternative)
        if case .operation(.not, let arguments, _) = test {
            return .conditional(arguments[0], alternative, consequent)
        }
        return .conditional(test, consequent, alternative)
    }

    func sequence(_ forms: [CoreForm]) throws(CompileError) -> Node {
        var nodes: [Node] = []
        for (index, form) in forms.enumerated() {
            let node = try analyze(form)
            if index < forms.count - 1 {
                switch node {
                case .constant, .lambda: continue
                case .local(let variable):
                    if !variable.isBoxed { variable.references -= 1; continue }
                default: break
                }
            }
            if case .sequence(let inner) = node { nodes += inner } else { nodes.append(node) }
        }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    func procedure(_ lambda: Lambda) throws(CompileError) -> Procedure {
        let parameters = lambda.parameters.map { declare($0.variable) }
        let rest = lambda.rest.map { declare($0.variable) }
        if parameters.count > 60_000 {
            throw CompileError(message: "a procedure has more than 60000 parameters", position: lambda.position)
        }
        var types: [TypeCode?] = []
        for parameter in lambda.parameters + (lambda.rest.map { [$0] } ?? []) {
            types.append(try type(parameter.type, parameter.position))
        }
        return Procedure(
            name: lambda.name, parameters: parameters, parameterTypes: types, rest: rest,
            returnType: try type(lambda.returnType, lambda.position), body: try analyze(lambda.body),
            position: lambda.position)
    }

    private func type(_ name: Symbol?, _ position: Position) throws(CompileError) -> TypeCode? {
        guard let name else { return nil }
        if let type = TypeCode(annotation: name.name) { return type }
        throw CompileError(message: "there is no type \(name)", position: position)
    }

    func analyzeLet(_ node: Let) throws(CompileError) -> Node {
        var values: [Node] = []
        for binding in node.bindings { values.append(try analyze(binding.value)) }
        return try bind(node.bindings.map(\.variable), values, in: node.body)
    }

    /// `body` with variables bound to values already analyzed.
    func bind(_ names: [Variable], _ values: [Node], in body: CoreForm) throws(CompileError) -> Node {
        var bound: [(LocalVariable, Node)] = []
        var declared: [(Variable, LocalVariable)] = []
        for (name, value) in zip(names, values) {
            let local = LocalVariable(name.name)
            switch value {
            case .constant: local.substitute = value
            case .local(let other) where !other.isBoxed:
                // References of the variable will be references of the other one.
                other.references -= 1
                local.substitute = value
            case .lambda(let procedure): local.procedure = procedure
            default: break
            }
            declared.append((name, local))
            bound.append((local, value))
        }
        for (variable, local) in declared { variables[variable.id] = local }
        var result = try analyze(body)
        if bound.count == 1, let node = Analyzer.alternative(bound[0].0, bound[0].1, result) { return node }
        for (local, value) in bound.reversed() where local.substitute == nil {
            if let procedure = local.procedure {
                procedure.selfVariable = local
                result = .fix([(local, procedure)], result)
            } else {
                result = .let(local, value, result)
            }
        }
        return result
    }

    /// `(let ((t test)) (if t t other))`, which `or` expands to, where the test gives #t or #f.
    private static func alternative(_ local: LocalVariable, _ value: Node, _ body: Node) -> Node? {
        guard case .conditional(.local(let test), .local(let yes), let no) = body, test === local, yes === local,
            local.references == 2, case .operation(let operation, _, _) = value, operation.isPredicate
        else { return nil }
        return .conditional(value, .constant(.true), no)
    }

    func letValues(_ node: LetValues, producer: Node) throws(CompileError) -> Node {
        let parameters = node.parameters.map { declare($0.variable) }
        let rest = node.rest.map { declare($0.variable) }
        guard parameters.count < 250 else {
            throw CompileError(message: "more than 250 values are bound at once", position: node.position)
        }
        return .letValues(parameters, rest: rest, producer, try analyze(node.body), node.position)
    }

    private func defineValues(_ node: DefineValues) throws(CompileError) -> Node {
        let producer = try analyze(node.producer)
        let locals = node.names.map { LocalVariable($0) }
        let rest = node.rest.map { LocalVariable($0) }
        guard locals.count < 250 else {
            throw CompileError(message: "more than 250 values are defined at once", position: node.position)
        }
        var definitions: [Node] = []
        for local in locals + (rest.map { [$0] } ?? []) {
            local.references += 1
            definitions.append(
                .define(cell: linker.cell(module: node.module, name: local.name), .local(local), node.position))
        }
        let body: Node =
            definitions.isEmpty
            ? .constant(.unspecified) : definitions.count == 1 ? definitions[0] : .sequence(definitions)
        return .letValues(locals, rest: rest, producer, body, node.position)
    }

    /// Record operations are calls of internal primitives.
    private func record(_ form: CoreForm) throws(CompileError) -> Node {
        switch form {
        case .recordType(let node):
            return try internalCall(
                "make-record-type",
                [
                    .constant(.init(node.name)),
                    .constant(try linker.constant(.vector(node.fields.map { .symbol($0) }))),
                ],
                node.position)
        case .recordConstructor(let node):
            let fields = try linker.constant(.vector(node.fields.map { .number(.integer(Int($0))) }))
            return try internalCall(
                "make-record-constructor", [.constant(.init(node.name)), try analyze(node.type), .constant(fields)],
                node.position)
        case .recordPredicate(let node):
            return try internalCall(
                "make-record-predicate", [.constant(.init(node.name)), try analyze(node.type)], node.position)
        case .recordAccessor(let node):
            return try internalCall(
                "make-record-accessor",
                [.constant(.init(node.name)), try analyze(node.type), .constant(Word(fixnum: Int(node.field)))],
                node.position)
        default: return .constant(.unspecified)
        }
    }

    private func internalCall(_ name: String, _ arguments: [Node], _ position: Position) throws(CompileError) -> Node {
        let module = ModuleName([Symbol("sennit"), Symbol("internal")])
        guard case .primitive(let index, _, _, _) = try linker.resolve(module: module, name: Symbol(name)) else {
            throw CompileError(message: "(sennit internal) has no primitive \(name)", position: position)
        }
        return .primitive(index: index, arguments, position)
    }
}
