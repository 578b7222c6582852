// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine
import SennitReader

extension Analyzer {
    func analyzeCall(_ call: Call) throws(CompileError) -> Node {
        switch call.operation {
        case .globalReference(let global):
            return try analyzeGlobalCall(global, call)
        case .lambda(let lambda)
        where lambda.rest == nil && lambda.parameters.count == call.arguments.count
            && !lambda.parameters.contains { $0.type != nil } && lambda.returnType == nil:
            let arguments = try analyze(call.arguments)
            return try bind(lambda.parameters.map(\.variable), arguments, in: lambda.body)
        default:
            let callee = try analyze(call.operation)
            if case .local(let variable) = callee, variable.procedure?.accepts(call.arguments.count) == true {
                variable.knownCalls += 1
            }
            return .call(callee, try analyze(call.arguments), call.position)
        }
    }

    func analyze(_ forms: [CoreForm]) throws(CompileError) -> [Node] {
        var nodes: [Node] = []
        nodes.reserveCapacity(forms.count)
        for form in forms { nodes.append(try analyze(form)) }
        return nodes
    }

    private func analyzeGlobalCall(_ global: GlobalReference, _ call: Call) throws(CompileError) -> Node {
        switch try linker.resolve(module: global.module, name: global.name) {
        case .cell(let cell):
            return .call(.global(cell: cell, global.position), try analyze(call.arguments), call.position)
        case .constant(let word):
            if global.name == OperationTable.callWithValues, let node = try inlineCallWithValues(call) { return node }
            if global.name == OperationTable.values && call.arguments.count == 1 {
                return try analyze(call.arguments[0])
            }
            let arguments = try analyze(call.arguments)
            if let lambda = linker.inlinable(module: global.module, name: global.name),
                lambda.parameters.count == arguments.count, inlining.insert(global.name).inserted
            {
                // The numbers of variables are those of another form.
                let outer = variables
                variables = [:]
                defer {
                    variables = outer
                    inlining.remove(global.name)
                }
                return try bind(lambda.parameters.map(\.variable), arguments, in: lambda.body)
            }
            return .call(.constant(word), arguments, call.position)
        case .primitive(let index, let minimum, let maximum, let procedure):
            let arguments = try analyze(call.arguments)
            if let node = operation(global.name, arguments, call.position) { return node }
            guard arguments.count >= minimum && arguments.count <= (maximum ?? 255) else {
                // The error is the program's, when it gets there.
                return .call(.constant(procedure()), arguments, call.position)
            }
            return .primitive(index: index, arguments, call.position)
        }
    }

    /// `(call-with-values (lambda () producer) (lambda formals body))` binds values without closures.
    private func inlineCallWithValues(_ call: Call) throws(CompileError) -> Node? {
        guard call.arguments.count == 2, case .lambda(let consumer) = call.arguments[1],
            consumer.parameters.count < 250, !consumer.hasTypes, case .lambda(let producer) = call.arguments[0],
            producer.parameters.isEmpty, producer.rest == nil
        else { return nil }
        let node = LetValues(
            parameters: consumer.parameters, rest: consumer.rest, producer: producer.body, body: consumer.body,
            position: call.position)
        return try letValues(node, producer: try analyze(producer.body))
    }

