// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine
import SennitReader

/// Where a node's value goes.
enum Context {
    /// It is the procedure's result.
    case tail
    case register(Int)
    /// To a register, as one word, however many values there are.
    case values(Int)
    /// Nowhere; only the node's effects matter.
    case effect
}

extension Context {
    /// The register that the value goes to, if it goes to one.
    var register: Int? {
        switch self {
        case .register(let register), .values(let register): register
        case .tail, .effect: nil
        }
    }

    /// Whether any number of values may come.
    var takesValues: Bool {
        switch self {
        case .values, .effect: true
        case .tail, .register: false
        }
    }
}

/// Generates the code of one procedure.
///
/// Registers are given out like a stack: `free` is the first one not in use. A node generated for
/// register `free - 1` may use that register as scratch, but for its operands: nothing else lives
/// there. So a call's result lands where it is wanted: the frame's link is put right at the target
/// register, which is where `return` leaves the value.
final class Generator {
    let procedure: Procedure
    let machine: Machine
    var code: CodeBuilder
    var captureIndex: [LocalVariable: Int] = [:]
    /// Where code in `.register` context that leaves a label's body goes on.
    var exits: [Label] = []
    let ownerName: Word
    /// Where calls of the procedure by itself lead: to the entry, and those in tail position behind the
    /// loading of constants.
    let entry = Label(isLoopHead: true)
    let start = Label(isLoopHead: true)
    /// Which label's body code is being generated for; 0 for none. What is bound in another one may be read again when
    /// this one is gone round.
    var level = 0
    var levels = 0
    /// Registers that hold constants of the loops that code is being generated in.
    var hoisted: [UInt64: Int] = [:]

    init(_ procedure: Procedure, machine: Machine, usesLongJumps: Bool) {
        self.procedure = procedure
        self.machine = machine
        code = CodeBuilder(usesLongJumps: usesLongJumps)
        ownerName = procedure.name.map { Word($0) } ?? .false
        for (index, variable) in procedure.captures.enumerated() { captureIndex[variable] = index }
    }

    /// The code of `procedure`.
    static func generate(_ procedure: Procedure, machine: Machine) throws(CompileError) -> Code {
        let short = Generator(procedure, machine: machine, usesLongJumps: false)
        try short.generateBody()
        if short.code.resolve() { return try short.finish() }
        let long = Generator(procedure, machine: machine, usesLongJumps: true)
        try long.generateBody()
        _ = long.code.resolve()
        return try long.finish()
    }

    private func generateBody() throws(CompileError) {
        var free = 0
        for parameter in procedure.parameters {
            parameter.register = free
            parameter.level = level
            free += 1
        }
        if let rest = procedure.rest {
            rest.register = free
            free += 1
        }
        code.use(register: free)
        code.bind(entry)
        if procedure.body.endsInCall(where: isItself) { free = hoistConstants(of: [procedure.body], free) }
        code.bind(start)
        code.mark(procedure.position)
        let parameters = procedure.parameters + (procedure.rest.map { [$0] } ?? [])
        for (parameter, type) in zip(parameters, procedure.parameterTypes) {
            if let type, type != .any {
                code.emit(.checkType, x: Int(type.rawValue), a: parameter.register, literal: ownerName)
            }
        }
        try generate(procedure.body, .tail, free)
    }

    private func finish() throws(CompileError) -> Code {
        guard code.maxRegister < 60_000 else {
            throw CompileError(message: "a procedure needs more than 60000 registers", position: procedure.position)
        }
        let isLarge = code.maxRegister > Machine.smallFrame
        var instructions = code.instructions
        if isLarge {
            // At the very front, before any label; literals are now one instruction further away.
            instructions =
                [Instruction(.enterLargeFrame, d: code.maxRegister)]
                + code.instructions.map { adjustedForShift($0) }
        }
        return Code.make(
            heap: machine.heap, name: procedure.name.map { Word($0) } ?? .false, frameSize: code.maxRegister,
            required: procedure.parameters.count, arity: procedure.rest == nil ? .fixed : .rest,
            serial: machine.newSerial(),
            positions: code.debugTable(machine.heap, shiftedBy: isLarge ? 1 : 0),
            receivers: code.receiverTable(machine.heap, shiftedBy: isLarge ? 1 : 0), literals: code.literals,
            instructions: instructions)
    }

    private func adjustedForShift(_ instruction: Instruction) -> Instruction {
        // Calls of the procedure by itself go to the new front.
        guard let opcode = instruction.opcode,
            opcode == .callSelf || Opcode.table[Int(opcode.rawValue)].d == .literal
        else { return instruction }
        var moved = instruction
        moved.bits = instruction.bits & 0xFFFF_FFFF | UInt64(UInt32(truncatingIfNeeded: instruction.d - 1)) << 32
        return moved
    }

