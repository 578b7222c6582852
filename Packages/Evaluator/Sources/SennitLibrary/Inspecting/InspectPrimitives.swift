// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import SennitScheduler

/// What (sennit inspect) has beside Scheme/inspect.scm.
package let inspectionPrimitives: [Primitive] = [
    Primitive(
        "type-of", 1, 1, signature: "object",
        doc: """
            A symbol for the type of object: boolean, integer, rational, real, complex, char, symbol, string, null, \
            pair, vector, bytevector, procedure, parameter, continuation, promise, record, record-type, condition, \
            hashmap, set, comparator, fiber, task, channel, operation, port, environment, eof-object, unspecified or \
            object.
            """
    ) {
        (machine, arguments) throws(Raise) in Word(Symbol(machine.typeName(arguments[0])))
    },
    Primitive(
        "object-size", 1, 1, signature: "object",
        doc:
            "How many bytes object takes in the heap, without what it refers to; 0 if the object needs no memory there."
    ) {
        (_, arguments) throws(Raise) in
        if arguments[0].isPair { return Word(fixnum: 16) }
        return Word(fixnum: arguments[0].isObject ? 8 * (1 + arguments[0].header.size) : 0)
    },
]

/// What Scheme/inspect.scm is made of.
package let inspectionSupport: [Primitive] = [
    Primitive(
        "%fixed-parts", 1, 1, signature: "object",
        doc: "The named parts of object, of which there are not many, as a list of pairs of a label and a value."
    ) {
        (machine, arguments) throws(Raise) in
        let parts = machine.fixedParts(arguments[0])
        return machine.allocator.list(parts.map { machine.allocator.cons($0.label, $0.value) })
    },
    Primitive(
        "%brief-text", 2, 2, signature: "object count",
        doc: "object on one line, as a string of at most about count characters."
    ) {
        (machine, arguments) throws(Raise) in
        let count = try machine.requireIndex(arguments[1], below: 1 << 16, 1, "%brief-text", of: "text")
        return machine.allocator.string(machine.briefText(of: arguments[0], count: count))
    },
    Primitive(
        "%length-up-to", 2, 2, signature: "list limit",
        doc: "How many pairs a list begins with, but no more than limit are counted."
    ) {
        (machine, arguments) throws(Raise) in
        let limit = try machine.requireCount(arguments[1], 1, "%length-up-to")
        var count = 0
        var rest = arguments[0]
        while rest.isPair, count < limit {
            count += 1
            rest = rest.cdr
        }
        return Word(fixnum: count)
    },
]

extension Machine {
    /// A value on one line, cut if its text is long, and `...` behind it then.
    fileprivate func briefText(of word: Word, count: Int) -> String {
        var printer = PrettyPrinter(self, PrettySettings(width: nil, depth: 6, length: max(4, count / 2)), word)
        printer.run(until: count * 4)
        let text = String(decoding: printer.output, as: UTF8.self)
        if printer.isDone && text.unicodeScalars.count <= count { return text }
        var shown = String.UnicodeScalarView()
        shown.append(contentsOf: text.unicodeScalars.prefix(count))
        return String(shown) + "..."
    }

    fileprivate func typeName(_ word: Word) -> String {
        if word.isFixnum { return "integer" }
        if word.isPair { return "pair" }
        if word.isSymbol { return "symbol" }
        if word.isCharacter { return "char" }
        if word.isBoolean { return "boolean" }
        if word.isDouble { return "real" }
        if word.isNull { return "null" }
        if word == .endOfFile { return "eof-object" }
        guard word.isObject, let type = ObjectType(rawValue: word.header.type) else { return "unspecified" }
        switch type {
        case .bignum: return "integer"
        case .ratio: return "rational"
        case .vectorTrie: return "vector"
        case .closure:
            if continuationState(word) != nil { return "continuation" }
            return parameterConverter(word) != nil ? "parameter" : "procedure"
        case .recordType: return "record-type"
        case .fiber: return Fiber(word).isTask ? "task" : "fiber"
        case .foreign:
            if word.isForeign(.port) { return "port" }
            return heap.foreignValue(word) is EnvironmentHandle ? "environment" : "object"
        case .complex, .string, .vector, .bytevector, .promise, .record, .condition, .hashmap, .set, .comparator,
            .channel, .operation:
            return "\(type)"
        default: return "object"
        }
    }
}

// MARK: - Parts

private struct Part {
    let label: Word
    let value: Word

    init(_ label: String, _ value: Word) {
        self.label = Word(Symbol(label))
        self.value = value
    }

    init(_ index: Int, _ value: Word) {
        label = Word(fixnum: index)
        self.value = value
    }
}

