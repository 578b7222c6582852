// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

// Strings, literals and numbers. A function that returns nil has left a problem, or needs more text.

extension JSONReader {
    /// A value that is no array or object and begins with `byte`.
    @inline(__always)
    mutating func scanAtom(_ byte: UInt8) throws(Raise) -> Word? {
        switch byte {
        case UInt8(ascii: "\""): try scanString()
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): try scanNumber()
        case UInt8(ascii: "t"): scanLiteral("true", .true)
        case UInt8(ascii: "f"): scanLiteral("false", .false)
        case UInt8(ascii: "n"): scanLiteral("null", nullWord)
        default: refuse(at: position, "expected a value, found \(describe(at: position))")
        }
    }

    private mutating func scanLiteral(_ literal: StaticString, _ word: Word) -> Word? {
        let count = literal.utf8CodeUnitCount
        for index in 0..<count {
            guard position + index < end else { return isFinal ? refuseEnd("\(literal)") : nil }
            guard base[position + index] == literal.utf8Start[index] else {
                return refuse(
                    at: position + index, "expected \(literal), found \(describe(at: position + index)) in its place")
            }
        }
        position += count
        return word
    }

    // MARK: - Strings

    @inline(__always)
    mutating func scanKey() throws(Raise) -> (Word, Int)? {
        let start = position &+ 1
        let (index, isPlain) = scanPlainText(from: start)
        if _fastPath(isPlain && index < end && base[index] == UInt8(ascii: "\"") && scanned == 0) {
            try requireRoom(bytes: index &- start)
            position = index &+ 1
            return keys.key(base + start, count: index &- start, machine)
        }
        guard let word = try scanString() else { return nil }
        return (word, keys.hash(word))
    }

    /// The string whose opening quote is at `position`.
    @inline(__always)
    mutating func scanString() throws(Raise) -> Word? {
        let start = position &+ 1
        let (index, isPlain) = scanPlainText(from: start)
        if _fastPath(isPlain && index < end && base[index] == UInt8(ascii: "\"") && scanned == 0) {
            let count = index &- start
            try requireRoom(bytes: count)
            position = index &+ 1
            let source = base + start
            return machine.allocator.string(byteCount: count, scalarCount: count) { target in
                guard let target = target.baseAddress else { return }
                target.update(from: source, count: count)
            }
        }
        return try scanOtherString(from: index)
    }

    /// Where text ends that is ASCII and stands for itself, and whether it does not just end with the text.
    @inline(__always)
    private func scanPlainText(from start: Int) -> (index: Int, isPlain: Bool) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        var index = start
        while index &+ 8 <= end {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
            let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            // The high bit of each byte that is not plain; the lowest one that is set is right.
            let special =
                (word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | word
            let found = special & high
            if found != 0 { return (index &+ found.trailingZeroBitCount &>> 3, true) }
            index &+= 8
        }
        while index < end {
            let byte = base[index]
            if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                return (index, true)
            }
            index &+= 1
        }
        return (index, false)
    }

    /// A string with escapes or characters beyond ASCII, or without end, from where it is no longer plain.
    @inline(never)
    private mutating func scanOtherString(from plainEnd: Int) throws(Raise) -> Word? {
        let start = position + 1
        var index = max(plainEnd, position + scanned)
        var hasEscapes = scanned > 0
        while index < end {
            let byte = base[index]
            if byte == UInt8(ascii: "\"") { break }
            if byte < 0x20 {
                return refuse(at: index, "\(describe(at: index)) must be escaped in a string")
            }
            if byte == UInt8(ascii: "\\") {
                hasEscapes = true
                if index + 1 == end { break }
                index += 1
            }
            index = scanPlainText(from: index + 1).index
        }
        guard index < end, base[index] == UInt8(ascii: "\"") else {
            if isFinal { return refuseEnd("a double quote that ends the string") }
            scanned = index - position
            return nil
        }
        let text = UnsafeBufferPointer(start: base + start, count: index - start)
        try requireRoom(bytes: text.count)
        switch UTF8Check(text) {
        case .invalid(let offset), .cutOff(let offset, _):
            return refuse(at: start + offset, "bytes that are not UTF-8")
        case .valid(let scalarCount):
            if !hasEscapes {
                scanned = 0
                position = index + 1
                return machine.allocator.string(byteCount: text.count, scalarCount: scalarCount) { target in
                    _ = target.update(from: text)
                }
            }
        }
        guard let bytes = unescape(text, from: start) else { return nil }
        scanned = 0
        position = index + 1
        return bytes.withUnsafeBufferPointer { machine.allocator.string(utf8: $0) }
    }

    private mutating func unescape(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            var plainEnd = index
            while plainEnd < text.count, text[plainEnd] != UInt8(ascii: "\\") { plainEnd &+= 1 }
            bytes.append(contentsOf: text[index..<plainEnd])
            index = plainEnd
            if index == text.count { break }
            // A backslash is never the last byte.
            switch text[index + 1] {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "b"): bytes.append(0x08)
            case UInt8(ascii: "f"): bytes.append(0x0C)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(text[index + 1])
            case UInt8(ascii: "u"):
                guard let (scalar, length) = unescapeCode(text, at: index, from: start) else { return nil }
                bytes.append(scalar: scalar)
                index += length
                continue
            default:
                return refuse(at: start + index + 1, "expected an escape, found \(describe(at: start + index + 1))")
            }
            index += 2
        }
        return bytes
    }

    /// The scalar that one `\uXXXX` or two of them stand for, and their length.
    private mutating func unescapeCode(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int
    ) -> (Unicode.Scalar, Int)? {
        guard let unit = hexadecimal(text, at: index + 2, from: start) else { return nil }
        if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
        if unit < 0xDC00, index + 7 < text.count, text[index + 6] == UInt8(ascii: "\\"),
            text[index + 7] == UInt8(ascii: "u")
        {
            guard let low = hexadecimal(text, at: index + 8, from: start) else { return nil }
            if (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x1_0000 + (unit - 0xD800) << 10 + low - 0xDC00)
            {
                return (scalar, 12)
            }
        }
        return refuse(
            at: start + index, "\\u\(String(unit, radix: 16, uppercase: true)) is one half of a surrogate pair alone")
    }

    private mutating func hexadecimal(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int
    ) -> UInt32? {
        var value: UInt32 = 0
        for place in index..<index + 4 {
            let byte = place < text.count ? text[place] : 0
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 48)
            case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
                value = value << 4 | UInt32((byte | 0x20) - 87)
            default:
                return refuse(
                    at: start + place,
                    "expected four hexadecimal digits behind \\u, found \(describe(at: start + place))")
            }
        }
        return value
    }
}
