// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import SennitScheduler

// Fibers and tasks. What calls procedures or builds on these is in Scheme/fibers.scm.

package let fiberPrimitives: [Primitive] = [
    Primitive(
        "spawn-fiber", 1, 2, signature: "thunk [name]",
        doc: """
            Calls thunk in a new fiber, which runs beside this one, and returns the fiber. It starts with this \
            fiber's parameters, and ends on its own: see async for one that belongs to this fiber. An error \
            that ends it is reported, unless somebody waits for it.
            """
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireThunk(arguments[0], "spawn-fiber")
        return try Worker.of(machine).spawn(arguments[0], name: arguments.optional(1) ?? .false, parent: nil).word
    },
    Primitive(
        "async", 1, 2, signature: "thunk [name]",
        doc: """
            Calls thunk in a new task and returns the task. It belongs to the fiber that made it: when that \
            ends, the task is cancelled and waited for.
            """
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireThunk(arguments[0], "async")
        let worker = Worker.of(machine)
        return try worker.spawn(arguments[0], name: arguments.optional(1) ?? .false, parent: worker.scope).word
    },
    Primitive("fiber?", 1, 1, signature: "object", doc: "Whether object is a fiber; every task is one.") {
        (_, arguments) throws(Raise) in Word(arguments[0].is(.fiber))
    },
    Primitive("task?", 1, 1, signature: "object", doc: "Whether object is a task: a fiber made by async.") {
        (_, arguments) throws(Raise) in Word(arguments[0].is(.fiber) && Fiber(arguments[0]).isTask)
    },
    Primitive("current-fiber", 0, 0, signature: "", doc: "The fiber that this is called in.") {
        (machine, _) throws(Raise) in Worker.of(machine).current.word
    },
    Primitive(
        "fiber-wait", 1, 1, signature: "fiber",
        doc: """
            Waits until fiber has ended and returns what its thunk returned; what ended it by an error is \
            raised here, with the trace of where it was raised first.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        try Worker.of(machine).wait(for: try machine.requireFiber(arguments[0], "fiber-wait"))
    },
    onFiber(
        "fiber-cancel",
        """
        Asks fiber to end: where it waits, or next looks up, a condition of kind cancelled is raised in it, \
        and again wherever it waits afterwards. Does not wait for it. Nothing happens to one that has ended.
        """, cancel),
    onFiber("task-cancel", "The same as fiber-cancel, of a task.", cancel),
    onFiber(
        "fiber-status",
        "A symbol: runnable, running, parked, closing (its tasks are still ending), finished, failed or cancelled.",
        status),
    onFiber("task-status", "The same as fiber-status, of a task.", status),
    onFiber("task-finished?", "Whether task has ended, in whatever way.") { Word($1.status.isFinal) },
    onFiber("fiber-name", "The name it was given, or #f.") { $1[.name] },
    onFiber("fiber-id", "Its number, which no other fiber has.") { Word(fixnum: $1.identifier) },
    Primitive("fibers", 0, 0, signature: "", doc: "All fibers that have not ended, as a list.") {
        (machine, _) throws(Raise) in
        machine.allocator.list(Worker.of(machine).scheduler.fibers().filter { !$0.status.isFinal }.map(\.word))
    },
    onFiber("fiber-activity", "What fiber does, or what it waits for, as a string.") {
        $0.allocator.string(Worker.of($0).scheduler.activity(of: $1))
    },
    onFiber("fiber-waiting-seconds", "For how many seconds fiber has waited by now; 0 if it does not wait.") {
        $0.allocator.double(Worker.of($0).scheduler.waitingSeconds(of: $1))
    },
    onFiber("fiber-allocated-bytes", "How many bytes fiber has allocated until it last stopped.") {
        Word(fixnum: $1.number(.allocatedBytes))
    },
    onFiber("fiber-cpu-seconds", "For how many seconds fiber has run until it last stopped.") {
        $0.allocator.double(Worker.of($0).scheduler.seconds(ticks: $1.number(.runNanoseconds)))
    },
    Primitive(
        "yield", 0, 0, signature: "", doc: "Lets other fibers run before this one goes on.", suspends: true
    ) {
        (machine, _) throws(Raise) in try Worker.of(machine).yield()
    },
    Primitive(
        "sleep", 1, 1, signature: "seconds", doc: "Waits for so many seconds, a real number, while other fibers run.",
        suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        try Worker.of(machine).sleep(nanoseconds: try machine.requireNanoseconds(arguments[0], 0, "sleep"))
    },
]

/// A procedure of one fiber or task: what its name begins with.
private func onFiber(_ name: String, _ doc: String, _ body: @escaping @Sendable (Machine, Fiber) -> Word) -> Primitive {
    let noun = name.hasPrefix("task") ? "task" : "fiber"
    return Primitive(name, 1, 1, signature: noun, doc: doc) {
        (machine, arguments) throws(Raise) in body(machine, try machine.requireFiber(arguments[0], name))
    }
}

@Sendable private func cancel(_ machine: Machine, _ fiber: Fiber) -> Word {
    Worker.of(machine).cancel(fiber)
    return .unspecified
}

@Sendable private func status(_ machine: Machine, _ fiber: Fiber) -> Word { Word(Symbol(fiber.status.name)) }

package let fiberSupport: [Primitive] = [
    Primitive(
        "spawn-group", 1, 1, signature: "thunk",
        doc: "A task that, when thunk has returned, waits for its tasks, and fails with the first of them that fails."
    ) {
        (machine, arguments) throws(Raise) in
        let worker = Worker.of(machine)
        return try worker.spawn(arguments[0], parent: worker.scope, isGroup: true, isCall: true).word
    },
    Primitive(
        "spawn-call", 1, 1, signature: "thunk",
        doc: "A task that the caller waits for at once: its error is raised there, and ends no group that it is in."
    ) {
        (machine, arguments) throws(Raise) in
        let worker = Worker.of(machine)
        return try worker.spawn(arguments[0], parent: worker.scope, isCall: true).word
    },
    Primitive(
        "change-shield", 1, 1, signature: "change",
        doc: "Adds change to how often this fiber is shielded from cancellation."
    ) {
        (machine, arguments) throws(Raise) in
        Worker.of(machine).changeShield(by: arguments[0].fixnum)
        return .unspecified
    },
    Primitive(
        "indexed-values", 1, 1, signature: "pairs",
        doc: "The cdrs of a list of pairs by descending car; the cars are the numbers from 0 up."
    ) {
        (machine, arguments) throws(Raise) in
        var values = [Word](repeating: .false, count: try machine.requireList(arguments[0], 0, "indexed-values"))
        var rest = arguments[0]
        while rest.isPair {
            values[rest.car.car.fixnum] = rest.car.cdr
            rest = rest.cdr
        }
        return machine.allocator.list(values.reversed())
    },
    Primitive("raise-timeout", 1, 1, signature: "message", doc: "Raises a condition of kind timeout.") {
        (machine, arguments) throws(Raise) in throw machine.error(.timeout, arguments[0].stringValue)
    },
    Primitive("check-cancelled", 0, 0, signature: "", doc: "Raises if this fiber was cancelled.") {
        (machine, _) throws(Raise) in
        try Worker.of(machine).checkCancelled()
        return .unspecified
    },
]

extension Machine {
    func requireFiber(_ word: Word, _ procedure: String) throws(Raise) -> Fiber {
        guard word.is(.fiber) else { throw wrongType(procedure, 0, "fiber", word) }
        return Fiber(word)
    }

    func requireThunk(_ word: Word, _ procedure: String) throws(Raise) {
        guard word.isProcedure else { throw wrongType(procedure, 0, "procedure", word) }
    }

    /// A number of seconds; what is not positive is 0, and what is too long is for ever.
    func requireNanoseconds(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) -> Int {
        guard Numbers.isReal(word) else { throw wrongType(procedure, argument, "real number", word) }
        let seconds = Numbers.double(word)
        if seconds.isNaN { throw wrongType(procedure, argument, "number of seconds", word) }
        let nanoseconds = (seconds * 1e9).rounded(.up)
        return nanoseconds <= 0 ? 0 : nanoseconds < 4e18 ? Int(nanoseconds) : Int.max
    }
}
