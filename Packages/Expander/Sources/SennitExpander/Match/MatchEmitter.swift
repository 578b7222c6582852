// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitReader

/// Writes graphs as core forms.
///
/// A node becomes a conditional; one that several paths lead to becomes a local procedure, whose calls, all
/// in tail position, compile to jumps. Its parameters are the parts of the value that may be needed from there
/// on. A part is taken out, and bound to a variable, where it is first needed on a path.
///
/// Of a node's branches the largest is written by the same turn of a loop and the others by recursion, so
/// that the recursion is as deep as the logarithm of the graph's size.
final class MatchEmitter {
    let compiler: MatchCompiler
    let expander: UnitExpander
    let form: Syntax
    /// The variables in scope by the parts that they hold.
    private(set) var scope: [Int: Variable] = [:]
    /// What to put back into `scope`.
    private var changes: [(occurrence: Int, old: Variable?)] = []
    /// The procedures of complex expressions in patterns.
    var procedures: [Int: Variable] = [:]

    /// What surrounds a form that is still to come.
    typealias Frame = (CoreForm) -> CoreForm

    /// One graph on its way, and how it ends.
    struct Task {
        let graph: MatchGraph
        /// The nodes that are procedures, and their parameters.
        var shared: [Int: (variable: Variable, parts: [Int])] = [:]
        let success: (MatchGraph.Node, inout [Frame]) throws(ExpanderError) -> Ending
        let failure: () -> CoreForm
    }

    /// What a node of success comes to.
    enum Ending {
        case complete(CoreForm)
        /// `next` goes into the place that the frames leave.
        case continued
    }

    init(_ compiler: MatchCompiler) {
        self.compiler = compiler
        expander = compiler.expander
        form = compiler.form
    }

    // MARK: - Scope

    func bind(_ occurrence: Int, to variable: Variable) {
        changes.append((occurrence, scope.updateValue(variable, forKey: occurrence)))
    }

    /// Runs `body`, then forgets the variables it has bound.
    func scoped<Result>(_ body: () throws(ExpanderError) -> Result) throws(ExpanderError) -> Result {
        let mark = changes.count
        defer {
            while changes.count > mark {
                let change = changes.removeLast()
                scope[change.occurrence] = change.old
            }
        }
        return try body()
    }

    /// The variable that holds a part, bound in a new frame if there is none yet.
    func variable(_ occurrence: Int, _ frames: inout [Frame], name: Symbol? = nil) -> Variable {
        if let known = scope[occurrence] { return known }
        var missing: [Int] = []
        var next = occurrence
        while scope[next] == nil, compiler.occurrences[next].isDerived {
            missing.append(next)
            next = compiler.occurrences[next].parent
        }
        while let part = missing.popLast() {
            let value = access(part, &frames)
            let variable = expander.newVariable(part == occurrence ? name ?? "part" : "part")
            let form = form
            let expander = expander
            frames.append { expander.bound(variable, to: value, in: $0, form) }
            bind(part, to: variable)
        }
        guard let variable = scope[occurrence] else { preconditionFailure("a part of the value is not in scope") }
        return variable
    }

    func reference(_ occurrence: Int, _ frames: inout [Frame]) -> CoreForm {
        expander.reference(variable(occurrence, &frames), form)
    }

    /// A part, as it is computed from the part it belongs to.
    private func access(_ occurrence: Int, _ frames: inout [Frame]) -> CoreForm {
        let place = compiler.occurrences[occurrence]
        let whole = reference(place.parent, &frames)
        switch place.selector {
        case .car: return expander.standard("car", [whole], form)
        case .cdr: return expander.standard("cdr", [whole], form)
        case .listTail(let count): return expander.standard("list-tail", [whole, number(count)], form)
        case .pairCount: return `internal`("%pair-count", [whole])
        case .length: return expander.standard("vector-length", [whole], form)
        case .element(let index): return expander.standard("vector-ref", [whole, number(index)], form)
        case .elementFromEnd(let index):
            let length = reference(compiler.occurrences.number(of: .length, in: place.parent), &frames)
            let place = expander.standard("-", [length, number(index)], form)
            return expander.standard("vector-ref", [whole, place], form)
        case .field(let index): return `internal`("%record-field", [whole, number(index)])
        case .recordType: return `internal`("%record-type", [whole])
        case .value(let key):
            return expander.call(
                MatchCompiler.hashmapModule, "hashmap-ref/default", [whole, value(of: key), boolean(false)], form)
        case .application(let procedure): return application(procedure, [whole])
        case .reversed: return expander.standard("reverse", [whole], form)
        case .root, .item, .remainder, .collected, .alternative, .resume: return whole
        }
    }

    // MARK: - Nodes

