// SPDX-License-Identifier: MIT

/// A scalar decoded from UTF-8, with the number of its bytes.
struct DecodedScalar {
    var scalar: Unicode.Scalar
    var length: Int
}

extension Span<UInt8> {
    /// The length of the scalar at `index`, which must be in bounds; 0 if the bytes there are ill-formed (overlong, a
    /// surrogate, beyond U+10FFFF, a stray continuation byte, or cut off by the end).
    @inline(__always)
    func scalarLength(at index: Int) -> Int {
        let first = self[index]
        if first < 0x80 { return 1 }
        guard first >= 0xc2, index + 1 < count else { return 0 }
        let second = self[index + 1]
        guard second & 0xc0 == 0x80 else { return 0 }
        if first < 0xe0 { return 2 }
        guard index + 2 < count, self[index + 2] & 0xc0 == 0x80 else { return 0 }
        if first < 0xf0 {
            let isOverlong = first == 0xe0 && second < 0xa0
            let isSurrogate = first == 0xed && second >= 0xa0
            return isOverlong || isSurrogate ? 0 : 3
        }
        guard first < 0xf5, index + 3 < count, self[index + 3] & 0xc0 == 0x80 else { return 0 }
        let isOverlong = first == 0xf0 && second < 0x90
        let isTooLarge = first == 0xf4 && second >= 0x90
        return isOverlong || isTooLarge ? 0 : 4
    }
}

extension [UInt8] {
    /// Decodes the scalar at `index`, which must be in bounds; nil if the bytes there are ill-formed.
    func decodeScalar(at index: Int) -> DecodedScalar? {
        let length = span.scalarLength(at: index)
        let first = self[index]
        if length <= 1 { return length == 0 ? nil : DecodedScalar(scalar: Unicode.Scalar(first), length: 1) }
        var value = UInt32(first) & (0x7f >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(self[index + offset] & 0x3f) }
        return Unicode.Scalar(value).map { DecodedScalar(scalar: $0, length: length) }
    }

    /// Whether the bytes from `index` to the end could be the beginning of a scalar.
    func isScalarCutOff(at index: Int) -> Bool {
        let length =
            switch self[index] {
            case 0xc2...0xdf: 2
            case 0xe0...0xef: 3
            case 0xf0...0xf4: 4
            default: 1
            }
        guard length > count - index else { return false }
        return self[(index + 1)...].allSatisfy { $0 & 0xc0 == 0x80 }
    }
}
