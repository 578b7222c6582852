// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

// A promise holds a cell, which holds a pair: whether it is done, and the value or the thunk. Two promises
// share a cell once one was found to stand for the other (R7RS 7.3), so that a chain of `delay-force`
// runs in constant space. Several fibers may force one promise: what
// the first of them that is done comes to is its value.

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
    Primitive(
        "promise-state", 1, 1, signature: "promise",
        doc: "A pair: whether the promise has its value, and that, or its thunk."
    ) {
        (_, arguments) throws(Raise) in arguments[0].loaded(payload: 0).loaded(payload: 0)
    },
    Primitive("promise-resolve", 2, 2, signature: "promise other", doc: "Makes promise stand for the promise other.") {
        (machine, arguments) throws(Raise) in
        guard arguments[1].is(.promise) else { throw machine.wrongType("delay-force", 0, "promise", arguments[1]) }
        let cell = arguments[0].loaded(payload: 0)
        let other = arguments[1].loaded(payload: 0).loaded(payload: 0)
        while true {
            let state = cell.loaded(payload: 0)
            // Another fiber may have been faster: its value stays.
            if state.car.isTrue { return .unspecified }
            if machine.allocator.exchange(other, for: state, in: cell, at: 0) { break }
        }
        machine.allocator.store(cell, in: arguments[1], at: 0)
        return .unspecified
    },
]

extension Machine {
    fileprivate func makePromise(isDone: Bool, _ content: Word) -> Word {
        let cell = allocator.object(.cell, size: 1)
        cell[payload: 0] = allocator.cons(Word(isDone), content)
        let promise = allocator.object(.promise, size: 1)
        promise[payload: 0] = cell
        return promise
    }
}
