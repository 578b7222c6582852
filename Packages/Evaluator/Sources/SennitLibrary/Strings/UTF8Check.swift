// SPDX-License-Identifier: MIT

/// Whether bytes are well-formed UTF-8.
enum UTF8Check {
    case valid(scalarCount: Int)
    /// The sequence at this offset is ill-formed.
    case invalid(offset: Int)
    /// The sequence at this offset is fine as far as it goes, but the bytes end in it.
    case cutOff(offset: Int, scalarCount: Int)

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var offset = 0
        var continuations = 0
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                offset &+= 1
                continue
            }
            switch UTF8Check.sequence(bytes, at: offset) {
            case .scalar(_, let length):
                offset &+= length
                continuations &+= length &- 1
            case .invalid:
                self = .invalid(offset: offset)
                return
            case .cutOff:
                self = .cutOff(offset: offset, scalarCount: offset - continuations)
                return
            }
        }
        self = .valid(scalarCount: bytes.count - continuations)
    }

    enum Sequence {
        case scalar(Unicode.Scalar, length: Int)
        case invalid
        case cutOff
    }

    /// Decodes the sequence at `offset`, which must be in bounds.
    static func sequence(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Sequence {
        let first = bytes[offset]
        let length: Int
        switch first {
        case 0..<0x80: return .scalar(Unicode.Scalar(first), length: 1)
        case 0xC2...0xDF: length = 2
        case 0xE0...0xEF: length = 3
        case 0xF0...0xF4: length = 4
        default: return .invalid
        }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for index in 1..<length {
            guard offset + index < bytes.count else { return .cutOff }
            let byte = bytes[offset + index]
            guard byte & 0xC0 == 0x80 else { return .invalid }
            // What the second byte rules out: overlong forms, surrogates, values beyond U+10FFFF.
            if index == 1 {
                switch (first, byte) {
                case (0xE0, ..<0xA0), (0xED, 0xA0...), (0xF0, ..<0x90), (0xF4, 0x90...): return .invalid
                default: break
                }
            }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return Unicode.Scalar(value).map { .scalar($0, length: length) } ?? .invalid
    }
}
