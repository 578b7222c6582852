// SPDX-License-Identifier: MIT

// A string is UTF-8 that never changes:
//
//     word 0   number of bytes
//     word 1   number of scalars
//     then     the bytes, padded with anything to whole words
//     then     marks, unless the string is ASCII: for each whole `StringLayout.scalarsPerMark` scalars that others
//              follow, the byte offset of the scalar behind them
//
// In an ASCII string, of as many bytes as scalars, a scalar's index is its offset; in others, finding one takes a
// look at the mark before it and a walk over the fewer than `scalarsPerMark` scalars between.

package enum StringLayout {
    /// 64: marks make a string of two-byte scalars longer by a sixteenth.
    static let scalarsPerMark = 64

    static func markCount(byteCount: Int, scalarCount: Int) -> Int {
        byteCount == scalarCount ? 0 : max(scalarCount &- 1, 0) / scalarsPerMark
    }

    /// Words of payload. Complexity: O(1).
    package static func size(byteCount: Int, scalarCount: Int) -> Int {
        2 &+ (byteCount &+ 7) / 8 &+ markCount(byteCount: byteCount, scalarCount: scalarCount)
    }
}

extension Word {
    package var stringByteCount: Int { self[payload: 0].fixnum }
    package var stringScalarCount: Int { self[payload: 1].fixnum }
    /// Whether each scalar is one byte, so that indexing is direct.
    package var isASCIIString: Bool { self[payload: 0] == self[payload: 1] }

    /// The UTF-8 of a word known to be a string. Valid until the next safepoint.
    package var stringBytes: UnsafeBufferPointer<UInt8> {
        let start = UnsafeRawPointer(address + 3).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: stringByteCount)
    }

    package var stringValue: String { String(decoding: stringBytes, as: UTF8.self) }

    /// Byte offset of scalar `index` of a word known to be a string with at least that many; of the string's end for
    /// their number.
    ///
    /// Complexity: O(1).
    package func byteOffset(ofScalar index: Int) -> Int {
        if isASCIIString || index == 0 { return index }
        let bytes = stringBytes
        if index == stringScalarCount { return bytes.count }
        let mark = index / StringLayout.scalarsPerMark
        var offset = mark == 0 ? 0 : self[payload: 1 &+ (bytes.count &+ 7) / 8 &+ mark].fixnum
        var remaining = index &- mark &* StringLayout.scalarsPerMark
        while true {
            // One behind the last byte there is none to look at.
            if offset == bytes.count { return offset }
            if bytes[offset] & 0xC0 != 0x80 {
                if remaining == 0 { return offset }
                remaining &-= 1
            }
            offset &+= 1
        }
    }

    /// Fills in a string's numbers of bytes and scalars, the bytes by `fill`, and the marks.
    ///
    /// - Precondition: the word is an object with as many words of payload as `StringLayout.size` says.
    package func fillString(
        byteCount: Int, scalarCount: Int, fill: (UnsafeMutableBufferPointer<UInt8>) -> Void
    ) {
        self[payload: 0] = Word(fixnum: byteCount)
        self[payload: 1] = Word(fixnum: scalarCount)
        let start = UnsafeMutableRawPointer(address + 3).assumingMemoryBound(to: UInt8.self)
        fill(UnsafeMutableBufferPointer(start: start, count: byteCount))
        if StringLayout.markCount(byteCount: byteCount, scalarCount: scalarCount) > 0 { setMarks() }
    }

    @inline(never)
    private func setMarks() {
        let bytes = stringBytes
        let first = 2 &+ (bytes.count &+ 7) / 8
        let count = StringLayout.markCount(byteCount: bytes.count, scalarCount: stringScalarCount)
        var mark = 0
        var scalars = 0
        for offset in 0..<bytes.count where bytes[offset] & 0xC0 != 0x80 {
            if scalars > 0, scalars % StringLayout.scalarsPerMark == 0, mark < count {
                self[payload: first &+ mark] = Word(fixnum: offset)
                mark &+= 1
            }
            scalars &+= 1
        }
    }
}

extension Allocator {
    /// A string of `byteCount` bytes of valid UTF-8 that `fill` writes.
    package func string(
        byteCount: Int, scalarCount: Int, fill: (UnsafeMutableBufferPointer<UInt8>) -> Void
    ) -> Word {
        let word = object(.string, size: StringLayout.size(byteCount: byteCount, scalarCount: scalarCount))
        word.fillString(byteCount: byteCount, scalarCount: scalarCount, fill: fill)
        return word
    }

    package func string(_ text: String) -> Word {
        var text = text
        return text.withUTF8 { string(utf8: $0) }
    }

    /// A string of bytes known to be valid UTF-8.
    package func string(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Word {
        string(byteCount: bytes.count, scalarCount: countScalars(bytes)) { target in
            _ = target.update(from: bytes)
        }
    }
}

extension Heap {
    /// A string that is old from the start, of bytes known to be valid UTF-8.
    package func oldString(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Word {
        let scalarCount = countScalars(bytes)
        let word = oldObject(.string, size: StringLayout.size(byteCount: bytes.count, scalarCount: scalarCount))
        word.fillString(byteCount: bytes.count, scalarCount: scalarCount) { target in
            _ = target.update(from: bytes)
        }
        return word
    }

    package func oldString(_ text: String) -> Word {
        var text = text
        return text.withUTF8 { oldString(utf8: $0) }
    }
}

/// Number of scalars in valid UTF-8: bytes that do not continue another.
package func countScalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
    return count
}
