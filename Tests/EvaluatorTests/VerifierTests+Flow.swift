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

    @Test func whatLoopsDestroyIsNotThereTheSecondTime() throws {
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

    // MARK: - What code expects of its closures

    /// Code whose captured variable 0 is a box.
    private func codeOfBox(_ workbench: Workbench) -> Word {
        make(
            workbench,
            [Instruction(.loadCaptured, a: 0, b: 0), Instruction(.loadBox, a: 0, b: 0), Instruction(.return, a: 0)])
    }

    /// Code whose captured variable 0 is a closure that takes one argument.
    private func codeOfProcedure(_ workbench: Workbench) -> Word {
        make(
            workbench,
            [
                Instruction(.loadCaptured, a: 1, b: 0), Instruction(.loadWord, a: 2, d: 0),
                Instruction(.tailCallKnown, x: 1, a: 2),
            ])
    }

    /// Code that makes a closure of `inner` which captures what it has captured itself.
    private func codePassingOn(_ inner: Word, _ workbench: Workbench) -> Word {
        make(
            workbench,
            [
                Instruction(.loadCaptured, a: 0, b: 0), referring(.makeClosure, a: 0, at: 1),
                Instruction(.captures, d: 1), Instruction(.captures, x: 1), Instruction(.return, a: 0),
            ], literals: [inner])
    }

    private func make(_ workbench: Workbench, _ instructions: [Instruction], literals: [Word] = []) -> Word {
        Code.make(
            heap: workbench.machine.heap, name: .false, frameSize: 4, required: 0, arity: .fixed,
            literals: literals, instructions: instructions
        ).word
    }

    /// Makes a closure over register 2 in register 3, after `first`.
    private func capturing(_ first: Instruction, _ inner: Word, then rest: [Instruction] = []) -> CodeContents {
        code(
            [
                first, referring(.makeClosure, a: 3, at: 1), Instruction(.captures, d: 1),
                Instruction(.captures, x: 1, a: 2),
            ] + rest + [Instruction(.return, a: 3)], literals: [inner])
    }

    @Test func closuresGetWhatTheirCodeExpects() throws {
        let workbench = try Workbench()
        let box = Instruction(.makeBox, a: 2)
        let itself = Instruction(.loadSelf, a: 2)
        let value = Instruction(.loadWord, a: 2, d: 0)
        let lacking = VerifyError.Problem.unpatched(register: 3, capture: 0)
        func problem(_ contents: CodeContents) -> VerifyError.Problem? { workbench.verdict(on: contents)?.problem }

        #expect(problem(capturing(box, codeOfBox(workbench))) == nil)
        #expect(problem(capturing(value, codeOfBox(workbench))) == lacking)
        #expect(problem(capturing(itself, codeOfBox(workbench))) == lacking)
        #expect(problem(capturing(box, codePassingOn(codeOfBox(workbench), workbench))) == nil)
        #expect(problem(capturing(value, codePassingOn(codeOfBox(workbench), workbench))) == lacking)

        // The code around takes two arguments, the code inside wants a procedure of one.
        #expect(problem(capturing(itself, codeOfProcedure(workbench))) == lacking)
        var contents = capturing(itself, codeOfProcedure(workbench))
        contents.required = 1
        #expect(problem(contents) == nil)
    }

    @Test func closuresArePatchedBeforeTheyMayRun() throws {
        let workbench = try Workbench()
        let inner = codeOfBox(workbench)
        let value = Instruction(.loadWord, a: 2, d: 0)
        let patches = [Instruction(.makeBox, a: 4), Instruction(.patchCapture, a: 3, b: 0, c: 4)]
        func verdict(_ rest: [Instruction]) -> VerifyError? {
            workbench.verdict(on: capturing(value, inner, then: rest))
        }

        #expect(verdict(patches) == nil)
        #expect(
            verdict([Instruction(.patchCapture, a: 3, b: 0, c: 0)])?.problem
                == .wrongContent(register: 0, expected: .box))
        for tooEarly in [
            Instruction(.call, x: 0, a: 4), Instruction(.car, a: 5, b: 0), Instruction(.jumpIfFalse, a: 0, d: 1),
            Instruction(.returnIfTrue, a: 0, c: 1),
        ] {
            let error = verdict([tooEarly] + patches)
            #expect(error?.problem == .unpatched(register: 3, capture: 0))
            #expect(error?.instruction == 4)
        }
    }

    @Test func noCapturedVariableIsTwoThings() throws {
        let contents = code(
            [
                Instruction(.loadCaptured, a: 2, b: 0), Instruction(.loadBox, a: 3, b: 2),
                Instruction(.tailCallKnown, x: 0, a: 3),
            ], captures: 1)
        #expect(
            try Workbench().verdict(on: contents)?.problem
                == .wrongContent(register: 2, expected: .procedure(parameters: 0)))
    }
}
