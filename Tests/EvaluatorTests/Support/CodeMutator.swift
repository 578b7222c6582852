// SPDX-License-Identifier: MIT
import TestSupport
@testable import SennitCompiler
@testable import SennitHeap
@testable import SennitMachine

/// Makes code that is a little wrong.
struct CodeMutator {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// `contents` with one to three changes.
    mutating func mutate(_ contents: CodeContents) -> CodeContents {
        var mutant = contents
        for _ in 0..<Int.random(in: 1...3, using: &random) { change(&mutant) }
        return mutant
    }

    private mutating func change(_ mutant: inout CodeContents) {
        guard !mutant.instructions.isEmpty else { return }
        let index = Int.random(in: mutant.instructions.indices, using: &random)
        switch Int.random(in: 0..<16, using: &random) {
        case 0..<5: mutant.instructions[index].bits ^= 1 << UInt64.random(in: 0..<64, using: &random)
        case 5..<9: replaceField(&mutant.instructions[index])
        case 9: mutant.instructions[index] = Instruction(bits: random.next())
        case 10:
            // Another opcode with the same operands.
            let byte = UInt64.random(in: 0..<UInt64(Opcode.allCases.count), using: &random)
            mutant.instructions[index].bits = mutant.instructions[index].bits & ~0xFF | byte
        case 11: mutant.instructions.remove(at: index)
        case 12: mutant.instructions.insert(mutant.instructions[index], at: index)
        case 13: mutant.instructions.swapAt(index, Int.random(in: mutant.instructions.indices, using: &random))
        case 14: mutant.instructions.removeLast(mutant.instructions.count - index)
        default: changeWhole(&mutant)
        }
    }

    /// Gives a field a value at the edges of what is allowed.
    private mutating func replaceField(_ instruction: inout Instruction) {
        let edges: [UInt64] = [0, 1, 2, 3, 5, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF]
        let (shift, width) = [(8, 8), (16, 16), (32, 16), (48, 16), (32, 32)].randomElement(using: &random) ?? (8, 8)
        let mask = (UInt64(1) << UInt64(width) - 1) << UInt64(shift)
        var value = edges.randomElement(using: &random) ?? 0
        if Bool.random(using: &random) { value = 0 &- value }
        instruction.bits = instruction.bits & ~mask | value << UInt64(shift) & mask
    }

    private mutating func changeWhole(_ mutant: inout CodeContents) {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: mutant.frameSize += Int.random(in: -3...3, using: &random)
        case 1: mutant.required += Int.random(in: -2...2, using: &random)
        case 2: mutant.captures = mutant.captures.map { max(0, $0 - 1) }
        case 3: if !mutant.literals.isEmpty { mutant.literals.removeLast() }
        default: mutant.literals.shuffle(using: &random)
        }
    }
}
