// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine
import SennitReader

/// Core forms to code.
package struct Compiler {
    let machine: Machine
    let linker: any Linker
    /// What checks the code that is made; nil if nothing does.
    package let verification: Verification?

    /// - Parameter verifiesCode: whether the verifier looks at all code that is made. In debug builds it
    ///   always does.
    package init(machine: Machine, linker: any Linker, verifiesCode: Bool = false) {
        self.machine = machine
        verification = verifiesCode || Compiler.isDebugBuild ? Verification(machine: machine, linker: linker) : nil
        self.linker = verification?.recorder ?? linker
    }

    private static var isDebugBuild: Bool {
        #if DEBUG
        true
        #else
        false
        #endif
    }

    /// A procedure of no arguments that evaluates `form`. It, and all it refers to, is old.
    package func compile(_ form: CoreForm) throws(CompileError) -> Word {
        let analyzer = Analyzer(linker: linker)
        let main = Procedure(
            name: nil, parameters: [], parameterTypes: [], rest: nil, returnType: nil,
            body: try analyzer.analyze(form), position: .none)
        transform(main)
        let code = try generate(main)
        return Closure.makeOld(heap: machine.heap, code: code)
    }

    /// A closure for a procedure that is yet to be defined: until `compile` comes to its definition,
    /// calls of it raise the error of a variable without a value.
    package func makeUndefined(_ lambda: Lambda, name: Symbol, cell: Word) -> Word {
        let closure = Closure.makeIncomplete(
            heap: machine.heap, parameters: lambda.parameters.count, takesRest: lambda.rest != nil)
        let distance = Code.literalDistance(literalCount: 1, literal: 0, instruction: 0)
        let code = Code.make(
            heap: machine.heap, name: Word(name), frameSize: lambda.parameters.count + 2,
            required: lambda.parameters.count, arity: lambda.rest == nil ? .fixed : .rest, serial: machine.newSerial(),
            literals: [cell], instructions: [Instruction(.loadGlobal, a: 0, d: distance), Instruction(.return, a: 0)])
        Closure.complete(closure, code: code)
        return closure
    }

    /// Gives a closure made by `Closure.makeIncomplete` the code of `lambda`, which refers to no local
    /// variable from outside.
    package func complete(_ closure: Word, with lambda: Lambda) throws(CompileError) {
        Closure.complete(closure, code: try compileClosed(lambda))
    }

    /// The same for a `case-lambda`.
    package func complete(_ closure: Word, with node: CaseLambda) throws(CompileError) {
        var clauses: [Word] = []
        for clause in node.clauses {
            clauses.append(Closure.makeOld(heap: machine.heap, code: try compileClosed(clause)))
        }
        machine.completeCaseLambda(closure, clauses: clauses, name: node.name.map { Word($0) } ?? .false)
    }

    private func transform(_ procedure: Procedure) {
        procedure.body = Simplifier().simplify(procedure.body)
        Contification.run(procedure.body)
        OpenContinuations(machine: machine).run(procedure)
        ClosureAnalysis.run(procedure)
    }

    private func compileClosed(_ lambda: Lambda) throws(CompileError) -> Code {
        let procedure = try Analyzer(linker: linker).procedure(lambda)
        transform(procedure)
        return try generate(procedure)
    }

    /// The code of a procedure that captures nothing, and of all procedures inside it.
    private func generate(_ procedure: Procedure) throws(CompileError) -> Code {
        let first = machine.shared.pointee.nextSerial
        let code = try Generator.generate(procedure, machine: machine)
        try verification?.check(code, madeSince: first)
        return code
    }
}
