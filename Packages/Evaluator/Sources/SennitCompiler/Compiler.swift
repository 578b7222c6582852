// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine
import SennitReader

/// Core forms to code.
package struct Compiler {
    let machine: Machine
    let linker: any Linker

    package init(machine: Machine, linker: any Linker) {
        self.machine = machine
        self.linker = linker
    }

    /// A procedure of no arguments that evaluates `form`. It, and all it refers to, is old.
    package func compile(_ form: CoreForm) throws(CompileError) -> Word {
        let analyzer = Analyzer(linker: linker)
        let node = Simplifier().simplify(try analyzer.analyze(form))
        Contification.run(node)
        let main = Procedure(
            name: nil, parameters: [], parameterTypes: [], rest: nil, returnType: nil, body: node, position: .none)
        ClosureAnalysis.run(main)
        let code = try Generator.generate(main, machine: machine)
        return Closure.makeOld(heap: machine.heap, code: code)
    }
}
