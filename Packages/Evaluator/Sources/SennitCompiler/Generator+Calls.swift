// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine

extension Generator {
    func generateCall(
        _ callee: Node, _ arguments: [Node], _ position: Position, _ context: Context, _ free: Int
    ) throws(CompileError) {
        if case .local(let variable) = callee, variable.isLabel, let label = variable.label,
            let inner = variable.procedure
        {
            return try generateJump(label, inner, arguments, position, free)
        }
        if isTail(context), isItself(callee), procedure.accepts(arguments.count) {
            return try generateJump(start, procedure, arguments, position, free)
        }
        guard arguments.count <= 250 else { return try generateLongCall(callee, arguments, position, context, free) }
        // The link goes where the result is wanted, if nothing else lives there.
        var link = free
        if let target = context.register, target == free - 1 { link = target }
        let window = link + 2
        code.use(register: window + arguments.count)
        let kind = try prepareCallee(callee, window, arguments.count)
        for (index, argument) in arguments.enumerated() {
            try generate(argument, .register(window + index), window + index + 1)
        }
        code.mark(position)
        let isTailCall = isTail(context)
        switch kind {
        case .unknown:
            code.emit(Instruction(isTailCall ? .tailCall : .call, x: arguments.count, a: window))
        case .known:
            code.emit(Instruction(isTailCall ? .tailCallKnown : .callKnown, x: arguments.count, a: window))
        case .global(let cell):
            code.emit(isTailCall ? .tailCallGlobal : .callGlobal, x: arguments.count, a: window, literal: cell)
        case .literal(let closure) where !isTailCall && machine.callsWithContinuation(closure):
            code.emit(Instruction(.callWithContinuation, a: window))
        case .literal(let closure):
            code.emit(isTailCall ? .tailCallLiteral : .callLiteral, x: arguments.count, a: window, literal: closure)
        case .itself: code.jump(.callSelf, a: window, to: entry)
        }
        if !isTailCall {
            if context.takesValues { code.markReceiver() }
            deliver(register: link, context)
        }
    }

    func isItself(_ callee: Node) -> Bool {
        switch callee {
        case .local(let variable): variable === procedure.selfVariable
        case .constant(let word): word == procedure.closure
        default: false
        }
    }

    private enum CalleeKind {
        case unknown, known, itself
        case global(Word)
        case literal(Word)
    }

    /// Puts the procedure before the window where the call expects it there.
    private func prepareCallee(_ callee: Node, _ window: Int, _ count: Int) throws(CompileError) -> CalleeKind {
        if isItself(callee) && procedure.accepts(count) { return .itself }
        switch callee {
        case .global(let cell, _): return .global(cell)
        case .constant(let word) where word.is(.closure) && Int(word.header.detail) == count:
            return .literal(word)
        case .constant(let word):
            if let clause = machine.caseLambdaClause(word, accepting: count) { return .literal(clause) }
            load(word, into: window - 1)
            return .unknown
        case .local(let variable):
            let accepts = variable.procedure?.accepts(count) == true
            if accepts, let closure = variable.closedLiteral { return .literal(closure) }
            loadVariable(variable, into: window - 1)
            return accepts && !variable.isBoxed ? .known : .unknown
        default:
            try generate(callee, .register(window - 1), window)
            return .unknown
        }
    }

    /// More arguments than a call can state: through `apply`.
    private func generateLongCall(
        _ callee: Node, _ arguments: [Node], _ position: Position, _ context: Context, _ free: Int
    ) throws(CompileError) {
        // The list of arguments is built front to back in registers, so they are evaluated in order,
        // a stretch at a time.
        let list = free + 1
        try generate(callee, .register(free), free + 1)
        load(.null, into: list)
        for argument in arguments {
            let (register, _) = try operand(argument, list + 1)
            code.emit(Instruction(.cons, a: list, b: register, c: list))
        }
        let window = list + 3
        code.use(register: window + 2)
        code.mark(position)
        code.emit(Instruction(.callPrimitive, x: 1, a: list, b: machine.reverseListPrimitive, c: window + 1))
        code.emit(Instruction(.move, a: window, b: free))
        code.emit(.loadLiteral, a: window - 1, literal: machine.applyListProcedure)
        if isTail(context) {
            code.emit(Instruction(.tailCall, x: 2, a: window))
        } else {
            code.emit(Instruction(.call, x: 2, a: window))
            if context.takesValues { code.markReceiver() }
            deliver(register: window - 2, context)
        }
    }

