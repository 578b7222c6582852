// SPDX-License-Identifier: MIT
import Testing

@testable import SennitCompiler
@testable import SennitHeap
@testable import SennitMachine

/// Code that the verifier must let pass.
@Suite struct VerifierTests {
    private func expectAccepted(_ contents: (Workbench) -> CodeContents) throws {
        let workbench = try Workbench()
        let error = workbench.verdict(on: contents(workbench))
        #expect(error == nil, "\(error?.description ?? "")")
    }

    @Test func plainInstructions() throws {
        try expectAccepted { _ in
            code([
                Instruction(.loadWord, a: 2, d: Int(Word.null.bits)), Instruction(.cons, a: 2, b: 0, c: 2),
                Instruction(.add, a: 3, b: 0, c: 1), Instruction(.isType, x: Int(TypeCode.port.rawValue), a: 4, b: 3),
                Instruction(.getDynamicState, a: 5), Instruction(.return, a: 4),
            ])
        }
    }

    @Test func twoInstructionsInOne() throws {
        try expectAccepted { _ in
            code(
                [
                    // The second half reads what the first has written.
                    Instruction(.moveTwo, x: 3, a: 2, b: 0, c: 2),
                    Instruction(.loadCapturedTwo, x: 5, a: 4, b: 1, c: 0),
                    Instruction(.returnIfTrue, a: 3, c: 5), Instruction(.returnIfWord, a: 2, b: 0x105, c: 4),
                    Instruction(.returnSum, b: 2, c: 3),
                ], captures: 2)
        }
    }

    @Test func loopsAndBranches() throws {
        try expectAccepted { _ in
            code([
                Instruction(.loadWord, a: 2, d: 0), Instruction(.jumpUnlessLess, a: 2, b: 0, c: 3),
                Instruction(.addImmediate, a: 3, b: 2, c: -1), Instruction(.addImmediateLoop, x: 1, a: 2, d: -2),
                Instruction(.jumpIfWord, a: 2, b: Int(Word(fixnum: 7).bits), c: 3), Instruction(.loadWord, a: 3, d: 8),
                Instruction(.jump, d: 2), Instruction(.loadWord, a: 3, d: 16), Instruction(.return, a: 3),
            ])
        }
        try expectAccepted { _ in code([Instruction(.loop, d: 0)]) }
    }

    @Test func calls() throws {
        try expectAccepted { workbench in
            let literals = [workbench.globalCell, workbench.closure(parameters: 1)]
            return code(
                [
                    Instruction(.moveTwo, x: 4, a: 3, b: 0, c: 1), Instruction(.call, x: 1, a: 4),
                    Instruction(.move, a: 4, b: 2), referring(.callGlobal, x: 1, a: 4, to: 0, of: 2, at: 3),
                    Instruction(.move, a: 5, b: 2), referring(.callLiteral, x: 1, a: 5, to: 1, of: 2, at: 5),
                    Instruction(.moveTwo, x: 5, a: 4, b: 3, c: 0), Instruction(.callSelf, a: 4, d: -7),
                    Instruction(.callPrimitive, x: 2, a: 0, b: workbench.primitive, c: 3),
                    Instruction(.makeList, x: 0, a: 6, c: 4),
                    Instruction(.move, a: 5, b: 3), referring(.tailCallGlobal, x: 1, a: 5, to: 0, of: 2, at: 11),
                ], literals: literals)
        }
    }

    @Test func closures() throws {
        try expectAccepted { workbench in
            code(
                [
                    referring(.makeClosure, a: 2), Instruction(.captures, a: 1, d: 4),
                    Instruction(.captures, x: 3, a: 0, b: 1, c: 0), Instruction(.captures, x: 1, a: 1),
                    Instruction(.patchCapture, a: 2, b: 3, c: 2), Instruction(.moveTwo, x: 4, a: 5, b: 2, c: 5),
                    Instruction(.callKnown, x: 1, a: 5), Instruction(.tailCall, x: 0, a: 4),
                ], literals: [workbench.code(parameters: 1, captures: 4)])
        }
    }

    @Test func closuresYetToBeCompiled() throws {
        try expectAccepted { workbench in
            let closure = Closure.makeIncomplete(heap: workbench.machine.heap, parameters: 1, takesRest: false)
            return code(
                [Instruction(.move, a: 4, b: 0), referring(.tailCallLiteral, x: 1, a: 4, at: 1)], literals: [closure])
        }
    }

    @Test func boxes() throws {
        try expectAccepted { workbench in
            code(
                [
                    Instruction(.makeBox, a: 2), Instruction(.move, a: 3, b: 2), Instruction(.fillBox, a: 3, b: 0),
                    Instruction(.loadBox, a: 4, b: 2), referring(.checkBound, a: 4, at: 4),
                    Instruction(.loadCaptured, a: 5, b: 0), Instruction(.loadBox, a: 5, b: 5),
                    Instruction(.return, a: 5),
                ], literals: [workbench.symbol], captures: 1)
        }
    }

    @Test func parametersAndSeveralValues() throws {
        try expectAccepted { _ in
            code(
                [
                    Instruction(.unpackValues, x: 2, a: 3, b: 2, c: 1), Instruction(.captureContinuation, a: 2, b: 5),
                    Instruction(.makeList, x: 4, a: 1, c: 0), Instruction(.tailCallWithValues, a: 2, b: 4),
                ], arity: .rest)
        }
    }

    @Test func largeFrames() throws {
        try expectAccepted { _ in
            code(
                [
                    Instruction(.enterLargeFrame, d: 60_000), Instruction(.loadWord, a: 59_999, d: 0),
                    Instruction(.return, a: 59_999),
                ], frameSize: 60_000)
        }
    }

    @Test func deadCodeMayReadWhatItLikes() throws {
        try expectAccepted { _ in code([Instruction(.return, a: 0), Instruction(.return, a: 5)]) }
    }

    @Test func handwrittenProceduresOfTheLibrary() throws {
        try expectAccepted { _ in
            code(
                [
                    Instruction(.move, a: 3, b: 0), Instruction(.call, x: 0, a: 4),
                    Instruction(.tailCallWithValues, a: 1, b: 2),
                ], frameSize: 5)
        }
    }
}
