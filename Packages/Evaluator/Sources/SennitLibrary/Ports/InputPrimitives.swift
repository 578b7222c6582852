// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Input, R7RS section 6.13.2.
package let inputPrimitives: [Primitive] = [
    Primitive(
        "read-char", 0, 1, signature: "[port]",
        doc: "The next character of the textual input port, or the end-of-file object."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.port(arguments, 0, .input, .openTextualInput, "read-char").readCharacter(machine)
    },
    Primitive(
        "peek-char", 0, 1, signature: "[port]",
        doc: "The next character of the textual input port, which stays there, or the end-of-file object."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.port(arguments, 0, .input, .openTextualInput, "peek-char").peekCharacter(machine)
    },
    Primitive("char-ready?", 0, 1, signature: "[port]", doc: "Whether read-char would return without waiting.") {
        (machine, arguments) throws(Raise) in
        Word(try machine.port(arguments, 0, .input, .openTextualInput, "char-ready?").isReady)
    },
    Primitive(
        "read-line", 0, 1, signature: "[port]",
        doc: "The next line of the textual input port, without its end, or the end-of-file object."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.port(arguments, 0, .input, .openTextualInput, "read-line").readLine(machine)
    },
    Primitive(
        "read-string", 1, 2, signature: "count [port]",
        doc: "A string of the next characters of the textual input port, at most count, or the end-of-file object."
    ) {
        (machine, arguments) throws(Raise) in
        let count = try machine.requireCount(arguments[0], 0, "read-string")
        return try machine.port(arguments, 1, .input, .openTextualInput, "read-string").readString(
            count: count, machine)
    },
    Primitive(
        "read-u8", 0, 1, signature: "[port]",
        doc: "The next byte of the binary input port, or the end-of-file object."
    ) {
        (machine, arguments) throws(Raise) in
        let port = try machine.port(arguments, 0, .input, .openBinaryInput, "read-u8")
        guard let byte = try port.peekByte(machine) else { return .endOfFile }
        port.state.pointee.position &+= 1
        return Word(fixnum: Int(byte))
    },
    Primitive(
        "peek-u8", 0, 1, signature: "[port]",
        doc: "The next byte of the binary input port, which stays there, or the end-of-file object."
    ) {
        (machine, arguments) throws(Raise) in
        let port = try machine.port(arguments, 0, .input, .openBinaryInput, "peek-u8")
        return try port.peekByte(machine).map { Word(fixnum: Int($0)) } ?? .endOfFile
    },
    Primitive("u8-ready?", 0, 1, signature: "[port]", doc: "Whether read-u8 would return without waiting.") {
        (machine, arguments) throws(Raise) in
        Word(try machine.port(arguments, 0, .input, .openBinaryInput, "u8-ready?").isReady)
    },
    Primitive(
        "read-bytevector", 1, 2, signature: "count [port]",
        doc: "A bytevector of the next bytes of the binary input port, at most count, or the end-of-file object."
    ) {
        (machine, arguments) throws(Raise) in
        let wanted = try machine.requireCount(arguments[0], 0, "read-bytevector")
        let port = try machine.port(arguments, 1, .input, .openBinaryInput, "read-bytevector")
        try port.fill(toHave: wanted, machine)
        let count = min(wanted, port.unreadCount)
        if count == 0 && wanted > 0 { return .endOfFile }
        return try port.takeBytes(count, machine, "read-bytevector")
    },
]
