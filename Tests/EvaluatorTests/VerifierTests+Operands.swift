// SPDX-License-Identifier: MIT
import Testing

@testable import SennitCompiler
@testable import SennitHeap
@testable import SennitMachine

private let done = Instruction(.return, a: 0)

/// Operands that no instruction may have.
@Suite struct VerifierOperandTests {
    @Test(arguments: [
        (Instruction(.move, a: 6, b: 0), VerifyError.Operand.a, 6), (Instruction(.move, a: 0, b: 0xFFFF), .b, 0xFFFF),
        (Instruction(.moveTwo, x: 6, a: 0, b: 0, c: 0), .x, 6), (Instruction(.moveTwo, x: 0, a: 0, b: 0, c: 7), .c, 7),
        (Instruction(.loadCapturedTwo, x: 255, a: 0), .x, 255), (Instruction(.add, a: 0, b: 0, c: 6), .c, 6),
        (Instruction(.jumpIfEq, a: 0, b: 6, c: 1), .b, 6), (Instruction(.returnPair, b: 0, c: 6), .c, 6),
        (Instruction(.checkType, x: 1, a: 6, d: -2), .a, 6),
        (Instruction(.callPrimitive, x: 1, a: 0, b: 0, c: 6), .c, 6),
        (Instruction(.makeList, x: 1, a: 0, c: 6), .c, 6), (Instruction(.unpackValues, x: 1, a: 2, b: 6), .b, 6),
        (Instruction(.patchCapture, a: 0, b: 0, c: 6), .c, 6),
        (Instruction(.addImmediateLoop, x: 1, a: 6, d: 0), .a, 6),
        (Instruction(.returnIfTrue, a: 0, c: 6), .c, 6), (Instruction(.captureContinuation, a: 6, b: 0), .a, 6),
    ])
    func registersOutsideTheFrame(_ instruction: Instruction, _ operand: VerifyError.Operand, _ register: Int) throws {
        try BadCode("", at: 0, operand, .registerOutsideFrame(register), code([instruction, done], literals: [.false]))
            .check()
    }

    @Test(arguments: [
        (Instruction(.callPrimitive, x: 2, a: 5, b: 0, c: 0), VerifyError.Operand.a, 5, 2),
        (Instruction(.makeList, x: 255, a: 0, c: 0), .a, 0, 255),
        (Instruction(.makeList, x: 0, a: 7, c: 0), .a, 7, 0),
        (Instruction(.unpackValues, x: 2, a: 4, b: 0, c: 1), .a, 4, 3),
        (Instruction(.call, x: 1, a: 6), .a, 6, 1), (Instruction(.callSelf, a: 5, d: 0), .a, 5, 2),
        (Instruction(.tailCallKnown, x: 0, a: 7), .a, 7, 0), (Instruction(.captureContinuation, a: 0, b: 7), .b, 0, 7),
    ])
    func runsOutsideTheFrame(_ instruction: Instruction, _ operand: VerifyError.Operand, _ first: Int, _ count: Int)
        throws
    {
        try BadCode("", at: 0, operand, .runOutsideFrame(first: first, count: count), code([instruction, done])).check()
    }

    @Test(
        arguments: [
            Opcode.call, .callGlobal, .callKnown, .callLiteral, .callSelf, .callWithContinuation, .tailCall,
            .tailCallGlobal, .tailCallKnown,
            .tailCallLiteral,
        ], [0, 1])
    func windowsWithoutRoomForTheLink(opcode: Opcode, window: Int) throws {
        let instruction = Instruction(opcode, a: window, d: 0)
        try BadCode("", at: 0, .a, .noRoomForLink(window: window), code([instruction, done])).check()
    }

    @Test(arguments: [
        BadCode(
            "before the first", at: 0, .d, .literalOutside(-1),
            code([referring(.loadLiteral, a: 2, to: -1), done], literals: [.true])),
        BadCode(
            "behind the last", at: 0, .d, .literalOutside(1),
            code([referring(.loadLiteral, a: 2, to: 1), done], literals: [.true])),
        BadCode(
            "where there is none", at: 0, .d, .literalOutside(0),
            code([referring(.loadLiteral, a: 2, to: 0, of: 0), done])),
        BadCode(
            "far away", at: 0, .d, .literalOutside(Int(Int32.min) + 1),
            code([Instruction(.loadGlobal, a: 2, d: Int(Int32.min)), done], literals: [.true])),
        BadCode("code as a value", at: 0, .d, .wrongLiteral(expected: .value)) {
            code([referring(.loadLiteral, a: 2), done], literals: [$0.code()])
        },
        BadCode("a cell as a value", at: 0, .d, .wrongLiteral(expected: .value)) {
            code([referring(.loadLiteral, a: 2), done], literals: [$0.globalCell])
        },
        BadCode(
            "a value as code", at: 0, .d, .wrongLiteral(expected: .code),
            code([referring(.makeClosure, a: 2), Instruction(.captures), done], literals: [.true])),
        BadCode(
            "a number as a name", at: 0, .d, .wrongLiteral(expected: .name),
            code([referring(.checkType, x: 1, a: 0), done], literals: [Word(fixnum: 1)])),
        BadCode(
            "no name of a variable", at: 0, .d, .wrongLiteral(expected: .symbol),
            code([referring(.checkBound, a: 0), done], literals: [.false])),
        BadCode("a procedure of other parameters", at: 0, .d, .wrongLiteral(expected: .procedure(parameters: 1))) {
            code([referring(.tailCallLiteral, x: 1, a: 3), done], literals: [$0.closure(parameters: 2)])
        },
        BadCode(
            "no procedure", at: 0, .d, .wrongLiteral(expected: .procedure(parameters: 0)),
            code([referring(.callLiteral, x: 0, a: 3), done], literals: [.true])),
    ])
    func literals(_ bad: BadCode) throws { try bad.check() }

