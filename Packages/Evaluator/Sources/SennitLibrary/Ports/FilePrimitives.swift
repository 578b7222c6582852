// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// (scheme file), but for what takes a procedure.
package let filePrimitives: [Primitive] = [
    opener("open-input-file", "A textual input port of", .openTextualInput),
    opener("open-binary-input-file", "A binary input port of", .openBinaryInput),
    opener("open-output-file", "A textual output port to a new", .openTextualOutput),
    opener("open-binary-output-file", "A binary output port to a new", .openBinaryOutput),
    Primitive("file-exists?", 1, 1, signature: "name", doc: "Whether there is a file of that name.") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "file-exists?")
        try machine.requireCapability(\.files, "files", "file-exists?")
        return Word(SystemCalls.fileExists(arguments[0].stringValue))
    },
    Primitive("delete-file", 1, 1, signature: "name", doc: "Deletes the file of that name.") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "delete-file")
        try machine.requireCapability(\.files, "files", "delete-file")
        do throws(SystemError) {
            try SystemCalls.deleteFile(arguments[0].stringValue)
        } catch {
            throw machine.error(
                .file, "cannot delete \(arguments[0].stringValue): \(error.message)", irritants: [arguments[0]])
        }
        return .unspecified
    },
]

private func opener(_ name: String, _ doc: String, _ mode: PortState.Mode) -> Primitive {
    let replaces = mode.contains(.output) ? "; an old one is replaced" : ""
    let isInput = mode.contains(.input)
    return Primitive(
        name, 1, 1, signature: "name", doc: "\(doc) file of that name\(replaces).", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, name)
        try machine.requireCapability(\.files, "files", name)
        let path = arguments[0].stringValue
        do throws(SystemError) {
            let descriptor = try isInput ? SystemCalls.openForReading(path) : SystemCalls.openForWriting(path)
            return machine.makePort(descriptor, mode, name: path)
        } catch {
            if error.isNoDevice && !isInput { return try openWhenRead(machine, path, mode, name) }
            throw machine.error(.file, "cannot open \(path): \(error.message)", irritants: [arguments[0]])
        }
    }
}

/// A named pipe is written to when somebody reads from it.
private func openWhenRead(
    _ machine: Machine, _ path: String, _ mode: PortState.Mode, _ name: String
) throws(Raise) -> Word {
    try machine.awaitOperation(.file, name, { $0.openAny(path, [.write, .create, .truncate], $1) }) {
        (machine, opened) throws(Raise) in machine.makePort(opened, mode)
    }
}