    /// A graph, with the values that it starts from in scope.
    func emit(
        _ graph: MatchGraph, failure: @escaping () -> CoreForm,
        success: @escaping (MatchGraph.Node, inout [Frame]) throws(ExpanderError) -> Ending
    ) throws(ExpanderError) -> CoreForm {
        var task = Task(graph: graph, success: success, failure: failure)
        for node in graph.nodes.indices where graph.uses[node] > 1 {
            switch graph.nodes[node] {
            case .failure, .resumption: continue
            default: break
            }
            task.shared[node] = (expander.newVariable("state"), parameters(of: graph.rows[node]))
        }
        var bindings: [Binding] = []
        for node in task.shared.keys.sorted() {
            guard let (variable, parts) = task.shared[node] else { continue }
            let body = try scoped { () throws(ExpanderError) in try procedure(node, parts, task) }
            bindings.append(Binding(variable: variable, value: .lambda(body), position: form.position))
        }
        let body = try scoped { () throws(ExpanderError) in try emit(0, task, isEntry: true) }
        return bindings.isEmpty ? body : expander.letrec(bindings, body, form)
    }

    private func procedure(_ node: Int, _ parts: [Int], _ task: Task) throws(ExpanderError) -> Lambda {
        var parameters: [Parameter] = []
        for part in parts {
            let variable = expander.newVariable("part")
            bind(part, to: variable)
            parameters.append(Parameter(variable: variable, position: form.position))
        }
        return Lambda(parameters: parameters, body: try emit(node, task, isEntry: true), position: form.position)
    }

    /// The parts that a node's procedure is given: those that the rows name and that are not in scope. What
    /// is easily taken out again is left out if there are many.
    private func parameters(of rows: [MatchRow]) -> [Int] {
        var seen: Set<Int> = []
        var costly: [Int] = []
        var cheap: [Int] = []
        func add(_ occurrence: Int) {
            guard scope[occurrence] == nil, seen.insert(occurrence).inserted else { return }
            if isCostly(occurrence) { costly.append(occurrence) } else { cheap.append(occurrence) }
        }
        for row in rows {
            for test in row.tests { add(test.occurrence) }
            var next = row.bindings
            while let binding = next {
                add(binding.occurrence)
                next = binding.next
            }
        }
        return costly + cheap.prefix(max(0, 40 - costly.count))
    }

    /// Whether the part, or one on the way to it, takes more than a few instructions or is only there once.
    private func isCostly(_ occurrence: Int) -> Bool {
        var next = occurrence
        while scope[next] == nil {
            if compiler.occurrences[next].isCostly { return true }
            next = compiler.occurrences[next].parent
        }
        return false
    }

    private func emit(_ start: Int, _ task: Task, isEntry: Bool) throws(ExpanderError) -> CoreForm {
        var frames: [Frame] = []
        var node = start
        var isEntry = isEntry
        var result: CoreForm?
        while result == nil {
            if !isEntry, let (procedure, parts) = task.shared[node] {
                let arguments = parts.map { reference($0, &frames) }
                result = call(procedure, arguments)
                break
            }
            isEntry = false
            switch task.graph.nodes[node] {
            case .failure: result = task.failure()
            case .resumption(let occurrence): result = call(variable(occurrence, &frames), [])
            case .success(_, _, let next):
                switch try task.success(task.graph.nodes[node], &frames) {
                case .complete(let form): result = form
                case .continued: node = next ?? node
                }
            case .choice(let occurrence, let cases, let otherwise):
                node = try emitChoice(occurrence, cases, otherwise, task, &frames)
            case .search(let occurrence, let pattern, let inner, let found, let missed):
                let test = MatchRow.Test(occurrence: occurrence, pattern: pattern)
                let isFoundLarger = size(found, task) >= size(missed, task)
                let other = isFoundLarger ? missed : found
                try emitSearch(test, inner, isFoundLarger: isFoundLarger, &frames) { () throws(ExpanderError) in
                    try self.emit(other, task, isEntry: false)
                }
                node = isFoundLarger ? found : missed
            }
        }
        var form = result ?? task.failure()
        while let frame = frames.popLast() { form = frame(form) }
        return form
    }

    private func size(_ node: Int, _ task: Task) -> Int {
        task.shared[node] == nil ? task.graph.sizes[node] : 1
    }

    /// Writes all branches but the largest, whose node is returned.
    private func emitChoice(
        _ occurrence: Int, _ cases: [(check: MatchCheck, node: Int)], _ otherwise: Int, _ task: Task,
        _ frames: inout [Frame]
    ) throws(ExpanderError) -> Int {
        let tests = cases.map { test($0.check, occurrence, &frames) }
        let nodes = cases.map(\.node) + [otherwise]
        var largest = 0
        for index in nodes.indices where size(nodes[index], task) > size(nodes[largest], task) { largest = index }
        var forms: [CoreForm] = []
        for (index, node) in nodes.enumerated() {
            forms.append(
                index == largest
                    ? expander.unspecified(form)
                    : try scoped { () throws(ExpanderError) in try emit(node, task, isEntry: false) })
        }
        let position = form.position
        let branches = forms
        frames.append { missing in
            var forms = branches
            forms[largest] = missing
            var result = forms[forms.count - 1]
            for index in tests.indices.reversed() {
                result = .conditional(
                    Conditional(
                        test: tests[index], consequent: forms[index], alternative: result, position: position))
            }
            return result
        }
        return nodes[largest]
    }
}
