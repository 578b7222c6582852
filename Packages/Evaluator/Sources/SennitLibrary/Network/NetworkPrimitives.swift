// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine

/// (sennit net): connections as pairs of ports.
package let networkPrimitives: [Primitive] = [
    Primitive(
        "tcp-connect", 2, 2, signature: "host port",
        doc: """
            Connects to a port, an exact integer, of host, a name or address, and returns two values: a binary \
            input port and a binary output port. What is written is sent by flush-output-port, or when it is much. \
            Closing the output port tells the other side of the end; closing both closes the connection.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let host = try machine.requireHost(arguments[0], 0, "tcp-connect")
        let port = try machine.requirePortNumber(arguments[1], 1, "tcp-connect")
        return try machine.awaitOperation(.io, "tcp-connect", { $0.connect(host: host, port: port, $1) }) {
            (machine, stream) throws(Raise) in
            stream.setNoDelay(true)
            return machine.makePorts(stream, name: "\(host):\(port)")
        }
    },
    Primitive(
        "unix-connect", 1, 1, signature: "path",
        doc: "Connects to the Unix socket at path; returns two ports like tcp-connect.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let path = try machine.requireHost(arguments[0], 0, "unix-connect")
        return try machine.awaitOperation(.io, "unix-connect", { $0.connect(path: path, $1) }) {
            (machine, stream) throws(Raise) in machine.makePorts(stream, name: path)
        }
    },
    Primitive(
        "tcp-listen", 1, 3, signature: "port [host [backlog]]",
        doc: """
            A listener for connections to port of this machine; 0 has the system choose one, which listener-port \
            tells. Without host only this machine itself can connect; "0.0.0.0" or "::" is for all. At most backlog \
            connections, 511 if it is not given, wait to be accepted.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let port = try machine.requirePortNumber(arguments[0], 0, "tcp-listen")
        let host = try arguments.count > 1 ? machine.requireHost(arguments[1], 1, "tcp-listen") : "127.0.0.1"
        if arguments.count == 1 { try machine.requireCapability(\.network, "network", "tcp-listen") }
        let backlog = try arguments.count > 2 ? machine.requireCount(arguments[2], 2, "tcp-listen") : 511
        return try machine.awaitOperation(
            .io, "tcp-listen", { $0.listen(host: host, port: port, backlog: min(backlog, 65_535), $1) }
        ) {
            (machine, listener) throws(Raise) in machine.heap.foreign(listener, allocator: machine.allocator)
        }
    },
    Primitive(
        "unix-listen", 1, 1, signature: "path",
        doc: "A listener on a Unix socket, made at path, where nothing must be yet.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let path = try machine.requireHost(arguments[0], 0, "unix-listen")
        return try machine.awaitOperation(.io, "unix-listen", { $0.listen(path: path, $1) }) {
            (machine, listener) throws(Raise) in machine.heap.foreign(listener, allocator: machine.allocator)
        }
    },
    Primitive(
        "listener-accept", 1, 1, signature: "listener",
        doc: "Waits for a connection and returns its two ports, like tcp-connect.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let listener = try machine.requireListener(arguments[0], "listener-accept")
        return try machine.awaitOperation(.io, "listener-accept", { _, completion in listener.accept(completion) }) {
            (machine, stream) throws(Raise) in
            stream.setNoDelay(true)
            return machine.makePorts(stream, name: listener.address.description)
        }
    },
    Primitive("listener-port", 1, 1, signature: "listener", doc: "The port it listens on; #f for a Unix socket.") {
        (machine, arguments) throws(Raise) in
        try machine.requireListener(arguments[0], "listener-port").port.map { Word(fixnum: $0) } ?? .false
    },
    Primitive(
        "listener-close", 1, 1, signature: "listener",
        doc: "Stops listening; who waits for a connection gets an error."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireListener(arguments[0], "listener-close").close()
        return .unspecified
    },
    Primitive("listener?", 1, 1, signature: "object", doc: "Whether object is a listener.") {
        (machine, arguments) throws(Raise) in
        Word(arguments[0].is(.foreign) && machine.heap.foreignValue(arguments[0]) is Listener)
    },
    Primitive(
        "read-bytevector-some", 1, 2, signature: "count [port]",
        doc: """
            A bytevector of the next bytes of the binary input port that are there, at most count, a positive exact \
            integer, or the end-of-file object. Waits for one byte, and not, as read-bytevector does, for all.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let wanted = try machine.requireCount(arguments[0], 0, "read-bytevector-some")
        if wanted == 0 { throw machine.wrongType("read-bytevector-some", 0, "positive exact integer", arguments[0]) }
        let port = try machine.port(arguments, 1, .input, .openBinaryInput, "read-bytevector-some")
        if try port.peekByte(machine) == nil { return .endOfFile }
        return try port.takeBytes(min(wanted, port.unreadCount), machine, "read-bytevector-some")
    },
    Primitive(
        "resolve-host", 1, 1, signature: "name", doc: "The addresses of a host, as a list of strings.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let host = try machine.requireHost(arguments[0], 0, "resolve-host")
        return try machine.awaitOperation(.io, "resolve-host", { $0.resolve(host, $1) }) {
            (machine, addresses) throws(Raise) in
            machine.allocator.list(addresses.map { machine.allocator.string($0) })
        }
    },
]

extension Machine {
    /// A name or path, of a program that may use the network.
    fileprivate func requireHost(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) -> String {
        try requireString(word, argument, procedure)
        try requireCapability(\.network, "network", procedure)
        return word.stringValue
    }

    func requirePortNumber(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) -> Int {
        let port = try requireCount(word, argument, procedure)
        guard port <= 65_535 else {
            throw error(.range, "\(procedure): a port is a number from 0 to 65535, not \(port)", irritants: [word])
        }
        return port
    }

    fileprivate func requireListener(_ word: Word, _ procedure: String) throws(Raise) -> Listener {
        try requireForeign(Listener.self, word, 0, "listener", procedure)
    }
}
