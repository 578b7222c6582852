// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// What Scheme/http.scm is made of.
package let httpSupport: [Primitive] = [
    Primitive(
        "read-http-head", 2, 2, signature: "port limit",
        doc: """
            The head of an HTTP message: a list of its first line and pairs of names, in lower case, and values. \
            Without one: the end-of-file object where the input ends instead, cut-off where it ends within, \
            too-large for one of more than limit bytes, malformed.
            """
    ) {
        (machine, arguments) throws(Raise) in
        let port = try machine.port(arguments, 0, .input, .openBinaryInput, "read-http-head")
        let limit = try machine.requireCount(arguments[1], 1, "read-http-head")
        while true {
            if let end = HTTPHead.end(of: port.unread) {
                if end > limit { return Word(Symbol("too-large")) }
                guard let head = HTTPHead(UnsafeBufferPointer(rebasing: port.unread.prefix(end))) else {
                    return Word(Symbol("malformed"))
                }
                port.state.pointee.position += end
                return machine.list(head)
            }
            if port.unreadCount > limit { return Word(Symbol("too-large")) }
            guard try port.fill(machine) else {
                return port.unread.allSatisfy(HTTPHead.isLineEnd) ? .endOfFile : Word(Symbol("cut-off"))
            }
        }
    },
    Primitive(
        "read-http-line", 2, 2, signature: "port limit",
        doc: "The next line of a binary port, a string; #f for one of more than limit bytes, or cut off by the end."
    ) {
        (machine, arguments) throws(Raise) in
        let limit = try machine.requireCount(arguments[1], 1, "read-http-line")
        return try machine.httpLine(arguments, limit: limit, "read-http-line") { machine, line in
            machine.text(Array(line)[...])
        }
    },
    Primitive(
        "read-chunk-size", 1, 1, signature: "port",
        doc: "The size of the next chunk of an HTTP message; #f if there is none."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.httpLine(arguments, limit: 4096, "read-chunk-size") { _, line in
            HTTPHead.chunkSize(line).map { Word(fixnum: $0) } ?? .false
        }
    },
    Primitive(
        "http-framing", 1, 1, signature: "headers",
        doc: """
            How the body of a message with these headers is delimited: its length, chunked, #f for not at all, \
            malformed or unsupported.
            """
    ) {
        (machine, arguments) throws(Raise) in
        switch HTTPHead.framing(try machine.requireHeaders(arguments[0], 0, "http-framing")) {
        case .length(let length): Word(fixnum: length)
        case .chunked: Word(Symbol("chunked"))
        case .unstated: .false
        case .malformed: Word(Symbol("malformed"))
        case .unsupported: Word(Symbol("unsupported"))
        }
    },
    Primitive(
        "http-token?", 2, 2, signature: "value token",
        doc: "Whether a list of tokens, separated by commas, has one that is token but for case; value may be #f."
    ) {
        (machine, arguments) throws(Raise) in
        if arguments[0] == .false { return .false }
        try machine.requireString(arguments[0], 0, "http-token?")
        try machine.requireString(arguments[1], 1, "http-token?")
        return Word(HTTPHead.elements(of: arguments[0].stringValue).contains(arguments[1].stringValue))
    },
    Primitive(
        "http-head", 2, 2, signature: "line headers", doc: "The bytes of the head of a message, to the empty line."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "http-head")
        var bytes = Array(arguments[0].stringBytes) + [0x0D, 0x0A]
        for (name, value) in try machine.requireHeaders(arguments[1], 1, "http-head") {
            guard !name.isEmpty, name.utf8.allSatisfy(HTTPHead.isTokenByte),
                value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
            else {
                throw machine.error(
                    .range, "an HTTP header cannot be sent: its name or value has characters that are not allowed",
                    irritants: [machine.allocator.string(name), machine.allocator.string(value)])
            }
            bytes += Array(name.utf8) + [0x3A, 0x20] + Array(value.utf8) + [0x0D, 0x0A]
        }
        bytes += [0x0D, 0x0A]
        return machine.allocator.bytevector(count: bytes.count) { _ = $0.update(fromContentsOf: bytes) }
    },
    Primitive("abandon-port", 1, 1, signature: "port", doc: "Closes port at once; what was not sent yet is lost.") {
        (machine, arguments) throws(Raise) in
        _ = try machine.requirePort(arguments[0], "abandon-port").close()
        return .unspecified
    },
    Primitive("raise-io", 1, nil, signature: "message irritant ...", doc: "Raises a condition of kind io.") {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "raise-io")
        throw machine.error(
            .io, arguments[0].stringValue, irritants: (1..<arguments.count).map { arguments[$0] })
    },
    Primitive("http-date", 0, 0, signature: "", doc: "Now, as HTTP writes it; #f without the capability clock.") {
        (machine, _) throws(Raise) in
        guard machine.runtime.capabilities.clock else { return .false }
        return machine.allocator.string(HTTPDate.text(Int(SystemCalls.currentSecond)))
    },
]

extension Machine {
    /// Calls `use` with the next line of the port that is the first argument, when all of it is there; `#f` if
    /// it does not end within `limit` bytes.
    fileprivate func httpLine(
        _ arguments: Arguments, limit: Int, _ procedure: String,
        _ use: (Machine, UnsafeBufferPointer<UInt8>) -> Word
    ) throws(Raise) -> Word {
        let port = try port(arguments, 0, .input, .openBinaryInput, procedure)
        while true {
            if let end = port.unread.firstIndex(of: 0x0A) {
                let hasReturn = end > 0 && port.unread[end - 1] == 0x0D
                let line = UnsafeBufferPointer(rebasing: port.unread.prefix(hasReturn ? end - 1 : end))
                port.state.pointee.position += end + 1
                return line.count <= limit ? use(self, line) : .false
            }
            if port.unreadCount > limit + 1 { return .false }
            if try !port.fill(self) { return .false }
        }
    }

    fileprivate func list(_ head: HTTPHead) -> Word {
        let fields = head.fields.map { allocator.cons(text($0.name[...]), text($0.value)) }
        return allocator.cons(text(head.firstLine), allocator.list(fields))
    }

    /// A string of UTF-8; of what is not that, each byte as a character.
    fileprivate func text(_ bytes: ArraySlice<UInt8>) -> Word {
        if case .valid = bytes.withUnsafeBufferPointer({ UTF8Check($0) }) {
            return allocator.string(String(decoding: bytes, as: UTF8.self))
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: bytes.map { Unicode.Scalar($0) })
        return allocator.string(String(text))
    }

    /// Pairs of names, strings or symbols, and values, strings or exact integers.
    fileprivate func requireHeaders(
        _ word: Word, _ argument: Int, _ procedure: String
    ) throws(Raise) -> [(name: String, value: String)] {
        _ = try requireList(word, argument, procedure)
        var headers: [(name: String, value: String)] = []
        var rest = word
        while rest.isPair {
            let entry = rest.car
            guard entry.isPair, entry.car.is(.string) || entry.car.isSymbol, entry.cdr.is(.string) || entry.cdr.isFixnum
            else {
                throw error(
                    .type, "\(procedure): a header is a pair of a name, a string or symbol, and a value, a string",
                    irritants: [entry])
            }
            headers.append(
                (
                    entry.car.isSymbol ? entry.car.symbol.name : entry.car.stringValue,
                    entry.cdr.isFixnum ? String(entry.cdr.fixnum) : entry.cdr.stringValue
                ))
            rest = rest.cdr
        }
        return headers
    }
}
