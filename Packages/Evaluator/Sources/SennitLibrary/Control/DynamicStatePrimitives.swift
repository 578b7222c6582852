// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitScheduler
import SennitReader

// The dynamic state of a fiber is one immutable object: handlers, parameter bindings, winders. It is
// changed by calling a thunk with another one, so that whatever way control leaves, the old one is
// back. These primitives are what control.scm is written with; programs do not see them.

package let dynamicStatePrimitives: [Primitive] = [
    Primitive("current-dynamic-state", 0, 0, signature: "", doc: "The dynamic state.") {
        (machine, _) throws(Raise) in machine.dynamicState
    },
    Primitive("current-handlers", 0, 0, signature: "", doc: "The exception handlers, innermost first.") {
        (machine, _) throws(Raise) in machine.dynamicState[payload: 0]
    },
    Primitive("with-handlers", 1, 1, signature: "handlers", doc: "The dynamic state with other handlers.") {
        (machine, arguments) throws(Raise) in
        let state = machine.dynamicState
        if arguments[0].isPair, !arguments[0].car.isProcedure {
            throw machine.wrongType("with-exception-handler", 0, "procedure", arguments[0].car)
        }
        return machine.makeDynamicState(
            handlers: arguments[0], parameters: state[payload: 1], winders: state[payload: 2])
    },
    Primitive(
        "with-parameters", 1, 1, signature: "bindings",
        doc: "The dynamic state with a list of (parameter . value) added."
    ) {
        (machine, arguments) throws(Raise) in
        let state = machine.dynamicState
        var parameters = state[payload: 1]
        var bindings = arguments[0]
        while bindings.isPair {
            parameters = machine.allocator.cons(bindings.car, parameters)
            bindings = bindings.cdr
        }
        return machine.makeDynamicState(
            handlers: state[payload: 0], parameters: parameters, winders: state[payload: 2])
    },
    Primitive("with-winder", 2, 2, signature: "before after", doc: "The dynamic state with a winder added.") {
        (machine, arguments) throws(Raise) in
        let state = machine.dynamicState
        let winder = machine.allocator.vector([arguments[0], arguments[1], state])
        return machine.makeDynamicState(
            handlers: state[payload: 0], parameters: state[payload: 1],
            winders: machine.allocator.cons(winder, state[payload: 2]))
    },
    Primitive("current-winders", 0, 0, signature: "", doc: "The winders, innermost first: #(before after outer-state).")
    {
        (machine, _) throws(Raise) in machine.dynamicState[payload: 2]
    },
    Primitive("continuation-winders", 1, 1, signature: "continuation", doc: "The winders of a continuation.") {
        (machine, arguments) throws(Raise) in
        guard let state = machine.continuationState(arguments[0]) else {
            throw machine.wrongType("continuation-winders", 0, "continuation", arguments[0])
        }
        return state[payload: 2]
    },
    Primitive(
        "make-parameter-object", 2, 2, signature: "value converter", doc: "A parameter; converter is #f for none."
    ) {
        (machine, arguments) throws(Raise) in machine.makeParameter(value: arguments[0], converter: arguments[1])
    },
    Primitive("parameter-converter", 1, 1, signature: "parameter", doc: "The converter of a parameter, or #f.") {
        (machine, arguments) throws(Raise) in
        guard let converter = machine.parameterConverter(arguments[0]) else {
            throw machine.wrongType("parameterize", 0, "parameter", arguments[0])
        }
        return converter
    },
    Primitive("uncaught", 1, 1, signature: "object", doc: "Ends the program: nobody handled object.") {
        (machine, arguments) throws(Raise) in throw Raise(arguments[0], isFatal: true)
    },
    Primitive(
        "handler-returned", 1, 1, signature: "object", doc: "Raises that a handler returned from the raise of object."
    ) {
        (machine, arguments) throws(Raise) in
        throw machine.error(
            .control, "a handler returned from a non-continuable raise of \(machine.describe(arguments[0]))",
            irritants: [arguments[0]])
    },
    Primitive(
        "exit-with", 1, 1, signature: "status", doc: "Ends the program with an exit status: an integer, #t or #f."
    ) {
        (machine, arguments) throws(Raise) in
        let condition = machine.makeCondition(
            .exit, message: machine.allocator.string("exit"), irritants: .null, payload: arguments[0])
        Worker.of(machine).endProgram(condition)
        throw Raise(condition, isFatal: true)
    },
    Primitive(
        "make-case-lambda", 1, nil, signature: "clause ... name",
        doc: "A procedure that calls the first clause to accept the number of arguments."
    ) {
        (machine, arguments) throws(Raise) in
        let count = arguments.count - 1
        return machine.makeCaseLambda(clauses: (0..<count).map { arguments[$0] }, name: arguments[count])
    },
    Primitive("reverse-list", 1, 1, signature: "list", doc: "The elements of list in reverse order.") {
        (machine, arguments) throws(Raise) in
        var result = Word.null
        var rest = arguments[0]
        while rest.isPair {
            result = machine.allocator.cons(rest.car, result)
            rest = rest.cdr
        }
        return result
    },
]
