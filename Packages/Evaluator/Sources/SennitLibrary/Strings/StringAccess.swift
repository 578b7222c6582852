// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// Strings are UTF-8. In an ASCII string (bytes and scalars are equally many) a scalar's index is
// its byte offset; otherwise finding it takes time proportional to the index.

extension Word {
    /// Byte offset of scalar `index` of a word known to be a string with at least that many.
    func byteOffset(ofScalar index: Int) -> Int {
        isASCIIString || index == 0 ? index : stringBytes.offset(ofScalar: index, from: 0)
    }

    /// Byte offsets of a range of scalars of a word known to be a string that has them.
    func byteRange(ofScalars range: Range<Int>) -> Range<Int> {
        if isASCIIString { return range }
        let lower = stringBytes.offset(ofScalar: range.lowerBound, from: 0)
        return lower..<stringBytes.offset(ofScalar: range.count, from: lower)
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

extension UnsafeBufferPointer<UInt8> {
    /// Byte offset of the scalar `index` scalars behind the one at `start`; these are valid UTF-8.
    func offset(ofScalar index: Int, from start: Int) -> Int {
        var offset = start
        var remaining = index
        while offset < count {
            if self[offset] & 0xC0 != 0x80 {
                if remaining == 0 { return offset }
                remaining -= 1
            }
            offset += 1
        }
        return offset
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
