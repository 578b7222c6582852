// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine

/// A place in code that jumps lead to.
final class Label {
    fileprivate(set) var index: Int?
    /// Whether jumps may come to it after it was bound.
    let isLoopHead: Bool
    fileprivate var hasJumps = false
    var isBound: Bool { index != nil }
    init(isLoopHead: Bool = false) { self.isLoopHead = isLoopHead }
}

/// Collects one procedure's instructions, literals and positions.
struct CodeBuilder {
    private struct Fixup {
        let instruction: Int
        let label: Label
        /// Whether the distance goes into c (16 bits) or d (32 bits).
        let isShort: Bool
    }

    /// Whether conditional jumps with two operands go around a long jump, since some distance of
    /// this procedure does not fit 16 bits.
    let usesLongJumps: Bool
    private(set) var instructions: [Instruction] = []
    private(set) var literals: [Word] = []
    private var literalIndex: [UInt64: Int] = [:]
    /// Instructions whose d is a literal's index until the end.
    private var literalUses: [(instruction: Int, literal: Int)] = []
    private var fixups: [Fixup] = []
    private var starts: [Int32] = []
    private var positions: [Int32] = []
    /// Calls that may return any number of values.
    private var receivers: [Int32] = []
    /// Where a label was bound last: an instruction there may be jumped to.
    private var lastBound = -1
    var maxRegister = 2

    init(usesLongJumps: Bool) { self.usesLongJumps = usesLongJumps }

    var count: Int { instructions.count }

    mutating func emit(_ instruction: Instruction) {
        if !fuse(with: instruction) { instructions.append(instruction) }
    }

    /// Puts `instruction` into the last one, if they can be one and nothing leads between them.
    private mutating func fuse(with instruction: Instruction) -> Bool {
        guard lastBound != instructions.count, let last = instructions.last,
            let both = last.fused(with: instruction)
        else { return false }
        instructions[instructions.count - 1] = both
        return true
    }

    mutating func emit(_ opcode: Opcode, x: Int = 0, a: Int = 0, literal: Word) {
        let index: Int
        if let known = literalIndex[literal.bits] {
            index = known
        } else {
            index = literals.count
            literalIndex[literal.bits] = index
            literals.append(literal)
        }
        literalUses.append((instructions.count, index))
        instructions.append(Instruction(opcode, x: x, a: a, d: 0))
    }

    /// A jump whose distance is d.
    mutating func jump(_ opcode: Opcode, x: Int = 0, a: Int = 0, to label: Label) {
        label.hasJumps = true
        let jump = Instruction(opcode, x: x, a: a, d: 0)
        if fuse(with: jump) {
            fixups.append(Fixup(instruction: instructions.count - 1, label: label, isShort: false))
        } else {
            fixups.append(Fixup(instruction: instructions.count, label: label, isShort: false))
            instructions.append(jump)
        }
    }

    /// A conditional jump whose distance is c. `opposite` is the instruction that jumps otherwise.
    mutating func jump(_ opcode: Opcode, opposite: Opcode, x: Int = 0, a: Int, b: Int, to label: Label) {
        if usesLongJumps {
            instructions.append(Instruction(opposite, x: x, a: a, b: b, c: 2))
            jump(.jump, to: label)
        } else {
            label.hasJumps = true
            fixups.append(Fixup(instruction: instructions.count, label: label, isShort: true))
            instructions.append(Instruction(opcode, x: x, a: a, b: b, c: 0))
        }
    }

    /// Takes back a jump just emitted, which a label bound next makes needless.
    mutating func dropLastJump(to label: Label) {
        guard let last = fixups.last, last.label === label, last.instruction == instructions.count - 1,
            lastBound != instructions.count
        else { return }
        fixups.removeLast()
        instructions.removeLast()
    }

    mutating func bind(_ label: Label) {
        // A jump to the next instruction is no jump.
        if let last = fixups.last, last.label === label, last.instruction == instructions.count - 1,
            instructions[last.instruction].opcode == .jump, lastBound != instructions.count,
            starts.last != Int32(instructions.count), !usesLongJumps
        {
            fixups.removeLast()
            instructions.removeLast()
        }
        if let last = fixups.last, last.label === label, last.instruction == instructions.count - 2,
            lastBound < instructions.count - 1, !usesLongJumps,
            let both = instructions[last.instruction].fusedOver(instructions[instructions.count - 1])
        {
            fixups.removeLast()
            instructions.removeLast()
            instructions[instructions.count - 1] = both
        }
        label.index = instructions.count
        if label.hasJumps || label.isLoopHead { lastBound = instructions.count }
    }

    /// The instructions from here on come from `position`.
    mutating func mark(_ position: Position) {
        let raw = position.rawValue
        if positions.last == raw { return }
        if starts.last == Int32(instructions.count) {
            positions[positions.count - 1] = raw
        } else {
            starts.append(Int32(instructions.count))
            positions.append(raw)
        }
    }

    /// The last instruction, a call, may return any number of values.
    mutating func markReceiver() { receivers.append(Int32(instructions.count - 1)) }

    mutating func use(register: Int) { maxRegister = max(maxRegister, register + 1) }

    func debugTable(_ heap: Heap, shiftedBy shift: Int32) -> DebugTable {
        DebugTable(heap: heap, starts: starts.map { $0 + shift }, positions: positions)
    }

    func receiverTable(_ heap: Heap, shiftedBy shift: Int32) -> ReceiverTable {
        ReceiverTable(heap: heap, calls: receivers.map { $0 + shift })
    }

    /// Fills in distances. False when one does not fit: then the procedure is generated anew with
    /// long jumps.
    mutating func resolve() -> Bool {
        for fixup in fixups {
            guard let target = fixup.label.index else { continue }
            let distance = target - fixup.instruction
            let old = instructions[fixup.instruction]
            if fixup.isShort {
                guard distance >= Int(Int16.min) && distance <= Int(Int16.max) else { return false }
                instructions[fixup.instruction].bits =
                    old.bits & 0x0000_FFFF_FFFF_FFFF | UInt64(UInt16(truncatingIfNeeded: distance)) << 48
            } else {
                instructions[fixup.instruction].bits =
                    old.bits & 0xFFFF_FFFF | UInt64(UInt32(truncatingIfNeeded: distance)) << 32
            }
        }
        for (instruction, literal) in literalUses {
            let distance = Code.literalDistance(
                literalCount: literals.count, literal: literal, instruction: instruction)
            instructions[instruction].bits =
                instructions[instruction].bits & 0xFFFF_FFFF | UInt64(UInt32(truncatingIfNeeded: distance)) << 32
        }
        return true
    }
}
