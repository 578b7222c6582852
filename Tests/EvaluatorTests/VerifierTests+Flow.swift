// SPDX-License-Identifier: MIT
import Testing

@testable import SennitCompiler
@testable import SennitHeap
@testable import SennitMachine

/// Registers that are read before they are written, or hold something else than the instruction needs.
@Suite struct VerifierFlowTests {
    @Test(arguments: [
        BadCode("at once", at: 0, .a, .unwritten(register: 2), code([Instruction(.return, a: 2)])),
        BadCode(
            "the second half", at: 0, .c, .unwritten(register: 3),
            code([Instruction(.moveTwo, x: 2, a: 4, b: 0, c: 3), Instruction(.return, a: 0)])),
        BadCode(
            "the rest of fixed parameters", at: 0, .b, .unwritten(register: 2),
            code([Instruction(.move, a: 3, b: 2), Instruction(.return, a: 0)])),
        BadCode(
            "on one of two ways", at: 3, .a, .unwritten(register: 2),
            code([
                Instruction(.jumpIfFalse, a: 0, d: 2), Instruction(.move, a: 2, b: 0), Instruction(.move, a: 3, b: 0),
                Instruction(.return, a: 2),
            ])),
        BadCode(
            "a comparison", at: 0, .b, .unwritten(register: 5),
            code([Instruction(.jumpUnlessEq, a: 0, b: 5, c: 1), Instruction(.return, a: 0)])),
        BadCode(
            "a counter", at: 0, .a, .unwritten(register: 2), code([Instruction(.addImmediateLoop, x: 1, a: 2, d: 0)])),
        BadCode(
            "what is returned if so", at: 0, .c, .unwritten(register: 2),
            code([Instruction(.returnIfFalse, a: 0, c: 2), Instruction(.return, a: 0)])),
        BadCode(
            "a list's element", at: 1, .a, .unwritten(register: 3),
            code([Instruction(.move, a: 2, b: 0), Instruction(.makeList, x: 2, a: 2, c: 2), Instruction(.return, a: 2)])
        ),
        BadCode(
            "a value that was not unpacked", at: 1, .a, .unwritten(register: 5),
            code([Instruction(.unpackValues, x: 2, a: 3, b: 0), Instruction(.return, a: 5)])),
        BadCode(
            "what moving the frame left behind", at: 2, .a, .unwritten(register: 3),
            code([
                Instruction(.move, a: 3, b: 0), Instruction(.captureContinuation, a: 2, b: 2),
                Instruction(.return, a: 3),
            ])),
        BadCode(
            "the procedure to call", at: 0, .a, .unwritten(register: 2), code([Instruction(.tailCall, x: 0, a: 3)])),
        BadCode(
            "an argument", at: 1, .a, .unwritten(register: 4),
            code([Instruction(.moveTwo, x: 3, a: 2, b: 0, c: 0), Instruction(.tailCall, x: 2, a: 3)])),
        BadCode(
            "an argument of a call of itself", at: 1, .a, .unwritten(register: 5),
            code([Instruction(.move, a: 4, b: 0), Instruction(.callSelf, a: 4, d: -1), Instruction(.return, a: 2)])),
        BadCode("a captured register", at: 2, .b, .unwritten(register: 3)) { workbench in
            code(
                [
                    referring(.makeClosure, a: 2), Instruction(.captures, d: 2),
                    Instruction(.captures, x: 2, a: 1, b: 3), Instruction(.return, a: 2),
                ], literals: [workbench.code()])
        },
    ])
    func unwritten(_ bad: BadCode) throws { try bad.check() }

