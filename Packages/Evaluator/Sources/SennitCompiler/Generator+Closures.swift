// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine
import SennitReader

extension Generator {
    /// A closure of `inner` in register `target`.
    func makeClosure(_ inner: Procedure, into target: Int, free: Int) throws(CompileError) {
        let innerCode = try Generator.generate(inner, machine: machine)
        code.use(register: target)
        if inner.captures.isEmpty {
            let closure = inner.closure ?? Closure.makeOld(heap: machine.heap, code: innerCode)
            Closure.complete(closure, code: innerCode)
            code.emit(.loadLiteral, a: target, literal: closure)
            return
        }
        var registers: [Int] = []
        var next = free
        for variable in inner.captures {
            let (register, after) = captureSource(variable, next)
            registers.append(register)
            next = after
        }
        emitMakeClosure(innerCode, into: target, registers)
    }

    func emitMakeClosure(_ innerCode: Code, into target: Int, _ registers: [Int]) {
        code.use(register: target)
        code.emit(.makeClosure, a: target, literal: innerCode.word)
        code.emit(Instruction(.captures, a: Int(innerCode.closureDetail), d: registers.count))
        var index = 0
        while index < registers.count {
            let count = min(3, registers.count - index)
            code.emit(
                Instruction(
                    .captures, x: count, a: registers[index], b: count > 1 ? registers[index + 1] : 0,
                    c: count > 2 ? registers[index + 2] : 0))
            index += count
        }
    }

    /// A register with what a closure captures for `variable`: its value, or its box.
    private func captureSource(_ variable: LocalVariable, _ free: Int) -> (register: Int, next: Int) {
        if variable.owner === procedure && variable !== procedure.selfVariable && variable.closedLiteral == nil {
            return (variable.register, free)
        }
        code.use(register: free)
        if variable.isBoxed {
            code.emit(Instruction(.loadCaptured, a: free, b: captureIndex[variable] ?? 0))
        } else {
            loadVariable(variable, into: free)
        }
        return (free, free + 1)
    }

    func generateFix(
        _ bindings: [(LocalVariable, Procedure)], _ body: Node, _ context: Context, _ free: Int
    ) throws(CompileError) {
        var next = free
        // Closures that capture nothing exist before any of their code, so that code can refer to
        // them; the code is filled in below.
        for (variable, inner) in bindings where !variable.isLabel && variable.isClosed {
            variable.closedLiteral = variable.closedLiteral ?? emptyClosure(inner)
        }
        for (variable, inner) in bindings where !variable.isLabel && variable.isClosed {
            guard let closure = variable.closedLiteral else { continue }
            Closure.complete(closure, code: try Generator.generate(inner, machine: machine))
        }
        let open = bindings.filter { !$0.0.isLabel && !$0.0.isClosed }
        for (variable, _) in open {
            variable.register = next
            code.use(register: next)
            next += 1
        }
        try makeGroup(open, free: next)
        let labels = bindings.filter { $0.0.isLabel }
        for (variable, inner) in labels {
            variable.label = Label(isLoopHead: true)
            let initial = labels.count == 1 ? body.argumentsOfJump(to: variable) : nil
            for (index, parameter) in inner.parameters.enumerated() {
                if let initial, index < initial.count, let register = registerToTakeOver(initial[index]) {
                    parameter.register = register
                } else {
                    parameter.register = next
                    code.use(register: next)
                    next += 1
                }
            }
        }
        let outer = hoisted
        defer { hoisted = outer }
        let loops = labels.filter { $0.1.body.refers(to: $0.0) }
        if !loops.isEmpty { next = hoistConstants(of: loops.map(\.1.body), next) }
        try generate(body, context, next)
        if labels.isEmpty { return }
        let end = Label()
        if !isTail(context) { code.jump(.jump, to: end) }
        // A body that starts by jumping to a label, as a named let does, needs no jump when that
        // label comes first.
        for (index, (variable, inner)) in labels.enumerated() {
            guard let label = variable.label else { continue }
            if index == 0 && !isTail(context), labels.count == 1, body.isJump(to: variable) {
                code.dropLastJump(to: end)
            }
            code.bind(label)
            let outerLevel = level
            levels += 1
            level = levels
            for parameter in inner.parameters { parameter.level = level }
            try generate(inner.body, context, next)
            level = outerLevel
            if !isTail(context) && index < labels.count - 1 { code.jump(.jump, to: end) }
        }
        code.bind(end)
    }

    /// The register of a variable that nobody reads after this, if the node is one. A loop that begins with its value
    /// goes on in the same register: what the value is the beginning of, a stream say, is not held by the frame then.
    private func registerToTakeOver(_ node: Node) -> Int? {
        guard case .local(let variable) = node, variable.references == 1, variable.level == level, !variable.isShared
        else { return nil }
        return registerOf(variable)
    }

    func isTail(_ context: Context) -> Bool {
        if case .tail = context { return true }
        return false
    }

    private func emptyClosure(_ inner: Procedure) -> Word {
        Closure.makeIncomplete(heap: machine.heap, parameters: inner.parameters.count, takesRest: inner.rest != nil)
    }

    /// Closures that may refer to each other: made in order, then patched with those made later.
    private func makeGroup(_ bindings: [(LocalVariable, Procedure)], free: Int) throws(CompileError) {
        var codes: [Code] = []
        for (_, inner) in bindings { codes.append(try Generator.generate(inner, machine: machine)) }
        var patches: [(closure: Int, capture: Int, source: Int)] = []
        for (index, (variable, inner)) in bindings.enumerated() {
            var registers: [Int] = []
            var next = free
            for (capture, captured) in inner.captures.enumerated() {
                if let later = bindings.dropFirst(index).firstIndex(where: { $0.0 === captured }) {
                    // Not made yet: any valid register does until it is patched.
                    patches.append((variable.register, capture, bindings[later].0.register))
                    registers.append(bindings[0].0.register)
                    continue
                }
                let (register, after) = captureSource(captured, next)
                registers.append(register)
                next = after
            }
            if index == 0 && registers.contains(variable.register) { load(.false, into: variable.register) }
            emitMakeClosure(codes[index], into: variable.register, registers)
        }
        for patch in patches {
            code.emit(Instruction(.patchCapture, a: patch.closure, b: patch.capture, c: patch.source))
        }
    }

    func generateCaseLambda(
        _ name: Symbol?, _ clauses: [Procedure], _ position: Position, _ context: Context, _ free: Int
    ) throws(CompileError) {
        if case .effect = context { return }
        // The clauses are closures that a primitive puts into one.
        var next = free
        for clause in clauses {
            try makeClosure(clause, into: next, free: next + 1)
            next += 1
        }
        let target = target(context, next)
        code.mark(position)
        load(name.map { Word($0) } ?? .false, into: next)
        code.use(register: next)
        guard clauses.count < 250 else {
            throw CompileError(message: "case-lambda: more than 250 clauses", position: position)
        }
        code.emit(
            Instruction(.callPrimitive, x: clauses.count + 1, a: free, b: machine.caseLambdaPrimitive, c: target))
        deliver(register: target, context)
    }
}

extension Node {
    func isJump(to variable: LocalVariable) -> Bool { argumentsOfJump(to: variable) != nil }

    func argumentsOfJump(to variable: LocalVariable) -> [Node]? {
        guard case .call(.local(let callee), let arguments, _) = self, callee === variable else { return nil }
        return arguments
    }
}