extension Machine {
    /// Of everything but lists, vectors, bytevectors, maps and sets.
    fileprivate func fixedParts(_ word: Word) -> [Part] {
        guard word.isObject else { return [] }
        switch ObjectType(rawValue: word.header.type) {
        case .ratio: return [Part("numerator", word[payload: 0]), Part("denominator", word[payload: 1])]
        case .complex: return [Part("real", word[payload: 0]), Part("imaginary", word[payload: 1])]
        case .record: return parts(ofRecord: word)
        case .recordType:
            let fields = word[payload: 1].is(.vector) ? allocator.list(Array(word[payload: 1].elements)) : .null
            return [Part("name", word[payload: 0]), Part("fields", fields)]
        case .condition:
            return [
                Part("kind", word[payload: ConditionField.kind]),
                Part("message", word[payload: ConditionField.message]),
                Part("irritants", word[payload: ConditionField.irritants]),
            ]
        case .closure: return parts(ofProcedure: word)
        case .promise:
            let state = PrettyPrinter.promiseState(word)
            return [Part(state.car.isTrue ? "value" : "thunk", state.cdr)]
        case .comparator:
            let names = ["type-test", "equality", "ordering", "hash"]
            return names.enumerated().filter { $0.offset < word.header.size }.map {
                Part($0.element, word[payload: $0.offset])
            }
        case .fiber: return parts(ofFiber: Fiber(word))
        case .channel:
            let channel = Channel(word)
            return [
                Part("capacity", Word(fixnum: channel.capacity)), Part("buffered", Word(fixnum: channel.count)),
                Part("closed", Word(channel.isClosed)),
            ]
        case .foreign: return word.isForeign(.port) ? parts(ofPort: word) : []
        default: return []
        }
    }

    private func parts(ofRecord record: Word) -> [Part] {
        let type = record[payload: 0]
        let names = type[payload: 1]
        var parts = [Part("type", type)]
        for index in 1..<max(1, record.header.size) {
            let name = names.is(.vector) && index <= names.header.size ? names[payload: index - 1] : .null
            if name.isFalse { break }
            parts.append(
                name.isSymbol ? Part(name.symbol.name, record[payload: index]) : Part(index, record[payload: index]))
        }
        return parts
    }

    /// The value of a parameter, the clauses of a case-lambda, what a procedure has captured.
    private func parts(ofProcedure word: Word) -> [Part] {
        if continuationState(word) != nil { return [] }
        if let converter = parameterConverter(word) {
            return [Part("value", parameterValue(word)), Part("converter", converter)]
        }
        guard word[payload: Closure.codeIndex].is(.code) else { return [] }
        let code = Closure.code(word)
        let isCaseLambda = code.instructionCount > 0 && code.instruction(0).opcode == .caseLambdaBody
        // What the runtime's own procedures capture may be no values.
        guard isCaseLambda || code.serial >= 0 else { return [] }
        let captured = (Closure.firstCapture..<word.header.size).map { word[payload: $0] }.filter(isValue)
        return captured.enumerated().map { Part("\(isCaseLambda ? "clause" : "captured")-\($0.offset)", $0.element) }
    }

    /// Whether a program could have it.
    private func isValue(_ word: Word) -> Bool {
        if word == .unbound || word == .absent { return false }
        guard word.isObject else { return true }
        switch ObjectType(rawValue: word.header.type) {
        case .multipleValues, .dynamicState, .stackSlice, .trieNode, .trieCollision, .cell, .suspension, .waitNode,
            .budget,
            .code, nil:
            return false
        default: return true
        }
    }

    private func parts(ofFiber fiber: Fiber) -> [Part] {
        var parts = [
            Part("number", Word(fixnum: fiber.identifier)), Part("name", fiber[.name]),
            Part("status", Word(Symbol(fiber.status.name))),
        ]
        if let result = PrettyPrinter.outcome(fiber) {
            parts.append(Part(fiber.status == .finished ? "result" : "error", result))
        } else if fiber.status == .parked {
            parts.append(Part("activity", allocator.string(Worker.of(self).scheduler.activity(of: fiber))))
        }
        return parts
    }

    private func parts(ofPort word: Word) -> [Part] {
        let port = PortHandle(word)
        return [
            Part("name", allocator.string(port.state.pointee.name)),
            Part("direction", Word(Symbol(port.mode.contains(.input) ? "input" : "output"))),
            Part("contents", Word(Symbol(port.mode.contains(.textual) ? "characters" : "bytes"))),
            Part("open", Word(port.isOpen)),
        ]
    }
}
