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
    return Primitive(name, 1, 1, signature: "name", doc: "\(doc) file of that name\(replaces).") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, name)
        try machine.requireCapability(\.files, "files", name)
        let path = arguments[0].stringValue
        do throws(SystemError) {
            let descriptor =
                mode.contains(.input)
                ? try SystemCalls.openForReading(path) : try SystemCalls.openForWriting(path)
            return Port.make(machine, mode: mode, device: .descriptor(descriptor, isOwned: true), name: path)
        } catch {
            throw machine.error(.file, "cannot open \(path): \(error.message)", irritants: [arguments[0]])
        }
    }
}
