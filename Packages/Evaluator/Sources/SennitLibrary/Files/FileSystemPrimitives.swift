// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine
import SennitReader

/// (sennit file): what parks the fiber and not the thread. What is built on this is in Scheme/files.scm.
package let fileSystemPrimitives: [Primitive] = [
    Primitive(
        "open-file", 1, 3, signature: "path [mode [contents]]",
        doc: """
            A port to the file at path, which parks the fiber where it waits. mode is read, the default, write (an \
            old file is emptied), append, or new (there must be no file yet); contents is textual, the default, or \
            binary.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let path = try machine.requirePath(arguments, 0, "open-file")
        let mode = try FileMode(machine, arguments, "open-file")
        return try machine.awaitOperation(.file, "open-file", { $0.openAny(path, mode.options, $1) }) {
            (machine, opened) throws(Raise) in machine.makePort(opened, mode.port, appends: mode.appends)
        }
    },
    Primitive(
        "file-stat", 1, 2, signature: "path [follow?]",
        doc: """
            What the system knows about the file at path, an association list: kind (file, directory, link, pipe, \
            socket, character-device, block-device or unknown), size in bytes, permissions, a number, and modified, \
            seconds since 1970. Of what a link leads to, unless follow? is #f.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let path = try machine.requirePath(arguments, 0, "file-stat")
        let follows = arguments.optional(1) != .false
        return try machine.awaitOperation(
            .file, "file-stat", { $0.status(of: path, followingLinks: follows, $1) }
        ) {
            (machine, status) throws(Raise) in
            let time = status.modificationTime
            return machine.associations([
                ("kind", Word(Symbol(status.kind.name))), ("size", Word(fixnum: status.size)),
                ("permissions", Word(fixnum: status.permissions)),
                ("modified", machine.allocator.double(Double(time.seconds) + Double(time.nanoseconds) / 1e9)),
            ])
        }
    },
    Primitive(
        "directory-entries", 1, 1, signature: "path",
        doc: """
            What is in a directory: a list of pairs of names, in order, and kinds as in file-stat; unknown where the \
            file system does not tell.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let path = try machine.requirePath(arguments, 0, "directory-entries")
        return try machine.awaitOperation(.file, "directory-entries", { $0.list(path, $1) }) {
            (machine, entries) throws(Raise) in
            machine.allocator.list(
                entries.sorted { $0.name < $1.name }.map {
                    machine.allocator.cons(machine.allocator.string($0.name), Word(Symbol($0.kind.name)))
                })
        }
    },
    onPath("make-directory", "Makes a directory, in one that exists.") { $0.makeDirectory($1, $2) },
    onPath("delete-directory", "Deletes a directory, which must be empty.") { $0.removeDirectory($1, $2) },
    onTwoPaths("rename-file", "from to", "Gives a file or directory another path, replacing a file that is there.") {
        $0.rename($1, to: $2, $3)
    },
    onTwoPaths("make-symbolic-link", "path target", "Makes a symbolic link at path that leads to target.") {
        $0.makeLink($1, to: $2, $3)
    },
    Primitive(
        "set-file-permissions", 2, 2, signature: "path permissions",
        doc: "Sets the permissions of a file, a number such as #o644.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let path = try machine.requirePath(arguments, 0, "set-file-permissions")
        let permissions = try machine.requireCount(arguments[1], 1, "set-file-permissions")
        return try machine.awaitOperation(
            .file, "set-file-permissions", { $0.setPermissions(path, permissions & 0o7777, $1) }
        ) {
            (_, _: Void) throws(Raise) in .unspecified
        }
    },
    toPath("real-path", 1, "path", "The path of a file without links and dots.") { $0.realPath($1, $2) },
    toPath(
        "make-temporary-directory", 0, "[prefix]",
        "Makes a new directory whose name is prefix, /tmp/sennit- if it is not given, and six more characters; its path."
    ) { $0.makeTemporaryDirectory(prefix: $1, $2) },
]

private typealias Start<Value> = @Sendable (EventLoop, String, @escaping Completion<Value>) -> Operation

private func onPath(_ name: String, _ doc: String, _ start: @escaping Start<Void>) -> Primitive {
    Primitive(name, 1, 1, signature: "path", doc: doc, suspends: true) {
        (machine, arguments) throws(Raise) in
        let path = try machine.requirePath(arguments, 0, name)
        return try machine.awaitOperation(.file, name, { start($0, path, $1) }) {
            (_, _: Void) throws(Raise) in .unspecified
        }
    }
}

private func onTwoPaths(
    _ name: String, _ signature: String, _ doc: String,
    _ start: @escaping @Sendable (EventLoop, String, String, @escaping Completion<Void>) -> Operation
) -> Primitive {
    Primitive(name, 2, 2, signature: signature, doc: doc, suspends: true) {
        (machine, arguments) throws(Raise) in
        let first = try machine.requirePath(arguments, 0, name)
        let second = try machine.requirePath(arguments, 1, name)
        return try machine.awaitOperation(.file, name, { start($0, first, second, $1) }) {
            (_, _: Void) throws(Raise) in .unspecified
        }
    }
}

private func toPath(
    _ name: String, _ minimum: Int, _ signature: String, _ doc: String, _ start: @escaping Start<String>
) -> Primitive {
    Primitive(name, minimum, 1, signature: signature, doc: doc, suspends: true) {
        (machine, arguments) throws(Raise) in
        try machine.requireCapability(\.files, "files", name)
        let path = try arguments.count == 0 ? "/tmp/sennit-" : machine.requirePath(arguments, 0, name)
        return try machine.awaitOperation(.file, name, { start($0, path, $1) }) {
            (machine, path) throws(Raise) in machine.allocator.string(path)
        }
    }
}

extension Machine {
    /// A path, of a program that may use files.
    func requirePath(_ arguments: Arguments, _ index: Int, _ procedure: String) throws(Raise) -> String {
        try requireString(arguments[index], index, procedure)
        try requireCapability(\.files, "files", procedure)
        return arguments[index].stringValue
    }
}

extension FileKind {
    fileprivate var name: String {
        switch self {
        case .file: "file"
        case .directory: "directory"
        case .link: "link"
        case .pipe: "pipe"
        case .socket: "socket"
        case .characterDevice: "character-device"
        case .blockDevice: "block-device"
        case .unknown: "unknown"
        }
    }
}
