// SPDX-License-Identifier: MIT
import SennitReader

// How objects lay out their payload, beyond those that are plain runs of words.
//
//     string      see `Strings.swift`
//     bytevector  word 0: number of bytes; then the bytes, padded
//     record      word 0: its type; then the fields
//     recordType  name, vector of field names, unique number
//     condition   kind, message, irritants, trace, payload; see `ConditionField`
//     ratio       numerator, denominator
//     complex     real part, imaginary part: both exact or both doubles
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