    // MARK: - Nodes

    func generate(_ node: Node, _ context: Context, _ free: Int) throws(CompileError) {
        switch node {
        case .constant(let word): deliver(constant: word, context, free)
        case .local(let variable): deliver(variable, context, free)
        case .global(let cell, let position):
            code.mark(position)
            let target = target(context, free)
            code.emit(.loadGlobal, a: target, literal: cell)
            deliver(register: target, context)
        case .conditional(let test, let yes, let no): try generateConditional(test, yes, no, context, free)
        case .sequence(let nodes):
            for node in nodes.dropLast() { try generate(node, .effect, free) }
            if let last = nodes.last { try generate(last, context, free) }
        case .lambda(let inner):
            if case .effect = context { return }
            let target = target(context, free)
            try makeClosure(inner, into: target, free: max(free, target + 1))
            deliver(register: target, context)
        case .caseLambda(let name, let clauses, let position):
            try generateCaseLambda(name, clauses, position, context, free)
        case .let(let variable, let value, let body): try generateLet(variable, value, body, context, free)
        case .fix(let bindings, let body): try generateFix(bindings, body, context, free)
        case .box(let variable, let body):
            variable.register = free
            code.use(register: free)
            code.emit(Instruction(.makeBox, a: free))
            try generate(body, context, free + 1)
        case .fillBox(let variable, let value):
            let (box, next) = boxRegister(variable, free)
            let (register, _) = try operand(value, next)
            code.emit(Instruction(.fillBox, a: box, b: register))
            deliver(constant: .unspecified, context, free)
        case .letValues(let variables, let rest, let producer, let body, let position):
            try generate(producer, .values(free), free + 1)
            let first = free + 1
            for (index, variable) in variables.enumerated() { variable.register = first + index }
            rest?.register = first + variables.count
            let next = first + variables.count + 1
            code.use(register: next)
            code.mark(position)
            code.emit(Instruction(.unpackValues, x: variables.count, a: first, b: free, c: rest == nil ? 0 : 1))
            try generate(body, context, next)
        case .call(let callee, let arguments, let position):
            try generateCall(callee, arguments, position, context, free)
        case .withContinuation(let variable, let body, let position):
            variable.register = free
            code.use(register: free)
            code.mark(position)
            code.emit(Instruction(.captureContinuation, a: free, b: free))
            try generate(body, context, free + 1)
        case .operation(let operation, let arguments, let position):
            try generateOperation(operation, arguments, position, context, free)
        case .primitive(let index, let arguments, let position):
            try generatePrimitive(index, arguments, position, context, free)
        case .define(let cell, let value, let position):
            let (register, _) = try operand(value, free)
            code.mark(position)
            code.emit(.defineGlobal, a: register, literal: cell)
            deliver(constant: .unspecified, context, free)
        }
    }

    private func generateLet(
        _ variable: LocalVariable, _ value: Node, _ body: Node, _ context: Context, _ free: Int
    ) throws(CompileError) {
        if case .local(let other) = value, other.owner === procedure, !other.isBoxed, !other.isClosed,
            other.register >= 0,
            other !== procedure.selfVariable
        {
            // Nobody assigns to either: they can share the register.
            variable.register = other.register
            variable.isShared = true
            other.isShared = true
            return try generate(body, context, free)
        }
        // `(let ((t a)) (if t t b))`: what `or` expands to needs no register of its own.
        if case .conditional(.local(let test), .local(let yes), let no) = body, test === variable, yes === variable,
            variable.references == 2
        {
            switch context {
            case .register(let target) where target == free - 1 || !value.hasControlFlow,
                .values(let target) where target == free - 1 || !value.hasControlFlow:
                let end = Label()
                try generate(value, .register(target), free)
                code.jump(.jumpIfTrue, a: target, to: end)
                try generate(no, context, free)
                code.bind(end)
                return
            default: break
            }
        }
        variable.register = free
        variable.level = level
        code.use(register: free)
        try generate(value, .register(free), free + 1)
        try generate(body, context, free + 1)
    }

    private func generateConditional(
        _ test: Node, _ yes: Node, _ no: Node, _ context: Context, _ free: Int
    ) throws(CompileError) {
        if repeats(no) && !repeats(yes), !isReturn(yes, context) {
            // The way round a loop is straight, the way out a jump.
            return try generateConditional(.operation(.not, [test], .none), no, yes, context, free)
        }
        let ifTrue = Label()
        let ifFalse = Label()
        try generateTest(test, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue: true, free)
        code.bind(ifTrue)
        try generate(yes, context, free)
        if case .tail = context {
            code.bind(ifFalse)
            try generate(no, context, free)
            return
        }
        if case .effect = context, case .constant = no {
            code.bind(ifFalse)
            return
        }
        let end = Label()
        code.jump(.jump, to: end)
        code.bind(ifFalse)
        try generate(no, context, free)
        code.bind(end)
    }

