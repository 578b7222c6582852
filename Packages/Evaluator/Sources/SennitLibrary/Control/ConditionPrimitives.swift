// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

package let basicConditionPrimitives: [Primitive] = [
    Primitive(
        "error", 1, nil, signature: "message object ...",
        doc: "Raises an error object with the message, a string, and the objects as irritants (R7RS 6.11)."
    ) { (machine, arguments) throws(Raise) in
        let irritants = machine.allocator.list((1..<max(arguments.count, 1)).map { arguments[$0] })
        throw Raise(machine.makeCondition(.user, message: arguments[0], irritants: irritants))
    },
    Primitive(
        "error-object?", 1, 1, signature: "object",
        doc: "Whether object was made by error, or by the system for an error it found (R7RS 6.11)."
    ) { (_, arguments) throws(Raise) in Word(arguments[0].is(.condition)) },
    Primitive(
        "error-object-message", 1, 1, signature: "error-object", doc: "The message of an error object (R7RS 6.11)."
    ) { (machine, arguments) throws(Raise) in
        try machine.condition("error-object-message", arguments[0])[payload: ConditionField.message]
    },
    Primitive(
        "error-object-irritants", 1, 1, signature: "error-object",
        doc: "The irritants of an error object, a list (R7RS 6.11)."
    ) { (machine, arguments) throws(Raise) in
        try machine.condition("error-object-irritants", arguments[0])[payload: ConditionField.irritants]
    },
    predicate(
        "read-error?", [.read], "Whether object was raised because text could not be read as a datum (R7RS 6.11)."),
    predicate("file-error?", [.file], "Whether object was raised because a file could not be opened (R7RS 6.11)."),
]

package let conditionKindPrimitives: [Primitive] = [
    Primitive(
        "condition-kind", 1, 1, signature: "error-object",
        doc:
            "What kind of error it is, a symbol: type, arity, unbound, range, division, syntax, read, file, io, limit, cancelled, system, user or control."
    ) { (machine, arguments) throws(Raise) in
        try machine.condition("condition-kind", arguments[0])[payload: ConditionField.kind]
    },
    predicate("type-error?", [.type], "Whether object was raised for an argument of the wrong type."),
    predicate("arity-error?", [.arity], "Whether object was raised for a wrong number of arguments or values."),
    predicate("unbound-error?", [.unbound], "Whether object was raised for a variable without a definition."),
    predicate("range-error?", [.range], "Whether object was raised for an index or number out of range."),
    predicate("division-error?", [.division], "Whether object was raised for a division by zero."),
    predicate("syntax-error?", [.syntax], "Whether object was raised for a program that is not well-formed."),
    predicate("io-error?", [.io, .file], "Whether object was raised for a failed input or output operation."),
    predicate(
        "limit-error?", [.limit], "Whether object was raised because a limit of time, memory or depth was reached."),
    predicate("cancelled-error?", [.cancelled], "Whether object was raised because its fiber was cancelled."),
    predicate(
        "system-error?", [.system], "Whether object was raised by the operating system or for a missing capability."),
]

private func predicate(_ name: String, _ kinds: Set<ConditionKind>, _ doc: String) -> Primitive {
    let words = kinds.map { Word($0.symbol) }
    return Primitive(name, 1, 1, signature: "object", doc: doc) { (_, arguments) throws(Raise) in
        Word(arguments[0].is(.condition) && words.contains(arguments[0][payload: ConditionField.kind]))
    }
}

extension Machine {
    fileprivate func condition(_ procedure: String, _ word: Word) throws(Raise) -> Word {
        guard word.is(.condition) else { throw wrongType(procedure, 0, "error object", word) }
        return word
    }
}
