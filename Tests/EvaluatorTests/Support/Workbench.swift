// SPDX-License-Identifier: MIT
import SennitReader
import Testing

@testable import SennitCompiler
@testable import SennitHeap
@testable import SennitMachine

/// A machine for code written by hand, with what such code may refer to.
final class Workbench {
    let machine: Machine
    /// The index of a primitive that takes one or two arguments.
    let primitive: Int
    /// A symbol that the machine's own numbers do not stand for.
    let symbol = Word(Symbol("workbench"))

    init() throws {
        machine = Machine(heap: try #require(Heap()))
        primitive = machine.addPrimitive("one-or-two") { _, arguments throws(Raise) in arguments[0] }
    }

    deinit {
        let heap = machine.heap
        machine.destroy()
        heap.destroy()
    }

    var globalCell: Word { GlobalCell.make(heap: machine.heap, name: Symbol("global"), module: .false) }

    /// Code that takes so many arguments and loads the last of so many captured variables.
    func code(parameters: Int = 0, captures: Int = 0) -> Word {
        let load =
            captures > 0
            ? Instruction(.loadCaptured, a: parameters, b: captures - 1)
            : Instruction(.loadWord, a: parameters, d: 0)
        return Code.make(
            heap: machine.heap, name: symbol, frameSize: parameters + 2, required: parameters, arity: .fixed,
            literals: [], instructions: [load, Instruction(.return, a: parameters)]
        ).word
    }

    func closure(parameters: Int) -> Word {
        Closure.makeOld(heap: machine.heap, code: Code(code(parameters: parameters)))
    }

    /// What the verifier says; nil if it finds nothing.
    func verdict(on contents: CodeContents) -> VerifyError? {
        var inspection = Inspection(machine: machine) { [primitive] index in
            index == primitive ? PrimitiveArity(minimum: 1, maximum: 2) : nil
        }
        return inspection.verdict(on: contents)
    }
}

/// Verifies code, with the code inside of it.
struct Inspection {
    let machine: Machine
    let arity: (Int) -> PrimitiveArity?
    private var expectations: [Word: Verifier.Expectations] = [:]

    init(machine: Machine, arity: @escaping (Int) -> PrimitiveArity?) {
        self.machine = machine
        self.arity = arity
    }

    /// What the verifier says; nil if it finds nothing.
    mutating func verdict(on contents: CodeContents) -> VerifyError? {
        do throws(VerifyError) {
            _ = try verify(contents)
            return nil
        } catch {
            return error
        }
    }

    private mutating func verify(_ contents: CodeContents) throws(VerifyError) -> Verifier.Expectations {
        var verifier = try Verifier(contents, machine: machine, arity: arity)
        for (code, captures) in contents.codeOfClosures where expectations[code.word] == nil {
            expectations[code.word] = try verify(CodeContents(code, captures: captures))
        }
        return try verifier.checkFlow(inner: expectations)
    }
}

/// Code of two parameters and a frame of six registers, unless stated otherwise.
func code(
    _ instructions: [Instruction], literals: [Word] = [], frameSize: Int = 6, required: Int = 2,
    arity: Code.Arity = .fixed, captures: Int? = nil
) -> CodeContents {
    CodeContents(
        name: "test", instructions: instructions, literals: literals, frameSize: frameSize, required: required,
        arity: arity, captures: captures)
}

/// An instruction that refers to the literal `index` of `count`, at index `place` of the code.
func referring(
    _ opcode: Opcode, x: Int = 0, a: Int = 0, to index: Int = 0, of count: Int = 1, at place: Int = 0
) -> Instruction {
    Instruction(
        opcode, x: x, a: a, d: Code.literalDistance(literalCount: count, literal: index, instruction: place))
}

/// Code that must be refused, and what must be found wrong with it.
struct BadCode: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let instruction: Int?
    let operand: VerifyError.Operand?
    let problem: VerifyError.Problem
    let contents: @Sendable (Workbench) -> CodeContents

    init(
        _ name: String, at instruction: Int?, _ operand: VerifyError.Operand?, _ problem: VerifyError.Problem,
        _ contents: @escaping @Sendable (Workbench) -> CodeContents
    ) {
        testDescription = name
        self.instruction = instruction
        self.operand = operand
        self.problem = problem
        self.contents = contents
    }

    /// The same of code that needs no workbench to be written.
    init(
        _ name: String, at instruction: Int?, _ operand: VerifyError.Operand?, _ problem: VerifyError.Problem,
        _ contents: CodeContents
    ) {
        self.init(name, at: instruction, operand, problem) { _ in contents }
    }

    /// That the verifier finds this, and nothing else, at this place.
    func check() throws {
        let error = try #require(try Workbench().verdict(contents))
        #expect(error.problem == problem)
        #expect(error.instruction == instruction)
        #expect(error.operand == operand)
        #expect(error.code == "test")
        #expect(!error.description.isEmpty)
    }
}

extension Workbench {
    fileprivate func verdict(_ contents: (Workbench) -> CodeContents) -> VerifyError? {
        verdict(on: contents(self))
    }
}
