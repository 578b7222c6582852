// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine
import SennitReader

/// Writes values as JSON text, a piece at a time, as `JSONReader` reads.
///
/// A container that is open is a frame: what is left to write of it. When the writer pauses, the frames become a list of
/// vectors, the innermost first, and the next call takes them off that list only as it comes back to them.
struct JSONWriter {
    enum Kind: Int {
        /// A vector.
        case array
        /// An object: a vector of alternating keys and values.
        case entries
        /// An object: what is left of an association list.
        case list
        /// The value to write, in nothing.
        case root
        /// A map with so many entries that they are to be sorted elsewhere.
        case large
    }

    struct Frame {
        let kind: Kind
        var container: Word
        /// Of what comes next.
        var index: Int
        /// How many containers are open around what is in it.
        let depth: Int
    }

    let machine: Machine
    /// Spaces for each level; nil to write all on one line.
    let indentation: Int?
    var output: [UInt8] = []
    private var frames: [Frame] = []
    private var outer: Word
    private let nullWord = Word(Symbol("null"))

    /// How much text one call writes, beside the last value.
    private static let pieceSize = 1 << 16
    /// Maps with more entries are not sorted within one call.
    static let largestSorted = 1 << 13

    init(_ machine: Machine, indentation: Int?, _ saved: Word) {
        self.machine = machine
        self.indentation = indentation
        outer = saved
        output.reserveCapacity(1024)
    }

    mutating func run() throws(Raise) {
        while output.count < JSONWriter.pieceSize {
            guard !frames.isEmpty || restoreFrame() else { return }
            let top = frames.count - 1
            let (container, index, depth) = (frames[top].container, frames[top].index, frames[top].depth)
            switch frames[top].kind {
            case .root:
                frames.removeLast()
                try write(container, depth: depth)
            case .array:
                guard index < container.vectorCount else {
                    close(UInt8(ascii: "]"), isEmpty: index == 0, depth: depth)
                    continue
                }
                frames[top].index = index + 1
                beginItem(isFirst: index == 0, depth: depth)
                try write(container.vectorElement(index), depth: depth)
            case .entries:
                guard index < container.header.size else {
                    close(UInt8(ascii: "}"), isEmpty: index == 0, depth: depth)
                    continue
                }
                frames[top].index = index + 2
                beginItem(isFirst: index == 0, depth: depth)
                try write(key: container[payload: index])
                try write(container[payload: index + 1], depth: depth)
            case .list:
                guard container.isPair else {
                    guard container.isNull else { throw noObject(container) }
                    close(UInt8(ascii: "}"), isEmpty: index == 0, depth: depth)
                    continue
                }
                guard container.car.isPair else { throw noObject(container.car) }
                frames[top].container = container.cdr
                frames[top].index = index + 1
                beginItem(isFirst: index == 0, depth: depth)
                try write(key: container.car.car)
                try write(container.car.cdr, depth: depth)
            case .large:
                return
            }
        }
    }

    /// The state for the next call.
    func savedFrames() -> Word {
        var list = outer
        for frame in frames {
            let saved = machine.allocator.vector([
                Word(fixnum: frame.kind.rawValue), frame.container, Word(fixnum: frame.index),
                Word(fixnum: frame.depth),
            ])
            list = machine.allocator.cons(saved, list)
        }
        return list
    }

    private mutating func restoreFrame() -> Bool {
        guard outer.isPair, outer.car.is(.vector), outer.car.header.size == 4 else { return false }
        let saved = outer.car.elements
        outer = outer.cdr
        frames.append(
            Frame(
                kind: Kind(rawValue: saved[0].fixnum) ?? .root, container: saved[1], index: saved[2].fixnum,
                depth: saved[3].fixnum))
        return true
    }

    // MARK: - Values

    private mutating func write(_ word: Word, depth: Int) throws(Raise) {
        if word.isFixnum || word.is(.bignum) {
            try Numbers.checkRoomForText(machine, word, radix: 10)
            Numbers.write(word, into: &output)
        } else if word.is(.string) {
            write(string: word)
        } else if word.isDouble {
            guard word.double.isFinite else { throw noForm(word) }
            // The shortest digits that denote it, and JSON as it is.
            output.append(contentsOf: word.double.description.utf8)
        } else if word.isVector {
            open(UInt8(ascii: "["), .array, word, depth)
        } else if word.isPair || word.isNull {
            open(UInt8(ascii: "{"), .list, word, depth)
        } else if word == nullWord {
            append("null")
        } else if word.isBoolean {
            append(word.isTrue ? "true" : "false")
        } else if let (kind, container) = try entries(ofMap: word) {
            open(UInt8(ascii: "{"), kind, container, depth)
        } else {
            throw noForm(word)
        }
    }

    private mutating func write(key: Word) throws(Raise) {
        write(string: try machine.jsonKey(key))
        output.append(UInt8(ascii: ":"))
        if indentation != nil { output.append(UInt8(ascii: " ")) }
    }

    private mutating func open(_ bracket: UInt8, _ kind: Kind, _ container: Word, _ depth: Int) {
        output.append(bracket)
        frames.append(Frame(kind: kind, container: container, index: 0, depth: depth + 1))
    }

    private mutating func close(_ bracket: UInt8, isEmpty: Bool, depth: Int) {
        frames.removeLast()
        if !isEmpty { breakLine(depth: depth - 1) }
        output.append(bracket)
    }

    private mutating func beginItem(isFirst: Bool, depth: Int) {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        breakLine(depth: depth)
    }

    private mutating func breakLine(depth: Int) {
        guard let indentation else { return }
        output.append(0x0A)
        output.append(contentsOf: repeatElement(0x20, count: indentation * depth))
    }

    // MARK: - Text

    private mutating func append(_ text: StaticString) {
        output.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func write(string word: Word) { write(text: word.stringBytes) }

    private mutating func write(text: UnsafeBufferPointer<UInt8>) {
        output.append(UInt8(ascii: "\""))
        var start = 0
        for index in 0..<text.count {
            let byte = text[index]
            guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else { continue }
            output.append(contentsOf: text[start..<index])
            start = index + 1
            writeEscape(byte)
        }
        output.append(contentsOf: text[start...])
        output.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscape(_ byte: UInt8) {
        output.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: output.append(UInt8(ascii: "b"))
        case 0x09: output.append(UInt8(ascii: "t"))
        case 0x0A: output.append(UInt8(ascii: "n"))
        case 0x0C: output.append(UInt8(ascii: "f"))
        case 0x0D: output.append(UInt8(ascii: "r"))
        case 0..<0x20:
            append("u00")
            output.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
            output.append(byte & 15 < 10 ? 48 + byte & 15 : 87 + byte & 15)
        default: output.append(byte)
        }
    }

    // MARK: - Errors

    private func noForm(_ word: Word) -> Raise {
        let hint = word.isDouble ? "" : word.is(.ratio) ? "; convert it with inexact" : ""
        return machine.error(
            .type, "json-write: \(machine.describe(word)) has no form in JSON\(hint)", irritants: [word])
    }

    private func noObject(_ word: Word) -> Raise {
        machine.error(
            .type,
            "json-write: a list is written as an object and consists of pairs of a key and a value, not of "
                + "\(machine.describe(word)); an array is a vector", irritants: [word])
    }
}
