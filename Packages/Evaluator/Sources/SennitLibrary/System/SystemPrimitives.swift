// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// R7RS section 6.14, what (scheme base) has of it.
package let featurePrimitives: [Primitive] = [
    Primitive("features", 0, 0, signature: "", doc: "A list of the features that cond-expand knows.") {
        (machine, _) throws(Raise) in machine.allocator.list(machine.runtime.features.map { Word(Symbol($0)) })
    }
]

/// (scheme time).
package let timePrimitives: [Primitive] = [
    Primitive(
        "current-jiffy", 0, 0, signature: "",
        doc: "Jiffies since some moment in the past; a jiffy is a nanosecond."
    ) {
        (machine, _) throws(Raise) in
        try machine.requireCapability(\.clock, "clock", "current-jiffy")
        return Word(fixnum: SystemCalls.monotonicNanoseconds)
    },
    Primitive("jiffies-per-second", 0, 0, signature: "", doc: "The number of jiffies in a second.") {
        (_, _) throws(Raise) in Word(fixnum: 1_000_000_000)
    },
    Primitive(
        "current-second", 0, 0, signature: "",
        doc: "Seconds since the beginning of 1970, UTC, as an inexact number."
    ) {
        (machine, _) throws(Raise) in
        try machine.requireCapability(\.clock, "clock", "current-second")
        return machine.allocator.double(SystemCalls.currentSecond)
    },
]

/// What (scheme process-context) has that does not end the process.
package let processContextPrimitives: [Primitive] = [
    Primitive("command-line", 0, 0, signature: "", doc: "A list of strings: the program's name, and its arguments.") {
        (machine, _) throws(Raise) in
        try machine.requireCapability(\.process, "process", "command-line")
        return machine.allocator.list(machine.runtime.commandLine.map { machine.allocator.string($0) })
    },
    Primitive(
        "get-environment-variable", 1, 1, signature: "name",
        doc: "The value of the environment variable name, a string, or #f."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "get-environment-variable")
        try machine.requireCapability(\.environment, "environment", "get-environment-variable")
        guard let value = SystemCalls.environmentVariable(arguments[0].stringValue) else { return .false }
        return machine.allocator.string(value)
    },
    Primitive(
        "get-environment-variables", 0, 0, signature: "",
        doc: "An association list of all environment variables and their values."
    ) {
        (machine, _) throws(Raise) in
        try machine.requireCapability(\.environment, "environment", "get-environment-variables")
        return machine.allocator.list(
            SystemCalls.environment.map { entry in
                machine.allocator.cons(machine.allocator.string(entry.name), machine.allocator.string(entry.value))
            })
    },
]
