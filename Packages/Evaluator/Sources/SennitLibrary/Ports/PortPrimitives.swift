// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Ports, R7RS section 6.13.1: what (scheme base) has of it, but for the parameters.
package let portPrimitives: [Primitive] = [
    predicate("port?", "a port", []),
    predicate("input-port?", "an input port", .input),
    predicate("output-port?", "an output port", .output),
    predicate("textual-port?", "a port of characters", .textual),
    predicate("binary-port?", "a port of bytes", .binary),
    Primitive(
        "input-port-open?", 1, 1, signature: "port", doc: "Whether port is an input port that can still be read from."
    ) {
        (machine, arguments) throws(Raise) in
        Word(try machine.requirePort(arguments[0], "input-port-open?").mode.isSuperset(of: [.input, .open]))
    },
    Primitive(
        "output-port-open?", 1, 1, signature: "port",
        doc: "Whether port is an output port that can still be written to."
    ) {
        (machine, arguments) throws(Raise) in
        Word(try machine.requirePort(arguments[0], "output-port-open?").mode.isSuperset(of: [.output, .open]))
    },
    Primitive("close-port", 1, 1, signature: "port", doc: "Closes port; what was written goes to its device first.") {
        (machine, arguments) throws(Raise) in
        try close(machine, try machine.requirePort(arguments[0], "close-port"))
    },
    Primitive("close-input-port", 1, 1, signature: "port", doc: "Closes the input port.") {
        (machine, arguments) throws(Raise) in
        try close(machine, try machine.requirePort(arguments[0], "close-input-port", .input))
    },
    Primitive(
        "close-output-port", 1, 1, signature: "port",
        doc: "Closes the output port; what was written goes to its device first."
    ) {
        (machine, arguments) throws(Raise) in
        try close(machine, try machine.requirePort(arguments[0], "close-output-port", .output))
    },
    Primitive("eof-object", 0, 0, signature: "", doc: "The end-of-file object.") { (_, _) throws(Raise) in .endOfFile },
    Primitive("eof-object?", 1, 1, signature: "object", doc: "Whether object is the end-of-file object.") {
        (_, arguments) throws(Raise) in Word(arguments[0] == .endOfFile)
    },
]

/// String and bytevector ports, R7RS section 6.13.1.
package let memoryPortPrimitives: [Primitive] = [
    Primitive(
        "open-input-string", 1, 1, signature: "string",
        doc: "A textual input port of the characters of string."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "open-input-string")
        try machine.requireRoom(words: arguments[0].stringByteCount / 8, "open-input-string")
        return Port.make(
            machine, mode: .openTextualInput, device: .memory, name: "string", contents: arguments[0].stringBytes)
    },
    Primitive(
        "open-output-string", 0, 0, signature: "",
        doc: "A textual output port that collects what is written, for get-output-string."
    ) {
        (machine, _) throws(Raise) in
        Port.make(machine, mode: .openTextualOutput, device: .memory, name: "string")
    },
    Primitive(
        "get-output-string", 1, 1, signature: "port",
        doc: "What was written to a port made by open-output-string."
    ) {
        (machine, arguments) throws(Raise) in
        let bytes = try collected(machine, arguments[0], .textual, "get-output-string")
        try machine.requireRoom(words: bytes.count / 8 + 2, "get-output-string")
        return machine.allocator.string(utf8: bytes)
    },
    Primitive(
        "open-input-bytevector", 1, 1, signature: "bytevector",
        doc: "A binary input port of the bytes of bytevector."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireBytevector(arguments[0], 0, "open-input-bytevector")
        let bytes = arguments[0].bytevectorBytes
        try machine.requireRoom(words: bytes.count / 8, "open-input-bytevector")
        return Port.make(machine, mode: .openBinaryInput, device: .memory, name: "bytevector", contents: bytes)
    },
    Primitive(
        "open-output-bytevector", 0, 0, signature: "",
        doc: "A binary output port that collects what is written, for get-output-bytevector."
    ) {
        (machine, _) throws(Raise) in
        Port.make(machine, mode: .openBinaryOutput, device: .memory, name: "bytevector")
    },
    Primitive(
        "get-output-bytevector", 1, 1, signature: "port",
        doc: "What was written to a port made by open-output-bytevector."
    ) {
        (machine, arguments) throws(Raise) in
        let bytes = try collected(machine, arguments[0], .binary, "get-output-bytevector")
        try machine.requireRoom(words: bytes.count / 8 + 2, "get-output-bytevector")
        return machine.allocator.bytevector(count: bytes.count) { _ = $0.update(fromContentsOf: bytes) }
    },
]

private func predicate(_ name: String, _ meaning: String, _ mode: PortState.Mode) -> Primitive {
    Primitive(name, 1, 1, signature: "object", doc: "Whether object is \(meaning).") { (_, arguments) throws(Raise) in
        Word(
            arguments[0].isForeign(.port)
                && PortHandle(arguments[0]).mode.isSuperset(of: PortState.Mode(rawValue: mode.rawValue)))
    }
}

private func close(_ machine: Machine, _ port: PortHandle) throws(Raise) -> Word {
    // What was told once is not told again.
    if port.mode.isSuperset(of: [.open, .output]), let stream = port.state.pointee.stream, !stream.isFailureTold {
        do throws(Raise) {
            try port.waitForStream(machine, limit: 0)
        } catch {
            if !error.isBlocked { _ = port.close() }
            throw error
        }
    }
    if let failure = port.close() { throw port.failure(failure, machine) }
    return .unspecified
}

/// What was written to a string or bytevector port.
private func collected(
    _ machine: Machine, _ word: Word, _ contents: PortState.Mode, _ procedure: String
) throws(Raise) -> UnsafeBufferPointer<UInt8> {
    guard word.isForeign(.port), PortHandle(word).mode.isSuperset(of: [contents, .output]),
        PortHandle(word).state.pointee.isMemory
    else {
        let noun = contents == .textual ? "string" : "bytevector"
        throw machine.wrongType(procedure, 0, "\(noun) output port", word)
    }
    let state = PortHandle(word).state
    return UnsafeBufferPointer(start: state.pointee.buffer, count: state.pointee.position)
}
