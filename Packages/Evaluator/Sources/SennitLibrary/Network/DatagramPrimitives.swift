// SPDX-License-Identifier: MIT
import SennitEventLoop
import SennitHeap
import SennitMachine

/// (sennit net): UDP.
package let datagramPrimitives: [Primitive] = [
    Primitive(
        "udp-bind", 0, 2, signature: "[port [host]]",
        doc: """
            A UDP socket at a port of this machine; 0, the default, has the system choose one, which udp-port tells. \
            Without host it hears this machine itself only; "0.0.0.0" or "::" is for all.
            """, suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let port = try arguments.optional(0).map { word throws(Raise) in
            try machine.requirePortNumber(word, 0, "udp-bind")
        }
        if let host = arguments.optional(1) { try machine.requireString(host, 1, "udp-bind") }
        let host = arguments.optional(1)?.stringValue ?? "127.0.0.1"
        try machine.requireCapability(\.network, "network", "udp-bind")
        return try machine.awaitOperation(
            .io, "udp-bind", { $0.bindDatagrams(host: host, port: port ?? 0, $1) }
        ) {
            (machine, socket) throws(Raise) in machine.heap.foreign(socket, allocator: machine.allocator)
        }
    },
    Primitive(
        "udp-send", 4, 4, signature: "socket bytevector host port",
        doc: "Sends the bytes as one datagram. That this returns says nothing of its arriving.", suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let socket = try machine.requireSocket(arguments[0], "udp-send")
        try machine.requireBytevector(arguments[1], 1, "udp-send")
        try machine.requireString(arguments[2], 2, "udp-send")
        let (bytes, host) = (Array(arguments[1].bytevectorBytes), arguments[2].stringValue)
        let port = try machine.requirePortNumber(arguments[3], 3, "udp-send")
        return try machine.awaitOperation(
            .io, "udp-send", { _, completion in socket.send(bytes, to: host, port: port, completion) }
        ) {
            (_, _: Void) throws(Raise) in .unspecified
        }
    },
    Primitive(
        "udp-receive", 1, 1, signature: "socket",
        doc: "Waits for a datagram and returns three values: its bytes, and the host and port it came from.",
        suspends: true
    ) {
        (machine, arguments) throws(Raise) in
        let socket = try machine.requireSocket(arguments[0], "udp-receive")
        return try machine.awaitOperation(.io, "udp-receive", { _, completion in socket.receive(completion) }) {
            (machine, datagram) throws(Raise) in
            let bytes = machine.allocator.bytevector(count: datagram.bytes.count) {
                _ = $0.update(fromContentsOf: datagram.bytes)
            }
            let host = machine.allocator.string(datagram.sender.host)
            return machine.multipleValues([bytes, host, Word(fixnum: datagram.sender.port ?? 0)])
        }
    },
    Primitive("udp-port", 1, 1, signature: "socket", doc: "The port of a UDP socket.") {
        (machine, arguments) throws(Raise) in
        Word(fixnum: try machine.requireSocket(arguments[0], "udp-port").port)
    },
    Primitive(
        "udp-close", 1, 1, signature: "socket", doc: "Closes a UDP socket; who waits for a datagram gets an error."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireSocket(arguments[0], "udp-close").close()
        return .unspecified
    },
]

extension Machine {
    fileprivate func requireSocket(_ word: Word, _ procedure: String) throws(Raise) -> DatagramSocket {
        try requireForeign(DatagramSocket.self, word, 0, "UDP socket", procedure)
    }
}
