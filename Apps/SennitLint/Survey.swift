// SPDX-License-Identifier: MIT
import Sennit
import SennitCoreForms
import SennitReader

/// What the core forms of a program consist of, collected in one walk.
struct Survey {
    /// A call of something that may be known.
    struct KnownCall {
        var call: Call
        /// What is called: a lambda, or a reference to one or to anything else.
        var callee: CoreForm
    }

    struct Definition {
        var module: ModuleName
        var name: Symbol
        /// Nil for one of several values.
        var value: CoreForm?
        var position: Position
    }

    struct LocalBinding {
        var variable: Variable
        var position: Position
        /// Where it is referred to.
        var references: [Position]
    }

    struct GlobalName: Hashable {
        var module: ModuleName
        var name: Symbol
    }

    private(set) var calls: [KnownCall] = []
    private(set) var begins: [Begin] = []
    /// The variables of `let`, `letrec` and inner definitions.
    private(set) var locals: [LocalBinding] = []
    private(set) var definitions: [Definition] = []
    private(set) var modules: [Module] = []
    /// For each global the names of the definitions that refer to it; nil stands for expressions.
    private(set) var users: [GlobalName: Set<GlobalName?>] = [:]
    private(set) var globals: [GlobalReference] = []
    private(set) var positions: [Position] = []

    init(_ forms: [CoreForm]) {
        for form in forms {
            if case .module(let module) = form {
                modules.append(module)
                for inner in module.body { add(inner) }
            } else {
                add(form)
            }
        }
    }

    /// The value of a global that is defined once; nil for any other.
    func value(module: ModuleName, name: Symbol) -> CoreForm? {
        let found = definitions.filter { $0.name == name && $0.module == module }
        return found.count == 1 ? found[0].value : nil
    }

    /// Adds one form of the top level: the identities of local variables are its own.
    private mutating func add(_ form: CoreForm) {
        let owner = define(form)
        var bindings: [Binding] = []
        var values: [Int32: CoreForm] = [:]
        var references: [Int32: [Position]] = [:]
        var stack = [form]
        let firstCall = calls.count
        while let node = stack.popLast() {
            positions.append(node.position)
            switch node {
            case .call(let call): calls.append(KnownCall(call: call, callee: call.operation))
            case .begin(let begin): begins.append(begin)
            case .let(let node):
                bindings += node.bindings
            case .letrec(let node):
                bindings += node.bindings
            case .localReference(let reference):
                references[reference.variable.id, default: []].append(reference.position)
            case .globalReference(let reference):
                globals.append(reference)
                users[GlobalName(module: reference.module, name: reference.name), default: []].insert(owner)
            default: break
            }
            var children: [CoreForm] = []
            node.forEachChild { children.append($0) }
            stack.append(contentsOf: children.reversed())
        }
        for binding in bindings {
            values[binding.variable.id] = binding.value
            positions.append(binding.position)
            locals.append(
                LocalBinding(
                    variable: binding.variable, position: binding.position,
                    references: references[binding.variable.id] ?? []))
        }
        for index in firstCall..<calls.count {
            guard case .localReference(let reference) = calls[index].callee, let value = values[reference.variable.id]
            else { continue }
            calls[index].callee = value
        }
    }

    private mutating func define(_ form: CoreForm) -> GlobalName? {
        switch form {
        case .define(let node):
            definitions.append(
                Definition(module: node.module, name: node.name, value: node.value, position: node.position))
            return GlobalName(module: node.module, name: node.name)
        case .defineFunction(let node):
            definitions.append(
                Definition(
                    module: node.module, name: node.name, value: .lambda(node.function), position: node.position))
            return GlobalName(module: node.module, name: node.name)
        case .defineValues(let node):
            for name in node.names + (node.rest.map { [$0] } ?? []) {
                definitions.append(Definition(module: node.module, name: name, value: nil, position: node.position))
            }
            return nil
        default:
            return nil
        }
    }
}
