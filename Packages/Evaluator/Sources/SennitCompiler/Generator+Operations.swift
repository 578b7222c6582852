// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine

extension Generator {
    func generateOperation(
        _ operation: Operation, _ arguments: [Node], _ position: Position, _ context: Context, _ free: Int
    ) throws(CompileError) {
        if operation.isPure, case .effect = context {
            for argument in arguments { try generate(argument, .effect, free) }
            return
        }
        if operation == .list { return try generateList(arguments, position, context, free) }
        if operation == .charactersEqual {
            return try generateConditional(
                .operation(operation, arguments, position), context, free)
        }
        if case .isType(let type) = operation {
            let (register, next) = try operand(arguments[0], free)
            let target = target(context, next)
            code.emit(Instruction(.isType, x: Int(type.rawValue), a: target, b: register))
            return deliver(register: target, context)
        }
        if case .recordField(let index) = operation {
            let (register, _) = try operand(arguments[0], free)
            let target = target(context, free)
            code.mark(position)
            code.emit(Instruction(.recordField, a: target, b: register, c: index))
            return deliver(register: target, context)
        }
        if operation == .cons, arguments[1].constantWord == .null {
            let (register, next) = try operand(arguments[0], free)
            let target = target(context, next)
            code.emit(Instruction(.consNull, a: target, b: register))
            return deliver(register: target, context)
        }
        if let (register, immediate) = try addend(operation, arguments, free) {
            let target = target(context, free)
            code.mark(position)
            code.emit(Instruction(.addImmediate, a: target, b: register, c: immediate))
            return deliver(register: target, context)
        }
        var operands: [Int] = []
        var next = free
        for (index, argument) in arguments.enumerated() {
            // A later operand's code may contain a jump that overwrites the registers of a loop, but
            // not those that are in use here: a variable's own register stays valid.
            let (register, after) = try operand(argument, next)
            operands.append(register)
            next = after
            _ = index
        }
        let target = target(context, free)
        code.mark(position)
        switch operation {
        case .greater:
            code.emit(Instruction(.isLess, x: 1, a: target, b: operands[1], c: operands[0]))
        case .greaterEqual:
            code.emit(Instruction(.isLessEqual, x: 1, a: target, b: operands[1], c: operands[0]))
        default:
            guard let opcode = operation.opcode else { return }
            code.emit(Instruction(opcode, a: target, b: operands[0], c: operands.count > 1 ? operands[1] : 0))
        }
        deliver(register: target, context)
    }

    /// A predicate's value through a conditional jump.
    private func generateConditional(_ test: Node, _ context: Context, _ free: Int) throws(CompileError) {
        try generate(.conditional(test, .constant(.true), .constant(.false)), context, free)
    }

    /// `(+ x 1)`, `(+ 1 x)` and `(- x 1)`: the register of x and the number to add.
    private func addend(
        _ operation: Operation, _ arguments: [Node], _ free: Int
    ) throws(CompileError) -> (Int, Int)? {
        guard arguments.count == 2 else { return nil }
        if operation == .add || operation == .subtract, let word = arguments[1].constantWord, let n = small(word) {
            let amount = operation == .add ? n : -n
            guard amount >= Int(Int16.min) && amount <= Int(Int16.max) else { return nil }
            return (try operand(arguments[0], free).register, amount)
        }
        if operation == .add, let word = arguments[0].constantWord, let n = small(word) {
            return (try operand(arguments[1], free).register, n)
        }
        return nil
    }

    private func small(_ word: Word) -> Int? {
        guard word.isFixnum, word.fixnum >= Int(Int16.min), word.fixnum <= Int(Int16.max) else { return nil }
        return word.fixnum
    }

    // MARK: - Tests

    /// Code that goes to one of two labels, falling through to the one that comes next.
    func generateTest(
        _ node: Node, ifTrue: Label, ifFalse: Label, fallsToTrue: Bool, _ free: Int
    ) throws(CompileError) {
        switch node {
        case .constant(let word):
            if word.isTrue != fallsToTrue { code.jump(.jump, to: word.isTrue ? ifTrue : ifFalse) }
        case .operation(.not, let arguments, _):
            try generateTest(arguments[0], ifTrue: ifFalse, ifFalse: ifTrue, fallsToTrue: !fallsToTrue, free)
        case .operation(let operation, let arguments, let position) where operation.isPredicate:
            try generateTest(operation, arguments, position, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue, free)
        case .conditional(let test, let yes, let no):
            try generateNestedTest(test, yes, no, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue: fallsToTrue, free)
        case .sequence(let nodes):
            for node in nodes.dropLast() { try generate(node, .effect, free) }
            if let last = nodes.last {
                try generateTest(last, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue: fallsToTrue, free)
            }
        case .let(let variable, let value, .conditional(.local(let test), .local(let yes), let no))
        where test === variable && yes === variable && variable.references == 2:
            let next = Label()
            try generateTest(value, ifTrue: ifTrue, ifFalse: next, fallsToTrue: false, free)
            code.bind(next)
            try generateTest(no, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue: fallsToTrue, free)
        case .let(let variable, let value, let body):
            if case .local(let other) = value, let register = registerOf(other) {
                variable.register = register
                variable.isShared = true
                other.isShared = true
                return try generateTest(body, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue: fallsToTrue, free)
            }
            variable.register = free
            code.use(register: free)
            try generate(value, .register(free), free + 1)
            try generateTest(body, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue: fallsToTrue, free + 1)
        default:
            let (register, _) = try operand(node, free)
            if fallsToTrue {
                code.jump(.jumpIfFalse, a: register, to: ifFalse)
            } else {
                code.jump(.jumpIfTrue, a: register, to: ifTrue)
            }
        }
    }

