// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// Checks code before it may run.
///
/// The machine trusts instructions: it looks neither at whether an opcode exists, nor a register, a
/// literal or the target of a jump, and it leaves registers as the last frame there left them. Code that
/// has passed here
///
/// - consists of known instructions, none of them data or the runtime's own, and never runs off its end;
/// - reads and writes registers inside its frame only, and none that may not have been written;
/// - leaves room for the link where it calls, and asks for a large frame if it has one;
/// - refers to its own literals, of the kind each instruction needs, to primitives that exist, with a
///   number of arguments that they take, and to captured variables that its closure carries;
/// - goes back in loops only, which look at the fuel, so that it can be interrupted.
///
/// Three passes: `Verifier+Layout` tells instructions from data, `Verifier+Operands` looks at each
/// operand by itself as the instruction table describes it, `Verifier+Flow` follows control and knows which
/// registers have been written.
///
/// Some instructions rely on what a register holds: a box, a closure of so many parameters. The third
/// pass makes sure where the value is made in the same code. Taken on trust are captured variables, whose
/// values other code made, what is inside of literals, and the numbers of symbols, for which a loader of
/// code answers that makes those itself.
///
/// Time: linear in the instructions but for loops, whose bodies are followed anew until what is known at
/// their heads no longer changes, at most once for each register.
package struct Verifier {
    let contents: CodeContents
    let machine: Machine
    let arity: (Int) -> PrimitiveArity?
    /// Whether an instruction is at an index; data are not.
    var isInstruction: [Bool]
    /// Whether a jump leads to an index.
    var isTarget: [Bool]

    /// Throws if `contents` may not run.
    ///
    /// - Parameter arity: how many arguments the primitive of an index takes; nil if code may not call it.
    package static func verify(
        _ contents: CodeContents, machine: Machine, arity: @escaping (Int) -> PrimitiveArity?
    ) throws(VerifyError) {
        var verifier = Verifier(contents, machine, arity)
        try verifier.checkWhole()
        try verifier.findInstructions()
        for index in verifier.contents.instructions.indices where verifier.isInstruction[index] {
            try verifier.checkOperands(at: index)
        }
        try verifier.followFlow()
    }

    private init(_ contents: CodeContents, _ machine: Machine, _ arity: @escaping (Int) -> PrimitiveArity?) {
        self.contents = contents
        self.machine = machine
        self.arity = arity
        isInstruction = Array(repeating: false, count: contents.instructions.count)
        isTarget = isInstruction
    }

    /// What concerns no single instruction.
    private func checkWhole() throws(VerifyError) {
        guard let first = contents.instructions.first else { throw error(.noInstructions) }
        guard (0...0xFFFF).contains(contents.frameSize) else { throw error(.frameTooLarge(contents.frameSize)) }
        guard contents.arity != .raw else { throw error(.rawArity) }
        guard (0...0xFFFF).contains(contents.required), contents.parameterCount <= contents.frameSize else {
            throw error(.parametersOutsideFrame(contents.parameterCount))
        }
        guard contents.frameSize <= Machine.smallFrame || first.opcode == .enterLargeFrame else {
            throw error(.lacksLargeFrame)
        }
        for (index, literal) in contents.literals.enumerated() {
            if machine.heap.isYoung(literal) { throw error(.youngLiteral(index: index)) }
            guard literal.isPointer || literal.isImmediateValue else { throw error(.notALiteral(index: index)) }
        }
    }

    func error(_ problem: VerifyError.Problem) -> VerifyError {
        VerifyError(code: contents.name, instruction: nil, opcode: nil, operand: nil, problem: problem)
    }

    func error(_ index: Int, _ operand: VerifyError.Operand, _ problem: VerifyError.Problem) -> VerifyError {
        VerifyError(
            code: contents.name, instruction: index, opcode: contents.instructions[index].opcode, operand: operand,
            problem: problem)
    }
}

extension Word {
    /// Whether this is a value that needs no memory, and that a program may see.
    var isImmediateValue: Bool {
        switch tag {
        case 1, 2, 6: return false
        case 5:
            let payload = bits >> 8
            if isCharacter { return payload <= 0x10FFFF && Unicode.Scalar(scalarValue) != nil }
            if isSymbol { return payload <= UInt64(UInt32.max) }
            return [.false, .true, .null, .endOfFile, .unspecified].contains(self)
        default: return true
        }
    }
}