    /// The operation that a call of the library procedure `name` amounts to.
    private func operation(_ name: Symbol, _ arguments: [Node], _ position: Position) -> Node? {
        switch arguments.count {
        case 1:
            if let operation = OperationTable.unaryBySymbol[name] { return fold(operation, arguments, position) }
            if let comparison = OperationTable.comparisonsWithZero[name] {
                return fold(comparison, [arguments[0], .constant(Word(fixnum: 0))], position)
            }
        case 2:
            if let operation = OperationTable.binaryBySymbol[name] { return fold(operation, arguments, position) }
            if OperationTable.eqvLike.contains(name) && arguments.contains(where: Analyzer.isComparedByWord) {
                return fold(.isEq, arguments, position)
            }
            if name == OperationTable.recordField, let index = arguments[1].constantWord, index.isFixnum,
                (0...0xFFFF).contains(index.fixnum)
            {
                return .operation(.recordField(index.fixnum), [arguments[0]], position)
            }
            if name == OperationTable.characterEqual {
                // The instruction has room for a character, and checks the other operand.
                if Analyzer.isSmallCharacter(arguments[1]), arguments[0].constantWord == nil {
                    return .operation(.charactersEqual, arguments, position)
                }
                if Analyzer.isSmallCharacter(arguments[0]), arguments[1].constantWord == nil {
                    return .operation(.charactersEqual, arguments.reversed(), position)
                }
            }
        default:
            if arguments.count > 2, name.id == Analyzer.plus.id || name.id == Analyzer.times.id {
                let operation: Operation = name == Analyzer.plus ? .add : .multiply
                return arguments.dropFirst(2).reduce(fold(operation, Array(arguments.prefix(2)), position)) {
                    fold(operation, [$0, $1], position)
                }
            }
        }
        if name == OperationTable.list && arguments.count <= 250 {
            if arguments.isEmpty { return .constant(.null) }
            if arguments.count == 1 { return .operation(.cons, [arguments[0], .constant(.null)], position) }
            return .operation(.list, arguments, position)
        }
        return nil
    }

    private static let plus = Symbol("+")
    private static let times = Symbol("*")

    private static func isComparedByWord(_ node: Node) -> Bool {
        guard let word = node.constantWord else { return false }
        return !word.isPointer && !word.isImmediateDouble
    }

    private static func isSmallCharacter(_ node: Node) -> Bool {
        guard let word = node.constantWord else { return false }
        return word.isCharacter && word.scalarValue < 256
    }

    /// The operation, or its result where the operands are constants it cannot fail on.
    private func fold(_ operation: Operation, _ arguments: [Node], _ position: Position) -> Node {
        if arguments.count == 2, let a = arguments[0].constantWord, let b = arguments[1].constantWord,
            let result = Analyzer.fold(operation, a, b)
        {
            return .constant(result)
        }
        if arguments.count == 1, let a = arguments[0].constantWord {
            switch operation {
            case .not: return .constant(Word(a.isFalse))
            case .isType(let type): return .constant(Word(type.matches(a)))
            default: break
            }
        }
        return .operation(operation, arguments, position)
    }

    private static func fold(_ operation: Operation, _ a: Word, _ b: Word) -> Word? {
        if operation == .isEq && (!a.isPointer || !b.isPointer) && !a.isImmediateDouble { return Word(a == b) }
        guard a.isFixnum && b.isFixnum else { return nil }
        let x = a.fixnum
        let y = b.fixnum
        switch operation {
        case .less: return Word(x < y)
        case .lessEqual: return Word(x <= y)
        case .greater: return Word(x > y)
        case .greaterEqual: return Word(x >= y)
        case .numbersEqual: return Word(x == y)
        case .add, .subtract:
            let sum = operation == .add ? x + y : x - y
            return Word.fitsFixnum(sum) ? Word(fixnum: sum) : nil
        case .multiply:
            let (product, overflow) = x.multipliedReportingOverflow(by: y)
            return !overflow && Word.fitsFixnum(product) ? Word(fixnum: product) : nil
        default: return nil
        }
    }
}

extension Node {
    /// Whether evaluating it may call a procedure, and so run arbitrary code.
    var hasCalls: Bool {
        switch self {
        case .constant, .local, .global, .lambda, .caseLambda: return false
        case .call, .withContinuation, .define, .fillBox, .letValues, .fix: return true
        default:
            var found = false
            forEachPart { if !found && $0.hasCalls { found = true } }
            return found
        }
    }
}

extension Lambda {
    /// Whether a call checks anything.
    var hasTypes: Bool {
        returnType != nil || rest?.type != nil || parameters.contains { $0.type != nil }
    }
}