    /// A call of a label: its parameters are set, all at once as it were, and control goes there.
    private func generateJump(
        _ label: Label, _ inner: Procedure, _ arguments: [Node], _ position: Position, _ free: Int
    ) throws(CompileError) {
        var pending: [(target: Int, node: Node, uses: Set<LocalVariable>)] = []
        for (parameter, argument) in zip(inner.parameters, arguments) {
            if case .local(let variable) = argument, registerOf(variable) == parameter.register { continue }
            if parameter.references == 0 && argument.isPure { continue }
            pending.append((parameter.register, argument, argument.variables))
        }
        let isForward = !label.isBound
        var next = free
        var moves: [(target: Int, source: Int)] = []
        let mayReorder = pending.allSatisfy { !$0.node.hasCalls }
        func isRead(_ register: Int, by others: some Swift.Sequence<Set<LocalVariable>>) -> Bool {
            others.contains { $0.contains { registerOf($0) == register } }
        }
        while !pending.isEmpty {
            var chosen = 0
            var direct = false
            if isForward && pending.allSatisfy({ entry in !isRead(entry.target, by: pending.map(\.uses)) }) {
                direct = true
            } else {
                for index in pending.indices where mayReorder || index == 0 {
                    let others = pending.indices.filter { $0 != index }.map { pending[$0].uses }
                    let readsItself =
                        pending[index].node.hasControlFlow && isRead(pending[index].target, by: [pending[index].uses])
                    if !isRead(pending[index].target, by: others) && !readsItself {
                        chosen = index
                        direct = true
                        break
                    }
                }
            }
            let entry = pending.remove(at: chosen)
            if direct {
                try generate(entry.node, .register(entry.target), next)
            } else {
                try generate(entry.node, .register(next), next + 1)
                moves.append((entry.target, next))
                next += 1
            }
        }
        for move in moves { code.emit(Instruction(.move, a: move.target, b: move.source)) }
        code.mark(position)
        code.jump(label.isBound ? .loop : .jump, to: label)
    }

    /// Values in consecutive registers; the first one.
    private func generateRun(_ arguments: [Node], _ free: Int) throws(CompileError) -> Int {
        code.use(register: free + arguments.count)
        // Those that already lie in consecutive registers are used where they are.
        var base: Int?
        for (offset, argument) in arguments.enumerated() {
            guard case .local(let variable) = argument, let register = registerOf(variable),
                base == nil || base == register - offset
            else {
                base = nil
                break
            }
            base = register - offset
        }
        if let base { return base }
        for (offset, argument) in arguments.enumerated() {
            try generate(argument, .register(free + offset), free + offset + 1)
        }
        return free
    }

    func generateList(
        _ arguments: [Node], _ position: Position, _ context: Context, _ free: Int
    ) throws(CompileError) {
        let base = try generateRun(arguments, free)
        let target = target(context, free)
        code.mark(position)
        code.emit(Instruction(.makeList, x: arguments.count, a: base, c: target))
        deliver(register: target, context)
    }

    func generatePrimitive(
        _ index: Int, _ arguments: [Node], _ position: Position, _ context: Context, _ free: Int
    ) throws(CompileError) {
        let base = try generateRun(arguments, free)
        let target = target(context, free)
        code.mark(position)
        code.emit(Instruction(.callPrimitive, x: arguments.count, a: base, b: index, c: target))
        deliver(register: target, context)
    }
}

extension Node {
    /// Every variable it refers to, anywhere inside.
    var variables: Set<LocalVariable> {
        var found: Set<LocalVariable> = []
        var pending = [self]
        while let node = pending.popLast() {
            if case .local(let variable) = node { found.insert(variable) }
            if case .fillBox(let variable, _) = node { found.insert(variable) }
            node.forEachPart { pending.append($0) }
        }
        return found
    }
}
