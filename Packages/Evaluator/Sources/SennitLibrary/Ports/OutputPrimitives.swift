// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Output, R7RS section 6.13.3, but for what prints any object.
package let outputPrimitives: [Primitive] = [
    Primitive("write-char", 1, 2, signature: "char [port]", doc: "Writes char itself to the textual output port.") {
        (machine, arguments) throws(Raise) in
        try machine.requireCharacter(arguments[0], 0, "write-char")
        let port = try machine.port(arguments, 1, .output, .openTextualOutput, "write-char")
        try port.write(arguments[0].scalarValue, machine)
        return .unspecified
    },
    Primitive(
        "write-string", 1, 4, signature: "string [port [start [end]]]",
        doc: "Writes the characters of string from start to end to the textual output port."
    ) {
        (machine, arguments) throws(Raise) in
        let string = arguments[0]
        try machine.requireString(string, 0, "write-string")
        let port = try machine.port(arguments, 1, .output, .openTextualOutput, "write-string")
        if arguments.count <= 2 {
            try port.write(string.stringBytes, machine)
        } else {
            let range = try machine.requireRange(
                arguments, from: 2, of: string.stringScalarCount, "write-string", "string")
            try port.write(
                UnsafeBufferPointer(rebasing: string.stringBytes[string.byteRange(ofScalars: range)]), machine)
        }
        return .unspecified
    },
    Primitive("newline", 0, 1, signature: "[port]", doc: "Writes the end of a line to the textual output port.") {
        (machine, arguments) throws(Raise) in
        try machine.port(arguments, 0, .output, .openTextualOutput, "newline").write(byte: 0x0A, machine)
        return .unspecified
    },
    Primitive("write-u8", 1, 2, signature: "byte [port]", doc: "Writes byte to the binary output port.") {
        (machine, arguments) throws(Raise) in
        let byte = try machine.requireByte(arguments[0], 0, "write-u8")
        try machine.port(arguments, 1, .output, .openBinaryOutput, "write-u8").write(byte: byte, machine)
        return .unspecified
    },
    Primitive(
        "write-bytevector", 1, 4, signature: "bytevector [port [start [end]]]",
        doc: "Writes the bytes of bytevector from start to end to the binary output port."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireBytevector(arguments[0], 0, "write-bytevector")
        let port = try machine.port(arguments, 1, .output, .openBinaryOutput, "write-bytevector")
        let bytes = arguments[0].bytevectorBytes
        let range = try machine.requireRange(arguments, from: 2, of: bytes.count, "write-bytevector", "bytevector")
        try port.write(UnsafeBufferPointer(rebasing: bytes[range]), machine)
        return .unspecified
    },
    Primitive(
        "flush-output-port", 0, 1, signature: "[port]",
        doc: "Sends what was written to the output port on to its device."
    ) {
        (machine, arguments) throws(Raise) in
        let word = arguments.optional(0) ?? machine.currentPort(.output)
        try machine.requirePort(word, "flush-output-port", .output).flush(machine)
        return .unspecified
    },
]
