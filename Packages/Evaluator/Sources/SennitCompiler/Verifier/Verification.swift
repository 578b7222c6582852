// SPDX-License-Identifier: MIT
import SennitCoreForms
import SennitHeap
import SennitMachine

/// Has the verifier look at all code that a compiler makes.
///
/// A mistake found in it is the compiler's own: an internal error, which the program's author sees as an
/// error of compilation, and the process survives.
package final class Verification {
    private let machine: Machine
    let recorder: ArityRecorder
    /// How many code objects have passed.
    package private(set) var count = 0

    init(machine: Machine, linker: any Linker) {
        self.machine = machine
        recorder = ArityRecorder(linker)
    }

    /// Checks `root`, whose closures carry no captured variables, and all code that was made along with it:
    /// what it makes closures of, and what the closures among its literals run.
    ///
    /// - Parameter firstTable: the first debug table of what was made.
    func check(_ root: Code, madeSince firstTable: Int) throws(CompileError) {
        var pending = [(code: root, captures: 0)]
        var seen: Set<UInt64> = [root.word.bits]
        while let (code, captures) = pending.popLast() {
            let contents = CodeContents(code, captures: captures)
            do throws(VerifyError) {
                try Verifier.verify(contents, machine: machine) { self.recorder.arity(of: $0) }
            } catch {
                throw CompileError(
                    message: "internal error: the compiler made code that must not run: \(error)",
                    position: position(in: code, error.instruction ?? 0))
            }
            count += 1
            for (inner, captures) in contents.codeInside
            where inner.debugIndex >= firstTable && seen.insert(inner.word.bits).inserted {
                pending.append((inner, captures))
            }
        }
    }

    private func position(in code: Code, _ instruction: Int) -> Position {
        guard machine.state.pointee.debugTables.indices.contains(code.debugIndex) else { return .none }
        return Position(machine.state.pointee.debugTables[code.debugIndex].position(ofInstruction: instruction))
    }
}

extension CodeContents {
    /// The code that verified code refers to, each with the number of captured variables that its closure
    /// carries.
    package var codeInside: [(code: Code, captures: Int)] {
        var found: [(code: Code, captures: Int)] = []
        for (index, instruction) in instructions.enumerated() where instruction.opcode == .makeClosure {
            found.append((Code(literals[index + instruction.d + literals.count]), instructions[index + 1].d))
        }
        // A closure whose definition is yet to be compiled has no code.
        for literal in literals where literal.is(.closure) && literal[payload: Closure.codeIndex].is(.code) {
            found.append((Closure.code(literal), literal.header.size - Closure.firstCapture))
        }
        return found
    }
}
