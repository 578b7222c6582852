// SPDX-License-Identifier: MIT
import CMemory
import SennitHeap
import SennitReader

/// A word that is a code object: instructions with the literals they use.
///
/// Payload: number of words the collector follows; shape; name; serial number; number of instructions;
/// address of the first; where they came from; which calls may return several values; the literals; then, raw,
/// the instructions.
/// Code is allocated in the old generation and never moves, so instructions reach their literals at a fixed distance and
/// a return address is a plain pointer; a frame's closure keeps its code alive.
package struct Code {
    package let word: Word

    package init(_ word: Word) { self.word = word }

    static let fixedWords = 8

    /// How a call's arguments become the frame's first registers.
    package enum Arity: Int, Sendable {
        /// Exactly `required`.
        case fixed = 0
        /// At least `required`; the others go to the next register as a list.
        case rest = 1
        /// As they are; the body checks `MachineState.argumentCount` itself.
        case raw = 2
    }

    @inline(__always)
    package var frameSize: Int { word[payload: 1].fixnum & 0xFFFF }
    @inline(__always)
    package var required: Int { word[payload: 1].fixnum >> 16 & 0xFFFF }
    @inline(__always)
    package var arity: Arity { Arity(rawValue: word[payload: 1].fixnum >> 32 & 0xFF) ?? .raw }
    @inline(__always)
    package var name: Word { word[payload: 2] }
    /// Ascending with time; negative for the runtime's own code.
    package var serial: Int { word[payload: 3].fixnum }
    package var instructionCount: Int { word[payload: 4].fixnum }
    package var positions: DebugTable { DebugTable(word: word[payload: 6]) }
    package var receivers: ReceiverTable { ReceiverTable(word: word[payload: 7]) }
    @inline(__always)
    package var literalCount: Int { word[payload: 0].fixnum - Code.fixedWords }

    @inline(__always)
    package func literal(_ index: Int) -> Word { word[payload: Code.fixedWords + index] }

    @inline(__always)
    package var entry: UnsafeMutablePointer<Instruction> {
        UnsafeMutablePointer(bitPattern: UInt(word[payload: 5].bits)).unsafelyUnwrapped
    }

    /// The entry as a word that closures hold: an aligned address, which looks like a fixnum.
    @inline(__always)
    var entryWord: Word { word[payload: 5] }

    package func instruction(_ index: Int) -> Instruction { entry[index] }

    /// Distance in words from instruction `index` to literal `literal`, as instructions state it.
    package static func literalDistance(literalCount: Int, literal: Int, instruction: Int) -> Int {
        literal - literalCount - instruction
    }

    /// The detail that closures of this code carry in their header: the exact number of arguments,
    /// or 0xFFFF when calls must look closer.
    @inline(__always)
    package var closureDetail: UInt16 { UInt16(truncatingIfNeeded: word[payload: 1].fixnum >> 40) }

    /// Makes code in the old generation. Literals must be immediates or old objects.
    ///
    /// - Parameters:
    ///   - serial: see `serial`; nil for the runtime's own code.
    ///   - positions: where its instructions came from, if anybody should know.
    ///   - receivers: its calls that may return any number of values.
    package static func make(
        heap: Heap, name: Word, frameSize: Int, required: Int, arity: Arity, serial: Int? = nil,
        positions: DebugTable = .none, receivers: ReceiverTable = .none, literals: [Word], instructions: [Instruction]
    ) -> Code {
        let words = fixedWords + literals.count
        let object = heap.oldObject(.code, size: words + instructions.count)
        object[payload: 0] = Word(fixnum: words)
        let detail = arity == .fixed && required < 255 ? UInt16(required) : Closure.variable
        object[payload: 1] = Word(fixnum: frameSize | required << 16 | arity.rawValue << 32 | Int(detail) << 40)
        object[payload: 2] = name
        object[payload: 3] = Word(fixnum: serial ?? -1)
        object[payload: 4] = Word(fixnum: instructions.count)
        let start = object.address + 1 + words
        object[payload: 5] = Word(bits: UInt64(UInt(bitPattern: start)))
        object[payload: 6] = positions.word
        object[payload: 7] = receivers.word
        for (i, literal) in literals.enumerated() { object[payload: fixedWords + i] = literal }
        let code = Code(object)
        for (i, instruction) in instructions.enumerated() { code.entry[i] = instruction }
        heap.state.pointee.opcodes.insert(instructions.lazy.map(\.opcodeByte))
        return code
    }
}

/// Layout of closures: entry address (which looks like a fixnum), code, captured values.
package enum Closure {
    package static let variable: UInt16 = 0xFFFF
    package static let entryIndex = 0
    package static let codeIndex = 1
    package static let firstCapture = 2

    /// The low half of the header of a closure that takes exactly `count` arguments.
    @inline(__always)
    static func headerBits(count: Int) -> UInt32 {
        6 | UInt32(ObjectType.closure.rawValue) &<< 8 | UInt32(truncatingIfNeeded: count) &<< 16
    }

    @inline(__always)
    static func header(detail: Int, captures: Int) -> UInt64 {
        Header(.closure, detail: UInt16(truncatingIfNeeded: detail), size: firstCapture &+ captures).bits
    }

    @inline(__always)
    static func fill(_ closure: Word, code: Code) {
        closure[payload: entryIndex] = code.entryWord
        closure[payload: codeIndex] = code.word
    }

    @inline(__always)
    static func entry(_ closure: Word) -> UnsafePointer<Instruction> {
        UnsafePointer(bitPattern: UInt(closure[payload: entryIndex].bits)).unsafelyUnwrapped
    }

    @inline(__always)
    package static func code(_ closure: Word) -> Code { Code(closure[payload: codeIndex]) }

    /// A closure without captured variables, old from the start.
    package static func makeOld(heap: Heap, code: Code, captures: [Word] = []) -> Word {
        let closure = heap.oldObject(.closure, detail: code.closureDetail, size: firstCapture + captures.count)
        fill(closure, code: code)
        for (i, word) in captures.enumerated() { closure[payload: firstCapture + i] = word }
        return closure
    }

    /// A closure without captured variables whose code is yet to come.
    package static func makeIncomplete(heap: Heap, parameters: Int, takesRest: Bool) -> Word {
        let detail = takesRest || parameters >= 255 ? variable : UInt16(parameters)
        let closure = heap.oldObject(.closure, detail: detail, size: firstCapture)
        closure[payload: entryIndex] = Word(fixnum: 0)
        closure[payload: codeIndex] = .false
        return closure
    }

    /// The same with room for captured variables, taking any number of arguments.
    package static func makeIncomplete(heap: Heap, captures: Int) -> Word {
        let closure = heap.oldObject(.closure, detail: variable, size: firstCapture + captures)
        closure[payload: entryIndex] = Word(fixnum: 0)
        for index in 1..<(firstCapture + captures) { closure[payload: index] = .false }
        return closure
    }

    package static func complete(_ closure: Word, code: Code) {
        // The collector may be reading it.
        sennit_store_relaxed(closure.address + (1 + codeIndex), code.word.bits)
        sennit_store(closure.address + (1 + entryIndex), code.entryWord.bits)
    }

    package static func make(_ allocator: Allocator, code: Code, captures: [Word]) -> Word {
        let closure = allocator.object(.closure, detail: code.closureDetail, size: firstCapture + captures.count)
        fill(closure, code: code)
        for (i, word) in captures.enumerated() { closure[payload: firstCapture + i] = word }
        return closure
    }
}

extension Word {
    package var isProcedure: Bool { self.is(.closure) }
}
