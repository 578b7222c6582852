// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// (sennit http): the texts that requests are made of.
package let urlPrimitives: [Primitive] = [
    Primitive(
        "url-encode", 1, 1, signature: "string",
        doc: "The string with everything but letters, digits and -._~ written as % and two digits (RFC 3986)."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "url-encode")
        return machine.allocator.string(URLText.encoded(arguments[0].stringValue))
    },
    Primitive(
        "url-decode", 1, 1, signature: "string",
        doc: "The string with % and two digits made the character they stand for, and + a space."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "url-decode")
        return machine.allocator.string(URLText.decoded(arguments[0].stringValue.utf8[...], plusIsSpace: true))
    },
    Primitive(
        "parse-url", 1, 1, signature: "url",
        doc: """
            The parts of an http URL: a list of the host, the port, the path with the query, and the host as the \
            header of that name has it; #f for what is none.
            """
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "parse-url")
        guard let url = URLText(arguments[0].stringValue) else { return .false }
        return machine.allocator.list([
            machine.allocator.string(url.host), Word(fixnum: url.port), machine.allocator.string(url.target),
            machine.allocator.string(url.hostHeader),
        ])
    },
    Primitive(
        "parse-request-line", 1, 1, signature: "line",
        doc: """
            The parts of the first line of an HTTP request: a list of the method, the target, the path, decoded, \
            the query as an association list, and the second number of the version; malformed, or version.
            """
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "parse-request-line")
        let parts = arguments[0].stringValue.utf8.split(separator: 0x20, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(HTTPHead.isTokenByte),
            let target = URLText.target(String(decoding: parts[1], as: UTF8.self))
        else { return Word(Symbol("malformed")) }
        let version = Array(parts[2])
        guard version.count == 8, version.starts(with: "HTTP/".utf8), version[6] == 0x2E else {
            return Word(Symbol("malformed"))
        }
        guard version[5] == 0x31, (0x30...0x39).contains(version[7]) else { return Word(Symbol("version")) }
        let halves = target.utf8.split(separator: 0x3F, maxSplits: 1, omittingEmptySubsequences: false)
        let query = halves.count > 1 ? URLText.query(halves[1]) : []
        return machine.allocator.list([
            machine.allocator.string(String(decoding: parts[0], as: UTF8.self)), machine.allocator.string(target),
            machine.allocator.string(URLText.decoded(halves[0], plusIsSpace: false)),
            machine.allocator.list(
                query.map { machine.allocator.cons(machine.allocator.string($0.0), machine.allocator.string($0.1)) }),
            Word(fixnum: Int(version[7]) - 0x30),
        ])
    },
    Primitive(
        "parse-status-line", 1, 1, signature: "line",
        doc: "The status in the first line of an HTTP/1 response, an exact integer; #f if it is malformed."
    ) {
        (machine, arguments) throws(Raise) in
        try machine.requireString(arguments[0], 0, "parse-status-line")
        let line = Array(arguments[0].stringBytes)
        guard line.count >= 12, line.starts(with: "HTTP/1.".utf8), line[8] == 0x20,
            line.count == 12 || line[12] == 0x20, let status = Int(String(decoding: line[9..<12], as: UTF8.self)),
            (100...999).contains(status)
        else { return .false }
        return Word(fixnum: status)
    },
]
