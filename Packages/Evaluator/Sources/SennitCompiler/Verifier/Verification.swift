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
    /// - Parameter first: the serial number of the first code that was made.
    func check(_ root: Code, madeSince first: Int) throws(CompileError) {
        var roots = [(code: root, captures: 0)]
        var seen: Set<Word> = [root.word]
        while let (code, captures) = roots.popLast() {
            for contents in try checkInside(code, captures: captures) {
                for (literal, captures) in contents.codeOfLiterals
                where literal.serial >= first && seen.insert(literal.word).inserted {
                    roots.append((literal, captures))
                }
            }
        }
    }

    /// Code whose third pass waits until the code inside of it has passed.
    private struct OpenCode {
        let code: Code
        var verifier: Verifier
        var inside: [(code: Code, captures: Int)]
    }

    /// Checks `root`, and before it the code that it makes closures of; what all of it consists of.
    private func checkInside(_ root: Code, captures: Int) throws(CompileError) -> [CodeContents] {
        var open = [try begin(root, captures: captures)]
        var begun: Set<Word> = [root.word]
        var expectations: [Word: Verifier.Expectations] = [:]
        var checked: [CodeContents] = []
        while var current = open.popLast() {
            guard let (code, captures) = current.inside.popLast() else {
                expectations[current.code.word] = try reporting(current.code) { () throws(VerifyError) in
                    try current.verifier.checkFlow(inner: expectations)
                }
                checked.append(current.verifier.contents)
                count += 1
                continue
            }
            open.append(current)
            if begun.insert(code.word).inserted {
                open.append(try begin(code, captures: captures))
            } else if expectations[code.word] == nil {
                throw failure(current.code, current.verifier.error(.madeInsideItself))
            }
        }
        return checked
    }

    private func begin(_ code: Code, captures: Int) throws(CompileError) -> OpenCode {
        let verifier = try reporting(code) { () throws(VerifyError) in
            try Verifier(CodeContents(code, captures: captures), machine: machine) { [recorder] index in
                recorder.arity(of: index)
            }
        }
        return OpenCode(code: code, verifier: verifier, inside: verifier.contents.codeOfClosures)
    }

    private func reporting<Result>(
        _ code: Code, _ check: () throws(VerifyError) -> Result
    ) throws(CompileError) -> Result {
        do throws(VerifyError) {
            return try check()
        } catch {
            throw failure(code, error)
        }
    }

    private func failure(_ code: Code, _ error: VerifyError) -> CompileError {
        CompileError(
            message: "internal error: the compiler made code that must not run: \(error)",
            position: Position(code.positions.position(ofInstruction: error.instruction ?? 0)))
    }
}

extension CodeContents {
    /// The code that well-formed code makes closures of, each with the number of their captured variables.
    package var codeOfClosures: [(code: Code, captures: Int)] {
        instructions.enumerated().compactMap { index, instruction in
            guard instruction.opcode == .makeClosure else { return nil }
            return (Code(literals[index + instruction.d + literals.count]), instructions[index + 1].d)
        }
    }

    /// The code of the closures among its literals. A closure whose definition is yet to be compiled has
    /// none.
    package var codeOfLiterals: [(code: Code, captures: Int)] {
        literals.compactMap { literal in
            guard literal.is(.closure), literal[payload: Closure.codeIndex].is(.code) else { return nil }
            return (Closure.code(literal), literal.header.size - Closure.firstCapture)
        }
    }
}
