// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

// A promise holds a cell with two words: whether it is done, and the value or the thunk. Two promises
// share a cell once one was found to stand for the other (R7RS 7.3), so that a chain of `delay-force`
// runs in constant space.

package let promisePrimitives: [Primitive] = [
    Primitive("promise?", 1, 1, signature: "object", doc: "Whether object is a promise (R7RS 4.2.5).") {
        (_, arguments) throws(Raise) in Word(arguments[0].is(.promise))
    },
    Primitive(
        "make-promise", 1, 1, signature: "object",
        doc: "A promise that, forced, gives object; object itself if it is a promise (R7RS 4.2.5)."
    ) {
        (machine, arguments) throws(Raise) in
        arguments[0].is(.promise) ? arguments[0] : machine.makePromise(isDone: true, arguments[0])
    },
]

package let internalPromisePrimitives: [Primitive] = [
    Primitive("make-lazy-promise", 1, 1, signature: "thunk", doc: "A promise for the promise that thunk returns.") {
        (machine, arguments) throws(Raise) in machine.makePromise(isDone: false, arguments[0])
    },
    Primitive(
        "make-done-promise", 1, 1, signature: "object",
        doc: """
            A promise that, forced, gives object, even if that is a promise.
            """
    ) {
        (machine, arguments) throws(Raise) in machine.makePromise(isDone: true, arguments[0])
    },
    Primitive("promise-done?", 1, 1, signature: "promise", doc: "Whether the promise has its value.") {
        (_, arguments) throws(Raise) in arguments[0][payload: 0][payload: 0]
    },
    Primitive("promise-content", 1, 1, signature: "promise", doc: "The promise's value, or its thunk.") {
        (_, arguments) throws(Raise) in arguments[0][payload: 0][payload: 1]
    },
    Primitive("promise-resolve", 2, 2, signature: "promise other", doc: "Makes promise stand for the promise other.") {
        (machine, arguments) throws(Raise) in
        guard arguments[1].is(.promise) else { throw machine.wrongType("delay-force", 0, "promise", arguments[1]) }
        let cell = arguments[0][payload: 0]
        let other = arguments[1][payload: 0]
        machine.allocator.store(other[payload: 1], in: cell, at: 1)
        machine.allocator.store(other[payload: 0], in: cell, at: 0)
        machine.allocator.store(cell, in: arguments[1], at: 0)
        return .unspecified
    },
]

extension Machine {
    fileprivate func makePromise(isDone: Bool, _ content: Word) -> Word {
        let cell = allocator.object(.cell, size: 2)
        cell[payload: 0] = Word(isDone)
        cell[payload: 1] = content
        let promise = allocator.object(.promise, size: 1)
        promise[payload: 0] = cell
        return promise
    }
}
