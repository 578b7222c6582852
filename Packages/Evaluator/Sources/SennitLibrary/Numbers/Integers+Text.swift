// SPDX-License-Identifier: MIT
import CGMP
import SennitHeap
import SennitMachine

extension Integers {
    /// Appends the digits, lower-case, after a minus sign if there is one to write.
    static func write(_ word: Word, radix: Int, into bytes: inout [UInt8]) {
        guard !word.isFixnum else { return writeFixnum(word.fixnum, radix: radix, into: &bytes) }
        var view = Magnitude(bignum: word).view
        // What GMP asks for: the digits, a sign and a final zero.
        let room = __gmpz_sizeinbase(&view, Int32(radix)) + 2
        let start = bytes.count
        bytes.append(contentsOf: repeatElement(0, count: room))
        bytes.withUnsafeMutableBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            _ = __gmpz_get_str(
                (base + start).assumingMemoryBound(to: CChar.self), Int32(radix), &view)
        }
        while bytes.last == 0 { bytes.removeLast() }
    }

    private static func writeFixnum(_ value: Int, radix: Int, into bytes: inout [UInt8]) {
        var rest = value.magnitude
        let start = bytes.count
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: UInt(radix))
            bytes.append(UInt8(digit < 10 ? 48 + digit : 87 + digit))
            rest = quotient
        } while rest != 0
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        bytes[start...].reverse()
    }

    /// The integer that `digits` denote, which are known to be digits of `radix`.
    static func parse(
        _ machine: Machine, _ digits: String.UTF8View, radix: Int, isNegative: Bool
    ) throws(Raise) -> Word {
        var values: [UInt8] = []
        values.reserveCapacity(digits.count)
        for byte in digits {
            // Digits, then letters of either case.
            values.append(byte < 58 ? byte &- 48 : (byte | 0x20) &- 87)
        }
        guard !values.isEmpty else { return Word(fixnum: 0) }
        // Bits of a digit, rounded up: four to six, where an exact bound would need logarithms.
        let bits = (radix - 1).bitWidth - (radix - 1).leadingZeroBitCount
        let draft = try BignumDraft(machine, limbs: values.count / 64 * bits + bits + 2)
        let count = values.withUnsafeBufferPointer { buffer in
            __gmpn_set_str(draft.limbs, buffer.baseAddress, buffer.count, Int32(radix))
        }
        return draft.finish(count: count, isNegative: isNegative)
    }
}
