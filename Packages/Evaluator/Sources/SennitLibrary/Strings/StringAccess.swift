// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

extension Word {
    /// Byte offsets of a range of scalars of a word known to be a string that has them.
    func byteRange(ofScalars range: Range<Int>) -> Range<Int> {
        if isASCIIString { return range }
        return byteOffset(ofScalar: range.lowerBound)..<byteOffset(ofScalar: range.upperBound)
    }

    /// Calls `body` with each scalar of a word known to be a string, from byte `offset` on.
    @inline(__always)
    func forEachScalar(inBytes range: Range<Int>, _ body: (Unicode.Scalar) -> Void) {
        let bytes = stringBytes
        var offset = range.lowerBound
        while offset < range.upperBound {
            if bytes[offset] < 0x80 {
                body(Unicode.Scalar(bytes[offset]))
                offset &+= 1
            } else {
                let (scalar, length) = decodeScalar(bytes, at: offset)
                body(scalar)
                offset &+= length
            }
        }
    }
}

extension Machine {
    /// A new string of a part of a string. The whole is shared, since nothing can change it.
    func substring(_ string: Word, _ range: Range<Int>) -> Word {
        range.count == string.stringScalarCount ? string : newSubstring(string, range)
    }

    /// The same, but never the string itself.
    func newSubstring(_ string: Word, _ range: Range<Int>) -> Word {
        let bytes = string.byteRange(ofScalars: range)
        return allocator.string(byteCount: bytes.count, scalarCount: range.count) { target in
            _ = target.update(fromContentsOf: string.stringBytes[bytes])
        }
    }

    /// A new string of UTF-8 known to be valid.
    func string(_ bytes: [UInt8], _ procedure: String) throws(Raise) -> Word {
        try requireRoom(words: bytes.count / 8 + 2, procedure)
        return bytes.withUnsafeBufferPointer { allocator.string(utf8: $0) }
    }

    /// A new string of `count` scalars that `next` yields.
    func string(
        count: Int, _ procedure: String, next: () throws(Raise) -> Unicode.Scalar
    ) throws(Raise) -> Word {
        var bytes: [UInt8] = []
        try requireRoom(words: count / 8 + 2, procedure)
        bytes.reserveCapacity(count)
        for _ in 0..<count { bytes.append(scalar: try next()) }
        return try string(bytes, procedure)
    }
}

extension [UInt8] {
    /// Appends the UTF-8 of `scalar`.
    @inline(__always)
    mutating func append(scalar: Unicode.Scalar) {
        if scalar.value < 0x80 { append(UInt8(truncatingIfNeeded: scalar.value)) } else { append(longScalar: scalar) }
    }

    @inline(never)
    private mutating func append(longScalar scalar: Unicode.Scalar) {
        append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
}
