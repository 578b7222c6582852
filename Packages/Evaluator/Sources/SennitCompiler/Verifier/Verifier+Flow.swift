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

    private mutating func execute(_ index: Int, _ state: inout FrameState) throws(VerifyError) {
        let i = contents.instructions[index]
        guard let opcode = i.opcode, let info = i.info else { return }
        let goesOn = !info.isSafepoint && !info.canRaise && !info.isTerminator && !opcode.mayReturn
        if !goesOn || jumpTarget(of: index) != nil { try expectAllPatched(index, state) }
        switch opcode {
        case .move:
            try read(i.b, .b, index, state)
            state.write(i.a, state.facts[i.b])
        case .moveTwo:
            try read(i.b, .b, index, state)
            state.write(i.a, state.facts[i.b])
            try read(i.c, .c, index, state)
            state.write(i.x, state.facts[i.c])
        case .loadCaptured: state.write(i.a, .captured(i.b))
        case .loadCapturedTwo:
            state.write(i.a, .captured(i.b))
            state.write(i.x, .captured(i.c))
        case .loadSelf: state.write(i.a, .procedure(detail: contents.closureDetail))
        case .loadLiteral:
            let literal = contents.literals[index + i.d + contents.literals.count]
            state.write(i.a, literal.is(.closure) ? .procedure(detail: Int(literal.header.detail)) : nil)
        case .makeBox: state.write(i.a, .box)
        case .loadBox:
            try expect(.box, in: i.b, .b, index, state)
            state.write(i.a)
        case .fillBox:
            try expect(.box, in: i.a, .a, index, state)
            try read(i.b, .b, index, state)
        case .makeClosure: try makeClosure(index, &state)
        case .patchCapture: try patchCapture(index, &state)
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
        if !info.isTerminator && isTarget[next(after: index)] { try expectAllPatched(index, state) }
    }

    /// The callee's frame begins in the window: what was from its link on is gone, and its result is
    /// where the return address was.
    private mutating func call(_ index: Int, _ opcode: Opcode, _ state: inout FrameState) throws(VerifyError) {
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

    // MARK: - Closures

    private mutating func makeClosure(_ index: Int, _ state: inout FrameState) throws(VerifyError) {
        let count = captureCount(of: index)
        let code = code(ofClosureAt: index)
        let expected = inner[code.word] ?? [:]
        var unpatched: Set<Int> = []
        for (capture, source) in capturedRegisters(of: index).prefix(count).enumerated() {
            try read(source.register, source.operand, source.place, state)
            // Closures that capture each other are made first and patched then.
            if let content = expected[capture], !isKnown(content, state.facts[source.register]) {
                unpatched.insert(capture)
            }
        }
        let target = contents.instructions[index].a
        if let capture = state.unpatched[target]?.first {
            throw error(index, .a, .unpatched(register: target, capture: capture))
        }
        state.write(target, .procedure(detail: Int(code.closureDetail)))
        state.newClosures[target] = index
        if !unpatched.isEmpty { state.unpatched[target] = unpatched }
    }

    private mutating func patchCapture(_ index: Int, _ state: inout FrameState) throws(VerifyError) {
        let i = contents.instructions[index]
        try read(i.a, .a, index, state)
        try read(i.c, .c, index, state)
        guard let maker = state.newClosures[i.a], i.b < captureCount(of: maker) else {
            throw error(index, .a, .wrongContent(register: i.a, expected: .newClosure(captures: i.b + 1)))
        }
        if let content = inner[code(ofClosureAt: maker).word]?[i.b], !isKnown(content, state.facts[i.c]) {
            throw error(index, .c, .wrongContent(register: i.c, expected: content))
        }
        guard var unpatched = state.unpatched[i.a] else { return }
        unpatched.remove(i.b)
        state.unpatched[i.a] = unpatched.isEmpty ? nil : unpatched
    }

    /// No closure may be run, or be part of what several ways lead to, that is not complete.
    private func expectAllPatched(_ index: Int, _ state: FrameState) throws(VerifyError) {
        guard let (register, captures) = state.unpatched.first, let capture = captures.first else { return }
        throw error(index, .opcode, .unpatched(register: register, capture: capture))
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

    /// Reads a register that must hold something of a kind.
    private mutating func expect(
        _ content: VerifyError.Content, in register: Int, _ operand: VerifyError.Operand, _ index: Int,
        _ state: FrameState
    ) throws(VerifyError) {
        try read(register, operand, index, state)
        guard isKnown(content, state.facts[register]) else {
            throw error(index, operand, .wrongContent(register: register, expected: content))
        }
    }

    /// Whether a register of which `fact` is known holds something of a kind. What was captured does, from
    /// now on: all closures of this code must have it.
    private mutating func isKnown(_ content: VerifyError.Content, _ fact: FrameState.Fact?) -> Bool {
        switch (content, fact) {
        case (_, .captured(let index)):
            if let other = expectations[index] { return other == content }
            expectations[index] = content
            return true
        case (.box, .box): return true
        case (.procedure(let count), .procedure(let detail)): return count == detail
        default: return false
        }
    }
}

extension Opcode {
    /// Whether it returns from the procedure or goes on.
    fileprivate var mayReturn: Bool {
        switch self {
        case .returnIfTrue, .returnIfFalse, .returnIfWord, .returnUnlessWord, .returnIfLessImmediate,
            .returnIfNumbersEqualImmediate:
            true
        default: false
        }
    }
}
