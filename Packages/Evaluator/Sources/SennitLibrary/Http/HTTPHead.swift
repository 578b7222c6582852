// SPDX-License-Identifier: MIT

/// The bytes of the head of an HTTP/1.1 message, RFC 9112: a first line and fields, up to an empty line.
///
/// Line ends may be LF alone. What some take for one thing and some for another is refused: folded lines, spaces
/// before a colon, control characters.
struct HTTPHead {
    struct Field {
        /// In lower case.
        let name: [UInt8]
        let value: ArraySlice<UInt8>
    }

    let firstLine: ArraySlice<UInt8>
    let fields: [Field]

    /// Where the head that begins at the start of `bytes` ends; nil when it does not.
    static func end(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < bytes.count, isLineEnd(bytes[index]) { index += 1 }
        while index < bytes.count {
            if bytes[index] == 0x0A {
                let next = index + 1
                if next < bytes.count, bytes[next] == 0x0A { return next + 1 }
                if next + 1 < bytes.count, bytes[next] == 0x0D, bytes[next + 1] == 0x0A { return next + 2 }
            }
            index += 1
        }
        return nil
    }

    /// Nil when it is malformed.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        let text = Array(bytes.drop(while: Self.isLineEnd))
        var lines: [ArraySlice<UInt8>] = []
        for line in text.split(separator: 0x0A) {
            let line = line.last == 0x0D ? line.dropLast() : line
            if line.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) { return nil }
            if !line.isEmpty { lines.append(line) }
        }
        guard let first = lines.first else { return nil }
        firstLine = first
        var fields: [Field] = []
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else { return nil }
            let name = line[..<colon]
            guard name.allSatisfy(Self.isTokenByte) else { return nil }
            fields.append(Field(name: name.map(Self.lowercased), value: Self.trimmed(line[(colon + 1)...])))
        }
        self.fields = fields
    }

    static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
        return bytes
    }

    static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E...0x60, 0x7C, 0x7E: true
        default: false
        }
    }

    // MARK: - What the fields say

    /// How the body of a message is delimited.
    enum Framing: Equatable {
        case length(Int), chunked, unstated, malformed, unsupported
    }

    /// RFC 9112, section 6.3; a message with both, or with two lengths, is refused.
    static func framing(_ fields: [(name: String, value: String)]) -> Framing {
        let codings = fields.filter { $0.name == "transfer-encoding" }.flatMap { elements(of: $0.value) }
        let lengths = fields.filter { $0.name == "content-length" }.flatMap { elements(of: $0.value) }
        if !codings.isEmpty {
            if !lengths.isEmpty { return .malformed }
            return codings == ["chunked"] ? .chunked : .unsupported
        }
        guard let first = lengths.first else {
            return fields.contains { $0.name == "content-length" } ? .malformed : .unstated
        }
        guard lengths.allSatisfy({ $0 == first }), first.utf8.count <= 18,
            first.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let length = Int(first)
        else { return .malformed }
        return .length(length)
    }

    /// The elements of a list of tokens, in lower case.
    static func elements(of value: String) -> [String] {
        value.utf8.split(separator: UInt8(ascii: ",")).map { element in
            String(decoding: trimmed(Array(element)[...]).map(lowercased), as: UTF8.self)
        }
        .filter { !$0.isEmpty }
    }

    /// The size that begins a chunk; nil when the line is malformed. What follows a semicolon is ignored.
    static func chunkSize(_ line: UnsafeBufferPointer<UInt8>) -> Int? {
        var size = 0
        var digits = 0
        for byte in line {
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46, 0x61...0x66: digit = (byte | 0x20) - 0x57
            case 0x20, 0x09, 0x3B: return digits > 0 ? size : nil
            default: return nil
            }
            digits += 1
            if digits > 15 { return nil }
            size = size << 4 | Int(digit)
        }
        return digits > 0 ? size : nil
    }
}
