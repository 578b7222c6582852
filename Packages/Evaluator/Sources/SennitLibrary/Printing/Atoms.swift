// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader
import SennitScheduler

/// Writes values without parts that the printer would have to descend into.
enum Atoms {
    /// - Parameter limit: about how many bytes are wanted of a long string, symbol or number.
    static func write(_ word: Word, _ style: Printer.Style, limit: Int?, into output: inout [UInt8]) {
        if word.isFixnum {
            write(integer: word.fixnum, into: &output)
        } else if word.isSymbol {
            write(name: word.symbol.name, style, limit, &output)
        } else if word.isCharacter {
            if style == .display {
                output.append(scalar: word.character)
            } else {
                ExternalRepresentation.write(character: word.character, to: &output)
            }
        } else if word.isImmediateDouble {
            ExternalRepresentation.write(double: word.immediateDouble, to: &output)
        } else if word.isObject {
            write(object: word, style, limit, &output)
        } else {
            output.append(contentsOf: name(ofImmediate: word).utf8)
        }
    }

    private static func name(ofImmediate word: Word) -> String {
        switch word {
        case .true: "#t"
        case .false: "#f"
        case .null: "()"
        case .endOfFile: "#!eof"
        case .unspecified: "#!unspecified"
        case .unbound: "#!unbound"
        default: "#!unknown"
        }
    }

    static func write(integer: Int, into output: inout [UInt8]) {
        if integer < 0 { output.append(UInt8(ascii: "-")) }
        var rest = integer.magnitude
        var count = 1
        var bound: UInt = 10
        while count < 20, rest >= bound {
            count &+= 1
            (bound, _) = count < 20 ? bound.multipliedReportingOverflow(by: 10) : (bound, false)
        }
        // From the last digit to the first, into room made before.
        output.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: count))
        var index = output.count
        while rest > 0 {
            index &-= 1
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            output[index] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
            rest = quotient
        }
    }

    private static func write(name: String, _ style: Printer.Style, _ limit: Int?, _ output: inout [UInt8]) {
        let shown = limit.map { String(name.unicodeScalars.prefix($0)) } ?? name
        if style == .display || isEvidentlyPlain(shown) {
            output.append(contentsOf: shown.utf8)
        } else {
            ExternalRepresentation.write(symbol: shown, to: &output)
        }
    }

    /// Whether this is a name such as nearly all are: small letters, digits and hyphens, a letter first.
    /// Such a name needs no bars; of others `ExternalRepresentation` knows.
    private static func isEvidentlyPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, first &- 0x61 < 26 else { return false }
        return name.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
    }

    private static func write(object word: Word, _ style: Printer.Style, _ limit: Int?, _ output: inout [UInt8]) {
        switch ObjectType(rawValue: word.header.type) {
        case .string: write(string: word, style, limit, &output)
        case .bytevector: write(bytevector: word.bytevectorBytes, limit, &output)
        case .bignum, .ratio, .complex, .double: write(number: word, limit, &output)
        case .closure: write(procedure: word, &output)
        case .recordType: write(kind: "record-type", name: word[payload: 0], &output)
        case .promise: output.append(contentsOf: "#<promise>".utf8)
        case .fiber:
            output.append(contentsOf: "#<\(Fiber(word).isTask ? "task" : "fiber") \(Fiber(word).identifier)>".utf8)
        case .channel: output.append(contentsOf: "#<channel>".utf8)
        case .comparator: output.append(contentsOf: "#<comparator>".utf8)
        case .operation: output.append(contentsOf: "#<operation>".utf8)
        case .foreign: write(foreign: word, &output)
        case .multipleValues: output.append(contentsOf: "#<multiple values>".utf8)
        case .code: output.append(contentsOf: "#<code>".utf8)
        default: output.append(contentsOf: "#<object>".utf8)
        }
    }

    private static func write(string word: Word, _ style: Printer.Style, _ limit: Int?, _ output: inout [UInt8]) {
        var bytes = word.stringBytes
        if let limit, bytes.count > limit + 4 {
            var end = limit + 4
            while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            bytes = UnsafeBufferPointer(rebasing: bytes[..<end])
        }
        if style == .display {
            output.append(contentsOf: bytes)
        } else if bytes.allSatisfy(isPlain) {
            output.append(UInt8(ascii: "\""))
            output.append(contentsOf: bytes)
            output.append(UInt8(ascii: "\""))
        } else {
            ExternalRepresentation.write(string: String(decoding: bytes, as: UTF8.self), to: &output)
        }
    }

    /// Whether a byte shows as itself between double quotes.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private static func write(bytevector bytes: UnsafeBufferPointer<UInt8>, _ limit: Int?, _ output: inout [UInt8]) {
        output.append(contentsOf: "#u8(".utf8)
        for (index, byte) in bytes.prefix(limit ?? bytes.count).enumerated() {
            if index > 0 { output.append(UInt8(ascii: " ")) }
            write(integer: Int(byte), into: &output)
        }
        output.append(UInt8(ascii: ")"))
    }

    /// Writing all digits of a long integer takes long: where they would be cut, their number is told.
    private static func write(number word: Word, _ limit: Int?, _ output: inout [UInt8]) {
        if let limit, case let limbs = limbCount(word), limbs * 19 > limit * 4 {
            let kind = word.is(.bignum) ? "integer" : "number"
            output.append(contentsOf: "#<\(kind) of about \(limbs * 64 * 3 / 10) digits>".utf8)
        } else {
            Numbers.write(word, into: &output)
        }
    }

    /// The length of the bignums in an exact number.
    private static func limbCount(_ word: Word) -> Int {
        if word.is(.bignum) { return word.header.size }
        guard word.is(.ratio) || word.is(.complex) else { return 0 }
        return limbCount(word[payload: 0]) + limbCount(word[payload: 1])
    }

    private static func write(procedure word: Word, _ output: inout [UInt8]) {
        write(kind: "procedure", name: Closure.code(word).name, &output)
    }

    private static func write(kind: String, name: Word, _ output: inout [UInt8]) {
        output.append(contentsOf: "#<\(kind)".utf8)
        if name.isSymbol {
            output.append(UInt8(ascii: " "))
            ExternalRepresentation.write(symbol: name.symbol.name, to: &output)
        }
        output.append(UInt8(ascii: ">"))
    }

    private static func write(foreign word: Word, _ output: inout [UInt8]) {
        if let symbol = IdentifierHandle.symbol(word) {
            output.append(contentsOf: "#<identifier ".utf8)
            ExternalRepresentation.write(symbol: symbol.name, to: &output)
            return output.append(UInt8(ascii: ">"))
        }
        guard word.isForeign(.port) else { return output.append(contentsOf: "#<object>".utf8) }
        let port = PortHandle(word)
        let contents = port.mode.contains(.textual) ? "textual" : "binary"
        let direction = port.mode.contains(.input) ? "input" : "output"
        output.append(contentsOf: "#<\(contents) \(direction) port \(port.state.pointee.name)>".utf8)
    }
}