    private func generateNestedTest(
        _ test: Node, _ yes: Node, _ no: Node, ifTrue: Label, ifFalse: Label, fallsToTrue: Bool, _ free: Int
    ) throws(CompileError) {
        // `and`: (if test yes #f)
        if let word = no.constantWord, word.isFalse {
            let next = Label()
            try generateTest(test, ifTrue: next, ifFalse: ifFalse, fallsToTrue: true, free)
            code.bind(next)
            return try generateTest(yes, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue: fallsToTrue, free)
        }
        let first = Label()
        let second = Label()
        try generateTest(test, ifTrue: first, ifFalse: second, fallsToTrue: true, free)
        code.bind(first)
        try generateTest(yes, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue: fallsToTrue, free)
        // Falling through from the first branch must not run the second.
        code.jump(.jump, to: fallsToTrue ? ifTrue : ifFalse)
        code.bind(second)
        try generateTest(no, ifTrue: ifTrue, ifFalse: ifFalse, fallsToTrue: fallsToTrue, free)
    }

    private func generateTest(
        _ operation: Operation, _ arguments: [Node], _ position: Position, ifTrue: Label, ifFalse: Label,
        _ fallsToTrue: Bool, _ free: Int
    ) throws(CompileError) {
        let target = fallsToTrue ? ifFalse : ifTrue
        func jump(_ whenTrue: Opcode, _ whenFalse: Opcode, _ a: Int, _ b: Int, x: Int) {
            code.mark(position)
            code.jump(
                fallsToTrue ? whenFalse : whenTrue, opposite: fallsToTrue ? whenTrue : whenFalse, x: x, a: a, b: b,
                to: target)
        }
        func jump(_ whenTrue: Opcode, _ whenFalse: Opcode, _ a: Int, _ b: Int) { jump(whenTrue, whenFalse, a, b, x: 0) }
        if case .isType(let type) = operation {
            let (register, _) = try operand(arguments[0], free)
            switch type {
            case .pair: code.jump(fallsToTrue ? .jumpUnlessPair : .jumpIfPair, a: register, to: target)
            case .null: jump(.jumpIfWord, .jumpUnlessWord, register, Int(Word.null.bits))
            case .endOfFile: jump(.jumpIfWord, .jumpUnlessWord, register, Int(Word.endOfFile.bits))
            default:
                code.jump(
                    fallsToTrue ? .jumpUnlessType : .jumpIfType, x: Int(type.rawValue), a: register, to: target)
            }
            return
        }
        if try generateImmediateTest(operation, arguments, free, jump) { return }
        let (a, next) = try operand(arguments[0], free)
        let (b, _) = try operand(arguments[1], next)
        switch operation {
        case .less: jump(.jumpIfLess, .jumpUnlessLess, a, b)
        case .lessEqual: jump(.jumpIfLessEqual, .jumpUnlessLessEqual, a, b)
        case .greater: jump(.jumpIfLess, .jumpUnlessLess, b, a, x: 1)
        case .greaterEqual: jump(.jumpIfLessEqual, .jumpUnlessLessEqual, b, a, x: 1)
        case .numbersEqual: jump(.jumpIfNumbersEqual, .jumpUnlessNumbersEqual, a, b)
        default: jump(.jumpIfEq, .jumpUnlessEq, a, b)
        }
    }

    /// A comparison with a constant that fits the instruction.
    private func generateImmediateTest(
        _ operation: Operation, _ arguments: [Node], _ free: Int, _ jump: (Opcode, Opcode, Int, Int) -> Void
    ) throws(CompileError) -> Bool {
        var operation = operation
        var variable = arguments[0]
        var constant = arguments[1].constantWord
        if constant == nil, let word = arguments[0].constantWord {
            constant = word
            variable = arguments[1]
            operation = operation.mirrored
        }
        guard let word = constant else { return false }
        switch operation {
        case .isEq where word.isSymbol && word.symbol.id > 0xFF && word.symbol.id <= 0xFFFF:
            let (register, _) = try operand(variable, free)
            jump(.jumpIfSymbol, .jumpUnlessSymbol, register, Int(word.symbol.id))
        case .isEq, .charactersEqual:
            guard word.bits <= 0xFFFF, !word.isPointer else { return false }
            let (register, _) = try operand(variable, free)
            if operation == .isEq {
                jump(.jumpIfWord, .jumpUnlessWord, register, Int(word.bits))
            } else {
                jump(.jumpIfCharacter, .jumpUnlessCharacter, register, Int(word.bits))
            }
        case .less, .lessEqual, .greater, .greaterEqual, .numbersEqual:
            guard let n = small(word) else { return false }
            let (register, _) = try operand(variable, free)
            switch operation {
            case .less: jump(.jumpIfLessImmediate, .jumpUnlessLessImmediate, register, n)
            case .lessEqual: jump(.jumpIfLessEqualImmediate, .jumpUnlessLessEqualImmediate, register, n)
            case .greater: jump(.jumpIfGreaterImmediate, .jumpUnlessGreaterImmediate, register, n)
            case .greaterEqual: jump(.jumpIfGreaterEqualImmediate, .jumpUnlessGreaterEqualImmediate, register, n)
            default: jump(.jumpIfNumbersEqualImmediate, .jumpUnlessNumbersEqualImmediate, register, n)
            }
        default: return false
        }
        return true
    }
}

extension Operation {
    /// The comparison that holds of (b, a) when this one holds of (a, b).
    var mirrored: Operation {
        switch self {
        case .less: .greater
        case .lessEqual: .greaterEqual
        case .greater: .less
        case .greaterEqual: .lessEqual
        default: self
        }
    }
}
