// SPDX-License-Identifier: MIT
import SennitHeap
import SennitMachine

/// What a code object consists of, made or yet to be made: what the verifier looks at.
package struct CodeContents {
    package var name: String
    package var instructions: [Instruction]
    package var literals: [Word]
    /// In registers.
    package var frameSize: Int
    /// How many parameters there are beside the one for the rest.
    package var required: Int
    package var arity: Code.Arity
    /// How many captured variables the closures of this code carry; nil if that is not known.
    package var captures: Int?

    package init(
        name: String, instructions: [Instruction], literals: [Word] = [], frameSize: Int, required: Int,
        arity: Code.Arity = .fixed, captures: Int? = nil
    ) {
        self.name = name
        self.instructions = instructions
        self.literals = literals
        self.frameSize = frameSize
        self.required = required
        self.arity = arity
        self.captures = captures
    }

    package init(_ code: Code, captures: Int?) {
        self.init(
            name: code.name.isSymbol ? code.name.symbol.name : "anonymous",
            instructions: (0..<code.instructionCount).map { code.instruction($0) },
            literals: (0..<code.literalCount).map { code.literal($0) }, frameSize: code.frameSize,
            required: code.required, arity: code.arity, captures: captures)
    }

    /// The registers that a call fills.
    var parameterCount: Int { arity == .rest ? required + 1 : required }

    /// The number of arguments that closures of this code state in their header, as `Code.closureDetail`.
    var closureDetail: Int { arity == .fixed && required < 255 ? required : Int(Closure.variable) }
}

extension Code {
    /// How many captured variables a closure of this code must carry at least.
    var neededCaptures: Int {
        var needed = 0
        for index in 0..<instructionCount {
            let instruction = instruction(index)
            switch instruction.opcode {
            case .loadCaptured: needed = max(needed, instruction.b + 1)
            case .loadCapturedTwo: needed = max(needed, instruction.b + 1, instruction.c + 1)
            default: break
            }
        }
        return needed
    }
}
