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
/// registers have been written, and with what where an instruction relies on that: a box, a closure of so
/// many parameters. When such a thing is a captured variable, the code expects it of its closures, and
/// code that makes one must give it what it expects. So code inside of code is looked at first.
///
/// Taken on trust is what literals hold inside, and that symbols of the numbers stated exist: for both a
/// loader of code answers, which makes them.
///
/// Time: linear in the instructions but for loops, whose bodies are followed anew until what is known at
/// their heads no longer changes, at most once for each register.
package struct Verifier {
    /// What code relies on, by captured variable.
    package typealias Expectations = [Int: VerifyError.Content]

    package let contents: CodeContents
    let machine: Machine
    let arity: (Int) -> PrimitiveArity?
    /// Whether an instruction is at an index; data are not.
    var isInstruction: [Bool]
    /// Whether a jump leads to an index.
    var isTarget: [Bool]
    /// What the code inside expects of its closures.
    var inner: [Word: Expectations] = [:]
    /// What has been found so far that this code expects of its closures.
    var expectations: Expectations = [:]

    /// The first two passes: throws unless all instructions are well-formed.
    ///
    /// - Parameter arity: how many arguments the primitive of an index takes; nil if code may not call it.
    package init(
        _ contents: CodeContents, machine: Machine, arity: @escaping (Int) -> PrimitiveArity?
    ) throws(VerifyError) {
        self.contents = contents
        self.machine = machine
        self.arity = arity
        isInstruction = Array(repeating: false, count: contents.instructions.count)
        isTarget = isInstruction
        try checkWhole()
        try findInstructions()
        for index in contents.instructions.indices where isInstruction[index] { try checkOperands(at: index) }
    }

    /// The third pass: throws if what is done in order does not go together.
    ///
    /// - Parameter inner: what the code expects that this makes closures of, by code object.
    /// - Returns: what this code expects of its own closures.
    package mutating func checkFlow(inner: [Word: Expectations]) throws(VerifyError) -> Expectations {
        self.inner = inner
        defer { self.inner = [:] }
        try followFlow()
        return expectations
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
