// SPDX-License-Identifier: MIT

/// An http URL, and the encoding of text in one, RFC 3986.
struct URLText {
    let host: String
    let port: Int
    /// Path and query.
    let target: String

    /// What the header Host has: with the port unless it is the usual one.
    var hostHeader: String {
        let name = host.utf8.contains(UInt8(ascii: ":")) ? "[\(host)]" : host
        return port == 80 ? name : "\(name):\(port)"
    }

    init?(_ url: String) {
        let bytes = Array(url.utf8)
        guard bytes.count > 7, bytes.prefix(7).map(HTTPHead.lowercased).elementsEqual("http://".utf8),
            bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        let end = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        let rest = bytes[7..<end]
        let slash = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
        let target = String(decoding: rest[slash...], as: UTF8.self)
        self.target = target.hasPrefix("/") ? target : "/" + target
        let authority = rest[..<slash]
        let hostBytes: ArraySlice<UInt8>
        var portBytes: ArraySlice<UInt8> = []
        if authority.first == UInt8(ascii: "["), let close = authority.firstIndex(of: UInt8(ascii: "]")) {
            hostBytes = authority[(authority.startIndex + 1)..<close]
            let after = authority[(close + 1)...]
            guard after.isEmpty || after.first == UInt8(ascii: ":") else { return nil }
            portBytes = after.dropFirst()
        } else {
            let colon = authority.firstIndex(of: UInt8(ascii: ":")) ?? authority.endIndex
            hostBytes = authority[..<colon]
            portBytes = authority[colon...].dropFirst()
        }
        guard !hostBytes.isEmpty, !authority.contains(UInt8(ascii: "@")) else { return nil }
        host = String(decoding: hostBytes, as: UTF8.self)
        guard !portBytes.isEmpty else {
            port = 80
            return
        }
        guard portBytes.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(String(decoding: portBytes, as: UTF8.self)), number <= 65_535
        else { return nil }
        port = number
    }

    /// The target of a request line without what an absolute one has before its path; nil if it is none.
    static func target(_ text: String) -> String? {
        if text.hasPrefix("/") || text == "*" { return text }
        return URLText(text)?.target
    }

    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: bytes.append(byte)
            default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A percent sign without two digits stands for itself; bytes that are no UTF-8 become U+FFFD.
    static func decoded(_ text: Substring.UTF8View, plusIsSpace: Bool) -> String {
        let bytes = Array(text)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x25, index + 2 < bytes.count, let high = digit(bytes[index + 1]),
                let low = digit(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(plusIsSpace && bytes[index] == 0x2B ? 0x20 : bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The names and values of a query; a name without value has an empty one.
    static func query(_ text: Substring.UTF8View) -> [(String, String)] {
        text.split(separator: UInt8(ascii: "&")).map { pair in
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (
                decoded(halves[0], plusIsSpace: true), halves.count > 1 ? decoded(halves[1], plusIsSpace: true) : ""
            )
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
        default: nil
        }
    }
}
