// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

// Checks of arguments, shared by the primitives. `argument` counts from 0; messages count from 1.

extension Machine {
    func requireString(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) {
        guard word.is(.string) else { throw wrongType(procedure, argument, "string", word) }
    }

    func requireSymbol(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) {
        guard word.isSymbol else { throw wrongType(procedure, argument, "symbol", word) }
    }

    func requireCharacter(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) {
        guard word.isCharacter else { throw wrongType(procedure, argument, "char", word) }
    }

    func requireVector(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) {
        guard word.isVector else { throw wrongType(procedure, argument, "vector", word) }
    }

    func requireBytevector(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) {
        guard word.is(.bytevector) else { throw wrongType(procedure, argument, "bytevector", word) }
    }

    func requireByte(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) -> UInt8 {
        guard word.isFixnum || word.is(.bignum) else { throw wrongType(procedure, argument, "exact integer", word) }
        guard word.isFixnum, let byte = UInt8(exactly: word.fixnum) else {
            throw error(
                .range, "\(procedure): argument \(argument + 1) must be a byte, 0 to 255, got \(describe(word))",
                irritants: [word])
        }
        return byte
    }

    /// The length of a proper list.
    func requireList(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) -> Int {
        var count = 0
        var rest = word
        while rest.isPair {
            rest = rest.cdr
            count &+= 1
        }
        guard rest.isNull else { throw wrongType(procedure, argument, "list", word) }
        return count
    }

    /// An exact integer that is not negative and counts something. One too large for any object is
    /// a range error here.
    func requireCount(_ word: Word, _ argument: Int, _ procedure: String) throws(Raise) -> Int {
        guard word.isFixnum else {
            if word.is(.bignum) { throw outOfRange(word, argument, procedure) }
            throw wrongType(procedure, argument, "exact integer", word)
        }
        guard word.fixnum >= 0 else { throw outOfRange(word, argument, procedure) }
        return word.fixnum
    }

    private func outOfRange(_ word: Word, _ argument: Int, _ procedure: String) -> Raise {
        error(.range, "\(procedure): argument \(argument + 1) is out of range: \(describe(word))", irritants: [word])
    }

    /// An index into something with `count` elements.
    func requireIndex(
        _ word: Word, below count: Int, _ argument: Int, _ procedure: String, of noun: String
    ) throws(Raise) -> Int {
        guard word.isFixnum || word.is(.bignum) else {
            throw wrongType(procedure, argument, "exact integer", word)
        }
        guard word.isFixnum, word.fixnum >= 0, word.fixnum < count else {
            throw error(
                .range, "\(procedure): index \(describe(word)) is out of range for a \(noun) of length \(count)",
                irritants: [word])
        }
        return word.fixnum
    }

    /// A place between elements of something with `count` elements, or at one of its ends.
    func requirePlace(
        _ word: Word, in count: Int, _ argument: Int, _ procedure: String, of noun: String
    ) throws(Raise) -> Int {
        if word.isFixnum && word.fixnum == count { return count }
        return try requireIndex(word, below: count, argument, procedure, of: noun)
    }

    /// The range that the optional arguments `first` (start) and `first + 1` (end) select of something
    /// with `count` elements.
    func requireRange(
        _ arguments: Arguments, from first: Int, of count: Int, _ procedure: String, _ noun: String
    ) throws(Raise) -> Range<Int> {
        guard let start = arguments.optional(first) else { return 0..<count }
        let lower = try requirePlace(start, in: count, first, procedure, of: noun)
        guard let end = arguments.optional(first &+ 1) else { return lower..<count }
        let upper = try requirePlace(end, in: count, first + 1, procedure, of: noun)
        guard lower <= upper else {
            throw error(
                .range, "\(procedure): the start \(lower) lies behind the end \(upper)", irritants: [start, end])
        }
        return lower..<upper
    }
}

// MARK: - Room

extension Machine {
    /// Refuses an object of `words` payload words that no header can state or the heap has no room for.
    @inline(__always)
    func requireRoom(words: Int, _ procedure: String) throws(Raise) {
        if words > 4096 || words < 0 { try requireMuchRoom(words: words, procedure) }
    }

    /// Refuses a list of `pairs` new pairs that the heap has no room for.
    @inline(__always)
    func requireRoom(pairs: Int, _ procedure: String) throws(Raise) {
        if pairs > 4096 || pairs < 0 { try requireMuchRoom(pairs: pairs, procedure) }
    }

    @inline(never)
    private func requireMuchRoom(words: Int, _ procedure: String) throws(Raise) {
        guard words >= 0, words < Header.maximumSize - 4, hasRoom(bytes: words * 8) else {
            throw tooLarge(procedure)
        }
    }

    /// Pairs are made in the nursery, whose address range is another bound.
    @inline(never)
    private func requireMuchRoom(pairs: Int, _ procedure: String) throws(Raise) {
        let span = Int(heap.state.pointee.nurserySpan)
        guard pairs >= 0, pairs < span / 32, hasRoom(bytes: pairs * 16) else { throw tooLarge(procedure) }
    }

    func tooLarge(_ procedure: String) -> Raise {
        let limit = roomLimit
        let shown = limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit) bytes"
        return error(
            .limit, "\(procedure): the result would be larger than the heap's limit of \(shown) allows",
            irritants: heapLimitIrritants)
    }

    /// Which limit keeps an object from being made.
    var heapLimitIrritants: [Word] { [Word(Symbol("heap-bytes")), Word(fixnum: roomLimit)] }
}
