// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

extension JSONReader {
    /// The number that begins at `position`.
    @inline(__always)
    mutating func scanNumber() throws(Raise) -> Word? {
        let isNegative = base[position] == UInt8(ascii: "-")
        let first = isNegative ? position &+ 1 : position
        var index = first
        // Numbers with too many digits are told by their count, which is looked at before the value.
        var magnitude: UInt64 = 0
        while index < end, isDigit(base[index]) {
            magnitude = magnitude &* 10 &+ UInt64(base[index] &- UInt8(ascii: "0"))
            index &+= 1
        }
        if _fastPath(index < end && index &- first <= 18 && index > first) {
            let byte = base[index]
            let isLeadingZero = base[first] == UInt8(ascii: "0") && index &- first > 1
            if _fastPath(byte != UInt8(ascii: ".") && byte | 0x20 != UInt8(ascii: "e") && !isLeadingZero) {
                guard isFollowedWell(index) else { return nil }
                position = index
                let value = Int(truncatingIfNeeded: magnitude)
                return Word(fixnum: isNegative ? 0 &- value : value)
            }
        }
        return try scanOtherNumber(isNegative: isNegative, first: first, index)
    }

    @inline(__always)
    private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// Behind a number that is not in a container, where nothing else is looked at, there must be a blank or the end.
    @inline(__always)
    private mutating func isFollowedWell(_ index: Int) -> Bool {
        if _fastPath(depth > 0) || settings.isWhole || index == end || base[index] <= 0x20 { return true }
        let _: Word? = refuse(at: index, "expected the end of the number, found \(describe(at: index))")
        return false
    }

    /// A number that is not a short integer, from the end of its first digits.
    @inline(never)
    private mutating func scanOtherNumber(
        isNegative: Bool, first: Int, _ integerEnd: Int
    ) throws(Raise) -> Word? {
        var index = integerEnd
        // Looked at before the number is complete: an endless one must not fill the memory.
        guard index - position <= settings.maximumDigits else { return refuseLength() }
        if index == first {
            if index == end { return isFinal ? refuseEnd("a digit") : nil }
            return refuse(at: index, "expected a digit, found \(describe(at: index))")
        }
        if base[first] == UInt8(ascii: "0"), index - first > 1 {
            return refuse(at: first + 1, "a number with a leading zero")
        }
        var isInteger = true
        if index < end, base[index] == UInt8(ascii: ".") {
            isInteger = false
            index = skipDigits(from: index + 1)
            if index == integerEnd + 1 { return missingDigit(at: index) }
        }
        let digitsEnd = index
        if index < end, base[index] | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            index += 1
            if index < end, base[index] == UInt8(ascii: "+") || base[index] == UInt8(ascii: "-") { index += 1 }
            let exponentStart = index
            index = skipDigits(from: index)
            if index == exponentStart { return missingDigit(at: index) }
        }
        if index == end, !isFinal { return nil }
        guard isFollowedWell(index) else { return nil }
        guard index - position <= settings.maximumDigits else { return refuseLength() }
        if isInteger {
            let digits = String(decoding: UnsafeBufferPointer(start: base + first, count: index - first), as: UTF8.self)
            position = index
            return try Integers.parse(machine, digits.utf8, radix: 10, isNegative: isNegative)
        }
        let magnitude = nearest(integer: first..<integerEnd, digitsEnd: digitsEnd, end: index)
        guard magnitude.isFinite else { return refuse(at: position, "a number that is too large for a double") }
        position = index
        return machine.allocator.double(isNegative ? -magnitude : magnitude)
    }

    private mutating func refuseLength() -> Word? {
        refuse(at: position, "a number of more than \(settings.maximumDigits) characters")
    }

    private mutating func missingDigit(at index: Int) -> Word? {
        if index == end { return isFinal ? refuseEnd("a digit") : nil }
        return refuse(at: index, "expected a digit, found \(describe(at: index))")
    }

    private func skipDigits(from start: Int) -> Int {
        var index = start
        while index < end, isDigit(base[index]) { index &+= 1 }
        return index
    }

    /// The double nearest to a number with a fraction, from `integer` to `digitsEnd`, or an exponent behind it.
    private func nearest(integer: Range<Int>, digitsEnd: Int, end: Int) -> Double {
        var mantissa: UInt64 = 0
        var count = 0
        var index = integer.lowerBound
        while index < digitsEnd {
            if index != integer.upperBound {
                mantissa = mantissa &* 10 &+ UInt64(base[index] &- UInt8(ascii: "0"))
                // Zeros in front are of no account.
                if mantissa != 0 || count > 0 { count &+= 1 }
            }
            index &+= 1
        }
        let exponentDigits = end - digitsEnd
        if count <= 19, exponentDigits < 8 {
            var exponent = digitsEnd > integer.upperBound ? integer.upperBound + 1 - digitsEnd : 0
            if exponentDigits > 0 {
                let isNegative = base[digitsEnd + 1] == UInt8(ascii: "-")
                var written = 0
                for index in digitsEnd + 1..<end where isDigit(base[index]) {
                    written = written * 10 + Int(base[index] - UInt8(ascii: "0"))
                }
                exponent += isNegative ? -written : written
            }
            if let value = NumberLiteral.nearestDouble(mantissa, exponent: exponent) { return value }
        }
        var text = Array(UnsafeBufferPointer(start: base + integer.lowerBound, count: end - integer.lowerBound))
        if exponentDigits > 0 { text[digitsEnd - integer.lowerBound] = UInt8(ascii: "e") }
        guard case .real(let value) = NumberParser.parse(text) else { return .nan }
        return value
    }
}
