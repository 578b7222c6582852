// SPDX-License-Identifier: MIT
import SennitReader

// How objects lay out their payload, beyond those that are plain runs of words.
//
//     string      word 0: number of bytes; word 1: number of scalars; then UTF-8, padded
//     bytevector  word 0: number of bytes; then the bytes, padded
//     record      word 0: its type; then the fields
//     recordType  name, vector of field names, unique number
//     condition   kind, message, irritants, trace, payload; see `ConditionField`
//     ratio       numerator, denominator
//     comparator  type test, equality, ordering, hash; the detail says which keys are the same: see `KeyEquality`
//     hashmap     root of a trie or #f, number of entries, comparator or #f (`equal?`); the same for sets

package enum ConditionField {
    package static let kind = 0
    package static let message = 1
    package static let irritants = 2
    /// A vector of alternating procedure names and positions, innermost first, or #f.
    package static let trace = 3
    /// What the kind needs beside its message: for an unbound variable, its cell.
    package static let payload = 4
    package static let count = 5
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

    /// The bytes of a word known to be a bytevector. Valid until the next safepoint.
    package var bytevectorBytes: UnsafeBufferPointer<UInt8> {
        let start = UnsafeRawPointer(address + 2).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: start, count: self[payload: 0].fixnum)
    }

    /// The elements of a word known to be a vector or multiple values. Valid until the next safepoint.
    package var elements: UnsafeMutableBufferPointer<Word> {
        UnsafeMutableBufferPointer(start: address + 1, count: header.size)
    }
}

extension Allocator {
    /// A string of `byteCount` bytes of valid UTF-8 that `fill` writes.
    package func string(
        byteCount: Int, scalarCount: Int, fill: (UnsafeMutableBufferPointer<UInt8>) -> Void
    ) -> Word {
        let word = object(.string, size: 2 + (byteCount + 7) / 8)
        Allocator.fillString(word, byteCount: byteCount, scalarCount: scalarCount, fill: fill)
        return word
    }

    static func fillString(
        _ word: Word, byteCount: Int, scalarCount: Int, fill: (UnsafeMutableBufferPointer<UInt8>) -> Void
    ) {
        word[payload: 0] = Word(fixnum: byteCount)
        word[payload: 1] = Word(fixnum: scalarCount)
        let start = UnsafeMutableRawPointer(word.address + 3).assumingMemoryBound(to: UInt8.self)
        fill(UnsafeMutableBufferPointer(start: start, count: byteCount))
    }

    package func string(_ text: String) -> Word {
        var text = text
        return text.withUTF8 { bytes in
            string(byteCount: bytes.count, scalarCount: countScalars(bytes)) { target in
                _ = target.update(from: bytes)
            }
        }
    }

    /// A string of bytes known to be valid UTF-8.
    package func string(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Word {
        string(byteCount: bytes.count, scalarCount: countScalars(bytes)) { target in
            _ = target.update(from: bytes)
        }
    }

    package func bytevector(count: Int, fill: (UnsafeMutableBufferPointer<UInt8>) -> Void) -> Word {
        let word = object(.bytevector, size: 1 + (count + 7) / 8)
        word[payload: 0] = Word(fixnum: count)
        let start = UnsafeMutableRawPointer(word.address + 2).assumingMemoryBound(to: UInt8.self)
        fill(UnsafeMutableBufferPointer(start: start, count: count))
        return word
    }

    package func vector(_ elements: some Collection<Word>) -> Word {
        let word = object(.vector, size: elements.count)
        var index = 0
        for element in elements {
            word[payload: index] = element
            index += 1
        }
        return word
    }

    package func list(_ elements: some BidirectionalCollection<Word>, tail: Word = .null) -> Word {
        var result = tail
        for element in elements.reversed() { result = cons(element, result) }
        return result
    }
}

/// Number of scalars in valid UTF-8: bytes that do not continue another.
package func countScalars(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count &+= 1 }
    return count
}
