// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What `list-sort` and its kin, written in Scheme, call when they know the order: calling a procedure some twenty
/// million times is nearly all of what sorting a million elements in Scheme costs.
package let sortingSupport: [Primitive] = [
    Primitive(
        "%sort-known", 2, 2, signature: "sequence order",
        doc:
            "The elements of a list or vector in a known order, equal ones as they were, in a new one of its kind; #f if this procedure cannot compare them. With order + 8, the elements are pairs, and their cars are compared."
    ) {
        (machine, arguments) throws(Raise) in
        guard arguments[1].isFixnum, let order = KnownOrder(rawValue: arguments[1].fixnum & 7) else { return .false }
        let isKeyed = arguments[1].fixnum & 8 != 0
        let isVector = arguments[0].is(.vector)
        let count =
            isVector ? arguments[0].header.size : try machine.requireList(arguments[0], 1, "list-sort")
        // Without room for the keys, the slower way may still have enough.
        guard machine.hasRoom(bytes: count * 2 * MemoryLayout<SortingEntry>.stride) else { return .false }
        if isVector { try machine.requireRoom(words: count, "vector-sort") }
        if !isVector { try machine.requireRoom(pairs: count, "list-sort") }
        let entries = UnsafeMutableBufferPointer<SortingEntry>.allocate(capacity: count)
        defer { entries.deallocate() }
        guard order.fill(entries, from: arguments[0], isKeyed) else { return .false }
        order.sort(entries, isKeyed)
        guard isVector else { return machine.allocator.list(entries.lazy.map(\.word)) }
        let vector = machine.allocator.object(.vector, size: count)
        for index in 0..<count { vector[payload: index] = entries[index].word }
        return vector
    }
]

/// An element and what it is compared by.
private struct SortingEntry {
    /// Ascends in the order wanted. Of strings, it is only the beginning.
    let key: Int64
    let word: Word
}

/// The orders whose procedures are built in, as numbered by `%known-order`.
private enum KnownOrder: Int {
    case number, numberDescending, string, stringDescending, character, characterDescending

    private var isDescending: Bool { rawValue & 1 == 1 }
    private var isOfStrings: Bool { self == .string || self == .stringDescending }

    /// Whether all elements are of one kind that has keys; they are in `entries` then.
    func fill(_ entries: UnsafeMutableBufferPointer<SortingEntry>, from sequence: Word, _ isKeyed: Bool) -> Bool {
        var rest = sequence
        let isVector = sequence.is(.vector)
        var areDoubles = false
        for index in 0..<entries.count {
            let word: Word
            if isVector {
                word = sequence[payload: index]
            } else {
                word = rest.car
                rest = rest.cdr
            }
            if isKeyed, !word.isPair { return false }
            let subject = isKeyed ? word.car : word
            if index == 0 { areDoubles = subject.isDouble }
            guard let key = key(subject, areDoubles) else { return false }
            (entries.baseAddress! + index).initialize(to: SortingEntry(key: isDescending ? ~key : key, word: word))
        }
        return true
    }

    @inline(__always)
    private func key(_ word: Word, _ isDouble: Bool) -> Int64? {
        switch self {
        case .number, .numberDescending:
            if !isDouble { return word.isFixnum ? Int64(word.fixnum) : nil }
            guard word.isDouble, !word.double.isNaN else { return nil }
            // As integers, negative doubles descend; adding zero makes the two zeros one.
            let bits = Int64(bitPattern: (word.double + 0).bitPattern)
            return bits < 0 ? bits ^ Int64.max : bits
        case .character, .characterDescending: return word.isCharacter ? Int64(word.scalarValue) : nil
        case .string, .stringDescending: return word.is(.string) ? Self.beginning(word.stringBytes) : nil
        }
    }

    /// The first eight bytes, filled up with zeros, as a number of their order.
    @inline(__always)
    private static func beginning(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64 {
        var key: UInt64 = 0
        for index in 0..<min(8, bytes.count) { key |= UInt64(bytes[index]) << UInt64(56 - 8 * index) }
        return Int64(bitPattern: key ^ 1 << 63)
    }

    func sort(_ entries: UnsafeMutableBufferPointer<SortingEntry>, _ isKeyed: Bool) {
        if !isOfStrings { return mergeSort(entries) { $0.key < $1.key } }
        let sign = isDescending ? -1 : 1
        mergeSort(entries) {
            if $0.key != $1.key { return $0.key < $1.key }
            let (a, b) = isKeyed ? ($0.word.car, $1.word.car) : ($0.word, $1.word)
            return compareBytes(a, b) * sign < 0
        }
    }
}

/// Sorts in place and keeps the order of equal elements, which the standard library does not promise.
@inline(__always)
private func mergeSort<Element>(
    _ elements: UnsafeMutableBufferPointer<Element>, _ precedes: (Element, Element) -> Bool
) {
    guard elements.count > 1, let base = elements.baseAddress else { return }
    let runLength = 12
    for start in stride(from: 0, to: elements.count, by: runLength) {
        insertionSort(base, start..<min(start + runLength, elements.count), precedes)
    }
    let scratch = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    defer { scratch.deallocate() }
    var length = runLength
    while length < elements.count {
        for start in stride(from: 0, to: elements.count - length, by: 2 * length) {
            let end = min(start + 2 * length, elements.count)
            merge(base, scratch, start..<(start + length), end, precedes)
        }
        length *= 2
    }
}

@inline(__always)
private func insertionSort<Element>(
    _ base: UnsafeMutablePointer<Element>, _ range: Range<Int>, _ precedes: (Element, Element) -> Bool
) {
    for index in range.dropFirst() {
        let element = base[index]
        var place = index
        while place > range.lowerBound, precedes(element, base[place - 1]) {
            base[place] = base[place - 1]
            place -= 1
        }
        base[place] = element
    }
}

/// Merges the elements in `first` with those behind it up to `end`, through a copy of the first ones.
@inline(__always)
private func merge<Element>(
    _ base: UnsafeMutablePointer<Element>, _ scratch: UnsafeMutablePointer<Element>, _ first: Range<Int>, _ end: Int,
    _ precedes: (Element, Element) -> Bool
) {
    if !precedes(base[first.upperBound], base[first.upperBound - 1]) { return }
    scratch.initialize(from: base + first.lowerBound, count: first.count)
    var (left, right, place) = (0, first.upperBound, first.lowerBound)
    while left < first.count, right < end {
        if precedes(base[right], scratch[left]) {
            base[place] = base[right]
            right += 1
        } else {
            base[place] = scratch[left]
            left += 1
        }
        place += 1
    }
    while left < first.count {
        base[place] = scratch[left]
        left += 1
        place += 1
    }
}
