// SPDX-License-Identifier: MIT
import Testing

@testable import SennitCompiler
@testable import SennitHeap
@testable import SennitMachine

private let done = Instruction(.return, a: 0)

/// What concerns the code as a whole, where instructions are, and where control goes.
@Suite struct VerifierLayoutTests {
    @Test(arguments: [
        BadCode("no instructions", at: nil, nil, .noInstructions, code([])),
        BadCode("too many registers", at: nil, nil, .frameTooLarge(70_000), code([done], frameSize: 70_000)),
        BadCode("more parameters than registers", at: nil, nil, .parametersOutsideFrame(7), code([done], required: 7)),
        BadCode(
            "no register for the rest", at: nil, nil, .parametersOutsideFrame(7),
            code([done], required: 6, arity: .rest)),
        BadCode(
            "a negative number of parameters", at: nil, nil, .parametersOutsideFrame(-1), code([done], required: -1)),
        BadCode("arguments as they are", at: nil, nil, .rawArity, code([done], arity: .raw)),
        BadCode("a large frame that is not asked for", at: nil, nil, .lacksLargeFrame, code([done], frameSize: 251)),
        BadCode("an unbound mark as literal", at: nil, nil, .notALiteral(index: 0), code([done], literals: [.unbound])),
        BadCode(
            "a header as literal", at: nil, nil, .notALiteral(index: 1), code([done], literals: [.true, Word(bits: 6)])),
        BadCode("a young literal", at: nil, nil, .youngLiteral(index: 0)) { workbench in
            code([done], literals: [workbench.machine.allocator.cons(.null, .null)])
        },
    ])
    func whole(_ bad: BadCode) throws { try bad.check() }

    @Test(arguments: [
        BadCode(
            "an unknown opcode", at: 1, .opcode, .unknownOpcode(0xFF),
            code([Instruction(.loadSelf, a: 2), Instruction(bits: 0xFF)])),
        BadCode("data to be run", at: 0, .opcode, .dataAsInstruction, code([Instruction(.captures, x: 1), done])),
        BadCode(
            "a frame asked for late", at: 1, .opcode, .misplacedLargeFrame,
            code([Instruction(.move, a: 2, b: 0), Instruction(.enterLargeFrame, d: 6), done])),
        BadCode(
            "a frame of another size", at: 0, .d, .largeFrameSize(299),
            code([Instruction(.enterLargeFrame, d: 299), done], frameSize: 300)),
        BadCode(
            "a negative frame", at: 0, .d, .largeFrameSize(-1), code([Instruction(.enterLargeFrame, d: -1), done])),
    ])
    func opcodes(_ bad: BadCode) throws { try bad.check() }

    @Test(
        arguments: Opcode.allCases.filter { "\($0)".hasSuffix("Body") } + [
            .halt, .underflow, .barrierReturn, .frameLink, .setDynamicState,
        ])
    func instructionsOfTheRuntime(opcode: Opcode) throws {
        try BadCode("\(opcode)", at: 0, .opcode, .runtimeOnly, code([Instruction(opcode), done])).check()
    }

    @Test(arguments: [
        Instruction(.move, a: 2, b: 0), Instruction(.jumpIfFalse, a: 0, d: -1), Instruction(.returnIfTrue, a: 0, c: 1),
        Instruction(.call, x: 0, a: 3), Instruction(.callSelf, a: 4, d: -1), Instruction(.enterLargeFrame, d: 6),
    ])
    func lastInstructionsThatGoOn(last: Instruction) throws {
        let error = try #require(try Workbench().verdict(on: code([Instruction(.move, a: 2, b: 0), last])))
        #expect(error.instruction == 1)
    }

    @Test(arguments: [
        BadCode("a move at the end", at: 0, .opcode, .fallsOffEnd, code([Instruction(.move, a: 2, b: 0)])),
        BadCode(
            "a jump that may not be taken at the end", at: 1, .d, .jumpOutsideCode(2),
            code([done, Instruction(.jumpIfFalse, a: 0, d: 1)])),
        BadCode(
            "a return that may not be taken at the end", at: 0, .opcode, .fallsOffEnd,
            code([Instruction(.returnIfFalse, a: 0, c: 1)])),
        BadCode("a closure at the end", at: 0, .opcode, .fallsOffEnd) { workbench in
            code([referring(.makeClosure, a: 2), Instruction(.captures, a: 0, d: 0)], literals: [workbench.code()])
        },
    ])
    func ends(_ bad: BadCode) throws { try bad.check() }

