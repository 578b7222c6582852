// SPDX-License-Identifier: MIT
import SennitMachine

// Half of what an instruction costs is getting to it. Pairs that are common in all programs have an
// instruction that does both.

extension Instruction {
    /// One instruction that does what this one and `next` do, if there is one.
    func fused(with next: Instruction) -> Instruction? {
        switch (opcode, next.opcode) {
        case (.move, .move):
            guard next.a <= 0xFF else { return nil }
            return Instruction(.moveTwo, x: next.a, a: a, b: b, c: next.b)
        case (.loadCaptured, .loadCaptured):
            guard next.a <= 0xFF else { return nil }
            return Instruction(.loadCapturedTwo, x: next.a, a: a, b: b, c: next.b)
        case (.loadWord, .return) where next.a == a: return Instruction(.returnWord, d: d)
        case (.add, .return) where next.a == a: return Instruction(.returnSum, b: b, c: c)
        case (.cons, .return) where next.a == a: return Instruction(.returnPair, b: b, c: c)
        case (.addImmediate, .loop) where a == b && signedC == Int(Int8(truncatingIfNeeded: signedC)):
            return Instruction(.addImmediateLoop, x: signedC, a: a, d: 0)
        default: return nil
        }
    }

    /// For a conditional jump over `next`, a return: one instruction that returns if this one does not jump.
    func fusedOver(_ next: Instruction) -> Instruction? {
        guard next.opcode == .return else { return nil }
        switch opcode {
        case .jumpIfFalse: return Instruction(.returnIfTrue, a: a, c: next.a)
        case .jumpIfTrue: return Instruction(.returnIfFalse, a: a, c: next.a)
        case .jumpUnlessWord: return Instruction(.returnIfWord, a: a, b: b, c: next.a)
        case .jumpIfWord: return Instruction(.returnUnlessWord, a: a, b: b, c: next.a)
        case .jumpUnlessLessImmediate: return Instruction(.returnIfLessImmediate, a: a, b: b, c: next.a)
        case .jumpUnlessNumbersEqualImmediate: return Instruction(.returnIfNumbersEqualImmediate, a: a, b: b, c: next.a)
        default: return nil
        }
    }
}
