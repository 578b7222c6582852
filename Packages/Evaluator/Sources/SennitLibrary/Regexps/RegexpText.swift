// SPDX-License-Identifier: MIT

/// What is matched: bytes from `start` up to `end` of UTF-8, which is valid and lies still.
struct RegexpText {
    let bytes: UnsafeBufferPointer<UInt8>
    let start: Int
    let end: Int
    /// Which look-around assertions hold at each position from `start` to `end`, if the program has any.
    let marks: RegexpMarks?

    @inline(__always)
    func mark(_ position: Int) -> UInt16 {
        guard let marks else { return 0 }
        return marks.values[position - start]
    }

    @inline(__always)
    func length(at position: Int) -> Int {
        let byte = bytes[position]
        return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    @inline(__always)
    func scalar(at position: Int) -> UInt32 {
        let first = UInt32(bytes[position])
        if first < 0x80 { return first }
        func more(_ index: Int) -> UInt32 { UInt32(bytes[position + index] & 0x3F) }
        if first < 0xE0 { return (first & 0x1F) << 6 | more(1) }
        if first < 0xF0 { return (first & 0x0F) << 12 | more(1) << 6 | more(2) }
        return (first & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3)
    }

    /// Where the character before `position` begins.
    @inline(__always)
    func previous(_ position: Int) -> Int {
        var previous = position - 1
        while bytes[previous] & 0xC0 == 0x80 { previous -= 1 }
        return previous
    }

    /// The symbol of the character at `position`, with the marks of the place before it.
    func symbol(at position: Int, _ alphabet: inout RegexpAlphabet) -> Int {
        let symbol = position == end ? RegexpAlphabet.outside : alphabet.symbol(of: scalar(at: position))
        return marks == nil ? symbol : alphabet.symbol(symbol, marks: mark(position))
    }

    /// The symbol of the character before `position`, with the marks of the place behind it.
    func symbol(before position: Int, _ alphabet: inout RegexpAlphabet) -> Int {
        let symbol =
            position == start ? RegexpAlphabet.outside : alphabet.symbol(of: scalar(at: previous(position)))
        return marks == nil ? symbol : alphabet.symbol(symbol, marks: mark(position))
    }

    func kind(before position: Int, _ alphabet: inout RegexpAlphabet) -> UInt8 {
        let symbol = symbol(before: position, &alphabet)
        return alphabet.symbols[symbol].kind
    }

    func kind(at position: Int, _ alphabet: inout RegexpAlphabet) -> UInt8 {
        let symbol = symbol(at: position, &alphabet)
        return alphabet.symbols[symbol].kind
    }
}
