// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler

package let channelPrimitives: [Primitive] = [
    Primitive(
        "make-channel", 0, 1, signature: "[capacity]",
        doc: """
            A channel for values between fibers. With a capacity, a positive exact integer, so many values wait \
            in it; without, or with 0, a sender waits until its value is received.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let capacity = try arguments.count == 0 ? 0 : machine.requireCount(arguments[0], 0, "make-channel")
        return Channel.make(machine.allocator, capacity: capacity).word
    },
    Primitive("channel?", 1, 1, signature: "object", doc: "Whether object is a channel.") {
        (_, arguments) throws(Raise) in Word(Channel.isChannel(arguments[0]))
    },
    Primitive(
        "channel-send", 2, 2, signature: "channel value",
        doc: "Sends value: waits until it is received, or has room in the channel. A closed channel is an error.",
        suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        try Worker.of(machine).send(try machine.requireChannel(arguments[0], "channel-send"), arguments[1])
    },
    Primitive(
        "channel-receive", 1, 1, signature: "channel",
        doc: "Waits for a value and returns it; the end-of-file object once the channel is closed and empty.",
        suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        try Worker.of(machine).receive(try machine.requireChannel(arguments[0], "channel-receive"))
    },
    Primitive(
        "channel-try-send", 2, 2, signature: "channel value",
        doc: """
            Sends value if it can be received, or has room in the channel, at once, and returns whether it was sent. \
            It never waits, so no cancellation is raised here. A closed channel is an error.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        try Worker.of(machine).trySend(try machine.requireChannel(arguments[0], "channel-try-send"), arguments[1])
    },
    Primitive(
        "channel-close", 1, 1, signature: "channel",
        doc: """
            Closes channel: what is in it can still be received, then receivers get the end-of-file object; \
            sending, also by those who wait to, is an error. Closing again does nothing.
            """
    ) {
        (machine, arguments) throws(Raise) in
        Worker.of(machine).close(try machine.requireChannel(arguments[0], "channel-close"))
        return .unspecified
    },
    Primitive("channel-closed?", 1, 1, signature: "channel", doc: "Whether channel was closed.") {
        (machine, arguments) throws(Raise) in
        Word(try machine.requireChannel(arguments[0], "channel-closed?").isClosed)
    },
    Primitive("channel-capacity", 1, 1, signature: "channel", doc: "How many values wait in it at most.") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: try machine.requireChannel(arguments[0], "channel-capacity").capacity)
    },
    Primitive("channel-length", 1, 1, signature: "channel", doc: "How many values wait in it at present.") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: try machine.requireChannel(arguments[0], "channel-length").count)
    },
    Primitive(
        "receive-operation", 1, 1, signature: "channel",
        doc: "The operation of receiving from channel: see channel-receive."
    ) {
        (machine, arguments) throws(Raise) in
        machine.operation(.receive, try machine.requireChannel(arguments[0], "receive-operation").word)
    },
    Primitive(
        "send-operation", 2, 2, signature: "channel value",
        doc: "The operation of sending value to channel: see channel-send."
    ) {
        (machine, arguments) throws(Raise) in
        machine.operation(.send, try machine.requireChannel(arguments[0], "send-operation").word, arguments[1])
    },
    Primitive(
        "wait-operation", 1, 1, signature: "fiber",
        doc: "The operation of waiting for the end of fiber: see fiber-wait."
    ) {
        (machine, arguments) throws(Raise) in
        machine.operation(.wait, try machine.requireFiber(arguments[0], "wait-operation").word)
    },
    Primitive(
        "sleep-operation", 1, 1, signature: "seconds",
        doc: "The operation of waiting for so many seconds; with 0 a choice takes it if nothing else is ready."
    ) {
        (machine, arguments) throws(Raise) in
        let nanoseconds = try machine.requireNanoseconds(arguments[0], 0, "sleep-operation")
        return machine.operation(.sleep, Word(fixnum: min(nanoseconds, Word.fixnumMax)))
    },
    Primitive("always-operation", 1, 1, signature: "value", doc: "The operation that is ready at once, with value.") {
        (machine, arguments) throws(Raise) in machine.operation(.always, arguments[0])
    },
    Primitive(
        "choice-operation", 0, nil, signature: "operation ...",
        doc: """
            The operation of waiting for the first of the operations, one of those that are ready at random. Of \
            the others nothing happens. Without operations it is never ready.
            """
    ) {
        (machine, arguments) throws(Raise) in
        var operations: [Word] = []
        for index in 0..<arguments.count {
            operations.append(try machine.requireOperation(arguments[index], index, "choice-operation"))
        }
        return machine.operation(.choice, machine.allocator.list(operations))
    },
    Primitive(
        "wrap-operation", 2, 2, signature: "operation procedure",
        doc: "The operation that waits for operation and then calls procedure with what it returned."
    ) {
        (machine, arguments) throws(Raise) in
        let operation = try machine.requireOperation(arguments[0], 0, "wrap-operation")
        guard arguments[1].isProcedure else { throw machine.wrongType("wrap-operation", 1, "procedure", arguments[1]) }
        return machine.operation(.wrap, operation, arguments[1])
    },
    Primitive("operation?", 1, 1, signature: "object", doc: "Whether object is an operation.") {
        (_, arguments) throws(Raise) in Word(arguments[0].is(.operation))
    },
]

