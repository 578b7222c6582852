// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

// The third pass: which registers are written, and what some are known to hold, on every way to an
// instruction. Code that no way leads to is not looked at.
//
// What is known is kept for the targets of jumps only, and carried along from there. Jumps go forward but
// for loops, so that one pass from front to back is enough where there are none.

extension Verifier {
    mutating func followFlow() throws(VerifyError) {
        var known: [Int: FrameState] = [0: FrameState(contents)]
        var isPending: Set<Int> = [0]
        isTarget[0] = true

        func join(_ state: FrameState, into target: Int) {
            guard var before = known[target] else {
                known[target] = state
                isPending.insert(target)
                return
            }
            if before.formIntersection(state) {
                known[target] = before
                isPending.insert(target)
            }
        }

        while !isPending.isEmpty {
            var current: FrameState?
            var index = 0
            while index < contents.instructions.count {
                if isTarget[index] {
                    if let state = current { join(state, into: index) }
                    current = isPending.remove(index) == nil ? nil : known[index]
                }
                if var state = current, let info = contents.instructions[index].info {
                    try execute(index, &state)
                    if let target = jumpTarget(of: index) { join(state, into: target) }
                    current = info.isTerminator ? nil : state
                }
                index = next(after: index)
            }
        }
    }

    /// Where the instruction at `index` goes to, if it jumps.
    private func jumpTarget(of index: Int) -> Int? {
        let instruction = contents.instructions[index]
        guard let info = instruction.info, instruction.opcode != .callSelf else { return nil }
        if info.d == .jump { return index + instruction.d }
        return info.c == .jump ? index + instruction.signedC : nil
    }

    // MARK: - What instructions do

    private func execute(_ index: Int, _ state: inout FrameState) throws(VerifyError) {
        let i = contents.instructions[index]
        guard let opcode = i.opcode, let info = i.info else { return }
        switch opcode {
        case .move:
            try read(i.b, .b, index, state)
            state.write(i.a, state.facts[i.b])
        case .moveTwo:
            try read(i.b, .b, index, state)
            state.write(i.a, state.facts[i.b])
            try read(i.c, .c, index, state)
            state.write(i.x, state.facts[i.c])
        case .loadCaptured: state.write(i.a, .captured)
        case .loadCapturedTwo:
            state.write(i.a, .captured)
            state.write(i.x, .captured)
        case .loadSelf: state.write(i.a, .procedure(detail: contents.closureDetail, captures: 0))
        case .loadLiteral:
            let literal = contents.literals[index + i.d + contents.literals.count]
            state.write(
                i.a, literal.is(.closure) ? .procedure(detail: Int(literal.header.detail), captures: 0) : nil)
        case .makeBox: state.write(i.a, .box)
        case .loadBox:
            try expect(.box, in: i.b, .b, index, state)
            state.write(i.a)
        case .fillBox:
            try expect(.box, in: i.a, .a, index, state)
            try read(i.b, .b, index, state)
        case .makeClosure: try makeClosure(index, &state)
        case .patchCapture:
            try expect(.newClosure(captures: i.b + 1), in: i.a, .a, index, state)
            try read(i.c, .c, index, state)
        case .callPrimitive, .makeList:
            try readRun(i.a, i.x, index, state)
            state.write(i.c)
        case .unpackValues:
            try read(i.b, .b, index, state)
            for register in i.a..<i.a + i.runLength { state.write(register) }
        case .captureContinuation:
            // The frame moves, and takes along no more than that.
            state.forget(from: i.b)
            state.write(i.a)
        default:
            if info.a == .window {
                try call(index, opcode, &state)
            } else {
                if info.a == .register { try read(i.a, .a, index, state) }
                if info.b == .register { try read(i.b, .b, index, state) }
                if info.c == .register { try read(i.c, .c, index, state) }
                if info.a == .destination { state.write(i.a) }
                // Besides, `addImmediateLoop` writes the register that it reads.
                if opcode == .addImmediateLoop { state.write(i.a) }
            }
        }
        // A collection may have made them old.
        if info.isSafepoint { state.newClosures.removeAll() }
    }

    /// The callee's frame begins in the window: what was from its link on is gone, and its result is
    /// where the return address was.
    private func call(_ index: Int, _ opcode: Opcode, _ state: inout FrameState) throws(VerifyError) {
        let window = contents.instructions[index].a
        let count = argumentCount(at: index)
        switch opcode {
        case .call, .tailCall: try read(window - 1, .a, index, state)
        case .callKnown, .tailCallKnown:
            try expect(.procedure(parameters: count), in: window - 1, .a, index, state)
        default: break
        }
        try readRun(window, count, index, state)
        state.forget(from: window - 2)
        state.write(window - 2)
    }

    private func makeClosure(_ index: Int, _ state: inout FrameState) throws(VerifyError) {
        let count = captureCount(of: index)
        for (place, operand, register) in capturedRegisters(of: index).prefix(count) {
            try read(register, operand, place, state)
        }
        let target = contents.instructions[index].a
        state.write(target, .procedure(detail: Int(code(ofClosureAt: index).closureDetail), captures: count))
        state.newClosures.insert(target)
    }

    // MARK: - Reading

    private func read(
        _ register: Int, _ operand: VerifyError.Operand, _ index: Int, _ state: FrameState
    ) throws(VerifyError) {
        guard state.written.contains(register) else { throw error(index, operand, .unwritten(register: register)) }
    }

    private func readRun(_ first: Int, _ count: Int, _ index: Int, _ state: FrameState) throws(VerifyError) {
        for register in first..<first + count { try read(register, .a, index, state) }
    }

    /// Reads a register that must hold something of a kind. What was captured is what the code that made
    /// the closure put there.
    private func expect(
        _ content: VerifyError.Content, in register: Int, _ operand: VerifyError.Operand, _ index: Int,
        _ state: FrameState
    ) throws(VerifyError) {
        try read(register, operand, index, state)
        switch (content, state.facts[register]) {
        case (.box, .box), (.box, .captured), (.procedure, .captured): return
        case (.procedure(let count), .procedure(let detail, _)) where count == detail: return
        case (.newClosure(let count), .procedure(_, let captures))
        where captures >= count && state.newClosures.contains(register):
            return
        default: throw error(index, operand, .wrongContent(register: register, expected: content))
        }
    }
}