    @Test(arguments: 1...5)
    func callsLeaveTheirResultAndNothingAboveIt(register: Int) throws {
        // Everything is written; the window is at 4, so the result is in 2.
        let contents = code(
            [
                Instruction(.moveTwo, x: 3, a: 2, b: 0, c: 0), Instruction(.moveTwo, x: 5, a: 4, b: 0, c: 0),
                Instruction(.call, x: 2, a: 4), Instruction(.return, a: register),
            ])
        let error = try Workbench().verdict(on: contents)
        #expect(error?.problem == (register <= 2 ? nil : .unwritten(register: register)))
    }

    @Test func whatAloopDestroysIsNotThereTheSecondTime() throws {
        let contents = code([
            Instruction(.move, a: 4, b: 0), Instruction(.move, a: 3, b: 4), Instruction(.call, x: 0, a: 4),
            Instruction(.loop, d: -2),
        ])
        let error = try #require(try Workbench().verdict(on: contents))
        #expect(error.instruction == 1)
        #expect(error.problem == .unwritten(register: 4))
    }

    @Test(arguments: [
        BadCode(
            "a parameter as a box", at: 0, .b, .wrongContent(register: 0, expected: .box),
            code([Instruction(.loadBox, a: 2, b: 0), Instruction(.return, a: 2)])),
        BadCode(
            "a value as a box to fill", at: 1, .a, .wrongContent(register: 2, expected: .box),
            code([Instruction(.loadWord, a: 2, d: 0), Instruction(.fillBox, a: 2, b: 0), Instruction(.return, a: 2)])),
        BadCode(
            "a box that was overwritten", at: 2, .b, .wrongContent(register: 2, expected: .box),
            code([
                Instruction(.makeBox, a: 2), Instruction(.move, a: 2, b: 0), Instruction(.loadBox, a: 2, b: 2),
                Instruction(.return, a: 2),
            ])),
        BadCode(
            "a box on one of two ways", at: 3, .b, .wrongContent(register: 2, expected: .box),
            code([
                Instruction(.move, a: 2, b: 0), Instruction(.jumpIfTrue, a: 0, d: 2), Instruction(.makeBox, a: 2),
                Instruction(.loadBox, a: 3, b: 2), Instruction(.return, a: 3),
            ])),
        BadCode(
            "a parameter as a known procedure", at: 1, .a,
            .wrongContent(register: 2, expected: .procedure(parameters: 0)),
            code([Instruction(.move, a: 2, b: 0), Instruction(.tailCallKnown, x: 0, a: 3)])),
        BadCode(
            "a known procedure of other parameters", at: 1, .a,
            .wrongContent(register: 2, expected: .procedure(parameters: 0)),
            code([Instruction(.loadSelf, a: 2), Instruction(.callKnown, x: 0, a: 3), Instruction(.return, a: 1)])),
        BadCode(
            "a parameter to patch", at: 0, .a, .wrongContent(register: 0, expected: .newClosure(captures: 1)),
            code([Instruction(.patchCapture, a: 0, b: 0, c: 0), Instruction(.return, a: 0)])),
        BadCode(
            "a captured variable to patch that there is not", at: 3, .a,
            .wrongContent(register: 2, expected: .newClosure(captures: 2))
        ) { workbench in
            code(
                [
                    referring(.makeClosure, a: 2), Instruction(.captures, d: 1), Instruction(.captures, x: 1),
                    Instruction(.patchCapture, a: 2, b: 1, c: 0), Instruction(.return, a: 2),
                ], literals: [workbench.code()])
        },
        BadCode(
            "a closure to patch that may be old", at: 5, .a,
            .wrongContent(register: 2, expected: .newClosure(captures: 1))
        ) { workbench in
            code(
                [
                    referring(.makeClosure, a: 2), Instruction(.captures, d: 1), Instruction(.captures, x: 1),
                    Instruction(.move, a: 4, b: 0), Instruction(.call, x: 0, a: 5),
                    Instruction(.patchCapture, a: 2, b: 0, c: 0), Instruction(.return, a: 2),
                ], literals: [workbench.code()])
        },
    ])
    func contents(_ bad: BadCode) throws { try bad.check() }
}