    @Test(arguments: [Opcode.loadGlobal, .defineGlobal, .callGlobal, .tailCallGlobal])
    func literalsThatAreNoGlobalCells(opcode: Opcode) throws {
        for literal in [Word.true, Word(fixnum: 0)] {
            try BadCode(
                "", at: 0, .d, .wrongLiteral(expected: .globalCell),
                code([referring(opcode, a: 2), done], literals: [literal])
            ).check()
        }
        try BadCode("a box", at: 0, .d, .wrongLiteral(expected: .globalCell)) { workbench in
            let box = workbench.machine.heap.oldObject(.cell, size: 1)
            box[payload: 0] = .false
            return code([referring(opcode, a: 2), done], literals: [box])
        }.check()
    }

    @Test(arguments: [
        BadCode(
            "an unknown primitive", at: 0, .b, .unknownPrimitive(9),
            code([Instruction(.callPrimitive, x: 1, a: 0, b: 9, c: 2), done])),
        BadCode("a primitive that code may not call", at: 0, .b, .unknownPrimitive(1)) { workbench in
            let index = workbench.machine.addPrimitive("hidden") { _, _ throws(Raise) in .true }
            return code([Instruction(.callPrimitive, x: 1, a: 0, b: index, c: 2), done])
        },
        BadCode(
            "too few arguments", at: 0, .b, .argumentCount(primitive: 0, count: 0),
            code([Instruction(.callPrimitive, x: 0, a: 0, b: 0, c: 2), done])),
        BadCode(
            "too many arguments", at: 0, .b, .argumentCount(primitive: 0, count: 3),
            code([Instruction(.callPrimitive, x: 3, a: 0, b: 0, c: 2), done])),
    ])
    func primitives(_ bad: BadCode) throws { try bad.check() }

    @Test(arguments: [Opcode.jumpIfType, .jumpUnlessType, .isType, .checkType])
    func unknownTypes(opcode: Opcode) throws {
        let type = TypeCode.allCases.count
        try BadCode("", at: 0, .x, .unknownType(type), code([Instruction(opcode, x: type), done])).check()
    }

    /// Pointers, marks, and what no program may see.
    @Test(arguments: [1, 2, 6, 0x505, 0x605, 0x1D, 0xD8_000D, 0x1100_000D, -3])
    func wordsThatAreNoImmediates(bits: Int) throws {
        for opcode in [Opcode.loadWord, .returnWord] {
            try BadCode("", at: 0, .d, .notAnImmediate(bits), code([Instruction(opcode, d: bits), done])).check()
        }
        guard (0...0xFFFF).contains(bits) else { return }
        for opcode in [Opcode.jumpIfWord, .jumpUnlessWord, .returnIfWord, .jumpIfCharacter] {
            try BadCode("", at: 0, .b, .notAnImmediate(bits), code([Instruction(opcode, b: bits, c: 1), done])).check()
        }
    }

    @Test func charactersAreComparedWithCharacters() throws {
        try BadCode("", at: 0, .b, .notACharacter(0x105), code([Instruction(.jumpIfCharacter, b: 0x105, c: 1), done]))
            .check()
    }

    @Test(arguments: [
        BadCode(
            "a captured variable that is not carried", at: 0, .b, .captureOutside(1),
            code([Instruction(.loadCaptured, a: 2, b: 1), done], captures: 1)),
        BadCode(
            "the second of two", at: 0, .c, .captureOutside(3),
            code([Instruction(.loadCapturedTwo, x: 3, a: 2, b: 0, c: 3), done], captures: 3)),
        BadCode(
            "no captured variables", at: 0, .b, .captureOutside(0),
            code([Instruction(.loadCaptured, a: 2, b: 0), done], captures: 0)),
        BadCode(
            "two rests", at: 0, .c, .countOutside(2), code([Instruction(.unpackValues, x: 1, a: 2, b: 0, c: 2), done])),
    ])
    func counts(_ bad: BadCode) throws { try bad.check() }
}
