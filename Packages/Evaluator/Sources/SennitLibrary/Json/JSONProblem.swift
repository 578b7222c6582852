// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Why text is no JSON.
struct JSONProblem {
    /// Of a byte in the text.
    let offset: Int
    /// What is wrong, with what was expected and what was found.
    let text: String
}

extension JSONReader {
    /// Notes a problem; nil, for `return refuse(...)`.
    @inline(never)
    mutating func refuse<Result>(at offset: Int, _ text: String) -> Result? {
        problem = JSONProblem(offset: offset, text: text)
        return nil
    }

    @inline(never)
    mutating func refuseEnd<Result>(_ expected: String) -> Result? {
        refuse(at: end, "expected \(expected), found the end of the input")
    }

    /// What `run` returns when something that it called has returned nil.
    func stopped() -> Outcome { problem.map { .problem($0) } ?? .needsMore }

    @inline(never)
    func fail(_ text: String) -> Outcome { .problem(JSONProblem(offset: position, text: text)) }

    @inline(never)
    func unexpected(_ expected: String) -> Outcome {
        fail("expected \(expected), found \(describe(at: position))")
    }

    /// The character at an offset, as messages show it.
    @inline(never)
    func describe(at offset: Int) -> String {
        guard offset < end else { return "the end of the input" }
        let text = UnsafeBufferPointer(start: base + offset, count: end - offset)
        guard case .scalar(let scalar, _) = UTF8Check.sequence(text, at: 0) else { return "bytes that are not UTF-8" }
        if scalar == "\u{FEFF}" { return "a byte order mark" }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .unassigned, .privateUse:
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "the character U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        default: return String(scalar)
        }
    }
}

/// Where in its input JSON text goes on, for people: lines and columns count from 1, and all but lines in characters.
struct JSONPosition {
    var line = 1
    var column = 1
    /// How many characters come before.
    var offset = 0

    /// Moves over bytes, which need not be UTF-8.
    mutating func advance(over bytes: UnsafeBufferPointer<UInt8>) {
        let (count, newlines) = JSONPosition.counts(bytes)
        offset += count
        if newlines == 0 {
            column += count
            return
        }
        line += newlines
        let lastLine = bytes[((bytes.lastIndex(of: 0x0A) ?? -1) + 1)...]
        column = 1 + JSONPosition.counts(UnsafeBufferPointer(rebasing: lastLine)).characters
    }

    /// Eight bytes at a time, as this looks at all of the text once more.
    private static func counts(_ bytes: UnsafeBufferPointer<UInt8>) -> (characters: Int, newlines: Int) {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        var (continuations, newlines, index) = (0, 0, 0)
        if let start = UnsafeRawPointer(bytes.baseAddress) {
            while index &+ 8 <= bytes.count {
                let word = start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // The lowest bit of each byte 10xxxxxx; the highest bit of each byte that is not LF.
                continuations &+= (word &>> 7 & ~(word &>> 6) & ones).nonzeroBitCount
                let other = word ^ (ones &* 0x0A)
                newlines &+= 8 &- (((other & low) &+ low | other) & ~low).nonzeroBitCount
                index &+= 8
            }
        }
        while index < bytes.count {
            if bytes[index] & 0xC0 == 0x80 { continuations &+= 1 }
            if bytes[index] == 0x0A { newlines &+= 1 }
            index &+= 1
        }
        return (bytes.count - continuations, newlines)
    }
}

extension Machine {
    /// The condition for a problem: its payload is a vector of the text, the line, the column and the offset.
    func error(_ problem: JSONProblem, at position: JSONPosition, _ procedure: String) -> Raise {
        let place = "line \(position.line), column \(position.column)"
        return error(
            .read, "\(procedure): \(place): \(problem.text)",
            payload: allocator.vector([
                allocator.string(problem.text), Word(fixnum: position.line), Word(fixnum: position.column),
                Word(fixnum: position.offset),
            ]))
    }
}