package let operationSupport: [Primitive] = [
    Primitive(
        "otherwise-operation", 0, 0, signature: "",
        doc: "The operation that a choice takes when no other is ready at once."
    ) {
        (machine, _) throws(Raise) in machine.operation(.otherwise, .unspecified)
    },
    Primitive(
        "operation-kind", 1, 1, signature: "operation",
        doc: "0 for what choose can wait for itself, 1 for a choice, 2 for a wrapped operation."
    ) {
        (machine, arguments) throws(Raise) in
        let operation = try machine.requireOperation(arguments[0], 0, "perform-operation")
        switch OperationKind(rawValue: operation[payload: 0].fixnum) {
        case .choice: return Word(fixnum: 1)
        case .wrap: return Word(fixnum: 2)
        default: return Word(fixnum: 0)
        }
    },
    Primitive("operation-object", 1, 1, signature: "operation", doc: "What the operation is about.") {
        (_, arguments) throws(Raise) in arguments[0][payload: 1]
    },
    Primitive("operation-value", 1, 1, signature: "operation", doc: "What goes with it.") {
        (_, arguments) throws(Raise) in arguments[0][payload: 2]
    },
    Primitive(
        "choose", 1, 1, signature: "operations",
        doc: "Waits for the first of a list of simple operations: a pair of its index and its value.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        var cases: [ChoiceCase] = []
        var rest = arguments[0]
        while rest.isPair {
            let operation = rest.car
            let object = operation[payload: 1]
            switch OperationKind(rawValue: operation[payload: 0].fixnum) {
            case .receive: cases.append(.receive(Channel(object)))
            case .send: cases.append(.send(Channel(object), operation[payload: 2]))
            case .wait: cases.append(.end(Fiber(object)))
            case .sleep: cases.append(.time(object.fixnum))
            case .otherwise: cases.append(.otherwise)
            default: cases.append(.always(object))
            }
            rest = rest.cdr
        }
        return try Worker.of(machine).choose(cases)
    },
]

/// An operation's payload: its kind, an object and a value that the kind explains.
private enum OperationKind: Int {
    case receive, send, wait, sleep, always, choice, wrap, otherwise
}

extension Machine {
    @inline(__always)
    func requireChannel(_ word: Word, _ procedure: StaticString) throws(Raise) -> Channel {
        if _fastPath(Channel.isChannel(word)) { return Channel(word) }
        throw wrongType("\(procedure)", 0, "channel", word)
    }

    fileprivate func requireOperation(_ word: Word, _ index: Int, _ procedure: String) throws(Raise) -> Word {
        guard word.is(.operation) else { throw wrongType(procedure, index, "operation", word) }
        return word
    }

    fileprivate func operation(_ kind: OperationKind, _ object: Word, _ value: Word = .false) -> Word {
        let word = allocator.object(.operation, size: 3)
        word[payload: 0] = Word(fixnum: kind.rawValue)
        word[payload: 1] = object
        word[payload: 2] = value
        return word
    }
}
