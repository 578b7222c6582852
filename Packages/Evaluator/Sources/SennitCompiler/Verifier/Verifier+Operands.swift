// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// The second pass: each operand by itself.

extension Verifier {
    private typealias Operand = VerifyError.Operand

    /// Checks the operands of the instruction at `index`, and notes where it jumps to.
    mutating func checkOperands(at index: Int) throws(VerifyError) {
        let instruction = contents.instructions[index]
        guard let info = instruction.info else { return }
        try check(info.x, .x, instruction.x, at: index)
        try check(info.a, .a, instruction.a, at: index)
        if info.d == .none {
            try check(info.b, .b, instruction.b, at: index)
            try check(info.c, .c, info.c == .jump ? instruction.signedC : instruction.c, at: index)
        } else {
            try check(info.d, .d, instruction.d, at: index)
        }
        if instruction.opcode == .makeClosure { try checkCaptures(at: index) }
        guard info.isTerminator || next(after: index) < contents.instructions.count else {
            throw error(index, .opcode, .fallsOffEnd)
        }
    }

    private mutating func check(
        _ kind: OperandKind, _ operand: Operand, _ value: Int, at index: Int
    ) throws(VerifyError) {
        let instruction = contents.instructions[index]
        switch kind {
        case .none, .symbol: break
        case .destination, .register: try checkRegister(value, operand, at: index)
        case .window: try checkWindow(value, at: index)
        case .base: try checkRun(value, instruction.runLength, operand, at: index)
        case .immediate:
            guard instruction.opcode == .loadWord || instruction.opcode == .returnWord else { break }
            try checkImmediate(Word(bits: UInt64(bitPattern: Int64(value))), operand, at: index)
        case .word: try checkImmediate(Word(bits: UInt64(value)), operand, at: index)
        case .count: try checkCount(value, operand, at: index)
        case .swapped:
            guard value <= 1 else { throw error(index, operand, .countOutside(value)) }
        case .jump: try checkJump(to: index + value, operand, at: index)
        case .literal: try checkLiteral(index + value + contents.literals.count, operand, at: index)
        case .type:
            guard TypeCode(rawValue: UInt8(truncatingIfNeeded: value)) != nil else {
                throw error(index, operand, .unknownType(value))
            }
        case .primitive:
            guard value < machine.shared.pointee.primitiveNames.count, let arity = arity(value) else {
                throw error(index, operand, .unknownPrimitive(value))
            }
            guard arity.accepts(instruction.x) else {
                throw error(index, operand, .argumentCount(primitive: value, count: instruction.x))
            }
        }
    }

    // MARK: - Registers

    private func checkRegister(_ register: Int, _ operand: Operand, at index: Int) throws(VerifyError) {
        guard register < contents.frameSize else { throw error(index, operand, .registerOutsideFrame(register)) }
    }

    private func checkRun(_ first: Int, _ count: Int, _ operand: Operand, at index: Int) throws(VerifyError) {
        guard first + count <= contents.frameSize else {
            throw error(index, operand, .runOutsideFrame(first: first, count: count))
        }
    }

    /// The two registers before the window are for the link: the closure, and the return address, where
    /// the result will be.
    private func checkWindow(_ window: Int, at index: Int) throws(VerifyError) {
        guard window >= 2 else { throw error(index, .a, .noRoomForLink(window: window)) }
        try checkRun(window, argumentCount(at: index), .a, at: index)
    }

    /// The number of arguments of the call at `index`.
    func argumentCount(at index: Int) -> Int {
        let instruction = contents.instructions[index]
        switch instruction.opcode {
        case .callSelf: return contents.required
        case .callWithContinuation: return 1
        default: return instruction.x
        }
    }

    // MARK: - Jumps

    private mutating func checkJump(to target: Int, _ operand: Operand, at index: Int) throws(VerifyError) {
        guard contents.instructions.indices.contains(target) else {
            throw error(index, operand, .jumpOutsideCode(target))
        }
        guard isInstruction[target] else { throw error(index, operand, .jumpIntoData(target)) }
        switch contents.instructions[index].opcode {
        case .callSelf:
            guard target == 0 else { throw error(index, operand, .notTheEntry(target)) }
            // The slow path takes the number of arguments from the closure's header.
            guard contents.closureDetail == contents.required else { throw error(index, operand, .notCallable) }
        case .loop, .addImmediateLoop:
            guard target <= index else { throw error(index, operand, .jumpInWrongDirection(target)) }
            isTarget[target] = true
        default:
            guard target > index else { throw error(index, operand, .jumpInWrongDirection(target)) }
            isTarget[target] = true
        }
    }

