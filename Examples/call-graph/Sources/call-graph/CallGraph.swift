// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// Which of a program's definitions refer to which.
struct CallGraph {
    /// A global by its module and name.
    struct Name: Hashable {
        let module: ModuleName
        let name: Symbol
    }

    /// In the order of the program; what is outside of all definitions comes last, without a name.
    private(set) var references: [(from: Name?, to: [Name])] = []

    init(_ program: Program) {
        var atTopLevel: [Name] = []
        func add(_ forms: [CoreForm], to graph: inout CallGraph) {
            for form in forms {
                switch form {
                case .define(let node): graph.note(Name(module: node.module, name: node.name), node.value)
                case .defineFunction(let node):
                    graph.note(Name(module: node.module, name: node.name), node.function.body)
                case .module(let node): add(node.body, to: &graph)
                default: CallGraph.collect(form, into: &atTopLevel)
                }
            }
        }
        add(program.forms, to: &self)
        references.append((nil, atTopLevel))
    }

    private mutating func note(_ name: Name, _ value: CoreForm) {
        var names: [Name] = []
        CallGraph.collect(value, into: &names)
        references.append((name, names))
    }

    /// Every global that a form refers to, once, in the order of the text.
    private static func collect(_ form: CoreForm, into names: inout [Name]) {
        if case .globalReference(let node) = form {
            let name = Name(module: node.module, name: node.name)
            if !names.contains(name) { names.append(name) }
        }
        form.forEachChild { collect($0, into: &names) }
    }

    /// Those that nothing leads to from the top level: they may be left out of the program.
    var unused: [Name] {
        let graph = Dictionary(references.map { ($0.from, $0.to) }, uniquingKeysWith: +)
        var reached: Set<Name> = []
        var open = graph[nil] ?? []
        while let name = open.popLast() {
            if reached.insert(name).inserted { open += graph[name] ?? [] }
        }
        return references.compactMap(\.from).filter { !reached.contains($0) }
    }
}
