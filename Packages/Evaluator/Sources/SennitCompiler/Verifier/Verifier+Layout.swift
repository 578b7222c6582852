// SPDX-License-Identifier: MIT
import SennitMachine

// The first pass: where instructions are, and where data.

extension Verifier {
    /// Goes through the code from the front. All opcodes are known afterwards.
    mutating func findInstructions() throws(VerifyError) {
        var index = 0
        while index < contents.instructions.count {
            let instruction = contents.instructions[index]
            guard let opcode = instruction.opcode else {
                throw error(index, .opcode, .unknownOpcode(instruction.opcodeByte))
            }
            if opcode == .captures { throw error(index, .opcode, .dataAsInstruction) }
            if opcode.isRuntimeOnly { throw error(index, .opcode, .runtimeOnly) }
            isInstruction[index] = true
            if opcode == .makeClosure { try checkForm(ofCapturesBehind: index) }
            index = next(after: index)
        }
    }

    /// The index behind the instruction at `index` and the data that belong to it.
    func next(after index: Int) -> Int {
        contents.instructions[index].opcode == .makeClosure ? index + 2 + captureWords(of: index) : index + 1
    }

    /// How many `captures` words follow the first, which states the number of variables.
    private func captureWords(of index: Int) -> Int { (captureCount(of: index) + 2) / 3 }

    /// The number of variables that the `makeClosure` at `index` captures.
    func captureCount(of index: Int) -> Int { contents.instructions[index + 1].d }

    /// One `captures` word with number of variables and arity, then one for each three of them.
    private func checkForm(ofCapturesBehind index: Int) throws(VerifyError) {
        let instructions = contents.instructions
        let head = index + 1
        guard head < instructions.count, instructions[head].opcode == .captures else {
            throw error(index, .opcode, .lacksCaptures)
        }
        let count = captureCount(of: index)
        guard count >= 0, instructions[head].x == 0 else { throw error(head, .d, .countOutside(count)) }
        guard captureWords(of: index) < instructions.count - head else {
            throw error(head, .d, .captureCount(stated: count, expected: 3 * (instructions.count - head - 1)))
        }
        for word in 0..<captureWords(of: index) {
            let place = head + 1 + word
            let captures = instructions[place]
            guard captures.opcode == .captures else { throw error(place, .opcode, .lacksCaptures) }
            let expected = min(3, count - 3 * word)
            guard captures.x == expected else {
                throw error(place, .x, .captureCount(stated: captures.x, expected: expected))
            }
        }
    }

    /// The registers that the `makeClosure` at `index` captures, with the places that name them. All
    /// three of each word: the machine reads those that the count leaves out as well.
    func capturedRegisters(of index: Int) -> [(place: Int, operand: VerifyError.Operand, register: Int)] {
        var registers: [(place: Int, operand: VerifyError.Operand, register: Int)] = []
        for word in 0..<captureWords(of: index) {
            let place = index + 2 + word
            let captures = contents.instructions[place]
            registers.append((place, .a, captures.a))
            registers.append((place, .b, captures.b))
            registers.append((place, .c, captures.c))
        }
        return registers
    }
}

extension Opcode {
    /// Whether only the procedures that the runtime makes itself may contain it.
    var isRuntimeOnly: Bool {
        switch self {
        case .setDynamicState, .primitiveBody, .suspendingBody, .applyBody, .valuesBody, .callWithContinuationBody,
            .continuationBody,
            .throwBody, .recordConstructorBody, .recordPredicateBody, .recordAccessorBody, .parameterBody,
            .caseLambdaBody, .frameLink, .halt, .underflow, .barrierReturn:
            true
        default: false
        }
    }
}
