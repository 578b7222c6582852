// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitReader

// `letrec*` has no assignment to fall back on here. Procedures are made together in `fix` groups, as
// late as they are needed; other values are evaluated in order. Only when a procedure must exist
// before a variable it refers to has its value (because an earlier value's evaluation uses the
// procedure) does that variable live in a box, whose uses check that it has been filled.

extension Analyzer {
    func analyzeLetrec(_ node: Letrec) throws(CompileError) -> Node {
        let locals = node.bindings.map { declare($0.variable) }
        let plan = LetrecPlan(node.bindings)
        for index in plan.boxed { locals[index].isBoxed = true }
        var procedures: [Int: Procedure] = [:]
        // A procedure's variable must know it before calls are analyzed, so that they count as known:
        // shells first, bodies after.
        for index in plan.procedures { locals[index].procedure = try shell(node.bindings[index].value) }
        for index in plan.procedures {
            guard case .lambda(let lambda) = node.bindings[index].value, let procedure = locals[index].procedure
            else { continue }
            procedure.body = try analyze(lambda.body)
            procedure.selfVariable = locals[index]
            procedures[index] = procedure
        }
        var values: [Int: Node] = [:]
        for step in plan.steps {
            if case .value(let index) = step { values[index] = try analyze(node.bindings[index].value) }
        }
        var result = try analyze(node.body)
        for step in plan.steps.reversed() {
            switch step {
            case .procedures(let indexes):
                result = .fix(indexes.compactMap { i in procedures[i].map { (locals[i], $0) } }, result)
            case .value(let index):
                guard let value = values[index] else { continue }
                if locals[index].isBoxed {
                    result = .sequence([.fillBox(locals[index], value), result])
                } else {
                    result = .let(locals[index], value, result)
                }
            }
        }
        for index in plan.boxed.reversed() { result = .box(locals[index], result) }
        return result
    }

    private func shell(_ form: CoreForm) throws(CompileError) -> Procedure? {
        guard case .lambda(let lambda) = form else { return nil }
        var empty = lambda
        empty.body = .constant(Constant(value: .unspecified))
        return try procedure(empty)
    }
}

/// In which order the bindings of a `letrec*` come about.
struct LetrecPlan {
    enum Step {
        case procedures([Int])
        case value(Int)
    }

    private(set) var steps: [Step] = []
    /// Indexes of variables that need a box, ascending.
    private(set) var boxed: [Int] = []
    let procedures: [Int]

    init(_ bindings: [Binding]) {
        var indexOf: [Int32: Int] = [:]
        for (index, binding) in bindings.enumerated() { indexOf[binding.variable.id] = index }
        var isProcedure = [Bool](repeating: false, count: bindings.count)
        for (index, binding) in bindings.enumerated() {
            if case .lambda = binding.value { isProcedure[index] = true }
        }
        procedures = bindings.indices.filter { isProcedure[$0] }
        if procedures.count == bindings.count {
            steps = [.procedures(procedures)]
            return
        }
        let uses = bindings.map { LetrecPlan.references(of: $0.value, in: indexOf) }
        var made = [Bool](repeating: false, count: bindings.count)
        var needsBox = [Bool](repeating: false, count: bindings.count)
        for index in bindings.indices where !isProcedure[index] {
            // What evaluating this value may touch: its own references, and those of procedures it
            // could call.
            var seen = Set<Int>()
            var pending = Array(uses[index])
            while let next = pending.popLast() {
                guard seen.insert(next).inserted else { continue }
                if isProcedure[next] && !made[next] { pending += uses[next] }
                if !isProcedure[next] && next >= index { needsBox[next] = true }
            }
            let needed = seen.filter { isProcedure[$0] && !made[$0] }.sorted()
            if !needed.isEmpty {
                steps.append(.procedures(needed))
                for procedure in needed { made[procedure] = true }
            }
            steps.append(.value(index))
        }
        let remaining = procedures.filter { !made[$0] }
        if !remaining.isEmpty { steps.append(.procedures(remaining)) }
        boxed = bindings.indices.filter { needsBox[$0] }
    }

    /// The bindings, by index, that a form refers to anywhere inside.
    private static func references(of form: CoreForm, in indexOf: [Int32: Int]) -> Set<Int> {
        var found = Set<Int>()
        var pending = [form]
        while let next = pending.popLast() {
            if case .localReference(let reference) = next {
                if let index = indexOf[reference.variable.id] { found.insert(index) }
            } else {
                next.forEachChild { pending.append($0) }
            }
        }
        return found
    }
}
