// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Bytevectors: R7RS section 6.9.
package let bytevectorPrimitives: [Primitive] = [
    Primitive("bytevector?", 1, 1, signature: "object", doc: "Whether object is a bytevector.") {
        (_, arguments) throws(Raise) in Word(arguments[0].is(.bytevector))
    },
    Primitive(
        "make-bytevector", 1, 2, signature: "count [byte]",
        doc: "A bytevector of count times byte, by default 0."
    ) {
        (machine, arguments) throws(Raise) in
        let count = try machine.requireCount(arguments[0], 0, "make-bytevector")
        let fill = try machine.requireByte(arguments.optional(1) ?? Word(fixnum: 0), 1, "make-bytevector")
        try machine.requireRoom(words: count / 8 + 2, "make-bytevector")
        return machine.allocator.bytevector(count: count) { $0.update(repeating: fill) }
    },
    Primitive("bytevector", 0, nil, signature: "byte ...", doc: "A bytevector of the bytes.") {
        (machine, arguments) throws(Raise) in
        var bytes: [UInt8] = []
        for index in 0..<arguments.count {
            bytes.append(try machine.requireByte(arguments[index], index, "bytevector"))
        }
        return machine.bytevector(bytes)
    },
    Primitive("bytevector-u8-ref", 2, 2, signature: "bytevector k", doc: "Byte k of bytevector, counting from 0.") {
        (machine, arguments) throws(Raise) in
        try machine.requireBytevector(arguments[0], 0, "bytevector-u8-ref")
        let bytes = arguments[0].bytevectorBytes
        let index = try machine.requireIndex(
            arguments[1], below: bytes.count, 1, "bytevector-u8-ref", of: "bytevector")
        return Word(fixnum: Int(bytes[index]))
    },
    Primitive("bytevector-length", 1, 1, signature: "bytevector", doc: "The number of bytes of bytevector.") {
        (machine, arguments) throws(Raise) in
        try machine.requireBytevector(arguments[0], 0, "bytevector-length")
        return arguments[0][payload: 0]
    },
    Primitive(
        "bytevector-copy", 1, 3, signature: "bytevector [start [end]]",
        doc: "A bytevector of the bytes of bytevector from start to end."
    ) {
        (machine, arguments) throws(Raise) in
        let range = try byteRange(machine, arguments, "bytevector-copy")
        try machine.requireRoom(words: range.count / 8 + 2, "bytevector-copy")
        return machine.allocator.bytevector(count: range.count) { target in
            _ = target.update(fromContentsOf: arguments[0].bytevectorBytes[range])
        }
    },
    Primitive(
        "bytevector-append", 0, nil, signature: "bytevector ...",
        doc: "The bytevectors joined to one.", body: appendBytevectors),
    Primitive(
        "utf8->string", 1, 3, signature: "bytevector [start [end]]",
        doc: "The string whose UTF-8 is the bytes of bytevector from start to end."
    ) {
        (machine, arguments) throws(Raise) in
        let range = try byteRange(machine, arguments, "utf8->string")
        try machine.requireRoom(words: range.count / 8 + 2, "utf8->string")
        let bytes = UnsafeBufferPointer(rebasing: arguments[0].bytevectorBytes[range])
        switch UTF8Check(bytes) {
        case .valid(let scalarCount):
            return machine.allocator.string(byteCount: bytes.count, scalarCount: scalarCount) { target in
                _ = target.update(fromContentsOf: bytes)
            }
        case .invalid(let offset), .cutOff(let offset, _):
            throw machine.error(
                .range, "utf8->string: the bytes at \(range.lowerBound + offset) are not UTF-8",
                irritants: [arguments[0]])
        }
    },
    Primitive(
        "string->utf8", 1, 3, signature: "string [start [end]]",
        doc: "A bytevector of the UTF-8 of string from start to end."
    ) {
        (machine, arguments) throws(Raise) in
        let range = try stringRange(machine, arguments, "string->utf8")
        let bytes = arguments[0].byteRange(ofScalars: range)
        try machine.requireRoom(words: bytes.count / 8 + 2, "string->utf8")
        return machine.allocator.bytevector(count: bytes.count) { target in
            _ = target.update(fromContentsOf: arguments[0].stringBytes[bytes])
        }
    },
]

extension Machine {
    func bytevector(_ bytes: [UInt8]) -> Word {
        allocator.bytevector(count: bytes.count) { _ = $0.update(fromContentsOf: bytes) }
    }
}

/// The range that arguments 1 and 2 select of the bytevector that is argument 0.
func byteRange(_ machine: Machine, _ arguments: Arguments, _ procedure: String) throws(Raise) -> Range<Int> {
    try machine.requireBytevector(arguments[0], 0, procedure)
    let count = arguments[0].bytevectorBytes.count
    return try machine.requireRange(arguments, from: 1, of: count, procedure, "bytevector")
}

private func appendBytevectors(_ machine: Machine, _ arguments: Arguments) throws(Raise) -> Word {
    var count = 0
    for index in 0..<arguments.count {
        try machine.requireBytevector(arguments[index], index, "bytevector-append")
        count += arguments[index].bytevectorBytes.count
    }
    try machine.requireRoom(words: count / 8 + 2, "bytevector-append")
    return machine.allocator.bytevector(count: count) { target in
        var offset = 0
        for index in 0..<arguments.count {
            let bytes = arguments[index].bytevectorBytes
            _ = target.extracting(offset..<(offset + bytes.count)).update(fromContentsOf: bytes)
            offset += bytes.count
        }
    }
}