    /// Whether evaluating `node` may end by going round a loop.
    private func repeats(_ node: Node) -> Bool {
        node.endsInCall { callee in
            if case .local(let variable) = callee, variable.isLabel { return true }
            return isItself(callee)
        }
    }

    /// Whether code for `node` is but a return.
    private func isReturn(_ node: Node, _ context: Context) -> Bool {
        guard case .tail = context, case .local(let variable) = node else { return false }
        return registerOf(variable) != nil
    }

    // MARK: - Values

    /// The register to compute a value into before it is delivered.
    func target(_ context: Context, _ free: Int) -> Int {
        if let register = context.register {
            code.use(register: register)
            return register
        }
        code.use(register: free)
        return free
    }

    func deliver(register: Int, _ context: Context) {
        switch context {
        case .tail:
            if let type = procedure.returnType, type != .any {
                code.emit(.checkType, x: Int(type.rawValue), a: register, literal: ownerName)
            }
            code.emit(Instruction(.return, a: register))
        case .register(let target), .values(let target):
            if target != register { code.emit(Instruction(.move, a: target, b: register)) }
        case .effect: break
        }
    }

    private func deliver(constant word: Word, _ context: Context, _ free: Int) {
        if case .effect = context { return }
        let target = target(context, free)
        load(word, into: target)
        deliver(register: target, context)
    }

    func load(_ word: Word, into register: Int) {
        code.use(register: register)
        let signed = Int64(bitPattern: word.bits)
        if !word.isPointer && signed == Int64(Int32(truncatingIfNeeded: signed)) {
            code.emit(Instruction(.loadWord, a: register, d: Int(signed)))
        } else {
            code.emit(.loadLiteral, a: register, literal: word)
        }
    }

    private func deliver(_ variable: LocalVariable, _ context: Context, _ free: Int) {
        switch context {
        case .effect where !variable.isBoxed: return
        case .register(let target), .values(let target):
            loadVariable(variable, into: target)
        default:
            if let register = registerOf(variable) {
                deliver(register: register, context)
            } else {
                loadVariable(variable, into: free)
                deliver(register: free, context)
            }
        }
    }

    /// The register that holds the variable's value, if one does.
    func registerOf(_ variable: LocalVariable) -> Int? {
        guard variable.owner === procedure, !variable.isBoxed, variable.closedLiteral == nil,
            variable !== procedure.selfVariable
        else { return nil }
        return variable.register
    }

    func loadVariable(_ variable: LocalVariable, into target: Int) {
        code.use(register: target)
        if let literal = variable.closedLiteral {
            if variable === procedure.selfVariable {
                code.emit(Instruction(.loadSelf, a: target))
            } else {
                code.emit(.loadLiteral, a: target, literal: literal)
            }
        } else if variable === procedure.selfVariable {
            code.emit(Instruction(.loadSelf, a: target))
        } else if variable.isBoxed {
            let (box, _) = boxRegister(variable, target)
            code.emit(Instruction(.loadBox, a: target, b: box))
            code.emit(.checkBound, a: target, literal: Word(variable.name))
        } else if variable.owner === procedure {
            if variable.register != target { code.emit(Instruction(.move, a: target, b: variable.register)) }
        } else {
            code.emit(Instruction(.loadCaptured, a: target, b: captureIndex[variable] ?? 0))
        }
    }

    /// The register that holds a boxed variable's box; `scratch` is used for a captured one.
    private func boxRegister(_ variable: LocalVariable, _ scratch: Int) -> (register: Int, next: Int) {
        if variable.owner === procedure { return (variable.register, scratch) }
        code.use(register: scratch)
        code.emit(Instruction(.loadCaptured, a: scratch, b: captureIndex[variable] ?? 0))
        return (scratch, scratch + 1)
    }

    /// A register with the node's value: the variable's own, or `free`; and the next free one.
    func operand(_ node: Node, _ free: Int) throws(CompileError) -> (register: Int, next: Int) {
        if case .local(let variable) = node, let register = registerOf(variable) { return (register, free) }
        if case .constant(let word) = node, let register = hoisted[word.bits] { return (register, free) }
        try generate(node, .register(free), free + 1)
        return (free, free + 1)
    }
}

extension Node {
    /// Whether code for it writes its target before its last instruction.
    var hasControlFlow: Bool {
        switch self {
        case .constant, .local, .global, .lambda, .call, .operation, .primitive: false
        default: true
        }
    }
}
