// SPDX-License-Identifier: MIT

/// A scalar decoded from UTF-8, with the number of its bytes.
struct DecodedScalar {
    var scalar: Unicode.Scalar
    var length: Int
}

extension [UInt8] {
    /// Decodes the scalar at `index`, which must be in bounds; nil if the bytes there are ill-formed
    /// (overlong, a surrogate, beyond U+10FFFF, a stray continuation byte, or cut off by the end).
    func decodeScalar(at index: Int) -> DecodedScalar? {
        let first = self[index]
        if first < 0x80 { return DecodedScalar(scalar: Unicode.Scalar(first), length: 1) }
        let length = sequenceLength(lead: first)
        guard length > 1, length <= count - index else { return nil }
        var value = UInt32(first) & (0x7f >> UInt32(length))
        for offset in 1..<length {
            let byte = self[index + offset]
            guard byte & 0xc0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3f)
        }
        // Two-byte overlong forms are excluded by their lead bytes already.
        if length == 3 && value < 0x800 || length == 4 && value < 0x1_0000 { return nil }
        return Unicode.Scalar(value).map { DecodedScalar(scalar: $0, length: length) }
    }

    /// Whether the bytes from `index` to the end could be the beginning of a scalar.
    func isScalarCutOff(at index: Int) -> Bool {
        let length = sequenceLength(lead: self[index])
        guard length > count - index else { return false }
        return self[(index + 1)...].allSatisfy { $0 & 0xc0 == 0x80 }
    }

    private func sequenceLength(lead: UInt8) -> Int {
        switch lead {
        case 0xc2...0xdf: 2
        case 0xe0...0xef: 3
        case 0xf0...0xf4: 4
        default: 1
        }
    }
}