    // MARK: - Numbers and words

    private func checkImmediate(_ word: Word, _ operand: Operand, at index: Int) throws(VerifyError) {
        let bits = Int(truncatingIfNeeded: word.bits)
        guard word.isImmediateValue else { throw error(index, operand, .notAnImmediate(bits)) }
        switch contents.instructions[index].opcode {
        case .jumpIfCharacter, .jumpUnlessCharacter:
            guard word.isCharacter else { throw error(index, operand, .notACharacter(bits)) }
        default: break
        }
    }

    private func checkCount(_ count: Int, _ operand: Operand, at index: Int) throws(VerifyError) {
        switch (contents.instructions[index].opcode, operand) {
        case (.loadCaptured, _), (.loadCapturedTwo, _):
            guard count < contents.captures ?? .max else { throw error(index, operand, .captureOutside(count)) }
        case (.captureContinuation, _): try checkRun(0, count, operand, at: index)
        case (.unpackValues, .c):
            guard count <= 1 else { throw error(index, operand, .countOutside(count)) }
        case (.enterLargeFrame, _):
            guard index == 0 else { throw error(index, .opcode, .misplacedLargeFrame) }
            guard count == contents.frameSize else { throw error(index, operand, .largeFrameSize(count)) }
        default: break
        }
    }

    // MARK: - Literals and closures

    private func checkLiteral(_ place: Int, _ operand: Operand, at index: Int) throws(VerifyError) {
        guard contents.literals.indices.contains(place) else { throw error(index, operand, .literalOutside(place)) }
        let instruction = contents.instructions[index]
        let expected = instruction.literalKind
        guard contents.literals[place].isLiteral(expected) else {
            throw error(index, operand, .wrongLiteral(expected: expected))
        }
    }

    /// The code that the `makeClosure` at `index` makes a closure of, once its literal is known to be one.
    func code(ofClosureAt index: Int) -> Code {
        Code(contents.literals[index + contents.instructions[index].d + contents.literals.count])
    }

    /// What stands behind the `makeClosure` at `index` must fit the code.
    private func checkCaptures(at index: Int) throws(VerifyError) {
        let code = code(ofClosureAt: index)
        let stated = contents.instructions[index + 1].a
        guard stated == Int(code.closureDetail) else {
            throw error(index + 1, .a, .closureDetail(stated: stated, expected: Int(code.closureDetail)))
        }
        let count = captureCount(of: index)
        guard count >= code.neededCaptures else {
            throw error(index + 1, .d, .captureCount(stated: count, expected: code.neededCaptures))
        }
        for (place, operand, register) in capturedRegisters(of: index) {
            try checkRegister(register, operand, at: place)
        }
    }
}

extension Instruction {
    var info: InstructionInfo? { opcode.map { Opcode.table[Int($0.rawValue)] } }

    /// How many registers it reads, or writes, from its base on.
    var runLength: Int { opcode == .unpackValues ? x + c : x }

    /// What the literal that it refers to must be.
    fileprivate var literalKind: VerifyError.LiteralKind {
        switch opcode {
        case .loadGlobal, .defineGlobal, .callGlobal, .tailCallGlobal: .globalCell
        case .checkBound: .symbol
        case .checkType: .name
        case .makeClosure: .code
        case .callLiteral, .tailCallLiteral: .procedure(parameters: x)
        default: .value
        }
    }
}

extension Word {
    fileprivate func isLiteral(_ kind: VerifyError.LiteralKind) -> Bool {
        switch kind {
        case .value: return !self.is(.code) && !self.is(.cell) && !self.is(.stackSlice)
        case .globalCell: return self.is(.cell) && header.size > GlobalCell.module
        case .symbol: return isSymbol
        case .name: return isSymbol || isFalse
        case .code: return self.is(.code)
        case .procedure(let count):
            guard self.is(.closure), Int(header.detail) == count else { return false }
            // A closure that a definition yet to be compiled will fill in has no code so far.
            let code = self[payload: Closure.codeIndex]
            return !code.is(.code) || Int(Code(code).closureDetail) == count
        }
    }
}
