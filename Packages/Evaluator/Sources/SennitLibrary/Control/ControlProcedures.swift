// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// The procedures whose bodies are instructions of their own: those that call what they are given, or
/// that deal with continuations and dynamic state.
package enum ControlProcedures {
    package struct Entry: Sendable {
        package let library: BuiltinLibrary
        package let name: String
        package let signature: String
        package let doc: String
        let required: Int
        let arity: Code.Arity
        let frameSize: Int
        let instructions: [Instruction]
    }

    package static let entries: [Entry] = [
        Entry(
            library: .schemeBase, name: "apply", signature: "procedure argument ... list",
            doc: "Calls procedure with the arguments and, after them, the elements of list (R7RS 6.10).",
            required: 1, arity: .rest, frameSize: 4, instructions: [Instruction(.applyBody)]),
        Entry(
            library: .schemeBase, name: "values", signature: "value ...",
            doc: "Returns its arguments as multiple values (R7RS 6.10).",
            required: 0, arity: .raw, frameSize: 2, instructions: [Instruction(.valuesBody)]),
        Entry(
            library: .schemeBase, name: "call-with-values", signature: "producer consumer",
            doc: "Calls producer without arguments, and consumer with the values it returns (R7RS 6.10).",
            required: 2, arity: .fixed, frameSize: 5,
            instructions: [
                Instruction(.move, a: 3, b: 0), Instruction(.call, x: 0, a: 4),
                Instruction(.tailCallWithValues, a: 1, b: 2),
            ]),
        Entry(
            library: .schemeBase, name: "call-with-current-continuation", signature: "procedure",
            doc: """
                Calls procedure with the current continuation: a procedure that, called any number of \
                times, abandons what is being done and returns its arguments to where this call was made, \
                running the thunks of dynamic-wind on the way (R7RS 6.10).
                """,
            required: 1, arity: .fixed, frameSize: 3, instructions: [Instruction(.callWithContinuationBody)]),
        Entry(
            library: .schemeBase, name: "call/cc", signature: "procedure",
            doc: "The same as call-with-current-continuation (R7RS 6.10).",
            required: 1, arity: .fixed, frameSize: 3, instructions: [Instruction(.callWithContinuationBody)]),
        Entry(
            library: .sennitInternal, name: "call-with-dynamic-state", signature: "state thunk",
            doc: "Calls thunk with handlers, parameters and winders as state holds them.",
            required: 2, arity: .fixed, frameSize: 7,
            instructions: [
                Instruction(.getDynamicState, a: 2), Instruction(.setDynamicState, a: 0),
                Instruction(.move, a: 4, b: 1), Instruction(.call, x: 0, a: 5),
                Instruction(.setDynamicState, a: 2), Instruction(.return, a: 3),
            ]),
        Entry(
            library: .sennitInternal, name: "call-wound", signature: "state thunk after",
            doc: "Calls thunk with handlers, parameters and winders as state holds them, then after as they were.",
            required: 3, arity: .fixed, frameSize: 8,
            instructions: [
                Instruction(.getDynamicState, a: 3), Instruction(.setDynamicState, a: 0),
                Instruction(.move, a: 5, b: 1), Instruction(.call, x: 0, a: 6),
                Instruction(.setDynamicState, a: 3), Instruction(.move, a: 6, b: 2),
                Instruction(.call, x: 0, a: 7), Instruction(.return, a: 4),
            ]),
        Entry(
            library: .sennitInternal, name: "throw-to", signature: "continuation values",
            doc: "Leaves to continuation without running winders.",
            required: 2, arity: .fixed, frameSize: 3, instructions: [Instruction(.throwBody)]),
    ]

    /// The procedure of an entry, old from the start.
    package static func make(_ entry: Entry, machine: Machine) -> Word {
        machine.makeStubProcedure(
            name: entry.name, required: entry.required, arity: entry.arity, frameSize: entry.frameSize,
            instructions: entry.instructions)
    }
}
