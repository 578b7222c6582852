// SPDX-License-Identifier: MIT
import SennitMachine

/// Why code may not run: which code, where in it, and what is wrong there.
package struct VerifyError: Error, Equatable {
    /// A field of an instruction.
    package enum Operand: String, Sendable {
        case opcode, x, a, b, c, d
    }

    /// What a literal must be for the instruction that refers to it.
    package enum LiteralKind: Equatable, Sendable {
        /// Something a program can have as a value.
        case value
        case globalCell
        case symbol
        /// A symbol, or #f for no name.
        case name
        case code
        /// A closure that takes exactly so many arguments.
        case procedure(parameters: Int)
    }

    /// What a register must hold for the instruction that reads it.
    package enum Content: Equatable, Sendable {
        case box
        /// A closure that takes exactly so many arguments.
        case procedure(parameters: Int)
        /// A closure that the code has just made, with so many captured variables or more.
        case newClosure(captures: Int)
    }

    package enum Problem: Equatable {
        // Of the code as a whole.
        case noInstructions
        case frameTooLarge(Int)
        case parametersOutsideFrame(Int)
        /// Only the runtime's own procedures look at their arguments themselves.
        case rawArity
        case lacksLargeFrame
        case notALiteral(index: Int)
        /// A literal that a collection would move.
        case youngLiteral(index: Int)

        // Of an instruction.
        case unknownOpcode(UInt8)
        case dataAsInstruction
        case runtimeOnly
        case misplacedLargeFrame
        case largeFrameSize(Int)
        case fallsOffEnd

        // Of an operand.
        case registerOutsideFrame(Int)
        case runOutsideFrame(first: Int, count: Int)
        case noRoomForLink(window: Int)
        case jumpOutsideCode(Int)
        case jumpIntoData(Int)
        /// Back without a loop's look at the fuel, or a loop that does not go back.
        case jumpInWrongDirection(Int)
        case notTheEntry(Int)
        /// A call of the running closure that does not take a fixed number of arguments.
        case notCallable
        case literalOutside(Int)
        case wrongLiteral(expected: LiteralKind)
        case unknownType(Int)
        case unknownPrimitive(Int)
        case argumentCount(primitive: Int, count: Int)
        case notAnImmediate(Int)
        case notACharacter(Int)
        case countOutside(Int)

        // Of closures.
        case lacksCaptures
        case captureCount(stated: Int, expected: Int)
        case closureDetail(stated: Int, expected: Int)
        /// The code loads a captured variable that its closure does not carry.
        case captureOutside(Int)
        /// A closure that may run before a captured variable has the value that its code needs.
        case unpatched(register: Int, capture: Int)
        /// Code that makes closures of itself, through other code or directly.
        case madeInsideItself

        // Of values on their way.
        case unwritten(register: Int)
        case wrongContent(register: Int, expected: Content)
    }

    /// The code's name.
    package let code: String
    /// The index of the instruction; nil when the trouble is with the code as a whole.
    package let instruction: Int?
    package let opcode: Opcode?
    package let operand: Operand?
    package let problem: Problem
}

extension VerifyError: CustomStringConvertible {
    package var description: String {
        var text = code
        if let instruction { text += ", instruction \(instruction)" }
        if let opcode { text += " (\(opcode))" }
        if let operand, operand != .opcode { text += ", operand \(operand.rawValue)" }
        return "\(text): \(problem)"
    }
}

extension VerifyError.Problem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .noInstructions: "there are no instructions"
        case .frameTooLarge(let size): "a frame of \(size) registers is too large"
        case .parametersOutsideFrame(let count): "\(count) parameters do not fit the frame"
        case .rawArity: "only the runtime's procedures may take their arguments as they are"
        case .lacksLargeFrame: "a frame of this size must be asked for by the first instruction"
        case .notALiteral(let index): "literal \(index) is no value"
        case .youngLiteral(let index): "literal \(index) is not in the old generation"
        case .unknownOpcode(let byte): "there is no instruction \(byte)"
        case .dataAsInstruction: "data where an instruction is expected"
        case .runtimeOnly: "only the runtime's procedures may contain this instruction"
        case .misplacedLargeFrame: "allowed as the first instruction only"
        case .largeFrameSize(let size): "makes room for \(size) registers, which is not the size of the frame"
        case .fallsOffEnd: "control runs off the end of the code"
        case .registerOutsideFrame(let register): "register \(register) is outside of the frame"
        case .runOutsideFrame(let first, let count): "\(count) registers from \(first) on reach out of the frame"
        case .noRoomForLink(let window): "a window at \(window) leaves no room for the link"
        case .jumpOutsideCode(let target): "leads to \(target), outside of the code"
        case .jumpIntoData(let target): "leads to \(target), which is no instruction"
        case .jumpInWrongDirection(let target): "leads to \(target): loops, and only they, go back"
        case .notTheEntry(let target): "leads to \(target), which is not the entry"
        case .notCallable: "the procedure does not take a fixed number of arguments"
        case .literalOutside(let index): "there is no literal \(index)"
        case .wrongLiteral(let expected): "the literal is not \(expected)"
        case .unknownType(let type): "there is no type \(type)"
        case .unknownPrimitive(let index): "there is no primitive \(index)"
        case .argumentCount(let primitive, let count): "primitive \(primitive) does not take \(count) arguments"
        case .notAnImmediate(let bits): "\(bits) is no immediate word"
        case .notACharacter(let bits): "\(bits) is no character"
        case .countOutside(let count): "\(count) is out of range"
        case .lacksCaptures: "the captured variables are not stated behind it"
        case .captureCount(let stated, let expected): "states \(stated) captured variables where \(expected) are due"
        case .closureDetail(let stated, let expected): "states arity \(stated), the code has \(expected)"
        case .captureOutside(let index): "the closure carries no captured variable \(index)"
        case .unpatched(let register, let capture):
            "the closure in register \(register) lacks a proper captured variable \(capture)"
        case .madeInsideItself: "makes a closure of the code that it is a part of"
        case .unwritten(let register): "register \(register) may be read before it is written"
        case .wrongContent(let register, let expected): "register \(register) is not known to hold \(expected)"
        }
    }
}

extension VerifyError.LiteralKind: CustomStringConvertible {
    package var description: String {
        switch self {
        case .value: "a value"
        case .globalCell: "a global cell"
        case .symbol: "a symbol"
        case .name: "a symbol or #f"
        case .code: "code"
        case .procedure(let count): "a procedure of \(count) parameters"
        }
    }
}

extension VerifyError.Content: CustomStringConvertible {
    package var description: String {
        switch self {
        case .box: "a box"
        case .procedure(let count): "a procedure of \(count) parameters"
        case .newClosure(let captures): "a closure just made, of \(captures) captured variables or more"
        }
    }
}
