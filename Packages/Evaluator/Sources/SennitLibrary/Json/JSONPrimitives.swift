// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// What Scheme/json.scm is made of.
package let jsonSupport: [Primitive] = [
    Primitive(
        "%json-read", 3, 3, signature: "source settings state",
        doc: """
            Reads a piece of JSON from source, a string or an input port, and returns the state to go on with. state is \
            that of the last call, #f at first. When its first element is #t, its second is the value; when it is the \
            symbol element, an element of the array that is the value.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let settings = try JSONSettings(machine, arguments[1])
        let state = try JSONReaderState(machine, arguments[2])
        if arguments[0].is(.string) {
            return try state.read(machine, settings, arguments[0].stringBytes, isFinal: true).word(machine, settings)
        }
        if settings.isWhole { throw machine.wrongType(settings.procedure, 0, "string", arguments[0]) }
        return try machine.jsonPort(arguments[0], settings.procedure).readJSON(machine, settings, state)
    },
    Primitive(
        "%json-write", 3, 3, signature: "port indentation state",
        doc: """
            Writes a piece of JSON to the textual output port, and returns the state to go on with, a list, empty at the \
            end. state is that of the last call, at first (#(3 value 0 0)). indentation is #f or a number of spaces for \
            each level. If the first element is #(4 map index depth), it is to be #(2 list index depth) instead, of the \
            association list of the map in the order of the keys.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let port = try machine.port(arguments, 0, .output, .openTextualOutput, "json-write")
        var writer = JSONWriter(machine, indentation: arguments[1].isFixnum ? arguments[1].fixnum : nil, arguments[2])
        do throws(Raise) {
            try writer.run()
        } catch {
            // What comes before the value that cannot be written is written, as by any procedure that writes.
            try port.write(writer.output, machine)
            throw error
        }
        try port.write(writer.output, machine)
        return writer.savedFrames()
    },
    Primitive(
        "%json-entries", 1, 1, signature: "hashmap", doc: "The entries of hashmap as an association list of strings."
    ) {
        (machine, arguments) throws(Raise) in
        guard arguments[0].is(.hashmap) else { throw machine.wrongType("%json-entries", 0, "hashmap", arguments[0]) }
        try machine.requireRoom(pairs: 2 * Collection(arguments[0]).count, "json-write")
        let entries = try JSONWriter.unsortedEntries(machine, arguments[0])
        var builder = ListBuilder(machine.allocator)
        for entry in entries { builder.append(machine.allocator.cons(entry.key, entry.value)) }
        return builder.finish()
    },
    Primitive(
        "%json-problem", 1, 1, signature: "object",
        doc: "What a condition says of a problem with JSON, #(text line column offset); #f of any other object."
    ) {
        (_, arguments) throws(Raise) in
        guard arguments[0].is(.condition), arguments[0][payload: ConditionField.kind] == Word(ConditionKind.read.symbol)
        else { return .false }
        let payload = arguments[0][payload: ConditionField.payload]
        return payload.is(.vector) && payload.header.size == 4 ? payload : .false
    },
]

extension Machine {
    /// An input port, textual or binary.
    fileprivate func jsonPort(_ word: Word, _ procedure: String) throws(Raise) -> PortHandle {
        let port = try requirePort(word, procedure, .input)
        guard port.isOpen else {
            throw error(.io, "\(procedure): the port \(port.state.pointee.name) is closed", irritants: [word])
        }
        return port
    }
}

extension PortHandle {
    /// Reads a piece of JSON. The port then stands behind what was read, and behind what there is a problem with unless
    /// that ends a line: who reads on meets something else, and who reads a line, the next one.
    fileprivate func readJSON(
        _ machine: Machine, _ settings: JSONSettings, _ state: JSONReaderState
    ) throws(Raise) -> Word {
        var isFinal = false
        // If this must wait, nothing has been done yet.
        if state.needsMore || unreadCount == 0 { isFinal = try !fill(machine) }
        var state = state
        // What was read is no longer in the buffer.
        state.offset = 0
        let step = try state.read(machine, settings, unread, isFinal: isFinal)
        self.state.pointee.position += step.consumed
        if step.problem != nil, unreadCount > 0, unread[0] != 0x0A {
            if case .scalar(_, let length) = UTF8Check.sequence(unread, at: 0) {
                self.state.pointee.position += length
            } else {
                self.state.pointee.position += 1
            }
        }
        return try step.word(machine, settings)
    }
}