    @Test(arguments: [
        BadCode("before the code", at: 1, .d, .jumpOutsideCode(-1), code([done, Instruction(.loop, d: -2)])),
        BadCode("behind the code", at: 0, .d, .jumpOutsideCode(2), code([Instruction(.jump, d: 2), done])),
        BadCode(
            "far behind the code", at: 0, .c, .jumpOutsideCode(0x7FFF),
            code([Instruction(.jumpIfEq, a: 0, b: 1, c: 0x7FFF), done])),
        BadCode(
            "far before the code", at: 0, .d, .jumpOutsideCode(Int(Int32.min)),
            code([Instruction(.jump, d: Int(Int32.min)), done])),
        BadCode("to itself", at: 0, .d, .jumpInWrongDirection(0), code([Instruction(.jump, d: 0)])),
        BadCode(
            "back without looking at the fuel", at: 1, .c, .jumpInWrongDirection(0),
            code([Instruction(.move, a: 2, b: 0), Instruction(.jumpIfLess, a: 0, b: 1, c: -1), done])),
        BadCode("a loop forward", at: 0, .d, .jumpInWrongDirection(1), code([Instruction(.loop, d: 1), done])),
        BadCode("the second half of a closure", at: 0, .d, .jumpIntoData(2)) { workbench in
            code(
                [
                    Instruction(.jumpIfTrue, a: 0, d: 2), referring(.makeClosure, a: 2, at: 1),
                    Instruction(.captures, d: 0), done,
                ], literals: [workbench.code()])
        },
        BadCode("captured registers", at: 0, .c, .jumpIntoData(3)) { workbench in
            code(
                [
                    Instruction(.jumpIfWord, a: 0, b: 5, c: 3), referring(.makeClosure, a: 2, at: 1),
                    Instruction(.captures, d: 1), Instruction(.captures, x: 1), done,
                ], literals: [workbench.code(captures: 1)])
        },
        BadCode(
            "a call of itself that skips the front", at: 3, .d, .notTheEntry(1),
            code([
                Instruction(.move, a: 2, b: 0), Instruction(.move, a: 4, b: 0), Instruction(.move, a: 5, b: 0),
                Instruction(.callSelf, a: 4, d: -2), done,
            ])),
        BadCode(
            "a call of itself with a rest", at: 1, .d, .notCallable,
            code([Instruction(.move, a: 4, b: 0), Instruction(.callSelf, a: 4, d: -1), done], arity: .rest)),
    ])
    func jumps(_ bad: BadCode) throws { try bad.check() }

    @Test(arguments: [
        BadCode("nothing behind", at: 0, .opcode, .lacksCaptures) {
            code([referring(.makeClosure, a: 2), done], literals: [$0.code()])
        },
        BadCode("the end behind", at: 0, .opcode, .lacksCaptures) {
            code([referring(.makeClosure, a: 2)], literals: [$0.code()])
        },
        BadCode("a negative count", at: 1, .d, .countOutside(-1)) {
            code([referring(.makeClosure, a: 2), Instruction(.captures, d: -1), done], literals: [$0.code()])
        },
        BadCode("a count beyond the end", at: 1, .d, .captureCount(stated: 4, expected: 3)) {
            code(
                [referring(.makeClosure, a: 2), Instruction(.captures, d: 4), Instruction(.captures, x: 3)],
                literals: [$0.code()])
        },
        BadCode("a huge count", at: 1, .d, .captureCount(stated: Int(Int32.max), expected: 3)) {
            code(
                [referring(.makeClosure, a: 2), Instruction(.captures, d: Int(Int32.max)), done], literals: [$0.code()])
        },
        BadCode("an instruction among them", at: 2, .opcode, .lacksCaptures) {
            code([referring(.makeClosure, a: 2), Instruction(.captures, d: 1), done], literals: [$0.code()])
        },
        BadCode("a count of a word that is another", at: 2, .x, .captureCount(stated: 2, expected: 1)) {
            code(
                [referring(.makeClosure, a: 2), Instruction(.captures, d: 1), Instruction(.captures, x: 2), done],
                literals: [$0.code()])
        },
        BadCode("fewer than the code loads", at: 1, .d, .captureCount(stated: 1, expected: 2)) {
            code(
                [referring(.makeClosure, a: 2), Instruction(.captures, d: 1), Instruction(.captures, x: 1), done],
                literals: [$0.code(captures: 2)])
        },
        BadCode("another arity than the code's", at: 1, .a, .closureDetail(stated: 0, expected: 1)) {
            code(
                [referring(.makeClosure, a: 2), Instruction(.captures, d: 0), done], literals: [$0.code(parameters: 1)])
        },
        BadCode("a register outside of the frame", at: 2, .b, .registerOutsideFrame(6)) {
            code(
                [
                    referring(.makeClosure, a: 2), Instruction(.captures, d: 2), Instruction(.captures, x: 2, b: 6),
                    done,
                ], literals: [$0.code()])
        },
        BadCode("a register outside of the frame that is not counted", at: 2, .c, .registerOutsideFrame(6)) {
            code(
                [
                    referring(.makeClosure, a: 2), Instruction(.captures, d: 2), Instruction(.captures, x: 2, c: 6),
                    done,
                ], literals: [$0.code()])
        },
    ])
    func closures(_ bad: BadCode) throws { try bad.check() }
}
